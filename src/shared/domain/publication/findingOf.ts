import type { ReportTable } from '../report/Report';

/** What a table shows above all. */
export type Finding =
  /** The row with the highest number; several where they share it. */
  | { kind: 'most'; labels: readonly string[]; value: number; total?: number; column: string }
  /** The last number of a trend and how it differs from the one before. */
  | { kind: 'change'; label: string; value: number; before: string; difference: number };

/** Rows that say nothing about a case are never a finding. */
const unsaid = ['Not recorded', 'Not known', 'Not applicable', 'Other'];

/**
 * The finding of a table, for its heading; made from the very numbers that the table shows, so that it cannot disagree.
 * @returns `undefined` where nothing stands out, or where hidden numbers might
 */
export function findingOf(table: ReportTable): Finding | undefined {
  if (table.id === 'statutory-by-year') return changeOf(table);
  if (table.id === 'data-quality' || table.id === 'stage-by-timescale') return undefined;
  const column = table.id === 'average-by-stage' ? 2 : table.columns[table.columns.length - 1] === 'Total' ? -1 : 1;
  const place = column < 0 ? table.columns.length - 1 : column;
  const rows = table.rows.flatMap((row) => {
    const value = row[place];
    const label = String(row[0] ?? '');
    return typeof value === 'number' && !unsaid.includes(label) ? [{ label, value }] : [];
  });
  const highest = Math.max(0, ...rows.map(({ value }) => value));
  const labels = rows.filter(({ value }) => value === highest).map(({ label }) => label);
  if (highest === 0 || rows.length < 2 || labels.length > 2) return undefined;
  const total = table.id === 'average-by-stage' ? null : table.total?.[place];
  return {
    kind: 'most',
    labels,
    value: highest,
    ...(typeof total === 'number' && { total }),
    column: table.columns[place] ?? ''
  };
}

function changeOf({ rows }: ReportTable): Finding | undefined {
  const points = rows.flatMap(([label, value]) => (typeof value === 'number' ? [{ label: String(label), value }] : []));
  const [last, before] = [points[points.length - 1], points[points.length - 2]];
  return last && before
    ? {
        kind: 'change',
        label: last.label,
        value: last.value,
        before: before.label,
        difference: last.value - before.value
      }
    : undefined;
}
