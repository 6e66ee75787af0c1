import type { ReportPeriod } from '../domain/publication/periods';
import { financialYear, quarter } from '../domain/dates/financialYear';
import type { ReportKind, ReportRequest } from '../domain/report/Report';
import type { ReportTexts } from '../loc/reports';
import { reportLanguage } from '../domain/publication/reportLanguage';

const day = new Intl.DateTimeFormat(reportLanguage, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC'
});

/** A day in full, `1 April 2023`. */
export function dayName(date: string): string {
  return day.format(new Date(`${date}T00:00:00Z`));
}

/** A report's period as people call it: `2023/24`, `quarter 4 of 2023/24`, `week from 20 November 2023`. */
export function periodName(
  kind: ReportKind,
  { from }: Pick<ReportPeriod, 'from'>,
  { report }: Pick<ReportTexts, 'report'>
): string {
  const year = financialYear(from);
  switch (kind) {
    case 'weekly':
      return report.week(dayName(from));
    case 'quarterly':
    case 'ombudsman':
      return report.quarter(quarter(from), year);
    case 'annual':
    case 'data-quality':
      return report.year(year);
  }
}

/** The title of a report. It names no person. */
export function reportTitle(request: ReportRequest, texts: Pick<ReportTexts, 'report'>): string {
  const { kind, process, service } = request;
  const procedure = texts.report.procedures[process] ?? process;
  return texts.report.title(kind, periodName(kind, request, texts), procedure, service);
}

/** A title as the name of a file: letters, digits and hyphens. */
export function fileNameOf(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
