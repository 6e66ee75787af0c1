import type { IItems } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { HubError } from '../../domain/errors';
import { isSameReport } from '../../domain/publication/isSameReport';
import type { CheckOverride } from '../../domain/publication/overrides';
import type {
  ApprovedContent,
  ApprovedReport,
  DraftChange,
  FrozenReport,
  KeptDraft,
  PublicationRepository,
  PublicationRights,
  PublishedReport,
  ReportDraft,
  WithContent
} from '../../domain/publication/PublicationRepository';
import type { Report, ReportCheck, ReportRequest } from '../../domain/report/Report';
import { type ListName, listNames } from '../../schema/listNames';
import type { HubConnection } from '../sp';
import { addOnce } from '../addOnce';
import { asHubErrors, toHubError } from '../toHubError';
import { quoted, writeText } from '../wire';
import { approvalKey, publicationKey } from './keys';
import { pack, unpack } from './packed';
import { readRights } from './readRights';
import {
  type ApprovedRow,
  type DraftRow,
  type OverrideRow,
  type PublishedRow,
  requestColumns,
  stampColumns,
  toApproved,
  toDraft,
  toKeptDraft,
  toOverride,
  toPublished,
  toRequestUpdate,
  writeTexts
} from './reportRows';
import { toSnapshotUpdate } from './snapshotRow';

/** Reports of some decades; a council makes a few dozen a year. */
const most = 2000;

/** Reports through SharePoint lists by PnPjs. */
export class SharePointPublicationRepository implements PublicationRepository {
  public constructor(private readonly connection: HubConnection) {}

  public rights(): Promise<PublicationRights> {
    return asHubErrors(() => readRights(this.connection));
  }

  public drafts(): Promise<readonly KeptDraft[]> {
    return asHubErrors(async () => {
      const rows: DraftRow[] = await this.rows(listNames.reportDrafts, ['DraftKey']).orderBy('Id', false).top(most)();
      return rows.map(toKeptDraft);
    });
  }

  public draft(key: string): Promise<ReportDraft> {
    return asHubErrors(async () => {
      const columns = ['DraftKey', 'Texts', 'Figures', 'Writers', 'RestatementNote'] as const;
      const rows: DraftRow[] = await this.rows(listNames.reportDrafts, columns)
        .filter(`DraftKey eq ${quoted(key)}`)
        .top(1)();
      const row = one(rows);
      return toDraft(row, row.Figures ? await unpack<Report>(row.Figures) : undefined);
    });
  }

  public createDraft(key: string, title: string, request: ReportRequest, change: DraftChange): Promise<ReportDraft> {
    return asHubErrors(async () => {
      await addOnce(this.list(listNames.reportDrafts), 'DraftKey', {
        DraftKey: key,
        ...toRequestUpdate(title, request),
        ...(await toDraftUpdate(change))
      });
      return this.draft(key);
    });
  }

  public saveDraft(draft: ReportDraft, change: DraftChange): Promise<ReportDraft> {
    return asHubErrors(async () => {
      const { sp } = this.connection;
      const [rows, me]: [{ Id: number }[], { Id: number }] = await Promise.all([
        this.list(listNames.reportDrafts)
          .items.select('Id')
          .filter(`DraftKey eq ${quoted(draft.key)}`)
          .top(1)(),
        sp.web.currentUser.select('Id')()
      ]);
      const update = {
        ...(await toDraftUpdate(change)),
        Writers: [...new Set([...draft.writers, me.Id])].join(' ')
      };
      await this.list(listNames.reportDrafts).items.getById(one(rows).Id).update(update, draft.etag);
      return this.draft(draft.key);
    });
  }

  public overrides(draftKey: string): Promise<readonly CheckOverride[]> {
    return asHubErrors(async () => {
      const rows: OverrideRow[] = await this.list(listNames.checkOverrides)
        .items.select('CheckId', 'CheckText', 'Reason', 'Author/Id', 'Author/Title', 'Created')
        .expand('Author')
        .filter(`DraftKey eq ${quoted(draftKey)}`)
        .top(most)();
      return rows.map(toOverride);
    });
  }

  public override(key: string, draftKey: string, check: ReportCheck, reason: string): Promise<void> {
    return asHubErrors(() =>
      addOnce(this.list(listNames.checkOverrides), 'OverrideKey', {
        Title: check.id,
        OverrideKey: key,
        DraftKey: draftKey,
        CheckId: check.id,
        CheckText: check.text,
        Reason: reason
      })
    );
  }

  public approvals(draftKey: string): Promise<readonly ApprovedReport[]> {
    return asHubErrors(async () => {
      try {
        const rows: ApprovedRow[] = await this.rows(listNames.approvedReports, ['ApprovalKey', 'DraftKey'])
          .filter(`DraftKey eq ${quoted(draftKey)}`)
          .orderBy('Id', false)
          .top(most)();
        return rows.map(toApproved);
      } catch (error) {
        // A list that a reader may not see is not there for them.
        if (['forbidden', 'not-provisioned', 'not-found'].includes(toHubError(error).code)) return [];
        throw error;
      }
    });
  }

  public approved(key: string): Promise<WithContent<ApprovedReport, ApprovedContent>> {
    return asHubErrors(async () => {
      const rows: ApprovedRow[] = await this.rows(listNames.approvedReports, ['ApprovalKey', 'DraftKey', 'Content'])
        .filter(`ApprovalKey eq ${quoted(key)}`)
        .top(1)();
      const row = one(rows);
      return { ...toApproved(row), content: await unpack<ApprovedContent>(row.Content ?? '') };
    });
  }

  public approve(draft: ReportDraft, content: ApprovedContent): Promise<WithContent<ApprovedReport, ApprovedContent>> {
    return asHubErrors(async () => {
      const key = approvalKey(draft);
      await addOnce(this.list(listNames.approvedReports), 'ApprovalKey', {
        ApprovalKey: key,
        DraftKey: draft.key,
        ...toRequestUpdate(draft.title, draft.request),
        Content: await pack(content)
      });
      return this.approved(key);
    });
  }

  public published(): Promise<readonly PublishedReport[]> {
    return asHubErrors(async () => {
      const rows: PublishedRow[] = await this.rows(listNames.publishedReports, publishedColumns)
        .orderBy('PeriodFrom', false)
        .top(most)();
      return rows
        .map(toPublished)
        .sort((a, b) => b.request.from.localeCompare(a.request.from) || b.version - a.version);
    });
  }

  public publishedReport(key: string): Promise<WithContent<PublishedReport>> {
    return asHubErrors(async () => {
      const rows: PublishedRow[] = await this.rows(listNames.publishedReports, [...publishedColumns, 'Content'])
        .filter(`PublicationKey eq ${quoted(key)}`)
        .top(1)();
      const row = one(rows);
      return { ...toPublished(row), content: await unpack<FrozenReport>(row.Content ?? '') };
    });
  }

  public publish(approval: WithContent<ApprovedReport, ApprovedContent>): Promise<WithContent<PublishedReport>> {
    return asHubErrors(async () => {
      const { whole, shown, restatementNote } = approval.content;
      const versions = (await this.published()).filter(({ request }) => isSameReport(request, approval.request));
      const mine = versions.find((version) => version.approvalKey === approval.key);
      const version = mine?.version ?? 1 + Math.max(0, ...versions.map((earlier) => earlier.version));
      const key = publicationKey(approval.request, version);
      await addOnce(this.list(listNames.publishedReports), 'PublicationKey', {
        PublicationKey: key,
        ...toRequestUpdate(approval.title, approval.request),
        Version: version,
        ApprovalKey: approval.key,
        RestatementNote: writeText(restatementNote),
        Content: await pack(shown)
      });
      const published = await this.publishedReport(key);
      if (published.approvalKey !== approval.key) {
        throw new HubError('conflict', 'Someone else published another version of this report first.');
      }
      // After the report itself: whoever is cut off here publishes again, and finds it and adds only this.
      const snapshot = toSnapshotUpdate(whole.report, shown.report, version);
      if (snapshot !== undefined) await addOnce(this.list(listNames.reportSnapshots), 'SnapshotKey', snapshot);
      return published;
    });
  }

  private list(name: ListName): IList {
    return this.connection.sp.web.lists.getByTitle(name);
  }

  private rows(name: ListName, columns: readonly string[]): IItems {
    return this.list(name)
      .items.select(...stampColumns, ...requestColumns, ...columns)
      .expand('Author', 'Editor');
  }
}

const publishedColumns = ['PublicationKey', 'ApprovalKey', 'RestatementNote', 'Version'] as const;

async function toDraftUpdate({ texts, figures, restatementNote }: DraftChange): Promise<Record<string, string | null>> {
  return {
    ...(texts !== undefined && { Texts: writeTexts(texts) }),
    ...(figures !== undefined && { Figures: await pack(figures) }),
    ...(restatementNote !== undefined && { RestatementNote: writeText(restatementNote) })
  };
}

function one<T>(rows: readonly T[]): T {
  const [row] = rows;
  if (row === undefined) throw new HubError('not-found', 'It is not there, or you may not see it.');
  return row;
}
