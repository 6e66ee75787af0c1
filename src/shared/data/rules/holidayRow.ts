import type { Holiday } from '../../domain/calendar/Holiday';
import { readDate, readText, type Wire, writeDate } from '../wire';

/** A row of Holidays as it comes over the wire. */
export type HolidayRow = Record<'Title' | 'HolidayDate' | 'Kind', Wire<string>>;

/** What to `$select`. */
export const holidayColumns: readonly (keyof HolidayRow)[] = ['Title', 'HolidayDate', 'Kind'];

/** Reads rows; one without a date says nothing and is left out. */
export function toHolidays(rows: readonly HolidayRow[]): Holiday[] {
  return rows.flatMap((row) => {
    const date = readDate(row.HolidayDate);
    return date === undefined
      ? []
      : [{ date, title: readText(row.Title), kind: row.Kind === 'Closure day' ? 'Closure day' : 'Bank holiday' }];
  });
}

/** The whole row for a holiday. */
export function toHolidayUpdate(holiday: Holiday): HolidayRow {
  return { Title: holiday.title, HolidayDate: writeDate(holiday.date), Kind: holiday.kind };
}
