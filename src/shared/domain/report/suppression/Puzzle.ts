import type { CaseSelection } from '../CaseSelection';
import type { Equation } from './FeasibleRegion';
import { hasOtherWhole } from './hasOtherWhole';
import { presolve } from './presolve';
import { mostSmall, type Quantity } from './Quantity';

/**
 * Rows of one list that some numbers tell apart: each atom is the rows that the same numbers hold. The numbers of a
 * family ask the same columns or fewer of them, so that a reader can add and subtract them.
 */
interface Family {
  members: readonly Quantity[];
  /** By member: the atoms it is made of. */
  atoms: ReadonlyMap<Quantity, readonly number[]>;
}

/** What a reader of a report can work out: the numbers that are shown, as equations over rows that nobody sees. */
export class Puzzle {
  private readonly families: readonly Family[];
  private readonly variables: number;

  public constructor(quantities: readonly Quantity[]) {
    let next = 0;
    this.families = familiesOf(quantities).map((members) => {
      const family = { members, atoms: atomsOf(members, next) };
      next += new Set([...family.atoms.values()].flat()).size;
      return family;
    });
    this.variables = next;
  }

  /**
   * Whether nothing but its true value is left for a hidden number, or nothing else could be found. It is open only when
   * whole numbers were found that satisfy all that is shown and give it another value.
   */
  public isTold(hidden: Quantity): boolean {
    const reached = this.reach(hidden);
    const { equations, known } = presolve([...equationsOf(reached), ...this.boundsOf(reached)]);
    const numbers = new Map<number, number>();
    for (const { factors } of equations) {
      for (const variable of factors.keys()) if (!numbers.has(variable)) numbers.set(variable, numbers.size);
    }
    const own = sumOf(reached, hidden);
    const open = own.flatMap((atom) => numbers.get(atom) ?? []);
    const value = hidden.value - own.reduce((sum, atom) => sum + (known.get(atom) ?? 0), 0);
    const renumbered = equations.map(({ factors, equals }) => ({
      factors: new Map([...factors].map(([variable, factor]) => [numbers.get(variable) ?? 0, factor])),
      equals
    }));
    return !hasOtherWhole(numbers.size, renumbered, open, value);
  }

  /** What the signs of hidden numbers say: each is at least 1, a small one at most 4. What is left over is a variable. */
  private boundsOf(families: readonly Family[]): Equation[] {
    let leftOver = this.variables;
    return hiddenIn(families).flatMap((quantity) => {
      const own = sumOf(families, quantity).map((atom): [number, number] => [atom, 1]);
      const atLeast: Equation = { factors: new Map([...own, [leftOver++, -1]]), equals: 1 };
      if (quantity.mark === 'guard') return [atLeast];
      return [atLeast, { factors: new Map([...own, [leftOver++, 1]]), equals: mostSmall }];
    });
  }

  /** The numbers that have something to say about a hidden one, itself among them. */
  public about(hidden: Quantity): readonly Quantity[] {
    return [...new Set(this.reach(hidden).flatMap((family) => family.members))];
  }

  /** The families that have something to say about a number: those it is in, and those that share a hidden one with them. */
  private reach(hidden: Quantity): readonly Family[] {
    const reached = new Set<Family>();
    const waiting = [hidden];
    for (let quantity = waiting.pop(); quantity; quantity = waiting.pop()) {
      for (const family of this.families) {
        if (reached.has(family) || !family.atoms.has(quantity)) continue;
        reached.add(family);
        waiting.push(...family.members.filter(({ mark }) => mark !== undefined));
      }
    }
    return [...reached];
  }
}

/** Shown numbers as sums of atoms; a hidden one in two families is the same in both. */
function equationsOf(families: readonly Family[]): Equation[] {
  const first = new Map<Quantity, readonly number[]>();
  return families.flatMap(({ members, atoms }) =>
    members.flatMap((quantity): Equation[] => {
      const own = atoms.get(quantity) ?? [];
      if (quantity.mark === undefined) {
        return [{ factors: new Map(own.map((atom) => [atom, 1])), equals: quantity.value }];
      }
      const before = first.get(quantity);
      if (!before) {
        first.set(quantity, own);
        return [];
      }
      const factors = new Map(before.map((atom): [number, number] => [atom, 1]));
      own.forEach((atom) => factors.set(atom, (factors.get(atom) ?? 0) - 1));
      return [{ factors, equals: 0 }];
    })
  );
}

function hiddenIn(families: readonly Family[]): readonly Quantity[] {
  return [...new Set(families.flatMap(({ members }) => members))].filter(({ mark }) => mark !== undefined);
}

function sumOf(families: readonly Family[], quantity: Quantity): readonly number[] {
  return families.find(({ atoms }) => atoms.has(quantity))?.atoms.get(quantity) ?? [];
}

/** Groups numbers that a reader can set against each other: of one list and period, on the same columns or fewer. */
function familiesOf(quantities: readonly Quantity[]): Quantity[][] {
  const asked = quantities.flatMap((quantity) =>
    quantity.selections.map((selection) => ({ quantity, period: periodOf(selection), columns: columnsOf(selection) }))
  );
  const families = new Map<string, Set<Quantity>>();
  for (const { period, columns } of asked) {
    const key = `${period}|${columns.join(',')}`;
    if (families.has(key)) continue;
    families.set(
      key,
      new Set(
        asked
          .filter((other) => other.period === period && other.columns.every((column) => columns.includes(column)))
          .map((other) => other.quantity)
      )
    );
  }
  return [...families.values()].map((members) => [...members]);
}

function periodOf({ rows, date, from, to }: CaseSelection): string {
  return [rows, date, from, to].join('|');
}

function columnsOf({ where }: CaseSelection): readonly string[] {
  return [...new Set(where.map(({ column }) => column))].sort();
}

/** Numbers the atoms of a family from `first` on: rows that are in the same members are one atom. */
function atomsOf(members: readonly Quantity[], first: number): ReadonlyMap<Quantity, readonly number[]> {
  const atomOf = new Map<number, number>();
  let made = 0;
  // Each member parts the atoms so far into the rows it holds and those it does not.
  for (const { rows } of members) {
    const parted = new Map<number, number>();
    for (const row of rows) {
      const before = atomOf.get(row) ?? -1;
      let after = parted.get(before);
      if (after === undefined) {
        after = made++;
        parted.set(before, after);
      }
      atomOf.set(row, after);
    }
  }
  // Atoms that a later member parted whole have no rows left: those that have are numbered afresh.
  const numbers = new Map<number, number>();
  for (const atom of atomOf.values()) if (!numbers.has(atom)) numbers.set(atom, first + numbers.size);
  return new Map(
    members.map((quantity) => {
      const own = new Set<number>();
      for (const row of quantity.rows) own.add(numbers.get(atomOf.get(row) ?? -1) ?? -1);
      return [quantity, [...own]];
    })
  );
}
