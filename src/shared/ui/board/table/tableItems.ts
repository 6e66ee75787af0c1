import type { BoardRow } from '../../../domain/board/BoardRow';
import type { RagStatus } from '../../../domain/rag/RagRating';
import { secondLines } from './cellText';

/** Cases under one heading; the only group of an ungrouped board has no label. */
export interface TableGroup {
  key: string;
  label?: string;
  rows: readonly BoardRow[];
  counts: Readonly<Record<RagStatus, number>>;
}

/** One line of the table: a group's heading or a case. */
export type TableItem =
  | { kind: 'heading'; key: string; group: TableGroup }
  | {
      kind: 'case';
      key: string;
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
      items.push({ kind: 'heading', key: `heading ${group.key}`, group });
    }
    for (const row of group.rows) {
      const index = itemOfCase.length;
      itemOfCase.push(items.length);
      items.push({ kind: 'case', key: String(row.stage.id), row, index });
    }
  }
  return { items, itemOfCase, headings };
}

/** Heights in CSS pixels; rows are as high as their lines, so that nothing has to be measured. */
export interface LineHeights {
  row: number;
  heading: number;
  secondLine: number;
  card: number;
  cardLine: number;
}

/** Heights for a mouse or a finger. @see design.md, Anatomy: 36 or 44 by pointer */
export function lineHeights(coarsePointer: boolean): LineHeights {
  return { row: coarsePointer ? 44 : 36, heading: 36, secondLine: 26, card: 104, cardLine: 26 };
}

/** How high one line is; a line that is no more takes no room. */
export function heightOf(item: TableItem | undefined, heights: LineHeights, cards: boolean): number {
  if (item === undefined) {
    return 0;
  }
  if (item.kind === 'heading') {
    return heights.heading;
  }
  const extra = secondLines(item.row).length;
  return cards ? heights.card + extra * heights.cardLine : heights.row + extra * heights.secondLine;
}
