import type { BoardCopy } from '../../domain/board/BoardCopy';
import type { StageChanges } from '../../domain/board/BoardRepository';
import type { ComplaintStage } from '../../domain/stages/ComplaintStage';
import { type BoardTransaction, clearStored, readStored, type StoredBoard, type StoredChanges } from './boardDatabase';
import { toKeptStage } from './keptStage';
import { packStages } from './packStages';
import { readStoredBoard } from './storedBoard';

/** Stores a whole copy in place of what was there. */
export async function putBoard(
  transaction: BoardTransaction,
  site: string,
  copy: Omit<BoardCopy, 'partial'>
): Promise<void> {
  await clearStored(transaction, site);
  await transaction.objectStore('boards').put(toStoredBoard(site, copy));
}

/** Stores changes after what is there. @returns how many there are now */
export async function addChanges(transaction: BoardTransaction, site: string, changes: StageChanges): Promise<number> {
  const log = transaction.objectStore('changes');
  await log.add(toStoredChanges(site, changes));
  return log.index('site').count(site);
}

/** Puts the changes into the whole. */
export async function compactBoard(transaction: BoardTransaction, site: string): Promise<void> {
  const [board, log] = await readStored(transaction, site);
  await clearStored(transaction, site);
  if (board !== undefined) {
    await transaction.objectStore('boards').put(compacted(board, log));
  }
}

/** A whole copy as it is stored, without what a device does not keep. */
export function toStoredBoard(site: string, copy: Omit<BoardCopy, 'partial'>): StoredBoard {
  const { stages, partial } = keep(copy.stages);
  return packed(site, { ...copy, stages, partial });
}

/** Changes as they are stored, without what a device does not keep. */
export function toStoredChanges(site: string, { changed, removed, time, token }: StageChanges): StoredChanges {
  const { stages, partial } = keep(changed);
  return { site, changed: stages, partial, removed, time, token };
}

/** A whole and the changes since as one whole. */
export function compacted(board: StoredBoard, log: readonly StoredChanges[]): StoredBoard {
  return packed(board.site, readStoredBoard(board, log));
}

function packed(site: string, { stages, partial, rulebook, time, token }: BoardCopy): StoredBoard {
  return { site, columns: packStages(stages), partial, rulebook, time, token };
}

function keep(stages: readonly ComplaintStage[]): { stages: ComplaintStage[]; partial: number[] } {
  const kept = stages.map(toKeptStage);
  return {
    stages: kept.map(({ stage }) => stage),
    partial: kept.flatMap(({ stage, partial }) => (partial ? [stage.id] : []))
  };
}
