import type { WorkingDays } from '../calendar/workingDayCalendar';
import type { Ordinal } from '../dates/ordinals';
import { HubError } from '../errors';

/** Clocks as columns, for counting hundreds of thousands at once: plain ones, in working days, without pauses. All columns are of one length. */
export interface ClockColumns {
  /** Day 0. */
  start: Int32Array;
  /** Working days allowed. */
  allowance: Int32Array;
}

/** What {@link countColumns} writes, one place a clock. */
export interface CountedColumns {
  due: Int32Array;
  /** Working days from day 0 to today; negative for a clock that starts later. */
  elapsed: Int32Array;
  /** Working days from today to the due date; negative is late. */
  remaining: Int32Array;
  /** One of {@link columnStatus}. */
  status: Int32Array;
}

/** Colours as they stand in a column. */
export const columnStatus = { green: 0, amber: 1, red: 2 } as const;

/** Empty columns for so many clocks. */
export function emptyColumns(length: number): CountedColumns {
  const column = (): Int32Array => new Int32Array(length);
  return { due: column(), elapsed: column(), remaining: column(), status: column() };
}

/**
 * Counts every clock in one pass without making an object, with the answers of `calculateClock` and `rateClock`.
 * @param amberAt amber at so many working days left or fewer
 * @param into columns as long as the clocks'; their values are replaced
 * @throws HubError `invalid` when a day lies outside the calendar
 */
export function countColumns(
  { start, allowance }: ClockColumns,
  { tables: { first, counts, days } }: WorkingDays,
  today: Ordinal,
  amberAt: number,
  into: CountedColumns
): void {
  const { due, elapsed, remaining, status } = into;
  const green = amberAt + 1;
  const countToday = counts[today - first] ?? outside();
  for (let at = 0; at < start.length; at += 1) {
    const count = counts[(start[at] ?? 0) - first] ?? outside();
    const dueCount = count + (allowance[at] ?? 0);
    const left = dueCount - countToday;
    due[at] = days[dueCount - 1] ?? outside();
    elapsed[at] = countToday - count;
    remaining[at] = left;
    status[at] = statusOf(left, green);
  }
}

/**
 * Rates clocks again on another day from the working-day counts of their due dates, which do not change with the day.
 * @param dueCounts of each clock, the working days of the calendar up to its due date: `tables.counts[due - tables.first]`
 * @param todayCount the same of today
 * @param into statuses, replaced
 */
export function rateAgain(dueCounts: Int32Array, todayCount: number, amberAt: number, into: Uint8Array): void {
  const green = amberAt + 1;
  for (let at = 0; at < dueCounts.length; at += 1) into[at] = statusOf((dueCounts[at] ?? 0) - todayCount, green);
}

/** Sign bits instead of branches, which random data would make the processor guess wrong: near adds one, late another. */
function statusOf(left: number, green: number): number {
  return ((left - green) >>> 31) + (left >>> 31);
}

function outside(): never {
  throw new HubError('invalid', 'A clock lies outside the calendar.');
}
