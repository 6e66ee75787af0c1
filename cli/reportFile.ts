import { freeze } from '../src/shared/domain/publication/freeze';
import type { Report } from '../src/shared/domain/report/Report';
import { reportCsv } from '../src/shared/domain/report/reportCsv';
import { reportJson } from '../src/shared/domain/report/reportJson';
import { reportTexts } from '../src/shared/loc/reports';
import type { ReportDocument } from '../src/shared/reportFiles/ReportDocument';
import { toReportDocument } from '../src/shared/reportFiles/toReportDocument';

/** The forms a report comes in. */
export const reportFormats = ['json', 'csv', 'docx', 'xlsx'] as const;
/** One of {@link reportFormats}. */
export type ReportFormat = (typeof reportFormats)[number];

/** A report as the content of its file. Word files and workbooks say that they are drafts: nobody has approved them. */
export async function reportFile(report: Report, format: ReportFormat): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return reportJson(report);
    case 'csv':
      return reportCsv(report);
    case 'docx': {
      const { toDocx } = await import('../src/shared/reportFiles/docx/toDocx');
      return toDocx(documentOf(report));
    }
    case 'xlsx': {
      const { toXlsx } = await import('../src/shared/reportFiles/xlsx/toXlsx');
      return toXlsx(documentOf(report));
    }
  }
}

function documentOf(report: Report): ReportDocument {
  const texts = reportTexts['en-GB'];
  const content = freeze(report, {}, [], texts.report);
  return toReportDocument({ content, status: 'draft', suppressed: report.mode === 'standard' }, texts);
}
