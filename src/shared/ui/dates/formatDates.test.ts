import { formatDay, formatFullDay, formatMoment } from './formatDates';

describe('dates on screen', () => {
  test('leave the year unsaid only when it is this one', () => {
    expect(formatDay('2024-04-11', '2024-03-28')).toBe('Thu 11 Apr');
    expect(formatDay('2024-04-11', '2025-01-02')).toBe('Thu 11 Apr 2024');
  });

  test('have a full form', () => {
    expect(formatFullDay('2024-04-11')).toBe('Thursday 11 April 2024');
  });

  test('show instants by the UK clock, in winter and in summer', () => {
    expect(formatMoment('2026-11-23T10:42:30Z')).toBe('Mon 23 Nov, 10:42');
    expect(formatMoment('2026-07-06T23:30:00Z')).toBe('Tue 7 Jul, 00:30');
  });
});
