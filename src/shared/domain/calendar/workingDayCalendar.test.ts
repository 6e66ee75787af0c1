import fc from 'fast-check';
import type { IsoDate } from '../dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import { bankHolidays } from './englandWalesHolidays';
import type { Holiday } from './Holiday';
import { createCalendar } from './workingDayCalendar';
import { plainAdd, plainBetween, plainWorked } from '../testing/plainDays';

const closureDays: readonly Holiday[] = ['2024-12-27', '2024-12-30', '2024-12-31'].map((date) => ({
  date,
  title: 'Christmas closure',
  kind: 'Closure day'
}));
const calendar = createCalendar([...bankHolidays, ...closureDays]);
const { legal, withoutClosureDays } = calendar;

const first = toOrdinal('2016-01-01');
const last = toOrdinal('2028-12-31');

describe('the working-day calendar', () => {
  it('agrees with a day-by-day count for every start from 2016 to 2028', () => {
    const random = fc.sample(fc.integer({ min: -70, max: 70 }), { numRuns: last - first + 1, seed: 1738 });
    for (let day = first; day <= last; day += 1) {
      const n = random[day - first] ?? 0;
      const date = fromOrdinal(day);
      const due = legal.addWorkingDays(date, n);
      if (toOrdinal(due) !== plainAdd(day, n)) throw new Error(`${date} and ${n} working days gave ${due}`);
      if (legal.isWorkingDay(date) !== plainWorked(day)) throw new Error(`${date} is worked or not`);
      if (toOrdinal(legal.nextWorkingDay(date)) !== (plainWorked(day) ? day : plainAdd(day, 1)))
        throw new Error(`next after ${date}`);
      const other = fromOrdinal(day + n);
      if (legal.workingDaysBetween(date, other) !== plainBetween(day, day + n)) throw new Error(`${date} to ${other}`);
    }
  });

  it('counts back what it counted on', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.integer({ min: 1, max: 300 }), (day, n) => {
        expect(legal.workingDaysBetweenOrdinal(day, legal.addWorkingDaysOrdinal(day, n))).toBe(n);
        expect(legal.addWorkingDaysOrdinal(day, 0)).toBe(day);
      })
    );
  });

  it('mirrors a count that runs backwards', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), fc.integer({ min: first, max: last }), (a, b) => {
        expect(legal.workingDaysBetweenOrdinal(a, b) + legal.workingDaysBetweenOrdinal(b, a)).toBe(0);
      })
    );
  });

  it.each<[IsoDate, number, IsoDate]>([
    ['2023-12-23', 1, '2023-12-27'],
    ['2023-12-23', -1, '2023-12-22'],
    ['2023-12-23', -2, '2023-12-21'],
    ['2023-12-22', -1, '2023-12-21'],
    ['2023-12-23', 0, '2023-12-23']
  ])('from %s goes %i working days to %s', (date, n, expected) => {
    expect(legal.addWorkingDays(date, n)).toBe(expected);
  });

  it('leaves closure days out in its second form only', () => {
    expect(legal.isWorkingDay('2024-12-30')).toBe(true);
    expect(withoutClosureDays.isWorkingDay('2024-12-30')).toBe(false);
    expect(withoutClosureDays.isWorkingDay('2024-12-25')).toBe(false);
  });

  it('re-dates when a holiday is added', () => {
    const proclaimed = createCalendar([
      ...bankHolidays,
      { date: '2027-06-04', title: 'One-off', kind: 'Bank holiday' }
    ]);
    expect(legal.addWorkingDays('2027-06-01', 3)).toBe('2027-06-04');
    expect(proclaimed.legal.addWorkingDays('2027-06-01', 3)).toBe('2027-06-07');
  });

  it('does not mind a holiday given twice, on a weekend or outside its span', () => {
    const holiday = (date: IsoDate): Holiday => ({ date, title: 'Holiday', kind: 'Bank holiday' });
    const small = createCalendar(
      ['2024-01-01', '2024-01-01', '2024-01-06', '1999-12-31'].map(holiday),
      '2024-01-01',
      '2024-01-31'
    );
    expect(small.legal.tables.days).toHaveLength(22);
  });
});

describe('the ends of the calendar', () => {
  const small = createCalendar([], '2024-01-01', '2024-01-31').legal;
  const invalid = expect.objectContaining({ code: 'invalid' }) as Error;

  it('are within it', () => {
    expect(small.isWorkingDay('2024-01-01')).toBe(true);
    expect(small.addWorkingDays('2024-01-01', 22)).toBe('2024-01-31');
    expect(small.addWorkingDays('2024-01-31', -22)).toBe('2024-01-01');
    expect(small.workingDaysBetween('2024-01-01', '2024-01-31')).toBe(22);
  });

  it.each([
    () => small.isWorkingDay('2023-12-31'),
    () => small.isWorkingDay('2024-02-01'),
    () => small.addWorkingDays('2024-01-01', 23),
    () => small.addWorkingDays('2024-01-31', -23),
    () => small.workingDaysBetween('2023-12-29', '2024-01-02'),
    () => small.nextWorkingDay('2024-02-03'),
    () => small.addWorkingDaysOrdinal(Number.NaN, 1),
    () => small.isWorkingDay('2024-02-30'),
    () => createCalendar([], '2024-02-01', '2024-01-31'),
    () => createCalendar([{ date: '01/01/2024', title: 'New Year', kind: 'Bank holiday' }])
  ])('are told clearly when passed (%#)', (act) => {
    expect(act).toThrow(invalid);
  });

  it('say which day and which span', () => {
    expect(() => small.isWorkingDay('2024-02-01')).toThrow(
      '2024-02-01 is outside the calendar, which runs from 2024-01-01 to 2024-01-31.'
    );
  });
});

describe('the bank holidays of England and Wales', () => {
  it('are 107 different weekdays from 2016 to 2028, in order', () => {
    const dates = bankHolidays.map((holiday) => holiday.date);
    expect(new Set(dates).size).toBe(107);
    expect([...dates].sort()).toEqual(dates);
    expect(createCalendar([]).legal.tables.days.filter((day) => dates.includes(fromOrdinal(day)))).toHaveLength(107);
  });

  it('are eight a year but for 2022 and 2023', () => {
    const perYear = new Map<string, number>();
    for (const { date } of bankHolidays) perYear.set(date.slice(0, 4), (perYear.get(date.slice(0, 4)) ?? 0) + 1);
    expect([...perYear].filter(([, count]) => count !== 8)).toEqual([
      ['2022', 10],
      ['2023', 9]
    ]);
  });

  it('put two Good Fridays into 2023/24 and none into 2024/25', () => {
    const goodFridays = bankHolidays
      .filter((holiday) => holiday.title === 'Good Friday')
      .map((holiday) => holiday.date);
    expect(goodFridays.filter((date) => date >= '2023-04-01' && date <= '2024-03-31')).toEqual([
      '2023-04-07',
      '2024-03-29'
    ]);
    expect(goodFridays.filter((date) => date >= '2024-04-01' && date <= '2025-03-31')).toEqual([]);
  });
});
