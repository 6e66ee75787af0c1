import { parseMoment } from '../store/zone';
import type { Call } from './call';

/** A moment as the web's locale writes it, in the site's zone. */
export function localDateText({ site }: Pick<Call, 'site'>, stamp: string, isDateOnly: boolean): string {
  return site.locale.dateText(site.zone, stamp, isDateOnly);
}

/**
 * Reads a date as a person types it in the web's locale, or in ISO 8601; site-local time unless `isUtc`.
 * @returns milliseconds since 1970, or `undefined` for a text that names no moment
 * @see sharepoint-rest.md §13.3
 */
export function parseLocalDate({ site }: Pick<Call, 'site'>, written: string, isUtc: boolean): number | undefined {
  const iso = site.locale.toIso(written);
  const hasZone = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(iso) && iso.length > 10;
  return parseMoment(isUtc && !hasZone ? `${iso.length === 10 ? `${iso}T00:00:00` : iso}Z` : iso, site.zone);
}
