/**
 * The site's clock: the day can be moved, the time of day is always real.
 * Every stamp the site writes and every `Date` header comes from here, so a demonstration or a test
 * on another day sees one consistent today.
 */
export interface SiteClock {
  /** This moment on the site's day. */
  now(): Date;
  /** The site's day, `YYYY-MM-DD` in UTC. */
  today(): string;
  /** Moves the site to a day (`YYYY-MM-DD`), or back to the real one with `undefined`. */
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
 * @param today the day to stand on, `YYYY-MM-DD`; the real day when absent
 * @param realNow the machine's clock, in milliseconds since 1970; replaced in tests
 * @throws RangeError when `today` is not a calendar day
 */
export function createClock(today?: string, realNow: () => number = Date.now): SiteClock {
  let shiftMs = 0;
  const setToday = (day: string | undefined): void => {
    if (day === undefined) {
      shiftMs = 0;
      return;
    }
    if (!isCalendarDay(day)) throw new RangeError(`"${day}" is not a day written YYYY-MM-DD.`);
    const realDay = Math.floor(realNow() / DAY_MS) * DAY_MS;
    shiftMs = Date.parse(`${day}T00:00:00Z`) - realDay;
  };
  setToday(today);
  const now = (): Date => new Date(realNow() + shiftMs);
  return { now, today: () => now().toISOString().slice(0, 10), setToday };
}

/** A moment as SharePoint writes it: `yyyy-MM-ddTHH:mm:ssZ`, UTC, no milliseconds. */
export function toStamp(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}
