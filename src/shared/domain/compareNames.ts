let collator: Intl.Collator | undefined;

/**
 * Orders names as an English dictionary does, with the numbers in them as numbers: `Team 9` before `Team 10`.
 * @returns negative when `a` comes first, positive when `b` does
 */
export function compareNames(a: string, b: string): number {
  if (a === b) return 0;
  // Made on first use: it costs some milliseconds, and the first frame of a board seldom has two names to compare.
  collator ??= new Intl.Collator('en-GB', { numeric: true });
  return collator.compare(a, b);
}
