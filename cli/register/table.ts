/** A row of a table as it stands in the file. */
export interface TableRow {
  /** Line of the file on which the row starts (row number of a sheet); 1 is the first. */
  readonly line: number;
  /** Cells in the order of the file, untouched. */
  readonly cells: readonly string[];
}

/** A file or sheet read into cells: nothing is checked yet but the form. */
export interface Table {
  /** What to call it in messages. */
  readonly file: string;
  /** Column names as written, without spaces at the ends. */
  readonly header: readonly string[];
  /** Rows below the header; empty rows are left out. */
  readonly rows: readonly TableRow[];
}

/**
 * A column name or listed value without the differences that do not count: case, spaces, kind of apostrophe.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
