import type { Database } from './database';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const QUARTER_MS = 15 * MINUTE_MS;
const OFFSET_LIMIT = 10_000;

/** Local clock time without a zone, as a number: what `Date.UTC` would give for those digits. */
export type LocalTime = number;

/**
 * A time zone of the site.
 * Local times that a change of clocks skips or repeats are taken with the offset before the change.
 */
export interface Zone {
  readonly name: string;
  /** Local time of an instant (milliseconds since 1970). */
  toLocal(instant: number): LocalTime;
  /** Instant of a local time. */
  toInstant(local: LocalTime): number;
}

/**
 * Makes a zone from its IANA name.
 * @throws RangeError for a name the runtime does not know
 */
export function createZone(name: string): Zone {
  if (name === 'UTC') return { name, toLocal: (instant) => instant, toInstant: (local) => local };
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric'
  });
  const offsetAt = (instant: number): number => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
    const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const whole = Math.floor(instant / 1000) * 1000;
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - whole;
  };
  // Asking the calendar is slow; clocks are changed at whole quarters of an hour.
  const offsets = new Map<number, number>();
  const toLocal = (instant: number): LocalTime => {
    const quarter = Math.floor(instant / QUARTER_MS);
    let offset = offsets.get(quarter);
    if (offset === undefined) {
      offset = offsetAt(instant);
      if (offsets.size >= OFFSET_LIMIT) offsets.clear();
      offsets.set(quarter, offset);
    }
    return instant + offset;
  };
  const toInstant = (local: LocalTime): number => {
    const before = local - (toLocal(local - DAY_MS) - (local - DAY_MS));
    if (toLocal(before) === local) return before;
    const after = local - (toLocal(local + DAY_MS) - (local + DAY_MS));
    return toLocal(after) === local ? after : before;
  };
  return { name, toLocal, toInstant };
}

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/**
 * Reads a moment written in ISO 8601; without an offset it is site-local time.
 * @returns milliseconds since 1970, or `undefined` for a text that names no moment
 */
export function parseMoment(text: string, zone: Zone): number | undefined {
  const match = ISO.exec(text.trim());
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, offset] = match;
  const digits = [year, month, day, hour, minute, second].map((part) => Number(part ?? 0));
  const [y = 0, mo = 0, d = 0, h = 0, mi = 0, s = 0] = digits;
  const back = new Date(Date.UTC(2000, mo - 1, d, h, mi, s));
  // Date.UTC takes the year 50 for 1950.
  back.setUTCFullYear(y, mo - 1, d);
  const local = back.getTime();
  if (back.getUTCMonth() !== mo - 1 || back.getUTCDate() !== d || h > 23 || mi > 59 || s > 59) return undefined;
  if (offset === undefined) return zone.toInstant(local);
  if (offset.toUpperCase() === 'Z') return local;
  const sign = offset.startsWith('-') ? -1 : 1;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  return local - sign * minutes * MINUTE_MS;
}

/** The instant of the site-local midnight that begins the day of an instant. */
export function startOfLocalDay(instant: number, zone: Zone): number {
  const local = zone.toLocal(instant);
  return zone.toInstant(Math.floor(local / DAY_MS) * DAY_MS);
}

/** The instant of the site-local midnight a number of days after the day of an instant. */
export function addLocalDays(instant: number, days: number, zone: Zone): number {
  const local = zone.toLocal(instant);
  return zone.toInstant((Math.floor(local / DAY_MS) + days) * DAY_MS);
}

const PARTS: Readonly<Record<string, (local: Date) => number>> = {
  year: (local) => local.getUTCFullYear(),
  month: (local) => local.getUTCMonth() + 1,
  day: (local) => local.getUTCDate(),
  hour: (local) => local.getUTCHours(),
  minute: (local) => local.getUTCMinutes(),
  second: (local) => local.getUTCSeconds()
};

/** Gives SQL `date_part(part, stamp)` and `local_stamp(stamp)`, both in the site's zone; null gives null. */
export function defineDateFunctions(db: Database, zone: Zone): void {
  const local = (stamp: unknown): Date | undefined =>
    typeof stamp === 'string' ? new Date(zone.toLocal(Date.parse(stamp))) : undefined;
  db.define('date_part', (part, stamp) => {
    const moment = local(stamp);
    return moment === undefined ? null : (PARTS[String(part)]?.(moment) ?? null);
  });
  db.define('local_stamp', (stamp) => local(stamp)?.toISOString().slice(0, 19) ?? null);
}
