import type { IsoDate } from '../dates/IsoDate';

/**
 * How far a published figure can be relied on. `agreed`: no other published figure says otherwise. `conflicting`: another
 * does; both are kept. `restated`: printed later in place of an earlier one. @see domain.md 12.7
 */
export const historyQualities = ['agreed', 'conflicting', 'restated'] as const;
/** One of {@link historyQualities}. */
export type HistoryQuality = (typeof historyQualities)[number];

/** A figure as a document printed it: what is known of years before the hub, and what a year's report said. @see domain.md 12.7 */
export interface HistoryPoint {
  /** The hub's figure that it is, e.g. `M14.team-south`. */
  measure: string;
  /** The row's words as printed, e.g. `Team South`; empty for a figure of its own. */
  label: string;
  /** Financial year, `2023/24`. */
  year: string;
  value: number;
  /** Who or what was counted, as the document says. */
  population: string;
  document: string;
  place: string;
  quality: HistoryQuality;
  /** Why it differs, where that is known; in plain words. */
  note: string;
  /** The check that guards against such a difference, e.g. `V3`. */
  check: string;
  /** Shown where a conflict leaves a choice. */
  chosen: boolean;
  /** Who chose it; empty when nobody has. */
  chosenBy: string;
  /** The day the figure is of, for what is counted on a day. */
  asAt?: IsoDate;
}

/**
 * The published value to show of a figure in a year: the chosen one, else the one listed first.
 * @param points of one figure and year
 */
export function shownPoint(points: readonly HistoryPoint[]): HistoryPoint | undefined {
  return points.find(({ chosen }) => chosen) ?? points[0];
}

/** The points of a figure, in the order given. */
export function pointsOf(history: readonly HistoryPoint[], measure: string, year?: string): readonly HistoryPoint[] {
  return history.filter((point) => point.measure === measure && (year === undefined || point.year === year));
}
