import { HubError } from '../errors';
import type { IsoDate } from './IsoDate';

let format: Intl.DateTimeFormat | undefined;

/** Made on first use: building a formatter costs more than all its later answers. */
function london(): Intl.DateTimeFormat {
  format ??= new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit'
  });
  return format;
}

/**
 * The UK calendar date at an instant, whatever zone the device is set to.
 * @param instant ISO 8601 with its zone, e.g. `2024-06-30T23:30:00Z`
 * @throws HubError `invalid` when it is not an instant
 * @see domain.md 5, rule 7
 * @example londonDate('2024-06-30T23:30:00Z') // '2024-07-01', as summer time is an hour ahead
 */
export function londonDate(instant: string): IsoDate {
  const at = new Date(instant);
  // Without a zone the text would be read in the device's own, and midnight would fall on different days.
  if (Number.isNaN(at.getTime()) || !/(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant)) {
    throw new HubError('invalid', `"${instant}" is not an instant. Write it like 2024-06-30T23:30:00Z.`);
  }
  const parts = new Map(
    london()
      .formatToParts(at)
      .map(({ type, value }) => [type, value])
  );
  return `${parts.get('year') ?? ''}-${parts.get('month') ?? ''}-${parts.get('day') ?? ''}`;
}
