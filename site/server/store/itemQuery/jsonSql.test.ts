import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import fc from 'fast-check';
import { encode, jsonSql, longNumber, type Encoding } from './members';

const db = new DatabaseSync(':memory:');
db.function('long_number', { deterministic: true }, (value) =>
  typeof value === 'number' ? longNumber(value) : (value ?? null)
);
db.function('number_text', { deterministic: true }, (value) =>
  typeof value === 'number' ? String(value) : (value ?? null)
);
afterAll(() => db.close());

/** What SQLite writes for a value of a column. */
function written(encoding: Encoding, value: SQLInputValue, type: 'TEXT' | 'REAL' | 'INTEGER' | 'ANY'): unknown {
  db.exec(`DROP TABLE IF EXISTS t; CREATE TABLE t (v ${type}) STRICT`);
  db.prepare('INSERT INTO t VALUES (?)').run(value);
  return db.prepare(`SELECT concat(${jsonSql({ key: 'v', sql: 't.v', encoding })}) AS json FROM t`).get()?.['json'];
}

describe('JSON that SQLite writes', () => {
  it('is what is written here for texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(written('text', text, 'TEXT')).toBe(encode('text', text));
        expect(written('calculated', text, 'ANY')).toBe(encode('calculated', text));
      })
    );
    for (let code = 0; code < 0xa0; code += 1) {
      const text = String.fromCharCode(code);
      expect(written('text', text, 'TEXT')).toBe(encode('text', text));
    }
  });

  it('is what is written here for numbers, with all their digits', () => {
    const numbers = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.constantFrom(0, -0, 1e15, 1e21, 1e-7, 0.1)
    );
    fc.assert(
      fc.property(numbers, (number) => {
        expect(written('number', number, 'REAL')).toBe(encode('number', number === 0 ? 0 : number));
        expect(written('calculated', number, 'ANY')).toBe(encode('calculated', number));
      })
    );
    expect(written('number', 7, 'INTEGER')).toBe('7');
  });

  it.each(['text', 'calculated', 'moment', 'number', 'boolean', 'json', 'list'] as const)(
    'is right for nothing: %s',
    (encoding) => {
      expect(written(encoding, null, 'ANY')).toBe(encode(encoding, null));
    }
  );

  it.each([
    ['boolean', 1],
    ['boolean', 0],
    ['moment', '2026-03-02T00:00:00Z'],
    ['json', '{"a":[1]}'],
    ['list', '[1,2]']
  ] as const)('is right for %s %s', (encoding, value) => {
    expect(written(encoding, value, 'ANY')).toBe(encode(encoding, value));
  });
});
