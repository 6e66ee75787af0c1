import type { CaseSelection } from '../CaseSelection';
import { toOrdinal } from '../../dates/ordinals';
import { type CodeColumn, codeColumn, type ColumnTable, numberColumn, noNumber, placesBetween } from './ColumnTable';

/** Everything a selection says but the list it is from. */
export type RowSelection = Omit<CaseSelection, 'rows'>;

/**
 * The rows a selection picks: the one way in which the hub counts, and in which it opens a count again.
 * Words that no row has pick nothing.
 * @returns row numbers, in order of the selection's day
 */
export function select(table: ColumnTable, { date, from, to, where }: RowSelection): Int32Array {
  const { order, first, end } = placesBetween(table, date, toOrdinal(from), toOrdinal(to));
  const found = order ? order.slice(first, Math.max(first, end)) : rowsFrom(first, end);
  let count = found.length;
  // One test after the other, each a run over numbers: far quicker than all tests row by row.
  for (const { column, in: words } of where) {
    const { words: known, codes } = codeColumn(table, column);
    const wanted = Uint8Array.from(known, (word) => Number(words.includes(word)));
    count = keep(found, count, codes, wanted);
  }
  return found.subarray(0, count);
}

function rowsFrom(first: number, end: number): Int32Array {
  const rows = new Int32Array(Math.max(0, end - first));
  for (let at = 0; at < rows.length; at += 1) rows[at] = first + at;
  return rows;
}

/** Moves the rows with a wanted code to the front; gives how many there are. */
function keep(rows: Int32Array, length: number, codes: CodeColumn['codes'], wanted: Uint8Array): number {
  let count = 0;
  for (let at = 0; at < length; at += 1) {
    const row = rows[at] ?? 0;
    rows[count] = row;
    count += wanted[codes[row] ?? 0] ?? 0;
  }
  return count;
}

/** How many of some rows have each word of a column, by code. */
export function tally(table: ColumnTable, rows: Int32Array, column: string): Int32Array {
  const { words, codes } = codeColumn(table, column);
  const counts = new Int32Array(words.length);
  for (let at = 0; at < rows.length; at += 1) counts[codes[rows[at] ?? 0] ?? 0]! += 1;
  return counts;
}

/** How many of some rows have each pair of words of two columns, by `code of the first * words of the second + code of the second`. */
export function tallyPairs(table: ColumnTable, rows: Int32Array, first: string, second: string): Int32Array {
  const a = codeColumn(table, first);
  const b = codeColumn(table, second);
  const width = b.words.length;
  const counts = new Int32Array(a.words.length * width);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    counts[(a.codes[row] ?? 0) * width + (b.codes[row] ?? 0)]! += 1;
  }
  return counts;
}

/** What the numbers of some rows come to. Rows without the number are left out. */
export interface NumberSummary {
  count: number;
  sum: number;
  /** Middle value; the mean of the two middle ones of an even count. 0 when there is none. */
  median: number;
  max: number;
}

/**
 * Adds up a number column over some rows, none of whose numbers is negative.
 * Numbers are counted by their size instead of sorted: days are few, however many rows there are.
 */
export function summarise(table: ColumnTable, rows: Int32Array, column: string): NumberSummary {
  const numbers = numberColumn(table, column);
  let [count, sum, max] = [0, 0, 0];
  for (let at = 0; at < rows.length; at += 1) {
    const number = numbers[rows[at] ?? 0] ?? noNumber;
    if (number === noNumber) continue;
    count += 1;
    sum += number;
    if (number > max) max = number;
  }
  const bySize = new Int32Array(max + 1);
  for (let at = 0; at < rows.length; at += 1) {
    const number = numbers[rows[at] ?? 0] ?? noNumber;
    if (number !== noNumber) bySize[number]! += 1;
  }
  const middle = (place: number): number => nthSmallest(bySize, place);
  return {
    count,
    sum,
    median: count === 0 ? 0 : (middle((count - 1) >> 1) + middle(count >> 1)) / 2,
    max
  };
}

/** The number at a place of the sorted numbers, from how many there are of each. */
function nthSmallest(bySize: Int32Array, place: number): number {
  let passed = 0;
  return bySize.findIndex((count) => (passed += count) > place);
}
