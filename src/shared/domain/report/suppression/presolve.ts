import type { Equation } from './FeasibleRegion';

/** Equations without the variables that they tell outright, and what those are. */
export interface Presolved {
  equations: readonly Equation[];
  known: ReadonlyMap<number, number>;
}

/**
 * Takes out every variable that stands alone in an equation, until none does. Most numbers of a report are shown, so
 * that what is left is small.
 */
export function presolve(equations: readonly Equation[]): Presolved {
  const known = new Map<number, number>();
  let left = equations;
  for (;;) {
    const before = known.size;
    left = left.flatMap((equation) => {
      const open = withoutKnown(equation, known);
      const [alone, ...others] = open.factors;
      if (!alone) return [];
      if (others.length > 0) return [open];
      known.set(alone[0], open.equals / alone[1]);
      return [];
    });
    if (known.size === before) return { equations: left, known };
  }
}

function withoutKnown({ factors, equals }: Equation, known: ReadonlyMap<number, number>): Equation {
  const open = new Map<number, number>();
  let rest = equals;
  for (const [variable, factor] of factors) {
    const value = known.get(variable);
    if (value === undefined) open.set(variable, factor);
    else rest -= factor * value;
  }
  return { factors: open, equals: rest };
}
