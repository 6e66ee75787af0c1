import type { Zone } from './zone';

/** Languages a web can be set to. */
export type LocaleName = 'en-US' | 'en-GB';

/** How a web writes dates and money. @see sharepoint-rest.md §5.2 */
export interface Locale {
  readonly name: LocaleName;
  /** LCID. */
  readonly id: number;
  readonly currencySign: string;
  readonly firstDayOfWeek: number;
  readonly isTime24: boolean;
  /** What a form says of a date it cannot read. */
  readonly dateHint: string;
  /** A moment as a cell shows it, in the zone: `12/5/2026` or `05/12/2026`, with the time unless only the day counts. */
  dateText(zone: Zone, stamp: string, isDateOnly: boolean): string;
  /** A date as a person types it, as ISO 8601 without a zone; what is no such date is given back as it came. */
  toIso(written: string): string;
}

const two = (number: number): string => String(number).padStart(2, '0');

const TIME = String.raw`(?:,?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(AM|PM)?)?`;
const TYPED = new RegExp(String.raw`^(\d{1,2})\/(\d{1,2})\/(\d{4})${TIME}$`, 'i');

/** @param isDayFirst whether `1/2/2026` is 1 February */
function toIso(written: string, isDayFirst: boolean): string {
  const match = TYPED.exec(written.trim());
  if (match === null) return written.trim();
  const [, first, second, year, hour = '0', minute = '00', seconds = '00', half] = match;
  const [day, month] = isDayFirst ? [first, second] : [second, first];
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toUpperCase() === 'PM' ? 12 : 0);
  return `${year}-${two(Number(month))}-${two(Number(day))}T${two(hours)}:${minute}:${seconds}`;
}

const enUs: Locale = {
  name: 'en-US',
  id: 1033,
  currencySign: '$',
  firstDayOfWeek: 0,
  isTime24: false,
  dateHint: '2/23/2012',
  dateText: (zone, stamp, isDateOnly) => {
    const local = new Date(zone.toLocal(Date.parse(stamp)));
    const day = `${local.getUTCMonth() + 1}/${local.getUTCDate()}/${local.getUTCFullYear()}`;
    if (isDateOnly) return day;
    const hour = local.getUTCHours();
    return `${day} ${hour % 12 === 0 ? 12 : hour % 12}:${two(local.getUTCMinutes())} ${hour < 12 ? 'AM' : 'PM'}`;
  },
  toIso: (written) => toIso(written, false)
};

const enGb: Locale = {
  name: 'en-GB',
  id: 2057,
  currencySign: '£',
  firstDayOfWeek: 1,
  isTime24: true,
  dateHint: '23/02/2012',
  dateText: (zone, stamp, isDateOnly) => {
    const local = new Date(zone.toLocal(Date.parse(stamp)));
    const day = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
    return isDateOnly ? day : `${day} ${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
  },
  toIso: (written) => toIso(written, true)
};

/** The locale of a name. */
export function localeOf(name: LocaleName): Locale {
  return name === 'en-GB' ? enGb : enUs;
}
