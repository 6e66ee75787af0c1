import { HubError } from '../errors';
import type { IsoDate } from './IsoDate';

/**
 * A day as a whole number: days since 1970-01-01, which is 0. Earlier days are negative.
 * Differences are calendar days, so day arithmetic needs no Date and no time zone.
 */
export type Ordinal = number;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Days in a month of the Gregorian calendar.
 * @param month 1 to 12; anything else has 0 days
 */
export function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** A day's year, month (1 to 12) and day of the month. */
export interface DateParts {
  year: number;
  month: number;
  day: number;
}

/** Reads the digits without asking whether they make a date. */
function digits(date: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + date.charCodeAt(at) - 48;
  return value;
}

/**
 * True for a day that exists, written `YYYY-MM-DD` and nothing more: `2024-02-29` is one, `2024-02-30` and `2024-2-9` are not.
 */
export function isIsoDate(text: string): text is IsoDate {
  // Character by character: every date of every stage passes here whenever a board is rated.
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return false;
  for (let at = 0; at < 10; at += 1) {
    const code = text.charCodeAt(at);
    if (at !== 4 && at !== 7 && (code < 48 || code > 57)) return false;
  }
  const day = digits(text, 8, 10);
  return day >= 1 && day <= daysInMonth(digits(text, 0, 4), digits(text, 5, 7));
}

/**
 * The year, month and day of a date.
 * @throws HubError `invalid` when the text is not a date
 */
export function dateParts(date: IsoDate): DateParts {
  if (!isIsoDate(date)) throw new HubError('invalid', `"${date}" is not a date. Write it as YYYY-MM-DD.`);
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
}

/**
 * The ordinal of a year, month and day, all of them whole numbers.
 * Years are counted from March, so that the leap day is the last of its year and month lengths follow one formula.
 */
export function ordinalOf({ year, month, day }: DateParts): Ordinal {
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 719469;
}

/**
 * Days since 1970-01-01.
 * @throws HubError `invalid` when the text is not a date
 * @example toOrdinal('1970-01-02') // 1
 */
export function toOrdinal(date: IsoDate): Ordinal {
  return ordinalOf(dateParts(date));
}

/** Dates already written: a board has thousands of clocks and few hundred different days. */
const written = new Map<Ordinal, IsoDate>();

/**
 * The date so many days after 1970-01-01. For years 0 to 9999.
 * @example fromOrdinal(-1) // '1969-12-31'
 */
export function fromOrdinal(ordinal: Ordinal): IsoDate {
  let date = written.get(ordinal);
  if (date === undefined) {
    date = isoDate(partsOf(ordinal));
    written.set(ordinal, date);
  }
  return date;
}

/** Undoes {@link ordinalOf}: years again run from March. */
function partsOf(ordinal: Ordinal): DateParts {
  const days = ordinal + 719468;
  const era = Math.floor(days / 146097);
  const ofEra = days - era * 146097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * ofYear + 2) / 153);
  const day = ofYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** Writes a year, month and day as `YYYY-MM-DD`. */
export function isoDate({ year, month, day }: DateParts): IsoDate {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 for Sunday to 6 for Saturday, as `Date.getDay` counts. */
export function dayOfWeekOrdinal(ordinal: Ordinal): number {
  return (((ordinal + 4) % 7) + 7) % 7;
}

/**
 * 0 for Sunday to 6 for Saturday, as `Date.getDay` counts.
 * @throws HubError `invalid` when the text is not a date
 */
export function dayOfWeek(date: IsoDate): number {
  return dayOfWeekOrdinal(toOrdinal(date));
}
