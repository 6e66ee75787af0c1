import { createClock, isCalendarDay, toStamp } from './clock';

describe('the site clock', () => {
  const realNow = (): number => Date.parse('2026-03-02T15:04:05.678Z');

  it('moves the day and keeps the time of day', () => {
    const clock = createClock('2024-03-28', realNow);
    expect(clock.now().toISOString()).toBe('2024-03-28T15:04:05.678Z');
    expect(toStamp(clock.now())).toBe('2024-03-28T15:04:05Z');
    clock.setToday(undefined);
    expect(clock.today()).toBe('2026-03-02');
  });

  it.each(['2026-02-30', '2026-1-1', '', 'today'])('takes "%s" for no day', (text) => {
    expect(isCalendarDay(text)).toBe(false);
    expect(() => createClock(text, realNow)).toThrow(RangeError);
  });
});
