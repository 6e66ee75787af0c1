/** Shares of fewer than this are not shown. @see domain.md 16.5 */
export const smallestBase = 20;
