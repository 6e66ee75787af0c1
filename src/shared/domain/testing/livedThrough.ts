import type { Compliance } from '../clocks/Clock';
import { daysOfHistory } from './histories';
import type { History } from './histories';
import type { PlainDays } from './plainDays';

/** For tests: what a person with a wall calendar says of a story on its last day. Days are ordinals. */
export interface Reckoning {
  state: 'running' | 'paused' | 'stopped';
  elapsed: number;
  extended: boolean;
  /** Working days left on the clock in force; of a paused one, those left when it resumes. */
  left: number;
  /** The day it is due; absent while paused, and where only the days left are known of a late clock. */
  due?: number;
  compliance?: Compliance;
}

/** Days left, taken off one at a time. */
class Counter {
  /** The day with which the last day left was gone; a pause on that very day carries it along. */
  private ended: number | undefined;

  public constructor(
    private left: number,
    private readonly unit: History['unit'],
    private readonly days: PlainDays,
    day: number
  ) {
    if (left === 0) this.ended = day;
  }

  public pass(day: number, skipped: boolean): void {
    if (!skipped && (this.unit !== 'working days' || this.days.worked(day))) {
      this.left -= 1;
      if (this.left === 0) this.ended = day;
    } else if (skipped && this.left === 0) this.ended = day;
  }

  /** How far a day is from the due date: 0 on it, less when late. Working days, or days of the calendar for the other units. */
  public ahead(day: number): number {
    const due = day + this.left;
    if (this.unit === 'months') return this.days.next(due) - day;
    return this.left;
  }

  public inTime(day: number): boolean {
    if (this.unit !== 'working days') return this.ahead(day) >= 0;
    return this.left > 0 || (this.left === 0 && this.ended === day);
  }
}

/** Months later on JavaScript's own calendar, else the last day of that month. */
function monthsLater(day: number, months: number): number {
  const date = new Date(day * 86_400_000);
  const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months + 1, 0));
  const dayOfMonth = Math.min(date.getUTCDate(), lastOfMonth.getUTCDate());
  return Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), dayOfMonth) / 86_400_000;
}

/**
 * For tests: lives through a story a day at a time with a few counters, sharing nothing with the engine.
 * @see domain.md 5
 */
export function livedThrough(history: History): Reckoning {
  const { unit, freezes, extensions, today } = history;
  const days = daysOfHistory(history);
  const start = history.local?.deemedNextWorkingDay === true ? days.next(history.start) : history.start;
  const stopped = history.stop !== undefined && history.stop <= today;
  const end = stopped ? (history.stop ?? today) : today;
  const counter = (allowance: number, from: number): Counter =>
    new Counter(unit === 'months' ? monthsLater(from, allowance) - from : allowance, unit, days, from);
  const limits = (from: number): { original: Counter; longest?: Counter } => ({
    original: counter(history.allowance, from),
    longest: history.max === undefined ? undefined : counter(history.max, from)
  });

  let { original, longest } = limits(start);
  const agreed: { counter: Counter; inTime: boolean }[] = [];
  const aheadOf = (extension: { counter: Counter } | undefined, day: number): number =>
    extension === undefined ? -Infinity : Math.min(extension.counter.ahead(day), longest?.ahead(day) ?? Infinity);
  let elapsed = 0;
  let frozenSince: number | undefined;
  let pausedFromDayZero = true;
  for (let day = start; day <= end; day += 1) {
    const skipped = day > start && freezes.some(({ from, to }) => from < day && day <= (to ?? Infinity));
    const frozen = freezes.some(({ from, to }) => from <= day && day < (to ?? Infinity));
    if (day > start) {
      for (const each of [original, longest, ...agreed.map((one) => one.counter)]) each?.pass(day, skipped);
      if (!skipped && days.worked(day)) elapsed += 1;
      pausedFromDayZero &&= skipped;
      // Months that are paused from day 0 are counted from the day the pause ends.
      if (unit === 'months' && pausedFromDayZero && (!frozen || (stopped && day === end))) {
        ({ original, longest } = limits(day));
      }
    }
    frozenSince = frozen ? (frozenSince ?? day) : undefined;
    for (const { recorded, newDue } of extensions) {
      if (Math.max(recorded ?? start, start) !== day) continue;
      const last = agreed[agreed.length - 1];
      const early = recorded === undefined || recorded < start;
      const inTime = (last?.inTime ?? true) && (early || Math.max(original.ahead(day), aheadOf(last, day)) > 0);
      const from = frozenSince ?? day;
      const left = unit === 'working days' ? days.between(from, newDue) : newDue - from;
      agreed.push({ counter: new Counter(left, unit, days, day), inTime });
    }
  }

  const paused = !stopped && frozenSince !== undefined;
  const at = paused ? (frozenSince ?? end) : end;
  const last = agreed[agreed.length - 1];
  const extended = aheadOf(last, at) > original.ahead(at);
  const ahead = extended ? aheadOf(last, at) : original.ahead(at);
  const reckoning: Reckoning = {
    state: stopped ? 'stopped' : paused ? 'paused' : 'running',
    elapsed,
    extended,
    left: unit === 'working days' ? ahead : days.between(at, at + ahead)
  };
  if (unit !== 'working days') reckoning.due = at + ahead;
  else if (ahead > 0) reckoning.due = days.add(at, ahead);
  if (paused) delete reckoning.due;
  if (stopped) {
    const inTime = agreed.filter((each) => each.inTime).map((each) => each.counter);
    const both = [last?.counter, longest, inTime[inTime.length - 1]].every((each) => each?.inTime(end) ?? true);
    reckoning.compliance = original.inTime(end)
      ? 'WITHIN_STANDARD'
      : extended && inTime.length > 0 && both
        ? 'WITHIN_AGREED_EXTENSION'
        : 'OUTSIDE';
  }
  return reckoning;
}
