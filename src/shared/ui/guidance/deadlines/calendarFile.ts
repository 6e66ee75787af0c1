import { createEvents } from 'ics';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { dateParts, fromOrdinal, toOrdinal } from '../../../domain/dates/ordinals';

/** An entry in somebody's calendar: a whole day, about nobody. */
export interface CalendarEntry {
  /** The entry's own: added twice, calendars keep one. */
  id: string;
  title: string;
  on: IsoDate;
  note: string;
}

/**
 * A calendar file (iCalendar) of whole days.
 * @throws Error when the entries do not make one
 */
export function calendarFile(entries: readonly CalendarEntry[]): string {
  const parts = (day: IsoDate): [number, number, number] => {
    const { year, month, day: date } = dateParts(day);
    return [year, month, date];
  };
  const { error, value } = createEvents(
    entries.map(({ id, title, on, note }) => ({
      uid: `${id}@3cs-info-hub`,
      productId: '3cs-info-hub/deadlines',
      title,
      description: note,
      start: parts(on),
      // The day after the last, as calendars want it.
      end: parts(fromOrdinal(toOrdinal(on) + 1)),
      busyStatus: 'FREE',
      classification: 'PRIVATE'
    }))
  );
  if (error) throw error;
  return value ?? '';
}
