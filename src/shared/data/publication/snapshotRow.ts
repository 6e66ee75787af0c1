import type { Report } from '../../domain/report/Report';
import { snapshotKinds } from '../../domain/snapshots/Snapshot';
import { writeDate } from '../wire';

/** Equality answers stay out: the list is read by people who may see those as suppressed counts only. @see domain.md 11.2 */
const leftOut = /^M24\b/;

/** A row of ReportSnapshots as it is written. */
export type SnapshotUpdate = Record<
  'Title' | 'SnapshotKey' | 'Kind' | 'PeriodFrom' | 'PeriodTo' | 'AsAt' | 'Status' | 'Version' | 'Content',
  string | number | null
>;

/**
 * The row of ReportSnapshots that keeps a published report's figures for comparisons in later ones: as they are, for
 * readers of cases, and as they were published.
 * @param shown the same report with its small numbers hidden
 * @returns `undefined` for a kind of report that is compared with nothing
 */
export function toSnapshotUpdate(report: Report, shown: Report, version: number): SnapshotUpdate | undefined {
  const kind = snapshotKinds.find((candidate) => candidate === report.kind);
  if (kind === undefined) return undefined;
  const { from, to, process, service, mode, asAt, measures } = report;
  const kept = Object.entries(measures).filter(([id]) => !leftOut.test(id));
  return {
    Title: `${kind} ${from}`,
    SnapshotKey: [kind, from, to, process, (service ?? '').slice(0, 50), version].join('|'),
    Kind: kind,
    PeriodFrom: writeDate(from),
    PeriodTo: writeDate(to),
    AsAt: writeDate(asAt),
    Status: 'published',
    Version: version,
    Content: JSON.stringify({
      request: { kind, from, to, mode, process, service },
      measures: Object.fromEntries(
        kept.map(([id, { value, base }]) => [id, { value, base, shown: shown.measures[id]?.value }])
      )
    })
  };
}
