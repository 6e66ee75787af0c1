import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { aDocument, hostileNames } from '../testing/aDocument';
import { all, type Element, parse, unpack } from '../testing/unpack';
import { plainText } from '../plainText';
import { sheetNames, toXlsx } from './toXlsx';

const report = aDocument();
let file: Uint8Array;
let parts: Map<string, string>;
const sheet = (place: number): Element => parse(parts.get(`xl/worksheets/sheet${place}.xml`) ?? '');

beforeAll(async () => {
  file = await toXlsx(report);
  parts = unpack(file);
});

describe('a report as a workbook', () => {
  test('has a sheet that says what it is, one a table, and one with the text', () => {
    const names = all(parse(parts.get('xl/workbook.xml') ?? ''), 'sheet').map(({ attributes }) => attributes.name);
    expect(names).toEqual(['About', 'Outcomes', '=Teams   all  none', 'Timescales', 'Years', 'Definitions', 'Text']);
  });

  test('holds figures as numbers under their headings, and hidden ones as they are shown', async () => {
    const rows = await readSheet(Buffer.from(file), 'Outcomes');
    expect(rows).toEqual([
      ['Complaints by outcome', null, null],
      ['Statutory complaints received in the period.', null, null],
      ['Status', 'Number of complaints', '%'],
      ['Upheld', 10, 6],
      ['Partly upheld', 55, 35],
      ['Not upheld', 40, 26],
      ['Withdrawn', 47, 30],
      ['Still open', '<5', null],
      ['Total', 1156, 100]
    ]);
    const pane = all(sheet(2), 'pane')[0];
    expect(pane?.attributes).toMatchObject({ ySplit: '3', state: 'frozen' });
  });

  test('holds no formula, whatever a team is called', async () => {
    for (const [path, xml] of parts) {
      if (path.startsWith('xl/worksheets/')) expect(all(parse(xml), 'f')).toEqual([]);
    }
    const rows = await readSheet(Buffer.from(file), '=Teams   all  none');
    expect(rows.slice(4, -1).map(([name]) => name)).toEqual(hostileNames.map((name) => plainText(name).trim()));
  });

  test('formats every text cell as Text, so that entering it again makes no formula of it', () => {
    const styles = parse(parts.get('xl/styles.xml') ?? '');
    const asText = all(styles, 'numFmt').filter(({ attributes }) => attributes.formatCode === '@');
    const formats = new Set(['49', ...asText.map(({ attributes }) => attributes.numFmtId)]);
    const forms = all(all(styles, 'cellXfs')[0] ?? styles, 'xf').map(({ attributes }) => attributes.numFmtId ?? '0');
    const texts = all(sheet(3), 'c').filter(({ attributes }) => attributes.t !== undefined && attributes.t !== 'n');
    expect(texts.length).toBeGreaterThan(hostileNames.length);
    for (const { attributes } of texts) {
      expect(formats).toContain(forms[Number(attributes.s)]);
    }
  });

  test.each([
    ['=Teams: [all]/none*', '=Teams   all  none'],
    ["'quoted'", 'quoted'],
    ['[*?]', 'Sheet'],
    ['Complaints by category and their outcomes', 'Complaints by category and thei']
  ])('calls the sheet of %j %j', (text, name) => {
    expect(sheetNames([text])).toEqual([name]);
  });

  test('never gives a sheet a name that Excel refuses or that another has', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 })), (texts) => {
        const names = sheetNames([...texts, ...texts]);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).toBe(plainText(name));
          expect(name).not.toMatch(/[:\\/?*[\]]|^'|'$/);
        }
      })
    );
  });
});
