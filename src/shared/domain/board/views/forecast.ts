import type { BoardRow } from '../BoardRow';
import { type BoardDimension, groupRows } from '../dimensions';

/** When a case breaches if nothing moves, soonest first. `uncounted`: paused, not started, answered, or without a rule. */
export const forecastBands = ['overdue', 'soon', 'next', 'later', 'uncounted'] as const;
/** One of {@link forecastBands}. */
export type ForecastBand = (typeof forecastBands)[number];

/** Working days to the end of `soon` and of `next`: this week's work and the week after. */
export const forecastDays = { soon: 5, next: 10 } as const;

/**
 * The band of a row by its headline clock, on the day it was rated for.
 * `soon` and `next` are deadlines from today up to and including the 5th, and from the 6th to the 10th working day; already late
 * ones are apart, and a paused case breaches never while it stays so.
 */
export function forecastBand({ headline }: BoardRow): ForecastBand {
  const { state, remaining } = headline?.clock ?? {};
  if (state !== 'running' || remaining === undefined) return 'uncounted';
  if (remaining < 0) return 'overdue';
  if (remaining <= forecastDays.soon) return 'soon';
  return remaining <= forecastDays.next ? 'next' : 'later';
}

/** Rows by band. */
export type ForecastCounts = Record<ForecastBand, number>;

/** A team's or an officer's share of the forecast. */
export interface ForecastGroup {
  /** As in `keyOf`: empty for no team, `unassigned` for no officer. */
  key: string;
  /** The name; empty for none. */
  label: string;
  counts: ForecastCounts;
  total: number;
}

/** What breaches when, in all and by group. */
export interface Forecast {
  counts: ForecastCounts;
  total: number;
  /** Those with most to do first: overdue and both bands together, then in the order of {@link groupRows}. */
  groups: readonly ForecastGroup[];
}

/** Counts which deadlines fall when if nothing moves; every row is in one band of one group. */
export function forecastOf(rows: readonly BoardRow[], by: Extract<BoardDimension, 'team' | 'officerId'>): Forecast {
  const groups = groupRows(rows, by).map(({ key, label, rows: members }) => ({
    key,
    label,
    counts: countBands(members),
    total: members.length
  }));
  return {
    counts: countBands(rows),
    total: rows.length,
    groups: groups.sort((a, b) => pressing(b.counts) - pressing(a.counts))
  };
}

/** Rows that are late or will be within ten working days. */
export function pressing({ overdue, soon, next }: ForecastCounts): number {
  return overdue + soon + next;
}

function countBands(rows: readonly BoardRow[]): ForecastCounts {
  const counts: ForecastCounts = { overdue: 0, soon: 0, next: 0, later: 0, uncounted: 0 };
  for (const row of rows) counts[forecastBand(row)] += 1;
  return counts;
}
