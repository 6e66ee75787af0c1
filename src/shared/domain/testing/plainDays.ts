import { bankHolidays } from '../calendar/englandWalesHolidays';

/** Working days counted one by one. */
export interface PlainDays {
  worked(day: number): boolean;
  /** The n-th working day after a day, or before it. */
  add(day: number, n: number): number;
  /** Working days after `a` up to and including `b`, mirrored when `b` is earlier. */
  between(a: number, b: number): number;
  /** The day itself when worked, else the first after it that is. */
  next(day: number): number;
}

const holidays = new Set(bankHolidays.map((holiday) => holiday.date));
const known = new Map<number, boolean>();

/** Neither weekend nor bank holiday, by JavaScript's own dates. */
function workedInEngland(day: number): boolean {
  let worked = known.get(day);
  if (worked === undefined) {
    const date = new Date(day * 86_400_000);
    worked = date.getUTCDay() % 6 !== 0 && !holidays.has(date.toISOString().slice(0, 10));
    known.set(day, worked);
  }
  return worked;
}

/** For tests: working days counted one by one, sharing nothing with the calendar's tables. @param closed further days not worked */
export function plainDays(closed: readonly number[]): PlainDays {
  const days: PlainDays = {
    worked: (day) => workedInEngland(day) && !closed.includes(day),
    add(day, n) {
      let at = day;
      for (let left = Math.abs(n); left > 0;) {
        at += Math.sign(n);
        if (days.worked(at)) left -= 1;
      }
      return at;
    },
    between(a, b) {
      if (b < a) return 0 - days.between(b, a);
      let count = 0;
      for (let day = a + 1; day <= b; day += 1) if (days.worked(day)) count += 1;
      return count;
    },
    next: (day) => (days.worked(day) ? day : days.next(day + 1))
  };
  return days;
}

/** For tests: {@link plainDays} with the bank holidays of England and Wales alone. */
export const { worked: plainWorked, add: plainAdd, between: plainBetween } = plainDays([]);
