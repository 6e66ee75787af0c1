import type { Clock } from '../clocks/Clock';
import type { IsoDate } from '../dates/IsoDate';
import type { RagRating } from '../rag/RagRating';
import type { ComplaintStage } from '../stages/ComplaintStage';

/** A clock with its colour. */
export interface RatedClock {
  clock: Clock;
  rating: RagRating;
}

/**
 * What has to happen next. `milestone`: the one of the clock due first. `start`: the event that the clock of a milestone
 * waits for. `dates`: its dates cannot be counted, because one is outside the calendar.
 */
export type NextAction =
  | { what: 'milestone' | 'start'; milestone: string }
  | { what: 'review' | 'close' | 'nothing' | 'rule' }
  | { what: 'dates'; day?: IsoDate };

/**
 * One line of the RAG board: an open stage, rated on one day.
 * The headline is the clock that governs the stage (law and guidance first); a stage has one colour, the headline's.
 * @see domain.md 4, last paragraph, and 6
 */
export interface BoardRow {
  stage: ComplaintStage;
  /** Absent when no rule covers the stage; the row then stands grey with reason `no-rule`, never left out. */
  headline?: RatedClock;
  /** Every other clock that is running, paused or waiting, legal first: second lines and next milestones. */
  others: readonly RatedClock[];
  rating: RagRating;
  nextAction: NextAction;
}
