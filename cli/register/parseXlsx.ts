import readXlsxFile from 'read-excel-file/node';
import { RegisterError } from './problems';
import { fold, type Table } from './table';

/**
 * Reads every sheet of an Excel workbook, by its folded name. Dates become `YYYY-MM-DD`, other values their text.
 * @param file name of the workbook, for messages
 * @throws RegisterError when it is not a workbook
 */
export async function parseXlsx(file: string, bytes: Uint8Array): Promise<Map<string, Table>> {
  let sheets;
  try {
    sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  } catch {
    // Whatever the library says of a broken zip helps nobody.
    throw new RegisterError([
      { file, line: 0, column: '', reason: 'This is not an Excel workbook (.xlsx) that can be read.' }
    ]);
  }
  return new Map(sheets.map(({ sheet, data }) => [fold(sheet), toTable(`${file}, ${sheet}`, data)]));
}

function toTable(file: string, data: readonly (readonly unknown[])[]): Table {
  const rows = data
    .map((row, index) => ({ line: index + 1, cells: row.map(toText) }))
    .filter((row) => row.cells.some((cell) => cell.trim() !== ''));
  const [head, ...rest] = rows;
  return { file, header: head ? head.cells.map((cell) => cell.trim()) : [], rows: rest };
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return String(value);
}
