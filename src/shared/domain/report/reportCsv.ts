import { type CsvCell, csvFile } from '../csv/csvFile';
import type { Report, ReportCell, ReportTable } from './Report';

/** A report as one CSV file: what it is, then each table with its heading and notes, then the checks. */
export function reportCsv(report: Report): string {
  const { kind, mode, from, to, asAt, tables, checks } = report;
  return csvFile([
    ['Report', kind],
    ['Mode', mode],
    ['From', from],
    ['To', to],
    ['As at', asAt],
    ...tables.flatMap(tableLines),
    [],
    ['Checks'],
    ...checks.map(({ id, state, text }) => [id, state, text])
  ]);
}

function tableLines({ id, title, population, columns, rows, total, notes }: ReportTable): readonly CsvCell[][] {
  return [
    [],
    [title, id],
    ['Population', population],
    [...columns],
    ...rows.map(csvCells),
    ...(total ? [csvCells(total)] : []),
    ...notes.map((note) => ['Note', note])
  ];
}

function csvCells(cells: readonly ReportCell[]): CsvCell[] {
  return cells.map((cell) => cell ?? undefined);
}
