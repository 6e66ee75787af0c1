import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';
import type { Freshness } from './FeedState';

/** Stages that are new on the board, or were edited; those only read again are neither. */
export function freshnessOf(
  before: ReadonlyMap<number, ComplaintStage>,
  after: ReadonlyMap<number, ComplaintStage>
): ReadonlyMap<number, Freshness> {
  const fresh = new Map<number, Freshness>();
  for (const [id, stage] of after) {
    const was = before.get(id);
    if (was?.modifiedAt !== stage.modifiedAt) {
      fresh.set(id, was === undefined ? 'new' : 'changed');
    }
  }
  return fresh;
}
