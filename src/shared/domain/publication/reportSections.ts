import type { Report, ReportTable, TableId } from '../report/Report';

/** The parts of a report in their order. Fixed for life: texts are kept under these names. */
export const sectionIds = [
  'summary',
  'received',
  'outcomes',
  'teams',
  'timescales',
  'people',
  'concerns',
  'equality',
  'compliments',
  'ombudsman',
  'learning',
  'data-quality'
] as const;
/** One of {@link sectionIds}. */
export type SectionId = (typeof sectionIds)[number];

/** The part in which a table stands. */
export const sectionOfTable: Readonly<Record<TableId, SectionId>> = {
  'received-by-process': 'received',
  'by-channel': 'received',
  'statutory-by-year': 'received',
  'statutory-by-outcome': 'outcomes',
  'by-highest-stage': 'outcomes',
  'withdrawn-and-refused': 'outcomes',
  'statutory-by-team': 'teams',
  'stage-by-timescale': 'timescales',
  'average-by-stage': 'timescales',
  'open-by-rag': 'timescales',
  'open-by-service': 'timescales',
  'by-complainant': 'people',
  'concerns-by-category': 'concerns',
  'concerns-by-category-and-outcome': 'concerns',
  'equality-sex': 'equality',
  'equality-age': 'equality',
  'equality-ethnicity': 'equality',
  'equality-disability': 'equality',
  'compliments-by-theme': 'compliments',
  'compliments-by-source': 'compliments',
  'compliments-by-team': 'compliments',
  'ombudsman-by-decision': 'ombudsman',
  'remedies-by-type': 'ombudsman',
  'log-completion': 'learning',
  actions: 'learning',
  'learning-published': 'learning',
  'data-quality': 'data-quality'
};

/** One part of a report with its tables. */
export interface ReportSection {
  id: SectionId;
  tables: readonly ReportTable[];
}

/** The parts that a report has: the summary always, the others where they have a table. */
export function sectionsOf({ tables }: Pick<Report, 'tables'>): ReportSection[] {
  return sectionIds
    .map((id) => ({ id, tables: tables.filter((table) => sectionOfTable[table.id] === id) }))
    .filter(({ id, tables: own }) => id === 'summary' || own.length > 0);
}
