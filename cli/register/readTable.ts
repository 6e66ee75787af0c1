import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import { parseDate } from './parseDate';
import { RegisterError, type Problem } from './problems';
import { fold, type Table, type TableRow } from './table';

/** What one file of the register is made of. */
export interface Columns {
  /** Headers that must be there. */
  readonly required: readonly string[];
  /** Headers that are read when there. */
  readonly optional: readonly string[];
}

/**
 * The cells of one row by their header. Each method notes what is wrong with the cell and gives `undefined`
 * (or an empty text) for it; whether the row stands is asked afterwards of {@link RowReader.problems}.
 */
export interface RowReader {
  readonly line: number;
  readonly problems: readonly Problem[];
  /** The cell's text with spaces made single; empty when blank or when the column is not there. */
  text(column: string): string;
  /** The same, but a blank is a fault. */
  filled(column: string): string;
  /** A day; `undefined` when blank. */
  date(column: string): IsoDate | undefined;
  /** A day; a blank is a fault. */
  filledDate(column: string): IsoDate | undefined;
  /** The meaning of a listed word; `undefined` when blank. The map's keys are folded. */
  oneOf<T>(column: string, meanings: ReadonlyMap<string, T>): T | undefined;
  /** Notes a fault of the row's sense, such as an end before a start. */
  fault(column: string, reason: string): void;
}

/** Longest text a cell may hold: what a single line of text in a SharePoint list takes. */
export const longestCell = 255;

const FORMULA = /^[=+\-@＝＋－＠]/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffd]/;

/**
 * Gives a reader for each row of a table, by header and not by position.
 * @returns `extra`: headers that nothing reads
 * @throws RegisterError when a required header is missing or a header stands twice
 */
export function readTable(table: Table, columns: Columns): { rows: RowReader[]; extra: string[] } {
  const known = [...columns.required, ...columns.optional];
  const header = table.header.map(fold);
  const missing = columns.required.filter((name) => !header.includes(fold(name)));
  const twice = known.filter((name) => header.filter((other) => other === fold(name)).length > 1);
  if (missing.length > 0 || twice.length > 0) {
    throw new RegisterError([
      ...missing.map((column) => ({
        file: table.file,
        line: 1,
        column,
        reason: `The column is missing. The header has: ${shorten(table.header.join(', '), 200)}.`
      })),
      ...twice.map((column) => ({ file: table.file, line: 1, column, reason: 'The header has this column twice.' }))
    ]);
  }
  const places = new Map(known.map((name) => [name, header.indexOf(fold(name))]));
  return {
    rows: table.rows.map((row) => createReader(table, row, places)),
    extra: table.header.filter((name) => name !== '' && !known.some((other) => fold(other) === fold(name)))
  };
}

function createReader(table: Table, row: TableRow, places: ReadonlyMap<string, number>): RowReader {
  const problems: Problem[] = [];
  const fault = (column: string, reason: string): void => {
    problems.push({ file: table.file, line: row.line, column, reason });
  };
  const values = new Map<string, string>();
  for (const [column, place] of places) {
    const raw = (place < 0 ? undefined : row.cells[place]) ?? '';
    const wrong = whatIsWrong(raw);
    if (wrong) fault(column, wrong);
    // A cell already found wrong is read as blank, but a blank it must not be called.
    values.set(column, wrong ? '' : clean(raw));
  }
  if (row.cells.slice(table.header.length).some((cell) => cell.trim() !== '')) {
    fault(
      '',
      `The row has ${row.cells.length} cells and the header ${table.header.length}. Put a text that holds the separator in quotes.`
    );
  }
  const faulty = new Set(problems.map((problem) => problem.column));

  const text = (column: string): string => values.get(column) ?? '';
  const filled = (column: string): string => {
    const value = text(column);
    if (value === '' && !faulty.has(column)) fault(column, 'The cell is blank and must be filled.');
    return value;
  };
  const toDate = (column: string, value: string): IsoDate | undefined => {
    if (value === '') return undefined;
    const date = parseDate(value);
    if (!date) fault(column, `“${shorten(value)}” is not a day written dd/mm/yyyy.`);
    return date;
  };
  return {
    line: row.line,
    problems,
    text,
    filled,
    date: (column) => toDate(column, text(column)),
    filledDate: (column) => toDate(column, filled(column)),
    oneOf: (column, meanings) => {
      const value = text(column);
      if (value === '') return undefined;
      const meaning = meanings.get(fold(value));
      if (meaning === undefined)
        fault(column, `“${shorten(value)}” is not known here. Known: ${[...meanings.keys()].join('; ')}.`);
      return meaning;
    },
    fault
  };
}

function clean(raw: string): string {
  return raw.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function whatIsWrong(raw: string): string | undefined {
  if (raw.length > longestCell) return `The cell holds ${raw.length} characters; at most ${longestCell} fit.`;
  if (raw.includes('\ufffd')) return 'The cell is not UTF-8. Save the file as “CSV UTF-8”.';
  if (/^[\t\n\r]/.test(raw) || FORMULA.test(clean(raw))) {
    return `“${shorten(clean(raw))}” looks like a formula: a cell may not begin with =, +, -, @, a tab or a line break.`;
  }
  if (CONTROL.test(raw)) return 'The cell holds a control character.';
  return undefined;
}

function shorten(text: string, most = 60): string {
  return text.length > most ? `${text.slice(0, most)}…` : text;
}
