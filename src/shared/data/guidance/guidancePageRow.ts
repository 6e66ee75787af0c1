import { guidanceAudiences, type GuidancePage, guidanceStatuses } from '../../domain/guidance/GuidancePage';
import { readDate, readOneOf, readOptional, readText, type Wire, withoutAbsent, writeDate, writeText } from '../wire';

type TextColumn = 'Title' | 'PageKey' | 'Summary' | 'Body' | 'Audience' | 'Status' | 'ReviewDate' | 'ChangeNote';

/** A row of GuidancePages as it comes over the wire. */
export type GuidancePageRow = Record<TextColumn, Wire<string>> & { PageOrder: Wire<number> };

/** What to `$select`. */
export const guidancePageColumns: readonly (keyof GuidancePageRow)[] = [
  'Title',
  'PageKey',
  'PageOrder',
  'Summary',
  'Body',
  'Audience',
  'Status',
  'ReviewDate',
  'ChangeNote'
];

/** Reads a row; a code that is not known is taken for the stricter: for officers, a draft. */
export function toGuidancePage(row: GuidancePageRow): GuidancePage {
  return withoutAbsent<GuidancePage>({
    key: readText(row.PageKey),
    title: readText(row.Title),
    order: row.PageOrder ?? 0,
    summary: readText(row.Summary),
    body: readText(row.Body),
    audience: readOneOf(guidanceAudiences, row.Audience) ?? 'Officers',
    status: readOneOf(guidanceStatuses, row.Status) ?? 'Draft',
    reviewOn: readDate(row.ReviewDate),
    changeNote: readOptional(row.ChangeNote)
  });
}

/** The whole row for a page. */
export function toGuidancePageUpdate(page: GuidancePage): GuidancePageRow {
  return {
    Title: page.title,
    PageKey: page.key,
    PageOrder: page.order,
    Summary: writeText(page.summary),
    Body: writeText(page.body),
    Audience: page.audience,
    Status: page.status,
    ReviewDate: writeDate(page.reviewOn),
    ChangeNote: writeText(page.changeNote)
  };
}
