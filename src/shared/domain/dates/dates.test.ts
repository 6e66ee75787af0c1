import fc from 'fast-check';
import { addMonths } from './addMonths';
import { financialYear, quarter } from './financialYear';
import { londonDate } from './londonDate';
import { dayOfWeek, fromOrdinal, isIsoDate, toOrdinal } from './ordinals';

const dayMs = 86_400_000;

describe('dates as day numbers', () => {
  it('agree with UTC midnights for every day from 1995 to 2045, and around the ends of centuries, there and back', () => {
    const spans = [
      ['1899-12-01', 120],
      ['1995-01-01', 50 * 366],
      ['2099-12-01', 120],
      ['1999-12-01', 120]
    ] as const;
    for (const [from, length] of spans) {
      const start = Date.parse(from) / dayMs;
      for (let day = start; day < start + length; day += 1) {
        const date = new Date(day * dayMs);
        const text = date.toISOString().slice(0, 10);
        if (fromOrdinal(day) !== text || toOrdinal(text) !== day || dayOfWeek(text) !== date.getUTCDay()) {
          throw new Error(`${text} is not day ${day}`);
        }
      }
    }
  });

  it('knows the days that exist', () => {
    expect(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01'].filter(isIsoDate)).toHaveLength(4);
  });

  it.each([
    '2024-02-30',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-31',
    '2024-01-00',
    '2024-1-1',
    '01/02/2024',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    ''
  ])('refuses %j, which is no date', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => toOrdinal(text)).toThrow(expect.objectContaining({ name: 'HubError', code: 'invalid' }));
  });
});

describe('calendar months', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-08-31', 6, '2025-02-28'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -1, '2023-12-15']
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });

  it('keep the day of the month, or take the last day when there is none', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -60, max: 60 }), (day, months) => {
        const date = fromOrdinal(day);
        const later = addMonths(date, months);
        expect(isIsoDate(later)).toBe(true);
        const monthsApart =
          (Number(later.slice(0, 4)) - Number(date.slice(0, 4))) * 12 +
          Number(later.slice(5, 7)) -
          Number(date.slice(5, 7));
        expect(monthsApart).toBe(months);
        const nextDay = fromOrdinal(toOrdinal(later) + 1);
        expect(later.slice(8) === date.slice(8) || (later.slice(8) < date.slice(8) && nextDay.endsWith('-01'))).toBe(
          true
        );
      })
    );
  });
});

describe("the council's year", () => {
  it.each([
    ['2023-04-01', '2023/24', 1],
    ['2023-06-30', '2023/24', 1],
    ['2023-07-01', '2023/24', 2],
    ['2023-10-01', '2023/24', 3],
    ['2024-01-01', '2023/24', 4],
    ['2024-03-31', '2023/24', 4],
    ['2099-12-31', '2099/00', 3]
  ])('%s is in %s, quarter %i', (date, year, part) => {
    expect(financialYear(date)).toBe(year);
    expect(quarter(date)).toBe(part);
  });
});

describe('the UK date of an instant', () => {
  it.each([
    // The clocks go forward at 01:00 UTC on 31 March 2024, and back at 01:00 UTC on 27 October 2024.
    ['2024-03-30T23:30:00Z', '2024-03-30'],
    ['2024-03-31T00:59:59Z', '2024-03-31'],
    ['2024-03-31T22:59:59Z', '2024-03-31'],
    ['2024-03-31T23:00:00Z', '2024-04-01'],
    ['2024-10-26T22:59:59Z', '2024-10-26'],
    ['2024-10-26T23:00:00Z', '2024-10-27'],
    ['2024-10-27T23:30:00Z', '2024-10-27'],
    ['2024-10-28T00:00:00Z', '2024-10-28'],
    ['2024-07-01T11:30:00+12:00', '2024-07-01'],
    ['2024-01-01T11:30:00.123+13:00', '2023-12-31']
  ])('%s is %s', (instant, date) => {
    expect(londonDate(instant)).toBe(date);
  });

  it.each(['2024-01-01T00:00:00', '2024-01-01', 'yesterday', ''])(
    'is not guessed for %j, which names no instant',
    (text) => {
      expect(() => londonDate(text)).toThrow(expect.objectContaining({ code: 'invalid' }));
    }
  );
});
