import fc from 'fast-check';
import { isIsoDateTime, normalizeGuid, readLiteral, toBoolean } from './literal';

const GUID = '8f0a1b2c-0000-4000-8000-00000000abcd';

describe('literals (§1.2, §11.2)', () => {
  test.each([
    ["'a''b'", { kind: 'string', value: "a'b" }],
    ["''", { kind: 'string', value: '' }],
    ["''''", { kind: 'string', value: "'" }],
    ['-1.5', { kind: 'number', value: -1.5 }],
    ['5m', { kind: 'number', value: 5 }],
    ['5d', { kind: 'number', value: 5 }],
    ['5L', { kind: 'number', value: 5 }],
    ['true', { kind: 'boolean', value: true }],
    ['null', { kind: 'null' }],
    [`guid'${GUID.toUpperCase()}'`, { kind: 'guid', value: GUID }],
    ["datetime'2026-11-23T00:00:00Z'", { kind: 'datetime', value: '2026-11-23T00:00:00Z' }]
  ])('reads %s', (text, literal) => {
    expect(readLiteral(text, 0)).toEqual({ literal, end: text.length });
  });

  test.each(["'open", "'open''", '5x', 'truely', "guid'5'", "datetime'2026-02-30'", '', 'Title', '9'.repeat(400)])(
    'finds no literal in %s',
    (text) => {
      expect(readLiteral(text, 0)).toBeUndefined();
    }
  );

  test('every text survives being quoted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const text = `x'${value.replaceAll("'", "''")}' eq`;
        expect(readLiteral(text, 1)).toEqual({ literal: { kind: 'string', value }, end: text.length - 3 });
      })
    );
  });

  test('a guid may be braced or upper case; a word is none', () => {
    expect(normalizeGuid(`{${GUID.toUpperCase()}}`)).toBe(GUID);
    expect(normalizeGuid(GUID)).toBe(GUID);
    expect(normalizeGuid('Tasks')).toBeUndefined();
  });

  test('1 and 0 are truth values, 2 is none', () => {
    expect(toBoolean({ kind: 'number', value: 0 })).toBe(false);
    expect(toBoolean({ kind: 'boolean', value: true })).toBe(true);
    expect(toBoolean({ kind: 'number', value: 2 })).toBeUndefined();
  });

  test.each([
    ['2026-11-23', true],
    ['2026-11-23T01:15:00', true],
    ['2026-11-23T01:15:00.000Z', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-11-23T24:00:00Z', false],
    ['23/11/2026', false]
  ])('%s names an instant: %s', (text, valid) => {
    expect(isIsoDateTime(text)).toBe(valid);
  });
});
