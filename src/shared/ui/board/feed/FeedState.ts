import type { HubErrorCode } from '../../../domain/errors';
import type { Rulebook, ServerTime } from '../../../domain/board/BoardRepository';
import type { MissedChanges } from '../../../domain/board/sinceLastVisit';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { ComplaintStage } from '../../../domain/stages/ComplaintStage';

/** What stands in the way of fresh data. */
export interface FeedProblem {
  code: HubErrorCode;
  /** When the feed tries again by itself, in milliseconds of {@link FeedClock.now}; absent when it waits for the reader. */
  retryAt?: number;
}

/** How a stage of the board is other than before. */
export type Freshness = 'new' | 'changed';

/** What the board knows at one moment. Replaced whole on every change, never altered. */
export interface FeedState {
  /** Absent until the rules have come. */
  rulebook?: Rulebook;
  /** Open stages so far, by item id. */
  stages: ReadonlyMap<number, ComplaintStage>;
  /** Every page has come since the board was opened or reloaded, or the device had a copy of all of them. */
  complete: boolean;
  /** What is shown is the device's copy; the site has not answered yet. */
  kept: boolean;
  /** Stages expected, while pages still come; absent until known. */
  expected?: number;
  /** The server's clock with the last data; absent until the first page. */
  time?: ServerTime;
  /** The UK date of now: the server's clock and the time passed since. Of a copy, the day it is of. */
  today?: IsoDate;
  /** A request is under way. */
  busy: boolean;
  problem?: FeedProblem;
  /** Changes that wait because the reader is in the table; zero when none wait. */
  waiting: number;
  /** Stages that were new or different in the last change shown. */
  fresh: ReadonlyMap<number, Freshness>;
  /** The last change shown, for saying what changed; absent before the first. */
  lastChange?: FeedChange;
  /** What the reader missed since the last visit; absent when nothing, or once dismissed. */
  visit?: LastVisit;
}

/** One change as shown: what it replaced and what came. */
export interface FeedChange {
  before: readonly ComplaintStage[];
  after: readonly ComplaintStage[];
  /** Rises by one with each change. */
  number: number;
  /**
   * `reread`: SharePoint could not say what changed, so that everything was read again. `rules`: rules or holidays
   * changed, and every deadline was counted again.
   */
  cause?: 'reread' | 'rules';
}

/** What changed while the reader was away. */
export interface LastVisit {
  /** When the board was last as the reader left it, ISO UTC. */
  at: string;
  missed: MissedChanges;
}

/** The device's means that the feed needs, so that tests can give their own. */
export interface FeedClock {
  /** Monotonic milliseconds. */
  now(): number;
  /** Calls back once after `ms`; gives the way to cancel. */
  after(ms: number, callback: () => void): () => void;
  /** From 0 up to 1, for jitter. */
  random(): number;
}
