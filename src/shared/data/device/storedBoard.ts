import { applyChanges } from '../../domain/board/applyChanges';
import type { BoardCopy } from '../../domain/board/BoardCopy';
import type { ComplaintStage } from '../../domain/stages/ComplaintStage';
import type { StoredBoard, StoredChanges } from './boardDatabase';
import { unpackStages } from './readStages';

/**
 * The copy that a whole and the changes since make.
 * @throws RangeError or TypeError when what is stored is damaged
 */
export function readStoredBoard(board: StoredBoard, log: readonly StoredChanges[]): BoardCopy {
  let stages: ReadonlyMap<number, ComplaintStage> = new Map(
    unpackStages(board.columns).map((stage) => [stage.id, stage])
  );
  const partial = new Set(board.partial);
  for (const changes of log) {
    stages = applyChanges(stages, changes);
    changes.changed.forEach(({ id }) => partial.delete(id));
    changes.partial.forEach((id) => partial.add(id));
  }
  const { rulebook } = board;
  const { time, token } = log.at(-1) ?? board;
  return { stages: [...stages.values()], partial: [...partial].filter((id) => stages.has(id)), rulebook, time, token };
}
