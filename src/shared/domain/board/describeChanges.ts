import type { RagStatus } from '../rag/RagRating';
import type { BoardRow } from './BoardRow';

/** What differs between two boards, by item id; rows as they are now, removed ones as they were. */
export interface BoardChanges {
  added: readonly BoardRow[];
  removed: readonly BoardRow[];
  /** Rows of another colour, by an edit or by the passing of a day. */
  recoloured: readonly { row: BoardRow; from: RagStatus }[];
  /** Rows that were edited and kept their colour. */
  edited: readonly BoardRow[];
  /** All of the above; no row is counted twice. */
  count: number;
}

/** Compares two boards, whatever their order. */
export function describeChanges(before: readonly BoardRow[], after: readonly BoardRow[]): BoardChanges {
  const earlier = new Map(before.map((row) => [row.stage.id, row]));
  const added: BoardRow[] = [];
  const recoloured: { row: BoardRow; from: RagStatus }[] = [];
  const edited: BoardRow[] = [];
  for (const row of after) {
    const was = earlier.get(row.stage.id);
    earlier.delete(row.stage.id);
    if (!was) added.push(row);
    else if (was.rating.status !== row.rating.status) recoloured.push({ row, from: was.rating.status });
    else if (was.stage.modifiedAt !== row.stage.modifiedAt) edited.push(row);
  }
  const removed = [...earlier.values()];
  return {
    added,
    removed,
    recoloured,
    edited,
    count: added.length + removed.length + recoloured.length + edited.length
  };
}
