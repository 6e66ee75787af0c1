import { compareNames } from '../compareNames';
import { processes, stageCodes } from '../processRules/ProcessRule';
import type { BoardRow } from './BoardRow';
import { statusOrder } from './buildBoard';
import { countByStatus } from './summariseBoard';
import type { RagStatus } from '../rag/RagRating';

/** What rows can be filtered and grouped by. */
export const boardDimensions = ['service', 'team', 'stage', 'process', 'officerId', 'status'] as const;
/** One of {@link boardDimensions}. */
export type BoardDimension = (typeof boardDimensions)[number];

/** The key, in a filter, of a case that has no officer. */
export const unassigned = 'unassigned';

/**
 * A row's place in a dimension, as text that can stand in a link.
 * The officer's is their id or {@link unassigned}; a team or service that is not recorded is the empty text, which is a place like any other.
 */
export function keyOf(row: BoardRow, dimension: BoardDimension): string {
  const { stage } = row;
  switch (dimension) {
    case 'officerId':
      return stage.officer ? String(stage.officer.id) : unassigned;
    case 'status':
      return row.rating.status;
    default:
      return stage[dimension];
  }
}

/** Rows that share a place in a dimension. */
export interface RowGroup {
  /** As in {@link keyOf}. */
  key: string;
  /** The officer's name, else the key; codes of processes, stages and statuses are put in words by the screen. Empty when not recorded or unassigned. */
  label: string;
  /** In the order they had. */
  rows: readonly BoardRow[];
  counts: Record<RagStatus, number>;
}

/**
 * Divides rows by a dimension; every row is in one group, unassigned and unrecorded ones too.
 * Groups stand by name with the unnamed last; processes, stages and statuses in the order of their lists.
 */
export function groupRows(rows: readonly BoardRow[], by: BoardDimension): readonly RowGroup[] {
  const groups = new Map<string, BoardRow[]>();
  for (const row of rows) {
    const key = keyOf(row, by);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups]
    .map(([key, members]) => ({ key, label: labelOf(members, by, key), rows: members, counts: countByStatus(members) }))
    .sort((a, b) => compareGroups(a, b, by));
}

function labelOf(members: readonly BoardRow[], by: BoardDimension, key: string): string {
  if (by !== 'officerId') return key;
  return members.find((row) => row.stage.officer?.name)?.stage.officer?.name ?? '';
}

const listed: Partial<Record<BoardDimension, readonly string[]>> = {
  process: processes,
  stage: stageCodes,
  status: statusOrder
};

function compareGroups(a: RowGroup, b: RowGroup, by: BoardDimension): number {
  const list = listed[by];
  if (list) return list.indexOf(a.key) - list.indexOf(b.key);
  return (
    Number(a.label === '') - Number(b.label === '') || compareNames(a.label, b.label) || compareNames(a.key, b.key)
  );
}

/** A value that rows have, for a filter's list. */
export interface FilterOption {
  key: string;
  label: string;
  /** Rows that have it. */
  count: number;
}

/** The values of a dimension that occur, in the order of {@link groupRows}; their counts add up to all rows. */
export function optionsOf(rows: readonly BoardRow[], by: BoardDimension): readonly FilterOption[] {
  return groupRows(rows, by).map(({ key, label, rows: members }) => ({ key, label, count: members.length }));
}
