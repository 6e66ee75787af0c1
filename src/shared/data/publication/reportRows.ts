import { processes } from '../../domain/processRules/ProcessRule';
import type { ReportTexts } from '../../domain/publication/mergeTexts';
import type { CheckOverride } from '../../domain/publication/overrides';
import type {
  ApprovedReport,
  KeptDraft,
  KeptReport,
  PublishedReport,
  ReportDraft
} from '../../domain/publication/PublicationRepository';
import { type SectionId, sectionIds } from '../../domain/publication/reportSections';
import { type Report, reportKinds, reportModes, type ReportRequest } from '../../domain/report/Report';
import { readDate, readOneOf, readOptional, readText, type Wire, withoutAbsent, writeDate, writeText } from '../wire';
import { draftOf } from './keys';

/** What a report was asked for, as each of the lists keeps it. */
export type RequestColumns = Record<
  'Title' | 'Kind' | 'PeriodFrom' | 'PeriodTo' | 'Process' | 'Service' | 'Mode',
  Wire<string>
>;

interface Person {
  Id: number;
  Title: Wire<string>;
}

/** What the site itself says of a row. */
export interface RowStamp {
  Id: number;
  Author: Person;
  Editor: Person;
  Created: string;
  Modified: string;
  'odata.etag'?: string;
}

type KeptRow = RequestColumns & RowStamp;

/** A row of ReportDrafts. */
export type DraftRow = KeptRow & Record<'DraftKey' | 'Texts' | 'Figures' | 'Writers' | 'RestatementNote', Wire<string>>;
/** A row of ApprovedReports, with or without its content. */
export type ApprovedRow = KeptRow & Record<'ApprovalKey' | 'DraftKey', Wire<string>> & { Content?: Wire<string> };
/** A row of PublishedReports, with or without its content. */
export type PublishedRow = KeptRow &
  Record<'PublicationKey' | 'ApprovalKey' | 'RestatementNote', Wire<string>> & {
    Version: Wire<number>;
    Content?: Wire<string>;
  };
/** A row of CheckOverrides. */
export type OverrideRow = Record<'CheckId' | 'CheckText' | 'Reason', Wire<string>> &
  Pick<RowStamp, 'Author' | 'Created'>;

/** Columns of what was asked for. */
export const requestColumns = ['Title', 'Kind', 'PeriodFrom', 'PeriodTo', 'Process', 'Service', 'Mode'] as const;

/** What to `$select` of the site's own columns; `Author` and `Editor` are to be expanded. */
export const stampColumns = [
  'Id',
  'Author/Id',
  'Author/Title',
  'Editor/Id',
  'Editor/Title',
  'Created',
  'Modified'
] as const;

/** The columns of what was asked for, as they are written. */
export function toRequestUpdate(title: string, request: ReportRequest): RequestColumns {
  return {
    Title: title,
    Kind: request.kind,
    PeriodFrom: writeDate(request.from),
    PeriodTo: writeDate(request.to),
    Process: request.process,
    Service: writeText(request.service),
    Mode: request.mode
  };
}

/** Reads what was asked for. */
export function toRequest(row: RequestColumns): ReportRequest {
  return withoutAbsent<ReportRequest>({
    kind: readOneOf(reportKinds, row.Kind) ?? 'annual',
    from: readDate(row.PeriodFrom) ?? '',
    to: readDate(row.PeriodTo) ?? '',
    mode: readOneOf(reportModes, row.Mode) ?? 'standard',
    process: readOneOf(processes, row.Process) ?? 'CHILD_STAT',
    service: readOptional(row.Service)
  });
}

/** Reads what every kept report has. */
export function toKept(key: Wire<string>, row: KeptRow): KeptReport {
  return {
    key: readText(key),
    title: readText(row.Title),
    request: toRequest(row),
    madeBy: toPerson(row.Author),
    madeAt: row.Created,
    changedAt: row.Modified
  };
}

/** Reads a draft in a list of them. */
export function toKeptDraft(row: DraftRow): KeptDraft {
  return { ...toKept(row.DraftKey, row), etag: row['odata.etag'] ?? '' };
}

/** Reads a draft. @param figures what was unpacked from the row */
export function toDraft(row: DraftRow, figures: Report | undefined): ReportDraft {
  return withoutAbsent<ReportDraft>({
    ...toKeptDraft(row),
    texts: readTexts(row.Texts),
    figures,
    restatementNote: readText(row.RestatementNote),
    changedBy: toPerson(row.Editor),
    writers: [...new Set([row.Author.Id, row.Editor.Id, ...(readText(row.Writers).match(/\d+/g) ?? []).map(Number)])]
  });
}

/** Reads an approval; its key holds the version of the draft. */
export function toApproved(row: ApprovedRow): ApprovedReport {
  const kept = toKept(row.ApprovalKey, row);
  return { ...kept, ...draftOf(kept.key) };
}

/** Reads a published version. */
export function toPublished(row: PublishedRow): PublishedReport {
  const approval = readText(row.ApprovalKey);
  return {
    ...toKept(row.PublicationKey, row),
    version: row.Version ?? 1,
    restatementNote: readText(row.RestatementNote),
    approvalKey: approval,
    ...draftOf(approval)
  };
}

/** Reads a reason. */
export function toOverride(row: OverrideRow): CheckOverride {
  return {
    checkId: readText(row.CheckId),
    checkText: readText(row.CheckText),
    reason: readText(row.Reason),
    by: readText(row.Author.Title),
    at: row.Created
  };
}

/** Texts as they are kept: JSON by part, in the order of the parts. */
export function writeTexts(texts: ReportTexts): string {
  return JSON.stringify(Object.fromEntries(sectionIds.map((section) => [section, texts[section]])));
}

/** Reads texts; what is no text of a known part is left out. */
export function readTexts(value: Wire<string>): ReportTexts {
  if (!value) return {};
  const kept: Partial<Record<SectionId, unknown>> = JSON.parse(value);
  return Object.fromEntries(
    sectionIds.flatMap((section) => (typeof kept[section] === 'string' ? [[section, kept[section]]] : []))
  );
}

function toPerson({ Id, Title }: Person): { id: number; name: string } {
  return { id: Id, name: readText(Title) };
}
