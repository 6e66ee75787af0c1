import writeExcelFile, { type CellObject, type Row, type Sheet } from 'write-excel-file/universal';
import { plainText } from '../plainText';
import { fitToWidth } from './fitToWidth';
import { type DocumentCell, type DocumentTable, isNumeric, type ReportDocument, tablesOf } from '../ReportDocument';

const title = { fontWeight: 'bold', fontSize: 14 } as const;
const heading = { fontWeight: 'bold', backgroundColor: '#F3F2F1', wrap: true, alignVertical: 'top' } as const;
const words = { wrap: true, alignVertical: 'top' } as const;

/** Widths of the sheets that hold text: its name and itself. */
const textWidths = [34, 60];

/**
 * The document as a workbook: a first sheet that says what it is and lists the others, then one sheet a table with its
 * title in A1, and what was written about the figures. Numbers are numbers. Every word is a text cell with the format
 * Text, which no spreadsheet reads as a formula, also when the cell is edited later.
 */
export async function toXlsx(report: ReportDocument): Promise<Uint8Array> {
  const { labels } = report;
  const tables = tablesOf(report);
  const [about = '', text = '', ...names] = sheetNames([
    labels.about,
    labels.text,
    ...tables.map(({ sheet }) => sheet)
  ]);
  const sheets = [
    aboutSheet(report, about, text, names),
    ...tables.map((table, place) => tableSheet(table, names[place] ?? '')),
    textSheet(report, text)
  ];
  const file = await writeExcelFile(sheets, { fontFamily: 'Arial', fontSize: 11, features: [fitToWidth] }).toBlob();
  return new Uint8Array(await file.arrayBuffer());
}

function aboutSheet(report: ReportDocument, name: string, text: string, names: readonly string[]): Sheet<Blob> {
  const { labels } = report;
  return {
    sheet: name,
    columns: textWidths.map((width) => ({ width })),
    data: [
      [cell(report.title, title)],
      [cell(report.subtitle)],
      ...(report.mark === undefined ? [] : [[cell(report.mark, { fontWeight: 'bold', textColor: '#A4262C' })]]),
      ...report.facts.map(([name, value]) =>
        withHeight([cell(name, { ...words, fontWeight: 'bold' }), cell(value, words)], textWidths)
      ),
      [cell(labels.sheet, heading), cell(labels.contents, heading)],
      ...tablesOf(report).map(({ caption }, place) => [cell(names[place] ?? '', words), cell(caption, words)]),
      [cell(text, words), cell(labels.text, words)]
    ]
  };
}

function tableSheet(table: DocumentTable, name: string): Sheet<Blob> {
  const widths = table.columns.map((text, column) => columnWidth(table, text, column));
  const width = widths.reduce((sum, one) => sum + one, 0);
  const before: Row[] = [
    across(table.caption, title, widths.length, width),
    ...table.notes.map((note) => across(note, words, widths.length, width))
  ];
  const numeric = table.columns.map((_, column) => isNumeric(table, column));
  const side = (column: number): Partial<CellObject> => (numeric[column] === true ? { align: 'right', indent: 1 } : {});
  const rowOf = (cells: readonly DocumentCell[], style: Partial<CellObject>): Row =>
    withHeight(
      cells.map((value, column) => cell(value, { ...style, ...side(column) })),
      widths
    );
  return {
    sheet: name,
    columns: widths.map((one) => ({ width: one })),
    orientation: table.columns.length > 4 ? 'landscape' : undefined,
    stickyRowsCount: before.length + 1,
    data: [
      ...before,
      rowOf(table.columns, heading),
      ...table.rows.map((row) => rowOf(row, words)),
      ...(table.total === null ? [] : [rowOf(table.total, { ...words, fontWeight: 'bold' })])
    ]
  };
}

function textSheet(report: ReportDocument, sheet: string): Sheet<Blob> {
  return {
    sheet,
    columns: textWidths.map((width) => ({ width })),
    data: [
      [cell(report.labels.text, title)],
      ...[...report.sections, ...report.appendices].flatMap(({ heading: name, paragraphs }) =>
        paragraphs.map((text) =>
          withHeight([cell(name, { ...words, fontWeight: 'bold' }), cell(text, words)], textWidths)
        )
      )
    ]
  };
}

/** A text over the whole width of a table. */
function across(text: string, style: Partial<CellObject>, columns: number, width: number): Row {
  return withHeight([cell(text, { ...style, ...words, columnSpan: columns })], [width]);
}

/** Gives a row the height of its longest cell: not every spreadsheet finds it by itself, and none that of joined cells. */
function withHeight(cells: (CellObject | null)[], widths: readonly number[]): Row {
  const heights = cells.map((one, column) => {
    const size = one?.fontSize ?? 11;
    const letters = ((widths[column] ?? 12) * 12) / size;
    return Math.max(1, Math.ceil(String(one?.value ?? '').length / letters)) * (size + 4);
  });
  const height = Math.max(...heights);
  return cells.map((one) => one && { ...one, height });
}

function cell(value: DocumentCell, style: Partial<CellObject> = {}): CellObject | null {
  if (value === null || value === '') return null;
  // `@` is the format Text: without it a text that is edited and entered again would be read anew, as a formula too.
  return typeof value === 'number'
    ? { ...style, value, type: Number }
    : { ...style, value: plainText(value), type: String, format: '@' };
}

/**
 * Texts as names of sheets, each unlike the others. Excel allows 31 characters and none of `: \\ / ? * [ ]`, no apostrophe
 * at either end, and takes capitals and small letters for the same.
 */
export function sheetNames(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text) => {
    const name = freeName(text.replace(/[:\\/?*[\]\t\r\n]/g, ' '), taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

function freeName(text: string, taken: ReadonlySet<string>, number = 1): string {
  const suffix = number === 1 ? '' : ` ${number}`;
  // Cutting may leave half of a sign.
  const cut = plainText(text.slice(0, 31 - suffix.length)).replace(/^[\s']+|[\s']+$/g, '');
  const name = `${cut === '' ? 'Sheet' : cut}${suffix}`;
  return taken.has(name.toLowerCase()) ? freeName(text, taken, number + 1) : name;
}

function columnWidth({ rows, columns }: DocumentTable, heading: string, column: number): number {
  const longest = Math.max(heading.length, ...rows.map((row) => String(row[column] ?? '').length));
  // A sheet of two columns fits a page upright.
  return Math.min(columns.length === 2 ? 43 : 36, Math.max(12, longest + 3));
}
