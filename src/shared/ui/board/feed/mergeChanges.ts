import type { StageChanges } from '../../../domain/board/BoardRepository';

/** Two sets of changes as one: the later word on each stage counts. */
export function mergeChanges(earlier: StageChanges, later: StageChanges): StageChanges {
  const changed = new Map(earlier.changed.map((stage) => [stage.id, stage]));
  const removed = new Set(earlier.removed);
  for (const id of later.removed) {
    changed.delete(id);
    removed.add(id);
  }
  for (const stage of later.changed) {
    changed.set(stage.id, stage);
    removed.delete(stage.id);
  }
  return { ...later, changed: [...changed.values()], removed: [...removed] };
}
