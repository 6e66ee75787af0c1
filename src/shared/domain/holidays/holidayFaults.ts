import type { Holiday } from '../calendar/Holiday';
import type { WorkingDayCalendar } from '../calendar/workingDayCalendar';
import { dayOfWeek, isIsoDate } from '../dates/ordinals';

/** What can be wrong with a day to be put on the list; `outside`: no clock is counted over it. */
export type HolidayFault = 'no-date' | 'outside' | 'listed' | 'no-title';

/**
 * What keeps a day from being put on the list; none when nothing does.
 * @param listed the list as it is: it holds each day once
 */
export function holidayFaults(
  { date, title }: Pick<Holiday, 'date' | 'title'>,
  listed: readonly Holiday[],
  { from, to }: Pick<WorkingDayCalendar, 'from' | 'to'>
): readonly HolidayFault[] {
  const faults: HolidayFault[] = [];
  if (!isIsoDate(date)) faults.push('no-date');
  else if (date < from || date > to) faults.push('outside');
  else if (listed.some((each) => each.date === date)) faults.push('listed');
  if (title.trim() === '') faults.push('no-title');
  return faults;
}

/** Whether a day is not worked whatever the list says, so that no clock moves. @param date UK date */
export function isWeekend(date: Holiday['date']): boolean {
  return dayOfWeek(date) % 6 === 0;
}
