import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from './register/problems';

/** Name of the file that lists rejected rows. */
export const errorsFile = 'import-errors.csv';

/**
 * The rejected rows as CSV for Excel: UTF-8 with a byte order mark, and no cell that Excel would take for a formula.
 */
export function toErrorsCsv(problems: readonly Problem[]): string {
  const lines = [
    ['File', 'Line', 'Column', 'Reason'],
    ...problems.map(({ file, line, column, reason }) => [file, String(line), column, reason])
  ];
  return `\ufeff${lines.map((cells) => cells.map(toCell).join(',')).join('\r\n')}\r\n`;
}

function toCell(text: string): string {
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${safe.replace(/"/g, '""')}"`;
}

/**
 * Leaves the list of rejected rows in the register's folder; takes an earlier one away when there are none.
 * @returns false when the folder cannot be written to
 */
export function saveErrors(folder: string, problems: readonly Problem[]): boolean {
  const file = join(folder, errorsFile);
  try {
    if (problems.length > 0) writeFileSync(file, toErrorsCsv(problems));
    else rmSync(file, { force: true });
    return true;
  } catch {
    return false;
  }
}
