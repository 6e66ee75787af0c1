/**
 * A share in whole percent, half up, from whole numbers without rounding on the way.
 * @returns `null` for a share of nothing
 */
export function percentOf(part: number, base: number): number | null {
  return base === 0 ? null : Math.floor((200 * part + base) / (2 * base));
}

/**
 * An average as a whole number, half up.
 * @returns `null` for an average of nothing
 */
export function meanOf(sum: number, count: number): number | null {
  return count === 0 ? null : Math.floor((2 * sum + count) / (2 * count));
}
