import { CliError } from './errors';
import type { Report } from '../src/shared/domain/report/Report';
import { reportJson } from '../src/shared/domain/report/reportJson';
import { reportCsv } from '../src/shared/domain/report/reportCsv';

/** The forms a report comes in. */
export const reportFormats = ['json', 'csv', 'docx', 'xlsx'] as const;
/** One of {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number];

/**
 * A report as the content of its file.
 * @throws CliError for a form that is not built yet
 */
export async function reportFile(report: Report, format: ReportFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return reportJson(report);
    case 'csv':
      return reportCsv(report);
    case 'docx':
    case 'xlsx':
      throw new CliError(`report --format ${format} is not built yet.`, 2);
  }
}
