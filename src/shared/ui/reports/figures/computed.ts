import { computeReport, type ReportData } from '../../../domain/report/computeReport';
import type { Report, ReportRequest } from '../../../domain/report/Report';

/** A report with every number, and as it may leave the hub. */
export interface ComputedReport {
  readonly whole: Report;
  readonly shown: Report;
}

/** Counts a report for those who may see its cases; with small numbers hidden when that is first asked for. */
export function computeBoth(request: ReportRequest, data: ReportData): ComputedReport {
  let shown: Report | undefined;
  return {
    whole: computeReport(request, data, false),
    get shown() {
      shown ??= computeReport(request, data, true);
      return shown;
    }
  };
}
