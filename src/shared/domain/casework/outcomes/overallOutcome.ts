import { HubError } from '../../errors';
import type { ConcernOutcome, OverallOutcome } from './Outcome';

/**
 * The outcome of a stage from those of its concerns, in any order.
 * All upheld is upheld, all not upheld is not upheld, and any other mix partly upheld. No finding is left out unless
 * there is nothing else, and so are withdrawn concerns.
 * @param concerns one outcome each; a concern without one is `undefined`
 * @returns absent when there is no concern, or one has no outcome yet
 * @see domain.md 9, rule 2
 */
export function deriveOutcome(concerns: readonly (ConcernOutcome | undefined)[]): ConcernOutcome | undefined {
  if (concerns.length === 0 || concerns.includes(undefined)) return undefined;
  const found = new Set(concerns);
  found.delete('Withdrawn');
  if (found.size === 0) return 'Withdrawn';
  found.delete('No finding');
  if (found.size === 0) return 'No finding';
  const [only] = found;
  return found.size === 1 ? only : 'Partly upheld';
}

/**
 * What counts as a stage's outcome: what its concerns give, or what was decided in its place with a reason.
 * @param override the adjudicator's or the service recovery team's own decision
 * @throws HubError `invalid` when there is neither, or an override that differs has no reason
 * @see domain.md 9, rules 2 and 3
 */
export function overallOutcome(
  concerns: readonly (ConcernOutcome | undefined)[],
  override?: { outcome: ConcernOutcome; reason?: string }
): OverallOutcome {
  const derived = deriveOutcome(concerns);
  const outcome = override?.outcome ?? derived;
  if (outcome === undefined) {
    throw new HubError('invalid', 'Give each concern an outcome, or decide the outcome of the whole with a reason.');
  }
  if (outcome === derived) return { outcome, derived };
  const reason = override?.reason?.trim();
  if (!reason) throw new HubError('invalid', 'Say why the outcome differs from what the concerns give.');
  return derived === undefined ? { outcome, reason } : { outcome, derived, reason };
}
