import type { IList } from '@pnp/sp/lists';
import type { BoardRepository } from '../../domain/board/BoardRepository';
import { HubError } from '../../domain/errors';
import {
  approvalRefusal,
  type GuidanceDesk,
  type GuidanceDraft,
  type GuidanceEditing,
  type GuidanceRights,
  type GuidanceUpkeep,
  isOpen,
  type KeptPage,
  type NewDraft,
  type PageVersion
} from '../../domain/guidance/GuidanceEditing';
import { guidanceFaults } from '../../domain/guidance/guidanceFaults';
import { sameText } from '../../domain/guidance/GuidanceText';
import type { Person } from '../../domain/stages/ComplaintStage';
import { type ListName, listNames } from '../../schema/listNames';
import { readVersions, type VersionPerson } from '../readVersions';
import type { HubConnection } from '../sp';
import { asHubErrors, toHubError } from '../toHubError';
import { quoted, type Wire, withoutAbsent, writeDate } from '../wire';
import { guidanceDraftColumns, type GuidanceDraftRow, toGuidanceDraft } from './guidanceDraftRow';
import {
  guidanceTextColumns,
  type GuidanceTextRow,
  keptPageColumns,
  type KeptPageRow,
  toGuidanceText,
  toKeptPage,
  toTextUpdate
} from './guidancePageRow';
import { readGuidanceRights } from './readGuidanceRights';
import { readPages } from './readPages';

/** Drafts of one council: at most one for each page. */
const most = 500;

type PersonColumns = Record<'WrittenBy' | 'ApprovedBy', VersionPerson | null | undefined>;

/** Guidance that is being written, by its two lists. */
export class SharePointGuidanceEditing implements GuidanceEditing {
  /** @param board gives the rules by which a page is looked at before it is approved */
  public constructor(
    private readonly connection: HubConnection,
    private readonly board: Pick<BoardRepository, 'rulebook'>
  ) {}

  public rights(): Promise<GuidanceRights> {
    return asHubErrors(() => readGuidanceRights(this.connection.sp));
  }

  public upkeep(): Promise<GuidanceUpkeep> {
    return asHubErrors(async () => {
      const { sp, clock } = this.connection;
      const [rights, pages] = await Promise.all([readGuidanceRights(sp), readPages(sp)]);
      const rows: GuidanceDraftRow[] = rights.seesDrafts
        ? await this.list(listNames.guidanceDrafts)
            .items.select(...guidanceDraftColumns)
            .expand('Editor')
            .top(most)()
        : [];
      const drafts = rows
        .map(toGuidanceDraft)
        .filter((draft) =>
          isOpen(
            draft,
            pages.find(({ key }) => key === draft.key)
          )
        )
        .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
      return { rights, pages, drafts, time: clock.now() };
    });
  }

  public desk(key: string): Promise<GuidanceDesk> {
    return asHubErrors(async () => {
      const rights = await readGuidanceRights(this.connection.sp);
      const [page, row] = await Promise.all([
        this.pageRow(key),
        rights.seesDrafts ? this.draftRow(key) : Promise.resolve(undefined)
      ]);
      const kept = page && toKeptPage(page);
      const draft = row && toGuidanceDraft(row);
      return withoutAbsent<GuidanceDesk>({
        rights,
        time: this.connection.clock.now(),
        page: kept,
        draft,
        writers: row && draft && isOpen(draft, kept) ? await this.writersOf(row, kept) : []
      });
    });
  }

  public versions(key: string): Promise<readonly PageVersion[]> {
    return asHubErrors(async () => {
      const row = await this.pageRow(key);
      if (row === undefined) throw new HubError('not-found', 'There is no such page.');
      const versions = await readVersions<GuidanceTextRow & PersonColumns>(
        this.connection.sp,
        listNames.guidancePages,
        row.Id,
        [...guidanceTextColumns, 'WrittenBy', 'ApprovedBy']
      );
      return versions.map(({ number, at, row: version }) =>
        withoutAbsent<PageVersion>({
          number,
          at,
          text: toGuidanceText(version),
          writtenBy: version.WrittenBy?.LookupValue,
          approvedBy: version.ApprovedBy?.LookupValue
        })
      );
    });
  }

  public saveDraft(base: GuidanceDraft | undefined, draft: NewDraft): Promise<GuidanceDraft> {
    return asHubErrors(async () => {
      const list = this.list(listNames.guidanceDrafts);
      const update = { ...toTextUpdate(draft.key, draft.kind, draft.text), State: draft.state };
      try {
        if (base === undefined) await list.items.add(update);
        else await list.items.getById((await this.needDraftRow(draft.key)).Id).update(update, base.etag);
      } catch (error) {
        const { code } = toHubError(error);
        // SharePoint refuses a second row with the same key as it refuses other values.
        if (code !== 'conflict' && !(code === 'invalid' && base === undefined)) throw error;
        const found = await this.draftRow(draft.key);
        if (found === undefined) throw error;
        const saved = toGuidanceDraft(found);
        // The answer to an earlier try may have been lost.
        if (!sameDraft(saved, draft)) throw new HubError('conflict', 'Somebody else changed this draft first.', error);
        return saved;
      }
      return toGuidanceDraft(await this.needDraftRow(draft.key));
    });
  }

  public approve({ page: seenPage, draft: seen }: GuidanceDesk): Promise<KeptPage> {
    return asHubErrors(async () => {
      const { sp } = this.connection;
      const key = seen?.key ?? '';
      const [desk, pages, { rules }] = await Promise.all([this.desk(key), readPages(sp), this.board.rulebook()]);
      const { draft, page, rights, time } = desk;
      // The answer to an earlier try may have been lost.
      if (seen !== undefined && page !== undefined && page.draftVersion === seen.version) return page;
      if (draft === undefined || draft.etag !== seen?.etag || page?.etag !== seenPage?.etag) {
        throw new HubError('conflict', 'The draft or its page was changed since you read it.');
      }
      const keys = new Set([...pages.map((one) => one.key), key]);
      const faults = guidanceFaults(draft.text, { rules, keys, today: time.today });
      const refusal = approvalRefusal(desk, faults.length);
      if (refusal !== undefined) {
        throw new HubError(refusal === 'no right' ? 'forbidden' : 'invalid', `It cannot be approved: ${refusal}.`);
      }
      await this.writePage(page, {
        ...toTextUpdate(key, draft.kind, draft.text),
        Status: 'Approved',
        PageOrder: page?.order ?? 1 + Math.max(0, ...pages.map(({ order }) => order)),
        WrittenById: draft.changedBy.id,
        ApprovedById: rights.userId,
        ApprovedDate: writeDate(time.today),
        DraftVersion: draft.version
      });
      const after = await this.pageRow(key);
      if (after === undefined || (after.DraftVersion ?? 0) !== draft.version) {
        throw new HubError('conflict', 'Somebody else changed this page first.');
      }
      return toKeptPage(after);
    });
  }

  /** One write: whoever is cut off before its answer finds it done. */
  private async writePage(
    page: KeptPage | undefined,
    row: Readonly<Record<string, Wire<string> | number>>
  ): Promise<void> {
    const { items } = this.list(listNames.guidancePages);
    try {
      if (page === undefined) await items.add({ ...row });
      else await items.getById((await this.pageRow(page.key))?.Id ?? 0).update({ ...row }, page.etag);
    } catch (error) {
      const { code } = toHubError(error);
      if (code !== 'conflict' && !(code === 'invalid' && page === undefined)) throw error;
      // Whether it was this draft that stands there now is looked at afterwards.
    }
  }

  /** Who wrote in the versions since the one that was approved last, by the site's own record. */
  private async writersOf(row: GuidanceDraftRow, page: KeptPage | undefined): Promise<readonly Person[]> {
    const versions = await readVersions(this.connection.sp, listNames.guidanceDrafts, row.Id, []);
    const since = versions.filter(({ number }) => number > (page?.draftVersion ?? 0)).map(({ by }) => by);
    const all = [...since, { id: row.Editor.Id, name: row.Editor.Title ?? '' }];
    return [...new Map(all.map((one) => [one.id, one])).values()];
  }

  private async pageRow(key: string): Promise<(KeptPageRow & { Id: number }) | undefined> {
    const [row]: (KeptPageRow & { Id: number })[] = await this.list(listNames.guidancePages)
      .items.select(...keptPageColumns)
      .expand('WrittenBy', 'ApprovedBy')
      .filter(`PageKey eq ${quoted(key)}`)
      .top(1)();
    return row;
  }

  private async draftRow(key: string): Promise<GuidanceDraftRow | undefined> {
    const [row]: GuidanceDraftRow[] = await this.list(listNames.guidanceDrafts)
      .items.select(...guidanceDraftColumns)
      .expand('Editor')
      .filter(`PageKey eq ${quoted(key)}`)
      .top(1)();
    return row;
  }

  private async needDraftRow(key: string): Promise<GuidanceDraftRow> {
    const row = await this.draftRow(key);
    if (row === undefined) throw new HubError('not-found', 'The draft is not there, or you may not see it.');
    return row;
  }

  private list(name: ListName): IList {
    return this.connection.sp.web.lists.getByTitle(name);
  }
}

function sameDraft(a: NewDraft, b: NewDraft): boolean {
  return a.kind === b.kind && a.state === b.state && sameText(a.text, b.text);
}
