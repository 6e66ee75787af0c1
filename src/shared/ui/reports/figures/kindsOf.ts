import type { ColumnKind, Figure, ReportTable } from '../../../domain/report/Report';

const units: Readonly<Record<Exclude<ColumnKind, 'label'>, Figure['unit']>> = {
  count: 'count',
  share: 'percent',
  days: 'working days',
  pounds: 'pounds'
};

/** What the cells of each column are: words, or numbers of a unit. */
export function kindsOf({ kinds }: Pick<ReportTable, 'kinds'>): ('label' | Figure['unit'])[] {
  return kinds.map((kind) => (kind === 'label' ? kind : units[kind]));
}
