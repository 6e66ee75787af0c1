import { parseMoment, type Zone } from '../store/zone';

const two = (number: number): string => String(number).padStart(2, '0');

/** A moment as the web's locale (en-US, 1033) writes it: `12/5/2026`, or `12/5/2026 1:07 AM`, in the site's zone. */
export function localDateText(zone: Zone, stamp: string, isDateOnly: boolean): string {
  const local = new Date(zone.toLocal(Date.parse(stamp)));
  const day = `${local.getUTCMonth() + 1}/${local.getUTCDate()}/${local.getUTCFullYear()}`;
  if (isDateOnly) return day;
  const hour = local.getUTCHours();
  return `${day} ${hour % 12 === 0 ? 12 : hour % 12}:${two(local.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`;
}

const LOCALE_DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?$/i;

/**
 * Reads a date as a person types it in the web's locale, or in ISO 8601; site-local time unless `isUtc`.
 * @returns milliseconds since 1970, or `undefined` for a text that names no moment
 * @see sharepoint-rest.md §13.3
 */
export function parseLocalDate(zone: Zone, written: string, isUtc: boolean): number | undefined {
  const match = LOCALE_DATE.exec(written.trim());
  const iso = match === null ? written.trim() : toIso(match);
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso) && iso.length > 10;
  return parseMoment(isUtc && !hasZone ? `${iso.length === 10 ? `${iso}T00:00:00` : iso}Z` : iso, zone);
}

function toIso([
  ,
  month = '',
  day = '',
  year = '',
  hour = '0',
  minute = '00',
  second = '00',
  half = ''
]: RegExpExecArray): string {
  const isAfternoon = half.toUpperCase() === 'PM';
  const hours = half === '' ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
  return `${year}-${two(Number(month))}-${two(Number(day))}T${two(hours)}:${minute}:${second}`;
}
