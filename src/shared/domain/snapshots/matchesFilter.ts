import type { BoardFilter } from '../board/filterRows';
import { type BoardDimension, boardDimensions, unassigned } from '../board/dimensions';
import type { SnapshotRow } from './BoardSnapshot';

/** True when a frozen row has one of the values in every dimension asked for, as `filterRows` would keep its like on the board. */
export function matchesFilter(row: SnapshotRow, filter: BoardFilter): boolean {
  return boardDimensions.every((dimension) => {
    const values = filter[dimension] ?? [];
    return values.length === 0 || values.map(String).includes(keyOf(row, dimension));
  });
}

function keyOf(row: SnapshotRow, dimension: BoardDimension): string {
  if (dimension === 'officerId') return row.officerId === undefined ? unassigned : String(row.officerId);
  return row[dimension];
}
