import type { Holiday } from '../calendar/Holiday';
import type { Complaint, Concern } from '../complaints/Complaint';
import type { IsoDate } from '../dates/IsoDate';
import type { StageEvent } from '../events/StageEvent';
import type { ProcessRule, StageCode } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';

/** Where the server's clock stands. The board counts days by the server, never by the device. */
export interface ServerTime {
  /** Instant, ISO UTC. */
  at: string;
  /** The UK date at that instant. */
  today: IsoDate;
}

/** Rules and holidays that every clock needs. */
export interface Rulebook {
  rules: readonly ProcessRule[];
  holidays: readonly Holiday[];
  /** Opaque; give it to {@link BoardRepository.newerRulebook}. Absent where the rulebook was not read from a site. */
  version?: string;
}

/** Stages loaded so far; called again with more until `done`. */
export interface StageProgress {
  loaded: number;
  /** Stages expected; absent until known. */
  expected?: number;
  stages: readonly ComplaintStage[];
  /** The server's clock as the first page came, so that the first rows can be rated before the last page is in. */
  time?: ServerTime;
}

/** Open stages with a place to continue from. */
export interface OpenStages {
  stages: readonly ComplaintStage[];
  time: ServerTime;
  /** Opaque; give it to {@link BoardRepository.changesSince}. */
  token: string;
}

/** What changed since a token. */
export interface StageChanges {
  /** Changed or new stages, as they are now (open or not). */
  changed: readonly ComplaintStage[];
  /** Ids of stages that were deleted, or that the reader may no longer see. */
  removed: readonly number[];
  time: ServerTime;
  token: string;
  /** The token was too old or too much changed: load afresh. */
  reload: boolean;
}

/** Stages that were asked for. */
export interface StagesById {
  stages: readonly ComplaintStage[];
  time: ServerTime;
}

/** A case as the board's panel shows it. */
export interface BoardCase {
  complaint: Complaint;
  stages: readonly ComplaintStage[];
  concerns: readonly Concern[];
  /** What was recorded of each stage in the hub; empty for what an import brought. */
  logs: ReadonlyMap<StageCode, readonly StageEvent[]>;
}

/** Says whether the reader has gone; a browser's AbortSignal is one. */
export interface StopSignal {
  readonly aborted: boolean;
}

/** What the RAG board reads. Every method throws HubError and nothing else. */
export interface BoardRepository {
  rulebook(): Promise<Rulebook>;
  /** The rulebook, when its lists have changed since the version; absent when they have not. */
  newerRulebook(version: string | undefined): Promise<Rulebook | undefined>;
  /**
   * Stages open on the server's today: not closed, or closed later than it.
   * @param onProgress told after each page
   * @param signal stops paging when aborted
   */
  openStages(onProgress?: (progress: StageProgress) => void, signal?: StopSignal): Promise<OpenStages>;
  /** @param also ids of stages to give whether or not they changed */
  changesSince(token: string, also?: readonly number[]): Promise<StageChanges>;
  /** Stages by their ids, open or not; those that are gone or hidden from the reader are left out. */
  stagesById(ids: readonly number[]): Promise<StagesById>;
  /** The stages with the names of their officers, for those that were kept without. */
  withNames(stages: readonly ComplaintStage[]): Promise<readonly ComplaintStage[]>;
  /** @throws HubError `not-found` when no complaint has the reference or the reader may not see it. */
  caseByReference(reference: string): Promise<BoardCase>;
}
