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
  /** CSS `grid-template-columns`; `--board-scale` widens what has to hold larger text. */
  tracks: string;
}

/** So wide for text as the hub draws it. */
const wide = (pixels: number): string => `calc(${pixels}px * var(--board-scale, 1))`;

const tracks: Record<ColumnKey, string> = {
  reference: wide(102),
  process: wide(74),
  stage: wide(60),
  milestone: `minmax(${wide(84)}, 1.3fr)`,
  team: `minmax(${wide(84)}, 1.4fr)`,
  officer: `minmax(${wide(76)}, 1fr)`,
  received: wide(88),
  due: wide(88),
  days: wide(134),
  extension: wide(88),
  freeze: wide(88),
  next: `minmax(${wide(80)}, 1.2fr)`,
  updated: wide(88)
};

const columnsFrom: readonly { width: number; columns: readonly ColumnKey[] }[] = [
  { width: 1180, columns: columnKeys },
  { width: 960, columns: columnKeys.filter((key) => !['extension', 'freeze', 'received', 'updated'].includes(key)) },
  { width: 720, columns: ['reference', 'stage', 'milestone', 'team', 'due', 'days', 'next'] },
  { width: 600, columns: ['reference', 'stage', 'milestone', 'team', 'due', 'days'] }
];

/**
 * The layout for a table so many CSS pixels wide; columns that do not fit are in the case's panel.
 * @param scale how much larger its text is than the hub draws it
 */
export function layoutFor(width: number, scale: number = 1): TableLayout {
  const columns = columnsFrom.find((step) => width >= step.width * scale)?.columns ?? [];
  return { cards: columns.length === 0, columns, tracks: columns.map((key) => tracks[key]).join(' ') };
}

/** The narrowest width that has the layout of this one. */
export function narrowestLike(width: number, scale: number = 1): number {
  return (columnsFrom.find((step) => width >= step.width * scale)?.width ?? 0) * scale;
}

/** Place of a column among all, from 1, for `aria-colindex`. */
export function columnIndex(key: ColumnKey): number {
  return columnKeys.indexOf(key) + 1;
}
