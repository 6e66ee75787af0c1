import type { Figure, Report } from '../report/Report';

/** A figure with its id. */
export interface NamedFigure extends Figure {
  id: string;
}

/** The figures that stand in no table: what the summary shows. In the order of their measures. */
export function keyFigures({ measures, tables }: Pick<Report, 'measures' | 'tables'>): NamedFigure[] {
  return Object.entries(measures)
    .filter(([, { title }]) => !tables.some((table) => title.startsWith(`${table.title}:`)))
    .map(([id, figure]) => ({ id, ...figure }));
}

/** Labels of the periods that figures are compared with, in the order in which figures name them. */
export function comparedPeriods(figures: readonly Figure[]): string[] {
  return [...new Set(figures.flatMap(({ comparisons }) => comparisons.map(({ label }) => label)))];
}
