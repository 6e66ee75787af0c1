import type { CaseSelection } from '../CaseSelection';
import { select } from '../columns/select';
import type { ReportColumns } from '../columns/buildColumns';

/** Where a number is shown, from the place it is missed least to the one it is missed most. */
export const places = ['derived', 'figure', 'cell', 'total'] as const;
/** One of {@link places}. `derived`: only a share or a rate of it is shown. */
export type Place = (typeof places)[number];

/** How a hidden number is hidden: because it is small, or to guard another. */
export type Mark = 'small' | 'guard';

/** Numbers up to this one are small. @see domain.md 16.5 */
export const mostSmall = 4;

/** A number that a report tells somewhere: the rows of a selection, however many tables and figures show it. */
export interface Quantity {
  value: number;
  rows: Int32Array;
  place: Place;
  /** The selections that pick these rows; each by the columns it asks. */
  selections: CaseSelection[];
  mark?: Mark;
}

/** Everything a report tells, each number once. */
export class Quantities {
  private readonly bySelection = new Map<string, Quantity>();
  private readonly byRows = new Map<string, Quantity>();

  public constructor(private readonly columns: ReportColumns) {}

  /** Notes that a number is told; a number from 1 to 4 is hidden from the start. */
  public add(selection: CaseSelection, place: Place): void {
    const key = JSON.stringify(selection);
    const known = this.bySelection.get(key) ?? this.enter(selection, key);
    if (places.indexOf(place) > places.indexOf(known.place)) known.place = place;
  }

  /** The number of a selection that was added. */
  public find(selection: CaseSelection): Quantity | undefined {
    return this.bySelection.get(JSON.stringify(selection));
  }

  /** Each number once; those of no rows are left out, since nothing follows from them. */
  public all(): readonly Quantity[] {
    return [...new Set(this.bySelection.values())].filter(({ value }) => value > 0);
  }

  private enter(selection: CaseSelection, key: string): Quantity {
    const table = this.columns[selection.rows];
    const rows = table ? select(table, selection) : new Int32Array();
    // The same rows picked in two ways are one number: whoever reads one reads the other.
    const rowsKey = `${selection.rows}|${rows.length}|${fingerprint(rows)}`;
    const same = rows.length > 0 ? this.byRows.get(rowsKey) : undefined;
    const quantity: Quantity = same ?? {
      value: rows.length,
      rows,
      place: 'derived',
      selections: [],
      ...(rows.length >= 1 && rows.length <= mostSmall && { mark: 'small' })
    };
    quantity.selections.push(selection);
    this.bySelection.set(key, quantity);
    this.byRows.set(rowsKey, quantity);
    return quantity;
  }
}

/** Tells sets of rows apart whatever their order: two sums over well-mixed row numbers. */
function fingerprint(rows: Int32Array): string {
  let [a, b] = [0, 0];
  for (const row of rows) {
    const mixed = Math.imul(row ^ (row >>> 15), 0x2c1b3c6d);
    a = (a + mixed) | 0;
    b = (b + Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39)) | 0;
  }
  return `${a},${b}`;
}
