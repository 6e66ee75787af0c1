/** Stands in a day column for a day that is not recorded: before every day there is. */
export const noDay = -2147483648;

/** Stands in a number column for a number that is not recorded. */
export const noNumber = -2147483648;

/** Words as small numbers: `words[codes[row]]` is the word of a row. An empty word is a blank cell. */
export interface CodeColumn {
  words: readonly string[];
  codes: Uint8Array | Uint16Array;
}

/** A list as columns: one typed array for each, all of one length. Row numbers mean nothing outside the table. */
export interface ColumnTable {
  length: number;
  /** Days as ordinals, {@link noDay} where there is none. */
  days: Readonly<Record<string, Int32Array>>;
  codes: Readonly<Record<string, CodeColumn>>;
  /** Whole numbers, {@link noNumber} where there is none. */
  numbers: Readonly<Record<string, Int32Array>>;
  /** The case a row belongs to. */
  referenceOf: (row: number) => string;
  /** Row numbers in the order of a day column; `undefined` where the table itself stands in that order. */
  orderBy: (day: string) => Int32Array | undefined;
}

/**
 * The rows of a day column that lie in a period, as places in its order.
 * @param from first day, as an ordinal
 * @param to last day, included
 */
export function placesBetween(
  table: ColumnTable,
  day: string,
  from: number,
  to: number
): { order: Int32Array | undefined; first: number; end: number } {
  const days = dayColumn(table, day);
  const order = table.orderBy(day);
  const dayAt = order ? (place: number) => days[order[place] ?? 0] ?? noDay : (place: number) => days[place] ?? noDay;
  // A row without a day is in no period, also not in one without a beginning.
  return {
    order,
    first: firstPlace(table.length, (place) => dayAt(place) >= Math.max(from, noDay + 1)),
    end: firstPlace(table.length, (place) => dayAt(place) > to)
  };
}

/** @throws RangeError for a column the table does not have: a fault of the program, not of the data */
export function dayColumn(table: ColumnTable, name: string): Int32Array {
  return table.days[name] ?? missing(name);
}

/** @throws RangeError for a column the table does not have: a fault of the program, not of the data */
export function codeColumn(table: ColumnTable, name: string): CodeColumn {
  return table.codes[name] ?? missing(name);
}

/** @throws RangeError for a column the table does not have: a fault of the program, not of the data */
export function numberColumn(table: ColumnTable, name: string): Int32Array {
  return table.numbers[name] ?? missing(name);
}

function missing(name: string): never {
  throw new RangeError(`There is no column ${name}.`);
}

/** The first place from which on a condition holds; it must not stop holding further on. */
function firstPlace(length: number, holds: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
