import type { BoardRepository } from '../../domain/board/BoardRepository';
import type { CaseworkRepository, OpenedCase } from '../../domain/casework/CaseworkRepository';
import type { CaseStage } from '../../domain/casework/CaseFile';
import { answeredOn, rateLogReport } from '../../domain/board/views/logReports';
import { createCalendar } from '../../domain/calendar/workingDayCalendar';
import { HubError } from '../../domain/errors';
import {
  type InvestigationLog,
  LogConflict,
  type LogRepository,
  type LogRequest,
  type OpenedLog,
  type WaitingLogs
} from '../../domain/logReports/InvestigationLog';
import { logFaults } from '../../domain/logReports/logFaults';
import { askedContent } from '../../domain/logReports/logSections';
import { logRefusal, LogRefused, type LogProgress, moveLog } from '../../domain/logReports/logWorkflow';
import { mergeLog } from '../../domain/logReports/mergeLog';
import type { LearntBefore } from '../../domain/logReports/similarLearning';
import { prefillLog } from '../../domain/logReports/prefillLog';
import { indexRules } from '../../domain/processRules/selectRules';
import type { StageCode } from '../../domain/processRules/ProcessRule';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { listNames } from '../../schema/listNames';
import { asHubErrors } from '../toHubError';
import type { HubConnection } from '../sp';
import { quoted, writeDate } from '../wire';
import { readActor } from '../casework/readContext';
import { secureCase } from '../rights/secureCases';
import { untilConfirmed } from '../untilConfirmed';
import { whereAllowed } from '../whereAllowed';
import { readLearnt } from './readLearnt';
import { readNames } from './readNames';
import { readWaiting } from './readWaiting';
import { settleTrail } from './settleTrail';
import { logColumns, logKey, type LogRow, toInvestigationLog, toLogColumns } from './logRow';

/** The case of a report, with the stage it is about. */
interface About {
  opened: OpenedCase;
  stage: CaseStage;
}

interface Found extends About {
  row: LogRow;
  log: InvestigationLog;
}

/** Log reports over SharePoint lists: one row for each stage, which its officer changes. @see docs/decisions on where log reports lie */
export class SharePointLogRepository implements LogRepository {
  /** Cases as they were last read: keeping a draft needs no newer one. */
  private readonly known = new Map<string, About>();

  public constructor(
    private readonly connection: HubConnection,
    private readonly board: Pick<BoardRepository, 'rulebook'>,
    private readonly casework: () => Promise<Pick<CaseworkRepository, 'open'>>
  ) {}

  public open(reference: string, stage: StageCode): Promise<OpenedLog> {
    return asHubErrors(async () => {
      const found = await this.read(reference, stage);
      const names = await readNames(this.connection.sp, reference);
      await this.settleDay(found);
      if (found.row.TrailPending === true) await this.settle(found.row, found.log);
      return toOpened(found, names);
    });
  }

  public write(request: LogRequest): Promise<InvestigationLog> {
    return untilConfirmed(() => this.tryToWrite(request));
  }

  public keyOf(row: number): Promise<string> {
    return asHubErrors(async () => {
      const { LogKey }: { LogKey: string } = await this.connection.sp.web.lists
        .getByTitle(listNames.investigationLogs)
        .items.getById(row)
        .select('LogKey')();
      return LogKey;
    });
  }

  public has(key: string): Promise<boolean> {
    return asHubErrors(async () => {
      const rows = await whereAllowed(() =>
        this.connection.sp.web.lists
          .getByTitle(listNames.investigationLogs)
          .items.select('Id')
          .filter(`LogKey eq ${quoted(key)}`)
          .top(1)<{ Id: number }[]>()
      );
      return rows !== undefined && rows.length > 0;
    });
  }

  public learntBefore(team: string, except: string): Promise<readonly LearntBefore[]> {
    return asHubErrors(() => readLearnt(this.connection.sp, team, except));
  }

  public waiting(): Promise<WaitingLogs> {
    return asHubErrors(async () => {
      const [actor, rulebook] = await Promise.all([readActor(this.connection.sp), this.board.rulebook()]);
      return readWaiting(this.connection, actor, rulebook);
    });
  }

  private async tryToWrite(request: LogRequest): Promise<InvestigationLog> {
    const isDraft = request.act === 'save';
    const found = await this.read(request.reference, request.stage, isDraft);
    const { row, log, opened, stage } = found;
    if (row.LastKey === request.key) {
      await this.settleDay(found);
      if (row.TrailPending === true) await this.settle(row, log);
      return log;
    }
    const content = mergedContent(request, log);
    const actor = { id: opened.actor.id, roles: opened.actor.roles };
    const today = opened.time.today;
    // Whoever investigates the stage now writes it, whoever the report was laid out for.
    const before: LogProgress = withoutAbsent({ ...log.progress, officer: stage.officer?.id ?? log.progress.officer });
    let after = before;
    if (request.act === 'save') {
      const refusal = logRefusal(before, 'submit', actor);
      if (refusal) throw new LogRefused(refusal);
    } else {
      if (request.act === 'submit') refuseFaults(content, today, opened.file.complaint.receivedOn);
      after = moveLog(before, request.act, actor, today, request.reason);
    }
    const kept = request.act === 'submit' ? askedContent(content) : content;
    await this.itemOf(row).update(
      {
        ...toLogColumns(after, kept),
        ...(after.officer !== undefined && { InvestigatingOfficerId: after.officer }),
        LastKey: request.key,
        ...(request.act === 'submit' && { TrailPending: true })
      },
      row['odata.etag'] ?? '*'
    );
    const written = toInvestigationLog(await this.readRow(request.reference, request.stage));
    await this.settleDay({ log: written, stage });
    if (request.act === 'submit') await this.settle(row, written);
    return written;
  }

  /** Writes what the report sets going, as far as the reader may; whoever may write the rest does so when they look at it. */
  private async settle(row: LogRow, log: InvestigationLog): Promise<void> {
    const { sp, clock } = this.connection;
    if (!(await settleTrail({ sp }, log, clock.now().today))) return;
    const done = await whereAllowed(async () => {
      await this.itemOf(row).update({ TrailPending: false });
      return true;
    });
    // Actions are their owners' only once their rights are set.
    if (done === true) await whereAllowed(() => secureCase(sp, log.reference));
  }

  /**
   * The stage says on which day its report came, because boards and measures read stages. Where the report was written and
   * the connection was lost before, whoever looks at it next brings the stage up.
   */
  private async settleDay({ log, stage }: Pick<Found, 'log' | 'stage'>): Promise<void> {
    const { submittedOn } = log.progress;
    if (submittedOn === undefined || stage.events.log_submitted_on !== undefined) return;
    // Readers who may not change stages leave it to those who may.
    await whereAllowed(() =>
      this.connection.sp.web.lists
        .getByTitle(listNames.complaintStages)
        .items.getById(stage.id)
        .update({ LogSubmittedDate: writeDate(submittedOn) })
    );
  }

  private itemOf({
    Id
  }: LogRow): ReturnType<ReturnType<HubConnection['sp']['web']['lists']['getByTitle']>['items']['getById']> {
    return this.connection.sp.web.lists.getByTitle(listNames.investigationLogs).items.getById(Id);
  }

  /** @param again also the case as it was last read will do */
  private async read(reference: string, code: StageCode, again = false): Promise<Found> {
    const [about, row] = await Promise.all([this.readCase(reference, code, again), this.readRow(reference, code)]);
    return { ...about, row, log: toInvestigationLog(row, prefillLog(about.opened.file, code)) };
  }

  private async readCase(reference: string, code: StageCode, again: boolean): Promise<About> {
    const key = logKey(reference, code);
    const before = again ? this.known.get(key) : undefined;
    if (before) return before;
    const opened = await (await this.casework()).open(reference);
    const stage = opened.file.stages.find((candidate) => candidate.stage === code);
    if (!stage) throw notThere();
    const about = { opened, stage };
    this.known.set(key, about);
    return about;
  }

  private async readRow(reference: string, code: StageCode): Promise<LogRow> {
    const [row] = await this.connection.sp.web.lists
      .getByTitle(listNames.investigationLogs)
      .items.select(...logColumns)
      .filter(`LogKey eq ${quoted(logKey(reference, code))}`)
      .top(1)<LogRow[]>();
    if (!row) throw notThere();
    return row;
  }
}

function notThere(): HubError {
  return new HubError('not-found', 'There is no log report of this stage, or you may not see it.');
}

function toOpened({ log, opened, stage }: Found, names: readonly string[]): OpenedLog {
  const { rulebook, time } = opened;
  const answered = answeredOn(stage);
  const { headline } = rateLogReport(stage, indexRules(rulebook.rules), createCalendar(rulebook.holidays), time.today);
  return withoutAbsent<OpenedLog>({
    log,
    opened,
    names,
    answeredOn: answered,
    dueOn: answered === undefined ? undefined : headline?.clock.due,
    officer: stage.officer
  });
}

/** What the writer and others wrote, brought together. @throws LogConflict */
function mergedContent({ content, base }: LogRequest, current: InvestigationLog): InvestigationLog['content'] {
  if (content === undefined) return current.content;
  const merged = mergeLog(base ?? current.content, content, current.content);
  if (merged.differences.length > 0) throw new LogConflict(merged.differences, current);
  return merged.content;
}

function refuseFaults(content: InvestigationLog['content'], today: string, receivedOn: string): void {
  const faults = logFaults(content, { today, receivedOn });
  if (faults.length > 0) {
    throw new HubError('invalid', `The log report is not complete: ${faults.map(({ field }) => field).join(', ')}.`);
  }
}
