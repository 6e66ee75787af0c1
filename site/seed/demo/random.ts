/** Chance that is the same for the same seed, on every machine. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number;
  /** True so many times in a hundred. */
  chance(percent: number): boolean;
  /** One of the values, each as likely. */
  pick<T>(values: readonly [T, ...T[]]): T;
  /** One of the values by weight. */
  weighted<T>(values: readonly [readonly [T, number], ...(readonly [T, number])[]]): T;
}

/**
 * Makes chance from a text, such as a day. The generator is mulberry32: 32 bits of state are plenty for a demonstration.
 */
export function createRandom(seed: string): Random {
  let state = Array.from(seed).reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    int: (least, most) => least + Math.floor(next() * (most - least + 1)),
    chance: (percent) => next() * 100 < percent,
    pick: (values) => values[Math.floor(next() * values.length)] ?? values[0],
    weighted: (values) => {
      let rest = next() * values.reduce((sum, [, weight]) => sum + weight, 0);
      return (values.find(([, weight]) => (rest -= weight) < 0) ?? values[0])[0];
    }
  };
}
