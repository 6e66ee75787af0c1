import type { ComplaintStage } from '../stages/ComplaintStage';
import { isOpenOn } from '../stages/isOpenOn';
import type { StageChanges } from './BoardRepository';

/** Open stages by item id, after changes: new and changed ones as they are now, closed and removed ones gone. */
export function applyChanges(
  stages: ReadonlyMap<number, ComplaintStage>,
  { changed, removed, time }: Pick<StageChanges, 'changed' | 'removed' | 'time'>
): ReadonlyMap<number, ComplaintStage> {
  const after = new Map(stages);
  for (const id of removed) {
    after.delete(id);
  }
  for (const stage of changed) {
    if (isOpenOn(stage, time.today)) {
      after.set(stage.id, stage);
    } else {
      after.delete(stage.id);
    }
  }
  return after;
}
