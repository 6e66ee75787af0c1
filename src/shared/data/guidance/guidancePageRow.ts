import {
  guidanceAudiences,
  guidanceKinds,
  type GuidancePage,
  guidanceStatuses
} from '../../domain/guidance/GuidancePage';
import type { KeptPage } from '../../domain/guidance/GuidanceEditing';
import { type GuidanceText, textOf } from '../../domain/guidance/GuidanceText';
import { readDate, readOneOf, readOptional, readText, type Wire, withoutAbsent, writeDate, writeText } from '../wire';

type TextColumn = 'Title' | 'PageKey' | 'Kind' | 'Summary' | 'Body' | 'Audience' | 'ReviewDate' | 'ChangeNote';

/** What is written of a page as it comes over the wire; the same for pages and drafts. */
export type GuidanceTextRow = Record<TextColumn, Wire<string>>;

/** A row of GuidancePages as it is written when a hub starts. */
export type GuidancePageRow = GuidanceTextRow & { Status: Wire<string>; PageOrder: Wire<number> };

interface WirePerson {
  Id: number;
  Title: Wire<string>;
}

/** A row of GuidancePages with what the site and the approval say of it. */
export type KeptPageRow = GuidancePageRow & {
  DraftVersion: Wire<number>;
  ApprovedDate: Wire<string>;
  WrittenBy?: WirePerson | null;
  ApprovedBy?: WirePerson | null;
  'odata.etag'?: string;
};

/** What to `$select` of what is written. */
export const guidanceTextColumns: readonly (keyof GuidanceTextRow)[] = [
  'Title',
  'PageKey',
  'Kind',
  'Summary',
  'Body',
  'Audience',
  'ReviewDate',
  'ChangeNote'
];

/** What a hub starts a page with. */
export const guidancePageColumns: readonly (keyof GuidancePageRow)[] = [...guidanceTextColumns, 'PageOrder', 'Status'];

/** What to `$select` of a page; `WrittenBy` and `ApprovedBy` are to be expanded. */
export const keptPageColumns = [
  'Id',
  ...guidancePageColumns,
  'DraftVersion',
  'ApprovedDate',
  'WrittenBy/Id',
  'WrittenBy/Title',
  'ApprovedBy/Id',
  'ApprovedBy/Title'
];

/** Reads a row; a code that is not known is taken for the stricter: for officers, a draft. */
export function toKeptPage(row: KeptPageRow): KeptPage {
  const on = readDate(row.ApprovedDate);
  return withoutAbsent<KeptPage>({
    key: readText(row.PageKey),
    kind: readOneOf(guidanceKinds, row.Kind) ?? 'Page',
    title: readText(row.Title),
    order: row.PageOrder ?? 0,
    summary: readText(row.Summary),
    body: readText(row.Body),
    audience: readOneOf(guidanceAudiences, row.Audience) ?? 'Officers',
    status: readOneOf(guidanceStatuses, row.Status) ?? 'Draft',
    reviewOn: readDate(row.ReviewDate),
    changeNote: readOptional(row.ChangeNote),
    approval:
      on === undefined
        ? undefined
        : { on, writtenBy: readText(row.WrittenBy?.Title), approvedBy: readText(row.ApprovedBy?.Title) },
    draftVersion: row.DraftVersion ?? 0,
    etag: row['odata.etag'] ?? ''
  });
}

/** Reads what is written of a page or draft. */
export function toGuidanceText(row: Omit<GuidanceTextRow, 'PageKey' | 'Kind'>): GuidanceText {
  return {
    title: readText(row.Title),
    summary: readText(row.Summary),
    body: readText(row.Body),
    audience: readOneOf(guidanceAudiences, row.Audience) ?? 'Officers',
    reviewOn: readDate(row.ReviewDate) ?? '',
    changeNote: readText(row.ChangeNote)
  };
}

/** The columns of what is written of a page or draft. */
export function toTextUpdate(key: string, kind: GuidancePage['kind'], text: GuidanceText): GuidanceTextRow {
  return {
    Title: text.title,
    PageKey: key,
    Kind: kind,
    Summary: writeText(text.summary),
    Body: writeText(text.body),
    Audience: readOneOf(guidanceAudiences, text.audience) ?? 'Officers',
    ReviewDate: writeDate(text.reviewOn === '' ? undefined : text.reviewOn),
    ChangeNote: writeText(text.changeNote)
  };
}

/** The row of a page as a hub starts with it. */
export function toGuidancePageUpdate(page: GuidancePage): GuidancePageRow {
  return { ...toTextUpdate(page.key, page.kind, textOf(page)), PageOrder: page.order, Status: page.status };
}
