import type { ReportRequest } from '../report/Report';

/** Whether two requests ask for the same report, of which one may then be a later version of the other. */
export function isSameReport(a: ReportRequest, b: ReportRequest): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to && a.process === b.process && a.service === b.service;
}
