import { bankHolidays } from '../calendar/englandWalesHolidays';

const holidays = new Set(bankHolidays.map((holiday) => holiday.date));

const known = new Map<number, boolean>();

/** For tests: working days counted one by one with JavaScript's own dates, sharing nothing with the calendar's tables. */
export function plainWorked(day: number): boolean {
  let worked = known.get(day);
  if (worked === undefined) {
    const date = new Date(day * 86_400_000);
    worked = date.getUTCDay() % 6 !== 0 && !holidays.has(date.toISOString().slice(0, 10));
    known.set(day, worked);
  }
  return worked;
}

/** For tests: the n-th working day after a day, or before it. */
export function plainAdd(day: number, n: number): number {
  let at = day;
  for (let left = Math.abs(n); left > 0;) {
    at += Math.sign(n);
    if (plainWorked(at)) left -= 1;
  }
  return at;
}

/** For tests: working days after `a` up to and including `b`, mirrored when `b` is earlier. */
export function plainBetween(a: number, b: number): number {
  if (b < a) return 0 - plainBetween(b, a);
  let count = 0;
  for (let day = a + 1; day <= b; day += 1) if (plainWorked(day)) count += 1;
  return count;
}
