import type { BoardRow } from '../../../domain/board/BoardRow';
import type { RagStatus } from '../../../domain/rag/RagRating';
import { secondLines } from './cellText';

/** Cases under one heading; the only group of an ungrouped board has no label. */
export interface TableGroup {
  key: string;
  label?: string;
  rows: readonly BoardRow[];
  /** Cases of each status; absent where there is no label to show them beside. */
  counts?: Readonly<Record<RagStatus, number>>;
}

/** One line of the table: a group's heading or a case. */
export type TableItem =
  | { kind: 'heading'; group: TableGroup }
  | {
      kind: 'case';
      row: BoardRow;
      /** Place among the cases, from 0. */
      index: number;
    };

/** The table's lines from top to bottom, and where each case stands among them. */
export interface TableItems {
  items: readonly TableItem[];
  /** At the place of a case among the cases: its place among the lines. */
  itemOfCase: readonly number[];
  /** Places of the headings among the lines, rising. */
  headings: readonly number[];
}

/** Lays groups out as lines. */
export function tableItems(groups: readonly TableGroup[]): TableItems {
  const items: TableItem[] = [];
  const itemOfCase: number[] = [];
  const headings: number[] = [];
  for (const group of groups) {
    if (group.label !== undefined) {
      headings.push(items.length);
      items.push({ kind: 'heading', group });
    }
    for (const row of group.rows) {
      const index = itemOfCase.length;
      itemOfCase.push(items.length);
      items.push({ kind: 'case', row, index });
    }
  }
  return { items, itemOfCase, headings };
}

/** What tells a line from all others: the group's key, or the case's item id. */
export function keyOfItem(item: TableItem): string | number {
  return item.kind === 'heading' ? `heading ${item.group.key}` : item.row.stage.id;
}

/** Heights in CSS pixels; rows are as high as their lines, so that nothing has to be measured. */
export interface LineHeights {
  row: number;
  heading: number;
  secondLine: number;
  card: number;
  cardLine: number;
}

/**
 * Heights for a mouse or a finger.
 * @param scale how much larger the text is than the hub draws it
 * @see design.md, Anatomy: 36 or 44 by pointer
 */
export function lineHeights(coarsePointer: boolean, scale: number = 1): LineHeights {
  const high = (pixels: number): number => Math.ceil(pixels * scale);
  return {
    row: high(coarsePointer ? 44 : 36),
    heading: high(36),
    secondLine: high(26),
    card: high(104),
    cardLine: high(26)
  };
}

/** How high one line is. */
export function heightOf(item: TableItem, heights: LineHeights, cards: boolean): number {
  if (item.kind === 'heading') {
    return heights.heading;
  }
  const extra = secondLines(item.row).length;
  return cards ? heights.card + extra * heights.cardLine : heights.row + extra * heights.secondLine;
}
