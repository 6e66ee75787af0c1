import { csvFile } from '../../domain/csv/csvFile';
import { plainText } from '../plainText';
import { type DocumentTable, type ReportDocument, tablesOf } from '../ReportDocument';

/** The tables as CSV files by name: one a table, so that each has one heading row, and one that says what they are. */
export function toCsvFiles(report: ReportDocument): Map<string, string> {
  return new Map([
    [`about.csv`, aboutFile(report)],
    ...tablesOf(report).map((table): [string, string] => [`${table.id}.csv`, tableFile(table)])
  ]);
}

function tableFile({ columns, rows, total }: DocumentTable): string {
  return csvFile([columns, ...rows, ...(total === null ? [] : [total])].map((cells) => cells.map(toCsvCell)));
}

function aboutFile(report: ReportDocument): string {
  const { labels } = report;
  return csvFile(
    [
      [report.title],
      [report.subtitle],
      ...(report.mark === undefined ? [] : [[report.mark]]),
      ...report.facts,
      ...tablesOf(report).map(({ id, caption, notes }) => [`${id}.csv`, caption, ...notes]),
      ...[...report.sections, ...report.appendices].flatMap(({ heading, paragraphs }) =>
        paragraphs.map((text) => [labels.text, heading, text])
      )
    ].map((cells) => cells.map(toCsvCell))
  );
}

function toCsvCell(value: string | number | null): string | number | undefined {
  return typeof value === 'string' ? plainText(value) : (value ?? undefined);
}
