import type { HistoryPoint } from '../../history/HistoryPoint';
import type { Conflict } from './Check';

/** Where a disagreement is told that no point names a check for. */
const byMeasure: Readonly<Record<string, string>> = {
  M1: 'V19',
  M2: 'V19',
  M16: 'V6',
  M17: 'V6',
  M21: 'V5',
  M30: 'V7'
};

/**
 * Published figures that disagree with another of the same figure and year while nobody has chosen, of the years given.
 * One of the report's own year that the rows tell apart is a contradiction instead, and left out here.
 */
export function conflictsOf(
  history: readonly HistoryPoint[],
  years: readonly string[],
  isToldByRows: (measure: string, year: string) => boolean
): readonly Conflict[] {
  const groups = new Map<string, HistoryPoint[]>();
  for (const point of history) {
    if (!years.includes(point.year) || isToldByRows(point.measure, point.year)) continue;
    const key = `${point.measure}|${point.year}`;
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  return [...groups.values()].flatMap((points) => {
    const [first] = points;
    const agreed = new Set(points.map(({ value }) => value)).size === 1 || points.some(({ chosen }) => chosen);
    if (!first || agreed) return [];
    const named = points.find(({ check }) => check !== '')?.check;
    const { measure, year } = first;
    return [{ measure, year, points, check: named ?? byMeasure[measure.split('.')[0] ?? ''] ?? 'V2' }];
  });
}
