import { financialYear } from '../../dates/financialYear';
import { type HistoryPoint, pointsOf, shownPoint } from '../../history/HistoryPoint';
import type { ReportCell } from '../Report';
import type { Scope } from '../Scope';
import type { CountedTable } from './countTable';

/** Figure whose years the trend shows. */
export const trendFigure = 'M1.statutory';

/**
 * Statutory complaints of this and earlier years. An earlier year is quoted: from the report frozen for it, else from
 * what was published, never counted again. @see domain.md 12.7 and 13 V2, V19
 * @param frozen values of frozen annual reports by year
 */
export function trendTable(
  scope: Scope,
  history: readonly HistoryPoint[],
  frozen: ReadonlyMap<string, ReportCell>
): CountedTable {
  const { from } = scope.request;
  const thisYear = financialYear(from);
  const own = scope.selection('complaints', 'received', [scope.statutory]);
  const notes: string[] = [];
  const earlier = previousYears(thisYear, scope.settings.trendYears).flatMap((year): ReportCell[][] => {
    const points = pointsOf(history, trendFigure, year);
    const shown = shownPoint(points);
    const value = frozen.get(year) ?? shown?.value;
    if (value === undefined) return [];
    const values = new Set(points.map((point) => point.value));
    if (!frozen.has(year) && values.size > 1) notes.push(conflictNote(year, points));
    return [[year, value]];
  });
  const rows = [...earlier, [thisYear, scope.count(own)]];
  return {
    figures: {},
    table: {
      id: 'statutory-by-year',
      title: 'Statutory complaints over time',
      population: `${scope.statutoryName} complaints received in each financial year`,
      period: 'RIP',
      measure: 'M1',
      columns: ['Year', 'Number of complaints'],
      kinds: ['label', 'count'],
      rows,
      total: null,
      notes: ['Earlier years are quoted as published or frozen, not counted again.', ...notes],
      selections: rows.map((_, index) => [null, index === rows.length - 1 ? own : null]),
      totalSelections: [],
      bases: []
    }
  };
}

/** Says that the published figures of a year disagree, with each of them. */
export function conflictNote(year: string, points: readonly HistoryPoint[]): string {
  const each = points.map(({ value, document, place }) => `${value} in ${document}, ${place}`).join('; ');
  const shown = shownPoint(points);
  const choice = shown?.chosen
    ? `${shown.value} was chosen by ${shown.chosenBy}.`
    : `Nobody has chosen yet; ${shown?.value ?? 'none'} is shown.`;
  return `${year} was published with more than one value: ${each}. ${choice}`;
}

/** The financial years before one, the earliest first. */
export function previousYears(year: string, count: number): readonly string[] {
  const first = Number(year.slice(0, 4));
  return Array.from({ length: count }, (_, index) => yearFrom(first - count + index));
}

/** The financial year that begins in a calendar year. */
export function yearFrom(first: number): string {
  return `${first}/${String((first + 1) % 100).padStart(2, '0')}`;
}
