import { createClock, isCalendarDay, toStamp } from './clock';

const at = (moment: string) => (): number => Date.parse(moment);

/** The UK day and time of a moment, as the hub reads it from the `Date` header. */
const inLondon = (date: Date): string =>
  date.toLocaleString('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });

describe('the site clock', () => {
  const realNow = at('2026-03-02T15:04:05.678Z');

  it('moves the day and keeps the time of day', () => {
    const clock = createClock('2024-03-28', 'Europe/London', realNow);
    expect(clock.now().toISOString()).toBe('2024-03-28T15:04:05.678Z');
    expect(toStamp(clock.now())).toBe('2024-03-28T15:04:05Z');
    clock.setToday(undefined);
    expect(clock.now().toISOString()).toBe('2026-03-02T15:04:05.678Z');
    expect(clock.today()).toBe('2026-03-02');
  });

  it.each([
    ['late on a summer evening in UTC', '2026-07-06T23:30:00Z', '00:30'],
    ['late on a winter evening', '2026-01-05T23:30:00Z', '23:30'],
    ['just after midnight UTC in summer', '2026-07-06T00:30:00Z', '01:30'],
    ['just after midnight in winter', '2026-01-05T00:30:00Z', '00:30'],
    ['in the last hour before the clocks go forward', '2026-03-29T00:30:00Z', '00:30'],
    ['on the evening the clocks went forward', '2026-03-29T23:30:00Z', '00:30'],
    ['in the first of the two hours when they go back', '2026-10-25T00:30:00Z', '01:30'],
    ['on the evening the clocks went back', '2026-10-25T23:30:00Z', '23:30']
  ])('stands on the UK day asked for when it is set %s', (_, real, timeOfDay) => {
    for (const day of ['2024-01-15', '2024-07-15', '2026-01-05', '2026-07-06']) {
      const clock = createClock(day, 'Europe/London', at(real));
      expect(clock.today()).toBe(day);
      expect(inLondon(clock.now())).toBe(`${day} ${timeOfDay}`);
    }
  });

  it.each([
    ['2026-07-06T00:30:00Z', '2026-03-29', '2026-03-29 02:30'],
    ['2026-07-06T23:30:00Z', '2026-03-29', '2026-03-29 00:30'],
    ['2026-01-05T23:30:00Z', '2026-03-29', '2026-03-29 23:30'],
    ['2026-07-06T00:30:00Z', '2026-10-25', '2026-10-25 01:30'],
    ['2026-01-05T23:30:00Z', '2026-10-25', '2026-10-25 23:30']
  ])('at %s stands on %s, a day the clocks change', (real, day, moved) => {
    const clock = createClock(day, 'Europe/London', at(real));
    expect(clock.today()).toBe(day);
    expect(inLondon(clock.now())).toBe(moved);
  });

  it('names the real UK day when it is not moved', () => {
    expect(createClock(undefined, 'Europe/London', at('2026-07-06T23:30:00Z')).today()).toBe('2026-07-07');
    expect(createClock(undefined, 'UTC', at('2026-07-06T23:30:00Z')).today()).toBe('2026-07-06');
  });

  it('keeps a day asked for when midnight passes, and goes over midnight on the real one', () => {
    let real = Date.parse('2026-07-06T22:59:59.500Z');
    const clock = createClock('2024-07-15', 'Europe/London', () => real);
    const ordinary = createClock(undefined, 'Europe/London', () => real);
    real += 1000;
    expect(clock.now().toISOString()).toBe('2024-07-15T22:59:59.999Z');
    expect(ordinary.today()).toBe('2026-07-07');
    clock.setToday(undefined);
    expect(clock.today()).toBe('2026-07-07');
    clock.setToday('2024-01-15');
    expect(clock.today()).toBe('2024-01-15');
  });

  it.each(['2026-02-30', '2026-1-1', '', 'today'])('takes "%s" for no day', (text) => {
    expect(isCalendarDay(text)).toBe(false);
    expect(() => createClock(text, 'Europe/London', realNow)).toThrow(RangeError);
  });
});
