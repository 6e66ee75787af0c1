/** The board's columns in the order of domain.md 6. */
export const columnKeys = [
  'reference',
  'process',
  'stage',
  'milestone',
  'team',
  'officer',
  'received',
  'due',
  'days',
  'extension',
  'freeze',
  'next',
  'updated'
] as const;

/** One of {@link columnKeys}. */
export type ColumnKey = (typeof columnKeys)[number];

/** How the table stands at one width: cards, or these columns with their widths as CSS grid tracks. */
export interface TableLayout {
  cards: boolean;
  columns: readonly ColumnKey[];
  /** CSS `grid-template-columns`. */
  tracks: string;
}

const tracks: Record<ColumnKey, string> = {
  reference: '102px',
  process: '74px',
  stage: '60px',
  milestone: 'minmax(84px, 1.3fr)',
  team: 'minmax(84px, 1.4fr)',
  officer: 'minmax(76px, 1fr)',
  received: '88px',
  due: '88px',
  days: '134px',
  extension: '88px',
  freeze: '88px',
  next: 'minmax(80px, 1.2fr)',
  updated: '88px'
};

const columnsFrom: readonly { width: number; columns: readonly ColumnKey[] }[] = [
  { width: 1180, columns: columnKeys },
  { width: 960, columns: columnKeys.filter((key) => !['extension', 'freeze', 'received', 'updated'].includes(key)) },
  { width: 720, columns: ['reference', 'stage', 'milestone', 'team', 'due', 'days', 'next'] },
  { width: 600, columns: ['reference', 'stage', 'milestone', 'team', 'due', 'days'] }
];

/** The layout for a table so many CSS pixels wide; columns that do not fit are in the case's panel. */
export function layoutFor(width: number): TableLayout {
  const columns = columnsFrom.find((step) => width >= step.width)?.columns ?? [];
  return { cards: columns.length === 0, columns, tracks: columns.map((key) => tracks[key]).join(' ') };
}

/** Place of a column among all, from 1, for `aria-colindex`. */
export function columnIndex(key: ColumnKey): number {
  return columnKeys.indexOf(key) + 1;
}
