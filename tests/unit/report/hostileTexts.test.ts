import { unzipSync } from 'fflate';
import { parse as parseCsv } from 'csv-parse/sync';
import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import { freeze } from '../../../src/shared/domain/publication/freeze';
import { buildColumns } from '../../../src/shared/domain/report/columns/buildColumns';
import type { ReportRows } from '../../../src/shared/domain/report/columns/ReportRows';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import { type Report, reportKinds } from '../../../src/shared/domain/report/Report';
import { reportCsv } from '../../../src/shared/domain/report/reportCsv';
import { reportJson } from '../../../src/shared/domain/report/reportJson';
import { reportTexts } from '../../../src/shared/loc/reports';
import { toCsvZip } from '../../../src/shared/reportFiles/csv/toCsvZip';
import { toDocx } from '../../../src/shared/reportFiles/docx/toDocx';
import type { ReportDocument } from '../../../src/shared/reportFiles/ReportDocument';
import { all, parse, unpack } from '../../../src/shared/reportFiles/testing/unpack';
import { toReportDocument } from '../../../src/shared/reportFiles/toReportDocument';
import { toXlsx } from '../../../src/shared/reportFiles/xlsx/toXlsx';
import { randomRows } from '../../support/randomRows';

/** Texts that a spreadsheet would run, a page would run, or XML could not hold. */
const hostile = [
  '=HYPERLINK("http://elsewhere.example","open")',
  '+1+1',
  "-1+cmd|' /C calc'!A0",
  '@SUM(1+1)',
  '\t=1+1',
  '  =1+1',
  '＝1+1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp; ]]> \u0000\u0007'
] as const;

/** Days, codes and what a list's choices allow stay as they are: nobody can type those. */
const kept = new Set(['process', 'stage', 'highestStage', 'status', 'kind', 'closureType', 'decision', 'subject']);

/** The same rows with a hostile text in every column that holds words, as after they were read over the wire. */
function spoil(rows: ReportRows): ReportRows {
  let at = 0;
  return JSON.parse(JSON.stringify(rows), (name, value) => {
    if (typeof value !== 'string' || kept.has(name) || /^\d{4}-\d\d-\d\d/.test(value)) return value;
    // References and keys join rows, so each stays itself.
    if (name === 'reference' || name === 'key') return `=${value}`;
    return hostile[(at += 1) % hostile.length];
  });
}

const words = reportTexts['en-GB'];

function reportOf(kind: Report['kind']): Report {
  const rows = spoil(randomRows({ seed: 'hostile', complaints: 120, from: '2023-04-01', days: 366 }));
  const columns = buildColumns(rows, {
    rules: defaultProcessRules,
    calendar: createCalendar(bankHolidays),
    openOn: '2024-03-31',
    asAt: '2024-11-01'
  });
  return computeReport(
    { kind, from: '2023-04-01', to: '2024-03-31', mode: 'published', process: 'CHILD_STAT' },
    {
      columns,
      history: [],
      frozen: [],
      rules: defaultProcessRules,
      withheld: [...hostile],
      time: { at: '2024-11-01T09:00:00Z', today: '2024-11-01' }
    }
  );
}

function documentOf(report: Report): ReportDocument {
  const overrides = hostile.map((reason) => ({
    checkId: 'V13',
    checkText: reason,
    reason,
    by: reason,
    at: report.generatedAt
  }));
  return toReportDocument(
    {
      content: freeze(report, { summary: hostile.join('\n\n'), teams: hostile[0] }, overrides, words.report),
      status: 'published',
      suppressed: false,
      version: 2,
      restatementNote: hostile[0]
    },
    words
  );
}

/** Cells of a CSV text that a spreadsheet would take for a formula. */
function formulasIn(csv: string): string[] {
  const rows: string[][] = parseCsv(csv, { bom: true, relax_column_count: true, record_delimiter: '\r\n' });
  return rows.flat().filter((cell) => /^\s*[=+\-@\uFF0B\uFF0D\uFF1D\uFF20]/.test(cell) && !/^-?[\d.]+$/.test(cell));
}

describe.each(reportKinds)('a %s report of rows with hostile texts', (kind) => {
  let report: Report;
  beforeAll(() => {
    report = reportOf(kind);
  });

  it('holds those texts', () => {
    if (kind !== 'data-quality') expect(JSON.stringify(report.tables)).toContain('1+1');
    expect(JSON.parse(reportJson(report)).tables).toHaveLength(report.tables.length);
  });

  it('is CSV without a formula', () => {
    expect(formulasIn(reportCsv(report))).toEqual([]);
    for (const file of unpack(toCsvZip(documentOf(report))).values()) expect(formulasIn(file)).toEqual([]);
  });

  it('is a workbook without a formula, every word a cell of text', async () => {
    const parts = unpack(await toXlsx(documentOf(report)));
    const styles = parse(parts.get('xl/styles.xml') ?? '');
    const text = all(styles, 'numFmt').find(({ attributes: { formatCode } }) => formatCode === '@')?.attributes
      .numFmtId;
    const formats = all(styles, 'cellXfs').flatMap((xfs) =>
      all(xfs, 'xf').map(({ attributes }) => attributes.numFmtId)
    );
    const sheets = [...parts].filter(([path]) => path.startsWith('xl/worksheets/sheet')).map(([, xml]) => parse(xml));
    expect(sheets.length).toBeGreaterThan(2);
    for (const sheet of sheets) {
      expect(all(sheet, 'f')).toEqual([]);
      expect(all(sheet, 'hyperlink')).toEqual([]);
      const words = all(sheet, 'c').filter(({ attributes: { t } }) => t === 's' || t === 'inlineStr');
      expect(new Set(words.map(({ attributes }) => formats[Number(attributes.s)]))).toEqual(new Set([text]));
    }
  });
});

it('a report of rows with hostile texts is a document with no field but contents and page numbers, and no formula behind its charts', async () => {
  const file = await toDocx(documentOf(reportOf('ombudsman')));
  const parts = unpack(file);
  for (const [path, xml] of parts) {
    if (!/word\/(document|header\d|footer\d)\.xml$/.test(path)) continue;
    for (const { text } of all(parse(xml), 'w:instrText')) {
      expect(text.trim()).toMatch(/^(TOC|PAGE|NUMPAGES|PAGEREF|SEQ)\b/);
    }
  }
  expect(parts.get('word/_rels/document.xml.rels')).not.toContain('TargetMode="External"');
  const sheets = Object.entries(unzipSync(file))
    .filter(([path]) => path.startsWith('word/embeddings/'))
    .flatMap(([, bytes]) => [...unpack(bytes)].filter(([part]) => part.startsWith('xl/worksheets/')));
  expect(sheets.length).toBeGreaterThan(0);
  for (const [, xml] of sheets) expect(all(parse(xml), 'f')).toEqual([]);
});
