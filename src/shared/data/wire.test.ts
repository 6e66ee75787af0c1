import { londonDate } from '../domain/dates/londonDate';
import { quoted, readDate, readOneOf, readOptional, readText, withoutAbsent, writeDate, writeText } from './wire';

describe('days on the wire', () => {
  it('reads the same day from a site in UTC and from a site in London, in winter and in summer', () => {
    expect(readDate('2024-01-15T00:00:00Z')).toBe('2024-01-15');
    expect(readDate('2024-07-15T00:00:00Z')).toBe('2024-07-15');
    expect(readDate('2024-07-14T23:00:00Z')).toBe('2024-07-15');
    expect(readDate('2024-01-15T12:00:00Z')).toBe('2024-01-15');
  });

  it('agrees with the London calendar for every hour around both clock changes', () => {
    for (const day of [
      '2024-03-30',
      '2024-03-31',
      '2024-04-01',
      '2024-10-26',
      '2024-10-27',
      '2024-10-28',
      '2024-12-31'
    ]) {
      for (let hour = 0; hour < 24; hour++) {
        const instant = `${day}T${String(hour).padStart(2, '0')}:00:00Z`;
        expect([instant, readDate(instant)]).toEqual([instant, londonDate(instant)]);
      }
    }
  });

  it('writes noon UTC, which reads back as the same day', () => {
    expect(writeDate('2024-06-30')).toBe('2024-06-30T12:00:00Z');
    expect(readDate(writeDate('2024-06-30'))).toBe('2024-06-30');
  });

  it('keeps empty apart from a day', () => {
    expect(readDate(null)).toBeUndefined();
    expect(readDate('')).toBeUndefined();
    expect(writeDate(undefined)).toBeNull();
  });
});

describe('texts on the wire', () => {
  it('reads empty as empty and writes empty as null', () => {
    expect([readText(null), readText('x'), readOptional(null), readOptional('')]).toEqual([
      '',
      'x',
      undefined,
      undefined
    ]);
    expect([writeText(''), writeText(undefined), writeText('x')]).toEqual([null, null, 'x']);
  });

  it('knows only the values it was given', () => {
    expect(readOneOf(['a', 'b'], 'b')).toBe('b');
    expect(readOneOf(['a', 'b'], 'c')).toBeUndefined();
  });

  it('doubles quotes in a literal', () => {
    expect(quoted("Children's")).toBe("'Children''s'");
  });

  it('drops keys without a value and keeps false, zero and empty', () => {
    expect(withoutAbsent({ a: undefined, b: false, c: 0, d: '' })).toEqual({ b: false, c: 0, d: '' });
    expect('a' in withoutAbsent({ a: undefined })).toBe(false);
  });
});
