import type { Holiday } from '../calendar/Holiday';
import type { IsoDate } from '../dates/IsoDate';

/** A row of the Holidays list, as it was read. */
export interface ListedHoliday extends Holiday {
  /** Item id in Holidays. */
  id: number;
  /** Of the row as it was read; what was changed since is not removed. */
  etag: string;
}

/** One day put on the Holidays list or taken off it. */
export type HolidayChange = { kind: 'add'; holiday: Holiday } | { kind: 'remove'; holiday: ListedHoliday };

/** The holidays as they will be. */
export function holidaysAfter(holidays: readonly Holiday[], change: HolidayChange): readonly Holiday[] {
  return change.kind === 'add'
    ? [...holidays, change.holiday]
    : holidays.filter(({ date }) => date !== change.holiday.date);
}

/** An act with what its record says; it is done once, however often it is asked for. */
export interface HolidayAct {
  change: HolidayChange;
  /** Its own for ever, chosen when the act is first asked for. */
  key: string;
  /** Why, in the words of whoever does it. */
  reason: string;
  /** Clocks of open cases that move. */
  moves: number;
}

/** What the screen of bank holidays reads and does. Every method throws HubError and nothing else. */
export interface HolidayRepository {
  /** True when the reader may change the list, its record can be kept, and no open stage is hidden from them, so that what moves can be shown. */
  mayChange(): Promise<boolean>;
  /** The list, in order of date. */
  list(): Promise<readonly ListedHoliday[]>;
  /**
   * Does the act and keeps its record in one request.
   * @throws HubError `conflict` when somebody changed the day first: nothing was done, and the record says so
   */
  apply(act: HolidayAct): Promise<void>;
}

/** The day with the kind of a holiday, e.g. for a record. */
export function holidayInWords({ date, title, kind }: { date: IsoDate; title: string; kind: string }): string {
  return `${kind} ${date}: ${title}`;
}
