import { CsvError, parse } from 'csv-parse/sync';
import { RegisterError } from './problems';
import { fold, type Table, type TableRow } from './table';

const DELIMITERS = [',', ';', '\t'];
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff]
];

/**
 * Reads a CSV file: UTF-8 with or without a byte order mark; comma, semicolon or tab; quoted line breaks.
 * Bytes that are not UTF-8 become U+FFFD, which the reader of cells refuses with its place.
 * @param known the column names hoped for; they tell which delimiter the file uses
 * @throws RegisterError when the file is empty, is UTF-16, or a quote is left open
 */
export function parseCsv(file: string, bytes: Uint8Array, known: readonly string[]): Table {
  if (UTF16_MARKS.some(([first, second]) => bytes[0] === first && bytes[1] === second)) {
    throw new RegisterError([{ file, line: 0, column: '', reason: 'The file is UTF-16. Save it as “CSV UTF-8”.' }]);
  }
  // One kind of line break, so that lines count the same inside and outside quotes.
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/g, '\n');
  const [head, ...rows] = parseRows(file, text, findDelimiter(text, known));
  if (!head) throw new RegisterError([{ file, line: 0, column: '', reason: 'The file is empty.' }]);
  return { file, header: head.cells.map((cell) => cell.trim()), rows };
}

function findDelimiter(text: string, known: readonly string[]): string {
  const wanted = new Set(known.map(fold));
  const firstLine = /^.*/.exec(text)?.[0] ?? '';
  const score = (delimiter: string): number =>
    firstLine.split(delimiter).filter((name) => wanted.has(fold(name.replace(/^\s*"|"\s*$/g, '')))).length;
  return DELIMITERS.reduce((best, next) => (score(next) > score(best) ? next : best));
}

function parseRows(file: string, text: string, delimiter: string): TableRow[] {
  const rows: TableRow[] = [];
  let nextLine = 1;
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: '\n',
      on_record: (record, { lines }) => {
        if (record.some((cell) => cell.trim() !== '')) rows.push({ line: nextLine, cells: record });
        nextLine = lines + 1;
        return null;
      }
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new RegisterError([{ file, line: nextLine, column: '', reason: explain(error) }]);
  }
  return rows;
}

function explain(error: CsvError): string {
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') return 'A quote is opened in this row and never closed.';
  return 'A quote stands in the middle of a cell. Double it ("") or put the whole cell in quotes.';
}
