import type { IsoDate } from '../dates/IsoDate';
import { dayOfWeekOrdinal, fromOrdinal, toOrdinal } from '../dates/ordinals';
import type { Ordinal } from '../dates/ordinals';
import { HubError } from '../errors';
import type { Holiday } from './Holiday';

/**
 * Counts working days in constant time, from tables built once. Dates are UK dates.
 * Methods ending in `Ordinal` do the same over day numbers, for bulk work.
 * Every method throws HubError `invalid` for a text that is no date, or where the day or the answer lies outside the calendar.
 * @see domain.md 5
 */
export interface WorkingDays {
  isWorkingDay(date: IsoDate): boolean;
  /**
   * The `n`-th working day after a date (for negative `n`, before it), which is itself never counted. `n` = 0 gives the date back, worked or not.
   * @example addWorkingDays('2023-12-23', 2) // '2023-12-28': Saturday to Thursday, over two bank holidays
   */
  addWorkingDays(date: IsoDate, n: number): IsoDate;
  /**
   * Working days after `a`, up to and including `b`. When `b` is earlier it is the mirror: minus those after `b`, up to and including `a`.
   * So a case due on Friday is 0 late all weekend, and 1 late on Monday.
   */
  workingDaysBetween(a: IsoDate, b: IsoDate): number;
  /** The date itself when worked, else the first working day after it. */
  nextWorkingDay(date: IsoDate): IsoDate;
  isWorkingDayOrdinal(day: Ordinal): boolean;
  addWorkingDaysOrdinal(day: Ordinal, n: number): Ordinal;
  workingDaysBetweenOrdinal(a: Ordinal, b: Ordinal): number;
  nextWorkingDayOrdinal(day: Ordinal): Ordinal;
  /** The tables themselves, for loops over whole columns of days. Not to be written to. */
  readonly tables: WorkingDayTables;
}

/** What {@link WorkingDays} answers from. */
export interface WorkingDayTables {
  /** The calendar's first day. */
  first: Ordinal;
  /** At `day - first`: working days from the first day up to and including `day`. */
  counts: Int32Array;
  /** At `k`: the working day that has `k` working days before it in the calendar. */
  days: Int32Array;
}

/** Working days of one stretch of years, in the two ways a rule may count them. */
export interface WorkingDayCalendar {
  from: IsoDate;
  to: IsoDate;
  /** Leaves out weekends and bank holidays: what law and guidance count, and every rule unless it says otherwise. */
  legal: WorkingDays;
  /** Leaves out the council's closure days as well: for LOCAL rules that say so. */
  withoutClosureDays: WorkingDays;
}

/** A day cannot be counted. `day`: which one; absent when it is the day counted to. */
export class OutsideCalendar extends HubError {
  public constructor(
    from: IsoDate,
    to: IsoDate,
    public readonly day?: IsoDate
  ) {
    super('invalid', `${day ?? 'The day counted to'} is outside the calendar, which runs from ${from} to ${to}.`);
    this.name = 'OutsideCalendar';
  }
}

/**
 * Builds the tables for every day of a span, in well under a millisecond for ten years.
 * @param holidays in any order; those outside the span are ignored, and one on a weekend changes nothing
 * @param from first day of the span
 * @param to last day of the span
 * @throws HubError `invalid` when a date is none, or the span is empty
 */
export function createCalendar(
  holidays: readonly Holiday[],
  from: IsoDate = '2010-01-01',
  to: IsoDate = '2040-12-31'
): WorkingDayCalendar {
  const first = toOrdinal(from);
  const last = toOrdinal(to);
  if (last < first) throw new HubError('invalid', `A calendar cannot end on ${to}, before it starts on ${from}.`);
  const bankHolidays = new Set<Ordinal>();
  const closed = new Set<Ordinal>();
  for (const { date, kind } of holidays) {
    const day = toOrdinal(date);
    closed.add(day);
    if (kind === 'Bank holiday') bankHolidays.add(day);
  }
  const legal = countWorkingDays(buildTables(first, last, bankHolidays));
  // Most councils have no closure days: what is the same is built once.
  const withoutClosureDays =
    closed.size === bankHolidays.size ? legal : countWorkingDays(buildTables(first, last, closed));
  return { from, to, legal, withoutClosureDays };
}

function buildTables(first: Ordinal, last: Ordinal, closed: ReadonlySet<Ordinal>): WorkingDayTables {
  const counts = new Int32Array(last - first + 1);
  const days = new Int32Array(counts.length);
  let count = 0;
  let weekday = dayOfWeekOrdinal(first);
  for (let day = first; day <= last; day += 1) {
    if (weekday !== 0 && weekday !== 6 && !closed.has(day)) {
      days[count] = day;
      count += 1;
    }
    counts[day - first] = count;
    weekday = weekday === 6 ? 0 : weekday + 1;
  }
  return { first, counts, days: days.slice(0, count) };
}

function countWorkingDays(tables: WorkingDayTables): WorkingDays {
  const { first, counts, days } = tables;

  function outside(day?: IsoDate): never {
    throw new OutsideCalendar(fromOrdinal(first), fromOrdinal(first + counts.length - 1), day);
  }
  function countTo(day: Ordinal): number {
    return counts[day - first] ?? outside(Number.isInteger(day) ? fromOrdinal(day) : undefined);
  }
  /** The working day with `before` working days before it. */
  function dayAt(before: number): Ordinal {
    return days[before] ?? outside();
  }
  function isWorkingDayOrdinal(day: Ordinal): boolean {
    return days[countTo(day) - 1] === day;
  }
  function addWorkingDaysOrdinal(day: Ordinal, n: number): Ordinal {
    const count = countTo(day);
    if (n > 0) return dayAt(count + n - 1);
    if (n === 0) return day;
    return dayAt(isWorkingDayOrdinal(day) ? count + n - 1 : count + n);
  }
  function workingDaysBetweenOrdinal(a: Ordinal, b: Ordinal): number {
    return countTo(b) - countTo(a);
  }
  function nextWorkingDayOrdinal(day: Ordinal): Ordinal {
    return isWorkingDayOrdinal(day) ? day : addWorkingDaysOrdinal(day, 1);
  }

  return {
    isWorkingDay: (date) => isWorkingDayOrdinal(toOrdinal(date)),
    addWorkingDays: (date, n) => fromOrdinal(addWorkingDaysOrdinal(toOrdinal(date), n)),
    workingDaysBetween: (a, b) => workingDaysBetweenOrdinal(toOrdinal(a), toOrdinal(b)),
    nextWorkingDay: (date) => fromOrdinal(nextWorkingDayOrdinal(toOrdinal(date))),
    isWorkingDayOrdinal,
    addWorkingDaysOrdinal,
    workingDaysBetweenOrdinal,
    nextWorkingDayOrdinal,
    tables
  };
}
