import type { BoardRow } from '../../../domain/board/BoardRow';
import { csvFile } from '../../../domain/csv/csvFile';
import type { Texts } from '../../../loc/Texts';
import { dayOf, rowStatusLabel, textOf } from '../table/cellText';

/**
 * The rows as a CSV file, days as `YYYY-MM-DD`.
 * @see csvFile for its form
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
    textOf(row, 'next', texts),
    dayOf(row, 'updated'),
    row.stage.attention.length > 0 ? csv.yes : ''
  ]);
  return csvFile([header, ...lines]);
}
