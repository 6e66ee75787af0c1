import type { IsoDate } from '../../domain/dates/IsoDate';
import { londonDate } from '../../domain/dates/londonDate';
import { byLanguage } from '../../loc/language';

const dayParts = byLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' })
);
const fullDay = byLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC'
    })
);
const monthAndYear = byLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
);
const ukMoment = byLanguage(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: 'Europe/London'
    })
);

/**
 * Makes what days and moments are written with. The first of a page costs some 20 ms, which a web part spends best while it waits for
 * something else.
 */
export function prepareFormats(): void {
  formatMoment('2024-01-01T12:00:00Z');
  formatFullDay('2024-01-01');
  formatDay('2024-01-01', '2024-01-01');
  londonDate('2024-01-01T12:00:00Z');
}

function partsOf(format: Intl.DateTimeFormat, instant: Date): Record<string, string> {
  return Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
}

// A board of 10,000 rows shows a few hundred different days; formatting each once keeps scrolling smooth.
const withoutYear = byLanguage(() => new Map<IsoDate, string>());

/**
 * A day as `Thu 11 Apr`, with the year (`Thu 11 Apr 2024`) only when it is not the year of `today`; in the language of the component,
 * as are all of these.
 * @param day UK date
 * @param today UK date that decides which year goes unsaid
 * @see design.md, Anatomy
 */
export function formatDay(day: IsoDate, today: IsoDate): string {
  const known = withoutYear();
  let text = known.get(day);
  if (text === undefined) {
    const parts = partsOf(dayParts(), new Date(`${day}T00:00:00Z`));
    // Columns are narrow, and English months have three letters; of late en-GB writes `Sept`.
    text = `${parts.weekday} ${parts.day} ${parts.month === 'Sept' ? 'Sep' : parts.month}`;
    known.set(day, text);
  }
  return day.slice(0, 4) === today.slice(0, 4) ? text : `${text} ${day.slice(0, 4)}`;
}

/** A day in full, `Thursday 11 April 2024`, for titles and screen readers. */
export function formatFullDay(day: IsoDate): string {
  const text = fullDay().format(new Date(`${day}T00:00:00Z`));
  return text.replace(',', '');
}

/** The month of a day, `April 2024`. */
export function formatMonth(day: IsoDate): string {
  return monthAndYear().format(new Date(`${day}T00:00:00Z`));
}

/** An instant (ISO UTC) as UK day and time, `Mon 23 Nov, 10:42`. */
export function formatMoment(at: string): string {
  const parts = partsOf(ukMoment(), new Date(at));
  return `${parts.weekday} ${parts.day} ${parts.month}, ${parts.hour}:${parts.minute}`;
}

/** The UK time of day of an instant (ISO UTC), `10:42`. */
export function formatTime(at: string): string {
  const parts = partsOf(ukMoment(), new Date(at));
  return `${parts.hour}:${parts.minute}`;
}

/** A day for a narrow column: as {@link formatDay}, but the year takes the weekday's place (`11 Apr 2024`). */
export function formatTableDay(day: IsoDate, today: IsoDate): string {
  const text = formatDay(day, today);
  return day.slice(0, 4) === today.slice(0, 4) ? text : text.slice(text.indexOf(' ') + 1);
}
