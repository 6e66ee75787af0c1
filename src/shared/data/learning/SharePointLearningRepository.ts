import type { IList } from '@pnp/sp/lists';
import type { KnownOfCase } from '../../domain/anonymity/identifyingWords';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { HubError } from '../../domain/errors';
import { emptyLearning, type LearningContent } from '../../domain/learning/LearningContent';
import type { ApprovalDecision, CheckDecision, DraftStatus, LearningDraft } from '../../domain/learning/LearningDraft';
import { actsFor, type LearningRights } from '../../domain/learning/learningActs';
import { beforeAndAfter, type Effect, effectPeriods } from '../../domain/learning/effect/beforeAndAfter';
import type {
  LearningLibrary,
  LearningRepository,
  LearningWorkshop,
  EffectQuestion,
  NewLearningDraft
} from '../../domain/learning/LearningRepository';
import { digestOf } from '../../domain/learning/meetings';
import { learningState, reviewDay, statusInLibrary } from '../../domain/learning/learningState';
import type { NewLearningUse } from '../../domain/learning/LearningUse';
import type { LearningRecord } from '../../domain/registers/LearningRecord';
import type { Team } from '../../domain/teams/Team';
import { type ListName, listNames } from '../../schema/listNames';
import { addOnce } from '../addOnce';
import { toLearningRecordUpdate } from '../registers/learningRecordRow';
import type { HubConnection } from '../sp';
import { teamColumns, type TeamRow, toTeam } from '../teams/teamRow';
import { asHubErrors, toHubError } from '../toHubError';
import { quoted, writeDate, writeText } from '../wire';
import { draftLearning } from './draftLearning';
import { knownOfCase } from './knownOfCase';
import { toLearningContentUpdate } from './learningContentRow';
import { learningColumns, type LibraryEntry, type LibraryRow, toLibraryEntry } from './learningRows';
import { readReceived } from './readReceived';
import { readReferringLogs } from './readReferringLogs';
import {
  readApprovals,
  readApprovalsOf,
  readChecks,
  readDrafts,
  readFollowedThemes,
  readLearningRights,
  readLibrary,
  readUses
} from './readLearning';
import { whereAllowed } from '../whereAllowed';
import { byKey, shownEntries, vouchedFor } from './vouchedFor';

type LibraryChange = Readonly<Record<string, string | number | boolean | null>>;

/** The learning library through SharePoint lists by PnPjs. */
export class SharePointLearningRepository implements LearningRepository {
  public constructor(private readonly connection: HubConnection) {}

  public rights(): Promise<LearningRights> {
    return asHubErrors(() => readLearningRights(this.connection));
  }

  public library(): Promise<LearningLibrary> {
    return asHubErrors(async () => {
      const [entries, approvals, uses, teams] = await Promise.all([
        readLibrary(this.connection),
        readApprovals(this.connection),
        readUses(this.connection),
        this.teams()
      ]);
      const { today } = this.connection.clock.now();
      const vouched = vouchedFor(entries, approvals);
      return {
        records: vouched.map(({ record }) => ({ ...record, status: statusInLibrary(record, today) })),
        unvouched: shownEntries(entries).length - vouched.length,
        uses,
        teams,
        today
      };
    });
  }

  public has(key: string): Promise<boolean> {
    return asHubErrors(async () => {
      const found = await whereAllowed(() => Promise.all([this.inLibrary(key), readApprovalsOf(this.connection, key)]));
      const [entry, approvals = []] = found ?? [];
      return entry !== undefined && vouchedFor([entry], approvals).length > 0;
    });
  }

  public async digest(since: IsoDate): Promise<readonly LearningRecord[]> {
    const themes = await asHubErrors(() => readFollowedThemes(this.connection));
    return themes.length === 0 ? [] : digestOf((await this.library()).records, themes, since);
  }

  public workshop(): Promise<LearningWorkshop> {
    return asHubErrors(async () => {
      const [drafts, checks, approvals, entries, teams] = await Promise.all([
        readDrafts(this.connection),
        readChecks(this.connection),
        readApprovals(this.connection),
        readLibrary(this.connection),
        this.teams()
      ]);
      const { today } = this.connection.clock.now();
      const [checksOf, approvalsOf] = [byKey(checks), byKey(approvals)];
      // What nobody else approved is not in the library, whoever put it there.
      const withdrawn = entries.filter(({ record }) => record.status === 'Withdrawn');
      const library = new Map([...withdrawn, ...vouchedFor(entries, approvals)].map((entry) => [entry.key, entry]));
      const states = drafts.map((draft) => {
        const words = { checks: checksOf.get(draft.key) ?? [], approvals: approvalsOf.get(draft.key) ?? [] };
        return learningState(draft, words, today, library.get(draft.key));
      });
      return { states, teams, today };
    });
  }

  public draftLearning(draft: NewLearningDraft): Promise<string> {
    return asHubErrors(() => draftLearning(this.connection.sp, draft));
  }

  public saveDraft(draft: LearningDraft, content: LearningContent): Promise<void> {
    return this.change(draft, { ...toLearningContentUpdate(content), Status: 'Draft' });
  }

  public sendToCheck(draft: LearningDraft): Promise<void> {
    return this.changeStatus(draft, 'Anonymisation check');
  }

  public withdrawDraft(draft: LearningDraft): Promise<void> {
    return this.changeStatus(draft, 'Withdrawn');
  }

  public knownOf({ sourceReference }: LearningDraft): Promise<KnownOfCase> {
    return asHubErrors(async () => knownOfCase(this.connection.sp, sourceReference, await this.teams()));
  }

  public check(
    { key, fingerprint }: LearningDraft,
    wordKey: string,
    { decision, note }: { decision: CheckDecision; note: string }
  ): Promise<void> {
    return asHubErrors(() =>
      addOnce(this.list(listNames.learningChecks), 'WordKey', {
        WordKey: wordKey,
        LearningKey: key,
        Fingerprint: fingerprint,
        Decision: decision,
        Note: writeText(note)
      })
    );
  }

  public approve({ key, fingerprint }: LearningDraft, wordKey: string, decision: ApprovalDecision): Promise<void> {
    return asHubErrors(() =>
      addOnce(this.list(listNames.learningApprovals), 'WordKey', {
        WordKey: wordKey,
        LearningKey: key,
        Fingerprint: fingerprint,
        Decision: decision
      })
    );
  }

  public publish(key: string): Promise<void> {
    return asHubErrors(async () => {
      const [{ states, today }, rights] = await Promise.all([this.workshop(), this.rights()]);
      const state = states.find(({ draft }) => draft.key === key);
      if (state === undefined) throw new HubError('not-found', 'The draft is not there, or no longer.');
      // The answer to an earlier try was lost.
      if (state.status === 'Published') return;
      if (!state.isReady) throw new HubError('conflict', 'It is not as it was checked and approved any more.');
      if (!actsFor(state, rights).includes('publish')) {
        throw new HubError('forbidden', 'Who wrote or approved learning does not publish it.');
      }
      const before = await this.inLibrary(key);
      const row = {
        ...toLearningRecordUpdate({
          ...state.draft.content,
          key,
          status: 'Published',
          publishedOn: today,
          reviewOn: reviewDay(today)
        }),
        LearningKey: key,
        CheckerId: state.check?.by.id ?? null,
        ApproverId: state.approval?.by.id ?? null
      };
      if (before === undefined) await addOnce(this.list(listNames.learningRecords), 'LearningKey', row);
      else await this.list(listNames.learningRecords).items.getById(before.id).update(row, before.etag);
    });
  }

  public review({ key }: LearningRecord, decision: 'renew' | 'archive'): Promise<void> {
    return this.changeInLibrary(key, (today): LibraryChange => {
      return decision === 'renew' ? { ReviewDate: writeDate(reviewDay(today)) } : { Status: 'Archived' };
    });
  }

  public takeOut({ key }: Pick<LearningRecord, 'key'>): Promise<void> {
    return this.changeInLibrary(key, () =>
      toLearningRecordUpdate({ ...emptyLearning, title: 'Withdrawn', includeInReport: false, key, status: 'Withdrawn' })
    );
  }

  public effect({ team, theme, changedOn, praise }: EffectQuestion): Promise<Effect | undefined> {
    return asHubErrors(async () => {
      // The rights are asked for first, so that the site has told its day before the periods are worked out.
      await this.rights();
      const { today } = this.connection.clock.now();
      const [before, after] = effectPeriods(changedOn, today);
      const period = { from: before.from, to: after.to };
      const received = await readReceived(this.connection, { team, theme, period, praise });
      return received && beforeAndAfter(received, theme, changedOn, today);
    });
  }

  public referringLogs(key: string): ReturnType<LearningRepository['referringLogs']> {
    return asHubErrors(() => readReferringLogs(this.connection.sp, key));
  }

  public use(useKey: string, use: NewLearningUse): Promise<void> {
    return asHubErrors(() =>
      addOnce(this.list(listNames.learningUses), 'WordKey', {
        WordKey: useKey,
        LearningKey: writeText(use.key),
        Kind: use.kind,
        TakenBack: use.takenBack,
        Theme: writeText(use.theme),
        Team: writeText(use.team),
        Forum: writeText(use.forum),
        MeetingDate: writeDate(use.meetingOn)
      })
    );
  }

  private list(name: ListName): IList {
    return this.connection.sp.web.lists.getByTitle(name);
  }

  private async teams(): Promise<readonly Team[]> {
    const rows: TeamRow[] = await this.list(listNames.teams)
      .items.select(...teamColumns)
      .top(2000)();
    return rows.map(toTeam);
  }

  private changeStatus(draft: LearningDraft, status: DraftStatus): Promise<void> {
    return this.change(draft, { Status: status });
  }

  /** Changes a draft as it was read; one that says what it should already was changed by a try whose answer was lost. */
  private change(draft: LearningDraft, columns: Readonly<Record<string, string | boolean | null>>): Promise<void> {
    return asHubErrors(async () => {
      const item = this.list(listNames.learningDrafts).items.getById(draft.id);
      try {
        await item.update({ ...columns, Writers: draft.writers.join(' ') }, draft.etag);
      } catch (error) {
        if (toHubError(error).code !== 'conflict') throw error;
        const names = Object.keys(columns);
        const [now, me]: [Record<string, unknown>, { Id: number }] = await Promise.all([
          item.select(...names, 'EditorId')(),
          this.connection.sp.web.currentUser.select('Id')()
        ]);
        const isDone = now.EditorId === me.Id && names.every((name) => sameColumn(now[name], columns[name]));
        if (!isDone) throw error;
      }
    });
  }

  private changeInLibrary(key: string, columns: (today: IsoDate) => LibraryChange): Promise<void> {
    return asHubErrors(async () => {
      const entry = await this.inLibrary(key);
      if (entry === undefined) throw new HubError('not-found', 'It is not in the library, or no longer.');
      const { today } = this.connection.clock.now();
      await this.list(listNames.learningRecords)
        .items.getById(entry.id)
        .update({ ...columns(today) }, entry.etag);
    });
  }

  private async inLibrary(key: string): Promise<LibraryEntry | undefined> {
    const rows: LibraryRow[] = await this.list(listNames.learningRecords)
      .items.select(...learningColumns.library)
      .filter(`LearningKey eq ${quoted(key)}`)
      .top(1)();
    const [row] = rows;
    return row && toLibraryEntry(row);
  }
}

/** Days differ in how they are written; a site may drop spaces and change line ends. */
function sameColumn(now: unknown, wanted: string | boolean | null | undefined): boolean {
  if (typeof now !== 'string' || typeof wanted !== 'string') return (now ?? null) === (wanted ?? null);
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').trim();
  return plain(now) === plain(wanted) || (now.endsWith('Z') && now.slice(0, 10) === wanted.slice(0, 10));
}
