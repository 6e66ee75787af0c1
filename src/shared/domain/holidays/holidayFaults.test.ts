import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import { holidayFaults, isWeekend } from './holidayFaults';

describe('a day to be put on the list of holidays', () => {
  const calendar = createCalendar(bankHolidays);
  it.each([
    ['2026-12-04', 'Proclaimed', []],
    ['', ' ', ['no-date', 'no-title']],
    ['2026-02-30', 'Proclaimed', ['no-date']],
    ['2041-01-01', 'New Year’s Day', ['outside']],
    ['1999-12-31', 'Millennium', ['outside']],
    ['2026-12-25', 'Christmas', ['listed']]
  ])('of %s named “%s” has the faults %j', (date, title, faults) => {
    expect(holidayFaults({ date, title }, bankHolidays, calendar)).toEqual(faults);
  });

  it('moves nothing at a weekend', () => {
    const week = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28', '2026-11-29'];
    expect(week.filter(isWeekend)).toEqual(['2026-11-28', '2026-11-29']);
  });
});
