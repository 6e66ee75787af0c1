/** What may come of a concern at a stage. @see domain.md 8.4 */
export const concernOutcomes = ['Upheld', 'Partly upheld', 'Not upheld', 'No finding', 'Withdrawn'] as const;
/** One of {@link concernOutcomes}. */
export type ConcernOutcome = (typeof concernOutcomes)[number];

/** What may come of a complaint that was looked into; only these count as decided. @see domain.md 9, rule 6 */
export const decidedOutcomes = ['Upheld', 'Partly upheld', 'Not upheld', 'No finding'] as const;
/** One of {@link decidedOutcomes}. */
export type DecidedOutcome = (typeof decidedOutcomes)[number];

/** Whether a word is one of the concern outcomes; the register's other words are not. */
export function isConcernOutcome(word: string | undefined): word is ConcernOutcome {
  return concernOutcomes.some((outcome) => outcome === word);
}

/** An overall outcome with where it came from: both values are kept when someone decides otherwise. @see domain.md 9, rule 3 */
export interface OverallOutcome {
  /** What counts. */
  outcome: ConcernOutcome;
  /** What the concerns give; absent while one of them has no outcome. */
  derived?: ConcernOutcome;
  /** Why `outcome` is not `derived`; absent when it is. */
  reason?: string;
}
