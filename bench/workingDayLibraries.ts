import businessDays from 'business-days-js';
import { addBusinessDays, differenceInBusinessDays } from 'date-fns';
import moment from 'moment-business-days';
import { bankHolidays } from '../src/shared/domain/calendar/englandWalesHolidays';
import { fromOrdinal, toOrdinal } from '../src/shared/domain/dates/ordinals';

/** A working-day library as people use it, with the bank holidays of England and Wales. Days are ordinals. */
export interface WorkingDayLibrary {
  name: string;
  /** The n-th working day after a day. */
  due(start: number, n: number): number;
  /** Working days after `a` up to and including `b`, negative when `b` is earlier. */
  between(a: number, b: number): number;
}

/** Local midnight, as the libraries count. */
function localDate(day: number): Date {
  const utc = new Date(day * 86_400_000);
  return new Date(utc.getUTCFullYear(), utc.getUTCMonth(), utc.getUTCDate());
}
function ordinalOf(date: Date): number {
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
}

const holidayTimes = bankHolidays.map(({ date }) => localDate(toOrdinal(date)).getTime());
const holidaysBetween = (after: Date, to: Date): number =>
  holidayTimes.filter((time) => time > after.getTime() && time <= to.getTime()).length;

/** What people write around date-fns: add business days, then as many again as there were holidays on the way. */
export const dateFns: WorkingDayLibrary = {
  name: 'date-fns 4, corrected for holidays',
  due(start, n) {
    let due = localDate(start);
    for (let left = n; left > 0;) {
      const next = addBusinessDays(due, left);
      left = holidaysBetween(due, next);
      due = next;
    }
    return ordinalOf(due);
  },
  between(a, b) {
    const [from, to] = [localDate(a), localDate(b)];
    const [first, last] = from < to ? [from, to] : [to, from];
    return differenceInBusinessDays(to, from) - Math.sign(b - a) * holidaysBetween(first, last);
  }
};

moment.updateLocale('en', { holidays: bankHolidays.map(({ date }) => date), holidayFormat: 'YYYY-MM-DD' });

/** It counts from its first day up to before its last, so both are moved by a day to count as a deadline does. */
export const momentBusinessDays: WorkingDayLibrary = {
  name: 'moment-business-days',
  due: (start, n) => ordinalOf(moment(localDate(start)).businessAdd(n).toDate()),
  between: (a, b) =>
    Math.sign(b - a) * moment(localDate(Math.max(a, b) + 1)).businessDiff(moment(localDate(Math.min(a, b) + 1)))
};

const american = businessDays();
const americanHolidays = [2016, 2017, 2020, 2021, 2022, 2024, 2026, 2027].flatMap((year) =>
  american.getHolidays(year).map(({ name }) => name)
);
// Its typings allow no holiday at all, hence the call by reflection.
const counting: ReturnType<typeof businessDays> = Reflect.apply(businessDays, undefined, [
  {
    excludeHolidays: [...new Set(americanHolidays)],
    addHolidays: bankHolidays.map(({ date, title }) => ({ name: `${title} ${date}`, rule: date }))
  }
]);

/** Its American holidays are taken out and ours put in, as its readme tells. */
export const businessDaysJs: WorkingDayLibrary = {
  name: 'business-days-js',
  due: (start, n) => toOrdinal(counting.addDays(fromOrdinal(start), n).format('YYYY-MM-DD')),
  between: (a, b) =>
    Math.sign(b - a) *
    (a === b ? 0 : counting.countDays(fromOrdinal(Math.min(a, b)), fromOrdinal(Math.max(a, b))).businessDays)
};
