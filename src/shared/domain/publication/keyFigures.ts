import type { CaseSelection } from '../report/CaseSelection';
import type { Figure, Report, ReportCell } from '../report/Report';
import type { SectionId } from './reportSections';

/** A figure with its id. */
export interface NamedFigure extends Figure {
  id: string;
}

/** What a summary says first, in this order; a report has those of them that it counts. */
const headlines = [
  'M2',
  'M1.statutory',
  'M1.corporate',
  'M1.informal',
  'M16',
  'M4',
  'M7',
  'M8',
  'M9.standard',
  'M9.maximum',
  'M11.stage-1.mean',
  'M11.stage-2.mean',
  'M11.stage-3.mean',
  'M12',
  'M12.extended',
  'M12.unassigned',
  'M18',
  'M21.received',
  'M21.investigated',
  'M21.upheld',
  'M26.due',
  'M27.overdue',
  'M28'
];

/** The part of a report to which a measure belongs. */
const sectionOfMeasure: Readonly<Record<string, SectionId>> = {
  M1: 'received',
  M2: 'received',
  M3: 'received',
  M15: 'received',
  M20: 'received',
  M29: 'received',
  M30: 'received',
  M3b: 'outcomes',
  M4: 'outcomes',
  M5: 'outcomes',
  M6: 'outcomes',
  M25: 'outcomes',
  M14: 'teams',
  M7: 'timescales',
  M8: 'timescales',
  M9: 'timescales',
  M10: 'timescales',
  M11: 'timescales',
  M12: 'timescales',
  M16: 'people',
  M17: 'people',
  M13: 'concerns',
  M24: 'equality',
  M18: 'compliments',
  M19: 'compliments',
  M21: 'ombudsman',
  M22: 'ombudsman',
  M23: 'ombudsman',
  M26: 'learning',
  M27: 'learning',
  M28: 'learning'
};

/**
 * The figures of one part of a report that stand in none of its tables; for the summary, what the report says first.
 * In the order of their measures.
 */
export function keyFigures(
  { measures, tables }: Pick<Report, 'measures' | 'tables'>,
  section: SectionId
): NamedFigure[] {
  if (section === 'summary') {
    return headlines.flatMap((id) => {
      const figure = measures[id];
      return figure === undefined ? [] : [{ id, ...figure }];
    });
  }
  const inTables = new Set(
    tables.flatMap(({ rows, selections }) =>
      rows.flatMap((cells, row) => cells.map((value, column) => keyOf(value, selections[row]?.[column])))
    )
  );
  return Object.entries(measures)
    .filter(([id, { value, selection, title }]) => {
      const own = sectionOfMeasure[id.split('.')[0] ?? ''] === section;
      const inTable =
        tables.some((table) => title.startsWith(`${table.title}:`)) || inTables.has(keyOf(value, selection));
      return own && (selection === undefined || !inTable);
    })
    .map(([id, figure]) => ({ id, ...figure }));
}

function keyOf(value: unknown, selection: CaseSelection | null | undefined): string {
  return selection == null ? '' : JSON.stringify([value, selection]);
}

/** Labels of the periods that figures are compared with: years newest first, others as figures name them. */
export function comparedPeriods(figures: readonly Figure[]): string[] {
  const labels = [...new Set(figures.flatMap(({ comparisons }) => comparisons.map(({ label }) => label)))];
  const isYear = (label: string): boolean => /^\d{4}\/\d\d$/.test(label);
  return [...labels.filter((label) => !isYear(label)), ...labels.filter(isYear).sort().reverse()];
}

/**
 * A figure's value for an earlier period, and those that other documents give: the chosen one is shown, else the first.
 * @returns `undefined` where the period has none
 */
export function comparedValues(
  { comparisons }: Pick<Figure, 'comparisons'>,
  period: string
): { shown: ReportCell; others: readonly ReportCell[] } | undefined {
  const found = comparisons.filter(({ label }) => label === period);
  const shown = found.find(({ chosen }) => chosen) ?? found[0];
  return shown && { shown: shown.value, others: found.filter((one) => one !== shown).map(({ value }) => value) };
}
