import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';

const BRITISH = /^(\d{2})\/(\d{2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/**
 * Reads a day written `dd/mm/yyyy` or `yyyy-mm-dd`; any other writing, a day that no month has, and years outside
 * 1990 to 2099 give `undefined`.
 * @example parseDate('29/02/2024') // '2024-02-29'
 * @example parseDate('02/29/2024') // undefined
 */
export function parseDate(text: string): IsoDate | undefined {
  const british = BRITISH.exec(text);
  const iso = british ? `${british[3]}-${british[2]}-${british[1]}` : text;
  const parts = ISO.exec(iso);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  if (year < FIRST_YEAR || year > LAST_YEAR) return undefined;
  const time = Date.UTC(year, Number(parts[2]) - 1, Number(parts[3]));
  return new Date(time).toISOString().slice(0, 10) === iso ? iso : undefined;
}
