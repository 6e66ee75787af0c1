import type { IsoDate } from '../dates/IsoDate';
import type { Report, ReportCheck, ReportRequest } from '../report/Report';
import type { ReportTexts } from './mergeTexts';
import type { CheckOverride } from './overrides';

/** What the reader may do with reports, by the rights that the site gives; a screen only follows them. */
export interface PublicationRights {
  /** Id of the reader among the site's users. */
  userId: number;
  /** UK day by the server's clock. */
  today: IsoDate;
  /** May see every complaint that reports are counted from. */
  seesCases: boolean;
  /** May see some of them: their own, or those of their service. */
  seesSomeCases: boolean;
  seesDrafts: boolean;
  mayDraft: boolean;
  mayOverride: boolean;
  seesApproved: boolean;
  mayApprove: boolean;
  mayPublish: boolean;
}

/** A kept report in a list of them. */
export interface KeptReport {
  key: string;
  title: string;
  request: ReportRequest;
  /** Who made the row, by the site; the name is empty where the reader may not see users. */
  madeBy: { id: number; name: string };
  /** Instant by the site's clock, ISO UTC. */
  madeAt: string;
  changedAt: string;
}

/** A draft in a list of them. */
export interface KeptDraft extends KeptReport {
  /** Version of the row; a save names the one it was made from. */
  etag: string;
}

/** A report that is being written. */
export interface ReportDraft extends KeptDraft {
  texts: ReportTexts;
  /** The figures as last taken, suppressed, for readers who may not see the cases; absent until they were kept. */
  figures?: Report;
  /** What this version corrects; empty for a report that was not published before. */
  restatementNote: string;
  changedBy: { id: number; name: string };
  /** Ids of everybody who wrote in it: none of them may approve it. */
  writers: readonly number[];
}

/** What can be changed in a draft. */
export interface DraftChange {
  texts?: ReportTexts;
  figures?: Report;
  restatementNote?: string;
}

/** A report as it is frozen: data, definitions and text. Nothing in it is counted or worded again. */
export interface FrozenReport {
  report: Report;
  /** As they were written, with their links. */
  texts: ReportTexts;
  /** As they are read, each link put to its value. */
  wording: ReportTexts;
  /** All checks, those of the text among them. */
  checks: readonly ReportCheck[];
  overrides: readonly CheckOverride[];
}

/** A report that somebody other than its writers has approved, frozen with every number. */
export interface ApprovedReport extends KeptReport {
  draftKey: string;
  /** Version of the draft that was approved. */
  draftEtag: string;
}

/** A published version, suppressed. */
export interface PublishedReport extends KeptReport {
  version: number;
  /** Empty for the first version. */
  restatementNote: string;
  approvalKey: string;
  draftKey: string;
  /** Version of the draft that was approved. */
  draftEtag: string;
}

/** What is frozen when a report is approved. */
export interface ApprovedContent {
  /** Every number shown. */
  whole: FrozenReport;
  /** Small numbers hidden: what is published. Hidden now, because later rows may hide otherwise. */
  shown: FrozenReport;
  /** What this version corrects; empty for a report that was not published before. */
  restatementNote: string;
}

/** A kept report with what was frozen in it. */
export type WithContent<T, Content = FrozenReport> = T & { content: Content };

/** Where reports are written, approved and published. Every method throws HubError and nothing else. */
export interface PublicationRepository {
  /** @throws HubError `not-provisioned` when the site has no list of published reports */
  rights(): Promise<PublicationRights>;
  /** Newest first. */
  drafts(): Promise<readonly KeptDraft[]>;
  /** @throws HubError `not-found` when there is none with this key or the reader may not see it */
  draft(key: string): Promise<ReportDraft>;
  /**
   * Begins a draft. Asked again with the same key, it gives the one that is there.
   * @param key made by the caller, once for each draft
   */
  createDraft(key: string, title: string, request: ReportRequest, change: DraftChange): Promise<ReportDraft>;
  /** @throws HubError `conflict` when somebody changed the draft since it was read */
  saveDraft(draft: ReportDraft, change: DraftChange): Promise<ReportDraft>;
  overrides(draftKey: string): Promise<readonly CheckOverride[]>;
  /** Records why a failing check does not bar a report. Asked again with the same key, it records nothing more. */
  override(key: string, draftKey: string, check: ReportCheck, reason: string): Promise<void>;
  /** Newest first; empty when the reader may not see them. */
  approvals(draftKey: string): Promise<readonly ApprovedReport[]>;
  approved(approvalKey: string): Promise<WithContent<ApprovedReport, ApprovedContent>>;
  /** Freezes a version of a draft. Asked again for the same version, it gives what was frozen first. */
  approve(draft: ReportDraft, content: ApprovedContent): Promise<WithContent<ApprovedReport, ApprovedContent>>;
  /** Newest period first, and of one report the newest version first. */
  published(): Promise<readonly PublishedReport[]>;
  publishedReport(key: string): Promise<WithContent<PublishedReport>>;
  /**
   * Publishes an approved report, small numbers hidden, as the next version after those there are; its whole figures
   * are kept for comparisons.
   * @throws HubError `conflict` when somebody published that version at the same time
   */
  publish(approval: WithContent<ApprovedReport, ApprovedContent>): Promise<WithContent<PublishedReport>>;
}
