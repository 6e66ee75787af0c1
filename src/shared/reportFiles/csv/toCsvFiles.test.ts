import { parse } from 'csv-parse/sync';
import { aDocument, hostileNames } from '../testing/aDocument';
import { unpack } from '../testing/unpack';
import { toCsvZip } from './toCsvZip';

const read = (text: string | undefined): string[][] =>
  parse(text ?? '', { bom: true, relax_column_count: true, record_delimiter: '\r\n' });

describe('a report as CSV files', () => {
  const files = unpack(toCsvZip(aDocument()));

  test('has one file a table, whose first row is its headings, and one that says what they are', () => {
    expect([...files.keys()]).toEqual([
      'about.csv',
      'statutory-by-outcome.csv',
      'statutory-by-team.csv',
      'stage-by-timescale.csv',
      'statutory-by-year.csv',
      'definitions.csv'
    ]);
    expect(read(files.get('stage-by-timescale.csv'))).toEqual([
      ['Stage', 'In time', 'In agreed time', 'Late'],
      ['Stage 1', '61', '20', '48'],
      ['Stage 2', '8', '3', '9']
    ]);
    expect(read(files.get('about.csv'))[2]).toEqual(['Draft. Not for publication.']);
  });

  test('lets no cell start a formula, and holds no control character', () => {
    for (const text of files.values()) {
      for (const cell of read(text).flat()) {
        expect(cell).not.toMatch(/^\s*[=+\-@]/);
        expect(cell).not.toMatch(/[^\P{Cc}\t\r\n]/u);
      }
    }
    expect(read(files.get('statutory-by-team.csv'))).toHaveLength(hostileNames.length + 2);
  });
});
