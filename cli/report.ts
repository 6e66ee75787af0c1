import { writeFileSync } from 'node:fs';
import { messageOf, CliError } from './errors';
import type { Terminal } from './terminal';
import type { HubConnection } from '../src/shared/data/sp';
import { SharePointReportRepository } from '../src/shared/data/reports/SharePointReportRepository';
import { computeReport } from '../src/shared/domain/report/computeReport';
import type { ReportRequest } from '../src/shared/domain/report/Report';
import { reportFile, type ReportFormat } from './reportFile';

/** Where a report goes: into a file, or to the terminal, which then shows nothing else. */
export interface ReportTarget {
  readonly format: ReportFormat;
  readonly out?: string;
}

/**
 * Makes a report as the hub computes it.
 * @throws HubError when the site cannot be reached or read
 * @throws CliError when the file cannot be written
 */
export async function makeReport(
  connection: HubConnection,
  request: ReportRequest,
  { format, out }: ReportTarget,
  terminal: Terminal
): Promise<void> {
  const toFile = out !== undefined;
  const data = await new SharePointReportRepository(connection).read(request, ({ rows, lists }) => {
    if (toFile) terminal.progress(`Rows read: ${rows}; lists`, lists.done, lists.total);
  });
  const report = computeReport(request, data);
  const content = await reportFile(report, format);
  if (!toFile) {
    process.stdout.write(content);
    return;
  }
  try {
    writeFileSync(out, content);
  } catch (cause) {
    throw new CliError(`The report could not be written to ${out}. ${messageOf(cause)}`, 1, cause);
  }
  terminal.line(`Wrote ${out}.`);
  const failed = report.checks.filter(({ state }) => state === 'failed');
  failed.forEach(({ id, text }) => terminal.line(`${id} failed. ${text}`));
}
