/** A value of a CSV file; absent is an empty cell. */
export type CsvCell = string | number | undefined;

/** The mark that tells Excel the file is UTF-8. */
export const byteOrderMark = '\uFEFF';

/**
 * Signs that make a spreadsheet take a text for a formula, also after blanks and in their full-width forms. Apostrophes before them
 * count in, so that one put there by {@link csvFile} is told from one that was there.
 * @see the CSV injection notes of OWASP
 */
const startsFormula = /^'*(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/;

/**
 * Rows as a CSV file: UTF-8 with its mark, CRLF, cells quoted where needed. Numbers stay numbers; no text can start a
 * formula in a spreadsheet, because such a text gets an apostrophe before it.
 */
export function csvFile(rows: readonly (readonly CsvCell[])[]): string {
  return byteOrderMark + csvLines(rows);
}

/** Rows as {@link csvFile} writes them, without the mark: for a file that is written piece by piece. */
export function csvLines(rows: readonly (readonly CsvCell[])[]): string {
  return rows.map((cells) => cells.map(csvCell).join(',') + '\r\n').join('');
}

/**
 * A text as it was before {@link csvFile} kept it from starting a formula.
 * @param cell a cell's text, its quotes taken away
 */
export function fromCsvCell(cell: string): string {
  return cell.startsWith("'") && startsFormula.test(cell) ? cell.slice(1) : cell;
}

function csvCell(value: CsvCell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
