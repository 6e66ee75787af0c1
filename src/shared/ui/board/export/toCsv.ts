import type { BoardRow } from '../../../domain/board/BoardRow';
import type { Texts } from '../../../loc/Texts';
import { dayOf, rowStatusLabel, textOf } from '../table/cellText';

/** The mark that tells Excel the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * The rows as a CSV file: UTF-8 with its mark, CRLF, days as `YYYY-MM-DD`.
 * No cell can start a formula in a spreadsheet; such a text gets an apostrophe before it.
 */
export function toCsv(rows: readonly BoardRow[], texts: Texts): string {
  const { columns, csv } = texts;
  const header = [
    columns.reference,
    columns.process,
    columns.stage,
    columns.milestone,
    csv.service,
    csv.team,
    csv.officer,
    columns.received,
    csv.dueNow,
    csv.status,
    csv.daysLeft,
    columns.extension,
    columns.freeze,
    columns.next,
    columns.updated,
    csv.attention
  ];
  const lines = rows.map((row) => [
    row.stage.reference,
    textOf(row, 'process', texts),
    textOf(row, 'stage', texts),
    textOf(row, 'milestone', texts),
    row.stage.service,
    row.stage.team,
    textOf(row, 'officer', texts),
    row.stage.receivedOn,
    dayOf(row, 'due'),
    `${texts.statusNames[row.rating.status]}: ${rowStatusLabel(row, texts)}`,
    row.rating.remaining,
    dayOf(row, 'extension'),
    dayOf(row, 'freeze'),
    row.nextAction,
    dayOf(row, 'updated'),
    row.stage.attention.length > 0 ? csv.yes : ''
  ]);
  return byteOrderMark + [header, ...lines].map((cells) => cells.map(cellOf).join(',') + '\r\n').join('');
}

function cellOf(value: string | number | undefined): string {
  if (typeof value === 'number') {
    return String(value);
  }
  const text = value ?? '';
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
