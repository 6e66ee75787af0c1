/** Red, amber and green, with blue for paused and grey for no longer running. @see domain.md 6 */
export type RagStatus = 'red' | 'amber' | 'green' | 'blue' | 'grey';

/** Why a rating is what it is; a code that the screen turns into words with the days. */
export type RagReason =
  | 'overdue'
  | 'near-extended-limit'
  | 'drift-late'
  | 'due-soon'
  | 'on-track'
  | 'paused'
  | 'pause-review-passed'
  | 'waiting-to-start'
  | 'stopped'
  | 'no-rule';

/** A colour with its reason. */
export interface RagRating {
  status: RagStatus;
  reason: RagReason;
  /** Working days left; negative is late; absent where no day is counted. */
  remaining?: number;
}
