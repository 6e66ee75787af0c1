import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar, type WorkingDays } from '../../../src/shared/domain/calendar/workingDayCalendar';
import type { IsoDate } from '../../../src/shared/domain/dates/IsoDate';

/** Days counted from a demonstration's today. */
export interface Days {
  /** The day so many working days before today (negative: after); 0 is today, or the last working day when today is none. */
  ago(workingDays: number): IsoDate;
  /** The day so many working days after another. */
  after(day: IsoDate, workingDays: number): IsoDate;
}

/** Counts by the hub's own calendar, so that statuses come out alike around weekends, Easter and Christmas. */
export function createDays(today: IsoDate): Days {
  const year = Number(today.slice(0, 4));
  const calendar: WorkingDays = createCalendar(bankHolidays, `${year - 4}-01-01`, `${year + 2}-12-31`).legal;
  const anchor = calendar.isWorkingDay(today) ? today : calendar.addWorkingDays(today, -1);
  return {
    ago: (workingDays) => calendar.addWorkingDays(anchor, -workingDays),
    after: (day, workingDays) => calendar.addWorkingDays(day, workingDays)
  };
}
