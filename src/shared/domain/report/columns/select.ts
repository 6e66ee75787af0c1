import type { CaseSelection } from '../CaseSelection';
import { toOrdinal } from '../../dates/ordinals';
import { codeColumn, type ColumnTable, numberColumn, noNumber, placesBetween } from './ColumnTable';

/** Everything a selection says but the list it is from. */
export type RowSelection = Omit<CaseSelection, 'rows'>;

/**
 * The rows a selection picks: the one way in which the hub counts, and in which it opens a count again.
 * Words that no row has pick nothing.
 * @returns row numbers, in order of the selection's day
 */
export function select(table: ColumnTable, { date, from, to, where }: RowSelection): Int32Array {
  const { order, first, end } = placesBetween(table, date, toOrdinal(from), toOrdinal(to));
  const tests = where.map(({ column, in: words }) => {
    const { words: known, codes } = codeColumn(table, column);
    return { codes, wanted: Uint8Array.from(known, (word) => Number(words.includes(word))) };
  });
  const found = new Int32Array(Math.max(0, end - first));
  let count = 0;
  for (let place = first; place < end; place += 1) {
    const row = order ? (order[place] ?? 0) : place;
    let holds = 1;
    for (const { codes, wanted } of tests) holds &= wanted[codes[row] ?? 0] ?? 0;
    found[count] = row;
    count += holds;
  }
  return found.subarray(0, count);
}

/** How many of some rows have each word of a column, by code. */
export function tally(table: ColumnTable, rows: Int32Array, column: string): Int32Array {
  const { words, codes } = codeColumn(table, column);
  const counts = new Int32Array(words.length);
  for (const row of rows) counts[codes[row] ?? 0]! += 1;
  return counts;
}

/** How many of some rows have each pair of words of two columns, by `code of the first * words of the second + code of the second`. */
export function tallyPairs(table: ColumnTable, rows: Int32Array, first: string, second: string): Int32Array {
  const a = codeColumn(table, first);
  const b = codeColumn(table, second);
  const width = b.words.length;
  const counts = new Int32Array(a.words.length * width);
  for (const row of rows) counts[(a.codes[row] ?? 0) * width + (b.codes[row] ?? 0)]! += 1;
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

/** Adds up a number column over some rows. */
export function summarise(table: ColumnTable, rows: Int32Array, column: string): NumberSummary {
  const numbers = numberColumn(table, column);
  const found = rows
    .map((row) => numbers[row] ?? noNumber)
    .filter((number) => number !== noNumber)
    .sort();
  const middle = found.length >> 1;
  const upper = found[middle] ?? 0;
  return {
    count: found.length,
    sum: found.reduce((sum, number) => sum + number, 0),
    median: found.length % 2 === 1 ? upper : (upper + (found[middle - 1] ?? upper)) / 2,
    max: found[found.length - 1] ?? 0
  };
}
