import { type Equation, FeasibleRegion } from './FeasibleRegion';

/** Solutions come from arithmetic with fractions. */
const tolerance = 1e-6;

/** Regions looked into for one answer; most need one. */
const patience = 40;

/**
 * Whether whole numbers, none of them negative, satisfy the equations although a sum of variables is not what it is in
 * truth. Where the region's corner has a fraction, the region is parted below and above it, as branch and bound does.
 * @returns false also when none was found in good time: what is not shown to be open counts as told
 */
export function hasOtherWhole(
  variables: number,
  equations: readonly Equation[],
  sum: readonly number[],
  truth: number
): boolean {
  const region = new FeasibleRegion(variables, equations);
  const greatest = region.greatest(sum);
  const isAbove = greatest >= truth + 1 - tolerance;
  if (isAbove && greatest < Infinity && fractionIn(region.solution()) < 0) return true;
  const isBelow = region.least(sum) <= truth - 1 + tolerance;
  if (isBelow && fractionIn(region.solution()) < 0) return true;
  const factors = sum.map((variable): [number, number] => [variable, 1]);
  const atLeast: Equation = { factors: new Map([...factors, [variables, -1]]), equals: truth + 1 };
  const atMost: Equation = { factors: new Map([...factors, [variables, 1]]), equals: truth - 1 };
  return (
    (isAbove && hasWhole(variables + 1, [...equations, atLeast])) ||
    (isBelow && hasWhole(variables + 1, [...equations, atMost]))
  );
}

function hasWhole(variables: number, equations: readonly Equation[]): boolean {
  const waiting = [{ variables, equations }];
  for (let looked = 0; looked < patience; looked += 1) {
    const part = waiting.pop();
    if (!part) return false;
    const region = new FeasibleRegion(part.variables, part.equations);
    if (region.isEmpty) continue;
    const values = region.solution();
    const broken = fractionIn(values);
    if (broken < 0) return true;
    const below = Math.floor(values[broken] ?? 0);
    const bounded = (sign: number, equals: number): typeof part => ({
      variables: part.variables + 1,
      equations: [
        ...part.equations,
        {
          factors: new Map([
            [broken, 1],
            [part.variables, sign]
          ]),
          equals
        }
      ]
    });
    waiting.push(bounded(-1, below + 1), bounded(1, below));
  }
  return false;
}

/** The first variable that is not a whole number; -1 when all are. */
function fractionIn(values: Float64Array): number {
  return values.findIndex((value) => Math.abs(value - Math.round(value)) > tolerance);
}
