import type { IsoDate } from '../../dates/IsoDate';
import { toOrdinal } from '../../dates/ordinals';
import { type CodeColumn, type ColumnTable, noDay, noNumber } from './ColumnTable';
import type { ReferencePool } from './references';

/** How the rows of a list become columns. */
export interface TableShape<Row> {
  days: Readonly<Record<string, (row: Row) => IsoDate | undefined>>;
  codes: Readonly<Record<string, (row: Row) => string>>;
  numbers?: Readonly<Record<string, (row: Row) => number | undefined>>;
  /** The case a row belongs to. */
  reference: (row: Row) => string;
  /** The day column in whose order the rows are kept, so that a period is a run of rows. */
  sortedBy: string;
}

/**
 * Turns rows into columns, in the order of one of their days. The rows themselves are not kept.
 * @param references where every reference of the rows has its place
 * @throws HubError `invalid` for a day that is none
 */
export function buildTable<Row>(rows: readonly Row[], shape: TableShape<Row>, references: ReferencePool): ColumnTable {
  const order = orderOf(dayColumnOf(rows, shape.days[shape.sortedBy]));
  const sorted = Array.from(order, (place) => rows[place] as Row);
  return tableOver({
    length: rows.length,
    sortedBy: shape.sortedBy,
    days: mapValues(shape.days, (read) => dayColumnOf(sorted, read)),
    codes: mapValues(shape.codes, (read) => codesOf(sorted, read)),
    numbers: mapValues(shape.numbers ?? {}, (read) => Int32Array.from(sorted, (row) => read(row) ?? noNumber)),
    owners: Int32Array.from(sorted, (row) => references.indexOf(shape.reference(row))),
    textAt: references.textAt
  });
}

/** In a function of its own: what it makes lives on, and would keep whatever else was in reach, every row among it. */
function tableOver({
  sortedBy,
  owners,
  textAt,
  ...columns
}: Pick<ColumnTable, 'length' | 'days' | 'codes' | 'numbers'> & {
  sortedBy: string;
  owners: Int32Array;
  textAt: ReferencePool['textAt'];
}): ColumnTable {
  const orders = new Map<string, Int32Array>();
  return {
    ...columns,
    referenceOf: (row) => textAt(owners[row] ?? 0),
    orderBy: (day) => {
      if (day === sortedBy) return undefined;
      // Made when first asked for: most reports ask by one day only.
      const found = orders.get(day) ?? orderOf(columns.days[day] ?? new Int32Array());
      orders.set(day, found);
      return found;
    }
  };
}

function dayColumnOf<Row>(rows: readonly Row[], read: ((row: Row) => IsoDate | undefined) | undefined): Int32Array {
  return Int32Array.from(rows, (row) => {
    const day = read?.(row);
    return day === undefined || day === '' ? noDay : toOrdinal(day);
  });
}

/** Places in the order of their days; equal days stay as they stand. */
function orderOf(days: Int32Array): Int32Array {
  return Int32Array.from(days.keys()).sort((a, b) => (days[a] ?? 0) - (days[b] ?? 0) || a - b);
}

/** The empty word is always there, with code 0. */
function codesOf<Row>(rows: readonly Row[], read: (row: Row) => string): CodeColumn {
  const known = new Map<string, number>([['', 0]]);
  const codes = Uint16Array.from(rows, (row) => {
    const word = read(row);
    const code = known.get(word) ?? known.size;
    if (code === known.size) known.set(word, code);
    return code;
  });
  return { words: [...known.keys()], codes: known.size <= 256 ? Uint8Array.from(codes) : codes };
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  convert: (value: From) => To
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, convert(value)]));
}
