import { setLanguage } from '../../loc/language';
import { counted } from '../../loc/parts';
import { formatDay, formatFullDay, formatMoment } from './formatDates';

describe('dates and numbers on a screen in Welsh', () => {
  beforeEach(() => setLanguage('cy-gb', ['en-GB', 'cy-GB']));
  afterEach(() => setLanguage('en-GB', []));

  test('are written as Welsh writes them, by the UK clock all the same', () => {
    expect(formatDay('2024-07-07', '2024-03-28')).toBe('Sul 7 Gorff');
    expect(formatDay('2024-04-11', '2025-01-02')).toBe('Iau 11 Ebr 2024');
    expect(formatFullDay('2024-04-11')).toBe('Dydd Iau 11 Ebrill 2024');
    expect(formatMoment('2026-07-06T23:30:00Z')).toBe('Maw 7 Gorff, 00:30');
    expect(counted(1200, 'achos', 'achos')).toBe('1,200 achos');
  });

  test('are English on a screen that speaks no Welsh', () => {
    setLanguage('cy-GB', ['en-GB']);
    expect(formatFullDay('2024-04-11')).toBe('Thursday 11 April 2024');
    setLanguage('fr-FR', ['en-GB', 'cy-GB']);
    expect(formatDay('2024-09-11', '2024-03-28')).toBe('Wed 11 Sep');
  });
});

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
