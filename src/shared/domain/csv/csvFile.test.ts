import fc from 'fast-check';
import { csvFile, fromCsvCell } from './csvFile';

describe('a CSV file', () => {
  test('starts with the UTF-8 mark and ends each line with CRLF', () => {
    expect(
      csvFile([
        ['Team', 'Number'],
        ['West', 3],
        ['', undefined]
      ])
    ).toBe('\uFEFFTeam,Number\r\nWest,3\r\n,\r\n');
  });

  test('quotes what would break a line', () => {
    expect(csvFile([['Care, "near"\nhome']])).toBe('\uFEFF"Care, ""near""\nhome"\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@sum', '\t=1', '\r=1', '\n=1', '  =1', '＝1+1', '＋1', '－1', '＠sum'])(
    'keeps %j from starting a formula',
    (text) => {
      expect(csvFile([[text]]).slice(1)).toMatch(/^"?'/);
    }
  );

  test('keeps a negative number a number', () => {
    expect(csvFile([[-2]])).toBe('\uFEFF-2\r\n');
  });

  test('lets no text whatever start a formula', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const cell = csvFile([[text]])
          .slice(1, -2)
          .replace(/^"/, '');
        expect(cell.trimStart()).not.toMatch(/^[=+\-@]/);
      })
    );
  });

  test('gives every text back', () => {
    const signs = fc
      .array(fc.constantFrom("'", '=', '-', ' ', '\t', 'x', '＝'), { maxLength: 5 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(fc.oneof(signs, fc.string({ unit: 'grapheme' })), (text) => {
        const cell = csvFile([[text]]).slice(1, -2);
        expect(fromCsvCell(cell.startsWith('"') ? cell.slice(1, -1).replace(/""/g, '"') : cell)).toBe(text);
      })
    );
  });
});
