/** One equation: the variables with their factors, and what they come to. */
export interface Equation {
  factors: ReadonlyMap<number, number>;
  equals: number;
}

const nothing = 1e-9;

/**
 * All values that variables, none of them negative, can have under some equations: what somebody can work out who knows
 * no more than them. Answers by the simplex method, with the smallest index first so that it always ends.
 */
export class FeasibleRegion {
  /** Equations solved for their basic variables; the last number of each is what it comes to. */
  private readonly rows: Float64Array[];
  private readonly basis: number[];

  /** No values at all satisfy the equations. */
  public readonly isEmpty: boolean;

  public constructor(
    private readonly variables: number,
    equations: readonly Equation[]
  ) {
    const width = variables + equations.length;
    this.rows = equations.map(({ factors, equals }, index) => {
      const row = new Float64Array(width + 1);
      const sign = equals < 0 ? -1 : 1;
      for (const [variable, factor] of factors) row[variable] = sign * factor;
      row[variables + index] = 1;
      row[width] = sign * equals;
      return row;
    });
    this.basis = equations.map((_, index) => variables + index);
    const missing = this.maximise(Float64Array.from({ length: width }, (_, column) => (column < variables ? 0 : -1)));
    this.isEmpty = missing < -1e-6;
    if (!this.isEmpty) this.dropHelpers();
  }

  /** By variable: its value in the solution that the last question led to. */
  public solution(): Float64Array {
    const values = new Float64Array(this.variables);
    this.basis.forEach((variable, at) => (values[variable] = this.rows[at]?.at(-1) ?? 0));
    return values;
  }

  /** The most a sum of variables can come to; Infinity where nothing bounds it. */
  public greatest(sum: Iterable<number>): number {
    return this.maximise(this.costsOf(sum, 1));
  }

  /** The least a sum of variables can come to. */
  public least(sum: Iterable<number>): number {
    return -this.maximise(this.costsOf(sum, -1));
  }

  private costsOf(sum: Iterable<number>, cost: number): Float64Array {
    const costs = new Float64Array(this.variables);
    for (const variable of sum) costs[variable] = cost;
    return costs;
  }

  /** Leaves the helper variables that made a first solution; an equation that says nothing new goes with them. */
  private dropHelpers(): void {
    for (let at = this.rows.length - 1; at >= 0; at -= 1) {
      if ((this.basis[at] ?? 0) < this.variables) continue;
      const row = this.rows[at] ?? new Float64Array();
      const column = row.findIndex((factor, index) => index < this.variables && Math.abs(factor) > nothing);
      if (column >= 0) this.pivot(at, column);
      else {
        this.rows.splice(at, 1);
        this.basis.splice(at, 1);
      }
    }
    this.rows.forEach((row, at) => {
      const kept = new Float64Array(this.variables + 1);
      kept.set(row.subarray(0, this.variables));
      kept[this.variables] = row[row.length - 1] ?? 0;
      this.rows[at] = kept;
    });
  }

  /** Moves to the solution with the greatest value; Infinity when there is no greatest. */
  private maximise(costs: Float64Array): number {
    const gains = this.gainsOf(costs);
    for (;;) {
      // The first that gains, not the one that gains most: so the method always ends.
      const column = gains.findIndex((gain, index) => index < costs.length && gain > nothing);
      if (column < 0) return -(gains[gains.length - 1] ?? 0);
      const at = this.leaving(column);
      if (at < 0) return Infinity;
      this.pivot(at, column);
      subtract(gains, this.rows[at] ?? gains, gains[column] ?? 0);
    }
  }

  /** What each variable would add to the value if it grew; at the end, minus the value itself. */
  private gainsOf(costs: Float64Array): Float64Array {
    const gains = new Float64Array(costs.length + 1);
    gains.set(costs);
    this.rows.forEach((row, at) => subtract(gains, row, costs[this.basis[at] ?? 0] ?? 0));
    return gains;
  }

  private leaving(column: number): number {
    let found = -1;
    let least = Infinity;
    this.rows.forEach((row, at) => {
      const factor = row[column] ?? 0;
      if (factor <= nothing) return;
      const ratio = (row[row.length - 1] ?? 0) / factor;
      const isFirst = ratio < least - nothing;
      const isEqual = ratio <= least + nothing && (this.basis[at] ?? 0) < (this.basis[found] ?? Infinity);
      if (isFirst || isEqual) [found, least] = [at, ratio];
    });
    return found;
  }

  private pivot(at: number, column: number): void {
    const pivotRow = this.rows[at] ?? new Float64Array();
    const by = pivotRow[column] ?? 1;
    for (let index = 0; index < pivotRow.length; index += 1) pivotRow[index] = (pivotRow[index] ?? 0) / by;
    this.rows.forEach((row, other) => {
      if (other !== at) subtract(row, pivotRow, row[column] ?? 0);
    });
    this.basis[at] = column;
  }
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  if (times === 0) return;
  for (let index = 0; index < from.length; index += 1) from[index] = (from[index] ?? 0) - times * (row[index] ?? 0);
}
