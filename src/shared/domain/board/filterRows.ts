import { boardDimensions, keyOf } from './dimensions';
import type { BoardDimension } from './dimensions';
import type { BoardRow } from './BoardRow';

/** Values to keep in each dimension, as `keyOf` gives them (ids may be numbers). Absent or empty keeps all. */
export type BoardFilter = Partial<Record<BoardDimension, readonly (string | number)[]>> & {
  /** Part of a reference, in capitals or not. */
  text?: string;
};

/**
 * The rows that have one of the values in every dimension asked for, in the order they had.
 * @example filterRows(rows, { team: ['Team West'], officerId: [12, 'unassigned'], text: 'ch-2026' })
 */
export function filterRows(rows: readonly BoardRow[], filter: BoardFilter): readonly BoardRow[] {
  const wanted = boardDimensions.flatMap((dimension) => {
    const values = filter[dimension] ?? [];
    return values.length > 0 ? [{ dimension, keys: new Set(values.map(String)) }] : [];
  });
  const text = (filter.text ?? '').trim().toUpperCase();
  const found =
    wanted.length === 0
      ? rows
      : rows.filter((row) => wanted.every(({ dimension, keys }) => keys.has(keyOf(row, dimension))));
  if (text === '') return found;
  // Nearly every reference is in capitals already, and a board is searched at every letter typed.
  return found.filter(({ stage }) => stage.reference.includes(text) || stage.reference.toUpperCase().includes(text));
}
