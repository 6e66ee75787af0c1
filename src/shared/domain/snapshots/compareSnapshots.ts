import type { RagStatus } from '../rag/RagRating';
import { type BoardSnapshot, snapshotKeyOf, type SnapshotRow } from './BoardSnapshot';

/** How a stage stands to the week before. `closed` has left the board; `moved` kept its colour's weight and changed otherwise. */
export const movements = ['added', 'closed', 'worsened', 'improved', 'moved'] as const;
/** One of {@link movements}. */
export type Movement = (typeof movements)[number];

/** What of a stage can change from week to week besides its colour. */
export const movedParts = ['milestone', 'due', 'paused', 'extended', 'team', 'service', 'officerId'] as const;
/** One of {@link movedParts}. */
export type MovedPart = (typeof movedParts)[number];

/** A stage that is not as it was. */
export interface StageMovement {
  movement: Movement;
  /** As it stood in the earlier week; absent when added. */
  before?: SnapshotRow;
  /** As it stood in the later week; absent when closed. */
  after?: SnapshotRow;
  /** What changed besides the colour; empty when added or closed. */
  parts: readonly MovedPart[];
}

/** From one week to another: every stage of either is in one movement, or unchanged. */
export interface WeekMovement {
  stages: readonly StageMovement[];
  counts: Record<Movement, number>;
  /** Stages of both weeks that only came nearer to their deadline, or went further past it. */
  unchanged: number;
}

/** How loud a colour calls. Paused and not due are as quiet as on track. */
const weight: Record<RagStatus, number> = { red: 3, amber: 2, green: 1, blue: 1, grey: 1 };

/**
 * What happened between two weeks. Worsened and improved go by the colour: amber to red is worse. A case that was paused is `moved`,
 * not improved, because pausing settles nothing.
 * @param before the earlier week
 * @param after the later one
 */
export function compareSnapshots(before: BoardSnapshot, after: BoardSnapshot): WeekMovement {
  const earlier = new Map(before.rows.map((row) => [snapshotKeyOf(row), row]));
  const stages: StageMovement[] = [];
  let unchanged = 0;
  for (const row of after.rows) {
    const was = earlier.get(snapshotKeyOf(row));
    earlier.delete(snapshotKeyOf(row));
    const found = was ? movementOf(was, row) : { movement: 'added' as const, after: row, parts: [] };
    if (found) stages.push(found);
    else unchanged += 1;
  }
  for (const row of earlier.values()) stages.push({ movement: 'closed', before: row, parts: [] });
  const counts: Record<Movement, number> = { added: 0, closed: 0, worsened: 0, improved: 0, moved: 0 };
  for (const { movement } of stages) counts[movement] += 1;
  return { stages, counts, unchanged };
}

function movementOf(before: SnapshotRow, after: SnapshotRow): StageMovement | undefined {
  const parts = movedParts.filter((part) => before[part] !== after[part]);
  const change = weight[after.status] - weight[before.status];
  if (change > 0) return { movement: 'worsened', before, after, parts };
  if (change < 0 && !after.paused) return { movement: 'improved', before, after, parts };
  if (change < 0 || parts.length > 0 || before.status !== after.status)
    return { movement: 'moved', before, after, parts };
  return undefined;
}
