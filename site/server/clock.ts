import { createZone } from './store/zone';

/**
 * The site's clock: the day can be moved, the time of day is the real one; on a moved day it stops at midnight.
 * Every stamp the site writes and every `Date` header comes from here, so a demonstration or a test
 * on another day sees one consistent today.
 */
export interface SiteClock {
  /** This moment on the site's day. */
  now(): Date;
  /** The site's day, `YYYY-MM-DD` in the clock's zone. */
  today(): string;
  /** Moves the site to a day (`YYYY-MM-DD` in the clock's zone), or back to the real one with `undefined`. */
  setToday(day: string | undefined): void;
}

const DAY_MS = 86_400_000;
const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Tells whether a text is a real calendar day written `YYYY-MM-DD`.
 */
export function isCalendarDay(text: string): boolean {
  if (!DAY_PATTERN.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Makes a clock.
 * A moved moment keeps the real time of day in the clock's zone, so it falls on the day asked for however far
 * that zone is from UTC, really and on the day. From there time runs on to the last millisecond of that day and
 * stands there: whoever asked for a day keeps it, also when midnight passes really.
 * @param today the day to stand on, `YYYY-MM-DD`; the real day when absent
 * @param zoneName IANA name of the zone whose days are meant
 * @param realNow the machine's clock, in milliseconds since 1970; replaced in tests
 * @throws RangeError when `today` is not a calendar day, or `zoneName` no zone
 */
export function createClock(today: string | undefined, zoneName: string, realNow: () => number = Date.now): SiteClock {
  const zone = createZone(zoneName);
  let shiftMs = 0;
  let lastMs = Infinity;
  const setToday = (day: string | undefined): void => {
    if (day === undefined) {
      shiftMs = 0;
      lastMs = Infinity;
      return;
    }
    if (!isCalendarDay(day)) throw new RangeError(`"${day}" is not a day written YYYY-MM-DD.`);
    // A zone's local time counts whole seconds.
    const real = Math.floor(realNow() / 1000) * 1000;
    const timeOfDay = zone.toLocal(real) % DAY_MS;
    const midnight = Date.parse(`${day}T00:00:00Z`);
    shiftMs = zone.toInstant(midnight + timeOfDay) - real;
    lastMs = zone.toInstant(midnight + DAY_MS) - 1;
  };
  setToday(today);
  const now = (): Date => new Date(Math.min(realNow() + shiftMs, lastMs));
  return { now, today: () => new Date(zone.toLocal(now().getTime())).toISOString().slice(0, 10), setToday };
}

/** A moment as SharePoint writes it: `yyyy-MM-ddTHH:mm:ssZ`, UTC, no milliseconds. */
export function toStamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
