/** Two ends, the lower first. */
export interface Interval {
  low: number;
  high: number;
}

/** So many of so many. */
export interface Share {
  count: number;
  base: number;
}

/** The 97.5th percentile of the normal distribution: 19 of 20 such intervals hold what they are about. */
const z = 1.959963984540054;

/**
 * Where the share behind a counted one may lie, with 95 % confidence. Holds for small numbers and for none and all.
 * @returns from 0 to 1 when the base is 0, for nothing is known then
 * @see Wilson 1927, Journal of the American Statistical Association 22, 209-212
 */
export function wilsonInterval({ count, base }: Share): Interval {
  if (base === 0) return { low: 0, high: 1 };
  const share = count / base;
  const scale = 1 + z ** 2 / base;
  const centre = (share + z ** 2 / (2 * base)) / scale;
  const half = (z * Math.sqrt((share * (1 - share)) / base + z ** 2 / (4 * base ** 2))) / scale;
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) };
}

/**
 * Where the difference of two shares may lie, the second less the first, with 95 % confidence. Holds for small numbers.
 * @see Newcombe 1998, Statistics in Medicine 17, 873-890, method 10
 */
export function differenceInterval(first: Share, second: Share): Interval {
  const [one, two] = [wilsonInterval(first), wilsonInterval(second)];
  const shareOf = ({ count, base }: Share): number => (base === 0 ? 0.5 : count / base);
  const [a, b] = [shareOf(first), shareOf(second)];
  const difference = b - a;
  return {
    low: difference - Math.hypot(b - two.low, one.high - a),
    high: difference + Math.hypot(two.high - b, a - one.low)
  };
}
