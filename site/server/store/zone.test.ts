import { addLocalDays, createZone, parseMoment, startOfLocalDay } from './zone';

const london = createZone('Europe/London');
const utc = createZone('UTC');
const iso = (instant: number | undefined): string | undefined =>
  instant === undefined ? undefined : new Date(instant).toISOString();

describe('the site zone', () => {
  it.each([
    ['2026-12-06', '2026-12-06T00:00:00.000Z'],
    ['2026-07-06', '2026-07-05T23:00:00.000Z'],
    ['2026-07-06T09:30', '2026-07-06T08:30:00.000Z'],
    ['2026-07-06T09:30:15Z', '2026-07-06T09:30:15.000Z'],
    ['2026-07-06T09:30:15.999+02:00', '2026-07-06T07:30:15.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    ['0050-01-02T03:04:05Z', '0050-01-02T03:04:05.000Z']
  ])('reads %s as %s in London', (written, expected) => {
    expect(iso(parseMoment(written, london))).toBe(expected);
  });

  it.each(['', 'abc', '2026-02-30', '2025-02-29', '2026-13-01', '2026-01-01T25:00:00Z', '6/7/2026'])(
    'finds no moment in "%s"',
    (written) => {
      expect(parseMoment(written, utc)).toBeUndefined();
    }
  );

  it('finds the midnight that begins a day, on the days the clocks change too', () => {
    expect(iso(startOfLocalDay(Date.parse('2026-03-29T12:00:00Z'), london))).toBe('2026-03-29T00:00:00.000Z');
    expect(iso(startOfLocalDay(Date.parse('2026-03-30T12:00:00Z'), london))).toBe('2026-03-29T23:00:00.000Z');
    expect(iso(startOfLocalDay(Date.parse('2026-10-25T23:30:00Z'), london))).toBe('2026-10-24T23:00:00.000Z');
  });

  it('adds days of the calendar, not of 24 hours', () => {
    expect(iso(addLocalDays(Date.parse('2026-03-28T12:00:00Z'), 2, london))).toBe('2026-03-29T23:00:00.000Z');
    expect(iso(addLocalDays(Date.parse('2026-10-24T12:00:00Z'), 2, london))).toBe('2026-10-26T00:00:00.000Z');
  });

  it('refuses a name that is no zone', () => {
    expect(() => createZone('Europe/Nowhere')).toThrow(RangeError);
  });
});
