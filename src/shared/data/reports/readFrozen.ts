import type { FrozenFigures } from '../../domain/report/comparisons/FrozenFigures';
import type { ReportCell } from '../../domain/report/Report';
import { complaintProcesses } from '../../domain/report/definitions/words';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { readDate, readOneOf, type Wire } from '../wire';

/** A row of ReportSnapshots with what comparisons need. */
export type SnapshotRow = Record<'Kind' | 'PeriodFrom' | 'PeriodTo' | 'AsAt' | 'Content', Wire<string>> & {
  Id: number;
  Version: Wire<number>;
};

/** What to `$select`. */
export const snapshotColumns: readonly (keyof SnapshotRow)[] = [
  'Id',
  'Kind',
  'PeriodFrom',
  'PeriodTo',
  'AsAt',
  'Version',
  'Content'
];

/** What publication keeps of a report in the Content column. */
interface FrozenContent {
  request?: { process?: string; service?: string };
  measures?: Readonly<Record<string, { value: ReportCell; shown?: ReportCell }>>;
}

/**
 * Reads a frozen report's figures.
 * @returns `undefined` for a row that holds no report's figures, such as a frozen week's
 */
export function toFrozenFigures(row: SnapshotRow): FrozenFigures | undefined {
  const from = readDate(row.PeriodFrom);
  const to = readDate(row.PeriodTo);
  const content = parse(row.Content);
  const process = readOneOf(complaintProcesses, content?.request?.process);
  if (from === undefined || to === undefined || !content?.measures || process === undefined) return undefined;
  const measures = Object.entries(content.measures);
  return withoutAbsent<FrozenFigures>({
    kind: row.Kind ?? '',
    from,
    to,
    process,
    service: content.request?.service,
    version: row.Version ?? 1,
    asAt: readDate(row.AsAt) ?? to,
    values: Object.fromEntries(measures.map(([id, { value }]) => [id, value])),
    shown: measures.some(([, { shown }]) => shown !== undefined)
      ? Object.fromEntries(measures.flatMap(([id, { shown }]) => (shown === undefined ? [] : [[id, shown]])))
      : undefined
  });
}

/** A row that somebody spoilt by hand is passed over rather than keeping every report from being made. */
function parse(text: Wire<string>): FrozenContent | undefined {
  try {
    const content: FrozenContent | null = JSON.parse(text ?? 'null');
    return content ?? undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
