import type { IsoDate } from '../dates/IsoDate';
import type { BoardSnapshot } from './BoardSnapshot';

/** A week whose board was frozen, in one of its versions. */
export interface FrozenWeek {
  /** Item id in BoardSnapshots. */
  id: number;
  /** The Monday of the week. */
  week: IsoDate;
  /** 1 for the first of the week; each later board of the same week that differs has the next. */
  version: number;
  /** The day it was counted for. */
  asAt: IsoDate;
  /** Open stages in it. */
  stages: number;
  /** Instant of freezing, ISO UTC. */
  frozenAt: string;
  /** Display name of who froze it; empty when the reader may not see it. */
  frozenBy: string;
}

/** What freezing came to. */
export interface FreezeResult {
  week: FrozenWeek;
  /** The board as frozen. */
  board: BoardSnapshot;
  /** False when the week's latest version showed the very same board, so that nothing was added. */
  added: boolean;
}

/** Frozen boards of past weeks. Every method throws HubError and nothing else. */
export interface SnapshotRepository {
  /** Whether the reader may freeze a week. */
  mayFreeze(): Promise<boolean>;
  /** All frozen weeks, the latest first, and within a week the latest version first. */
  weeks(): Promise<readonly FrozenWeek[]>;
  /** The board of a week by its id. @throws HubError `not-found`, or `invalid` when it cannot be read */
  open(id: number): Promise<BoardSnapshot>;
  /**
   * Freezes the board as it stands now, read afresh. Safe to repeat: after a lost answer, by two people at once, or without need,
   * there is still one frozen board for each state of the week.
   */
  freeze(): Promise<FreezeResult>;
}
