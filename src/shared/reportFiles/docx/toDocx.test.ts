import { aDocument, hostileTable } from '../testing/aDocument';
import { all, type Element, parse, unpack } from '../testing/unpack';
import { tablesOf } from '../ReportDocument';
import { toDocx } from './toDocx';

const report = aDocument();
let parts: Map<string, string>;
let body: Element;
const styled = (style: string): Element[] =>
  all(body, 'w:p').filter((paragraph) => all(paragraph, 'w:pStyle')[0]?.attributes['w:val'] === style);
const grids = (): Element[] => all(body, 'w:tbl').filter((table) => all(table, 'w:tblHeader').length > 0);
const rowsOf = (table: Element | undefined): string[][] =>
  all(table ?? body, 'w:tr').map((row) => all(row, 'w:tc').map(({ text }) => text));

beforeAll(async () => {
  parts = unpack(await toDocx(report));
  body = parse(parts.get('word/document.xml') ?? '');
});

describe('a report as a Word file', () => {
  test('has a title, a heading a section and a contents list that names them with their pages', () => {
    expect(styled('Title').map(({ text }) => text)).toEqual([report.title]);
    const headings = styled('Heading1').map(({ text }) => text);
    expect(headings).toEqual(['Outcomes', 'Teams', 'Timescales', 'Definitions']);
    const entries = styled('TOC1').map(({ text }) => text);
    expect(entries.map((text) => text.replace(/\s*\d+\s*$/, ''))).toEqual(headings.map(expect.stringContaining));
    expect(entries.every((text) => /\d+\s*$/.test(text))).toBe(true);
    expect(parts.get('word/document.xml')).toContain('TOC \\h \\o');
  });

  test('gives each table one heading row that repeats, and a numbered caption before it', () => {
    const tables = tablesOf(report);
    expect(grids()).toHaveLength(tables.length);
    for (const table of grids()) {
      expect(all(table, 'w:tblHeader')).toHaveLength(1);
      expect(all(all(table, 'w:tr')[0] ?? table, 'w:tblHeader')).toHaveLength(1);
    }
    const captions = styled('Caption').map(({ text }) => text);
    expect(captions.filter((text) => text.startsWith('Table'))).toHaveLength(tables.length);
    expect(captions.every((text) => /SEQ (Table|Figure)/.test(text))).toBe(true);
  });

  test('shows numbers, hidden numbers and totals as the document says them', () => {
    expect(rowsOf(grids()[0])).toEqual([
      ['Status', 'Number of complaints', '%'],
      ['Upheld', '10', '6'],
      ['Partly upheld', '55', '35'],
      ['Not upheld', '40', '26'],
      ['Withdrawn', '47', '30'],
      ['Still open', '<5', ''],
      ['Total', '1,156', '100']
    ]);
  });

  test('draws charts with words for those who cannot see them, and hides in them what the table hides', () => {
    const described = all(body, 'wp:docPr').map(({ attributes }) => attributes.descr);
    expect(described).toEqual([
      'Bar chart: most complaints were partly upheld (55). The numbers are in Table 1.',
      'Stacked bars: 61 of 129 at Stage 1 were in time. The numbers are in Table 3.',
      'Line: statutory complaints fell from 177 to 156. The numbers are in Table 4.'
    ]);
    const chart = parse([...parts].find(([path]) => path.endsWith('charts/chart1.xml'))?.[1] ?? '');
    const values = all(chart, 'c:val')[0];
    expect(all(values ?? chart, 'c:v').map(({ text }) => text)).toEqual(['10', '55', '40', '47']);
  });

  test('numbers its pages and says on each that it is a draft', () => {
    const heads = [...parts].filter(([path]) => /word\/header\d+\.xml/.test(path)).map(([, xml]) => parse(xml).text);
    expect(heads).toEqual([expect.stringContaining('Draft. Not for publication.')]);
    const feet = [...parts].filter(([path]) => /word\/footer\d+\.xml/.test(path)).map(([, xml]) => xml);
    expect(feet).toEqual([expect.stringMatching(/PAGE.*NUMPAGES/s)]);
  });

  test('says nothing of a draft when it is none', async () => {
    const text = [...unpack(await toDocx(aDocument({ mark: undefined }))).values()].join('');
    expect(text).not.toContain('Draft');
  });

  test('is in British English and names the hub, no person', () => {
    expect(parts.get('word/styles.xml')).toMatch(/<w:lang[^>]*w:val="en-GB"/);
    const core = parse(parts.get('docProps/core.xml') ?? '');
    expect(all(core, 'dc:title')[0]?.text).toBe(report.title);
    expect(all(core, 'dc:creator')[0]?.text).toBe('3Cs Info Hub');
    expect(all(core, 'cp:lastModifiedBy')[0]?.text).toBe('3Cs Info Hub');
  });

  test('keeps hostile words as words, without the signs that XML forbids', () => {
    const names = rowsOf(grids()[1])
      .slice(1, -1)
      .map(([name]) => name);
    // A tab is an element of its own in Word, and a lone carriage return a line end.
    expect(names.map((name) => name?.trim())).toEqual([
      '=HYPERLINK("http://evil.example","Team")',
      '+cmd|calc',
      '-1+1',
      '@SUM(A1:A9)',
      '=1+1',
      '=1+1',
      '</w:t><w:p/><script>alert(1)</script>',
      'Team "West" & <North>',
      'Bell null half end',
      'عربي 🙂 Ŵest'
    ]);
    expect(body.text).toContain(hostileTable.caption);
    expect(all(body, 'script')).toEqual([]);
  });
});
