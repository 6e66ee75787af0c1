import type { IsoDate } from '../dates/IsoDate';
import type { ProcessRule } from '../processRules/ProcessRule';

/** Whether a clock counts today. `waiting`: its start event has not happened. */
export type ClockState = 'waiting' | 'running' | 'paused' | 'stopped';

/**
 * Three-valued compliance of a stopped clock; never two-valued.
 * @see domain.md 6, last paragraph
 */
export type Compliance = 'WITHIN_STANDARD' | 'WITHIN_AGREED_EXTENSION' | 'OUTSIDE';

/** A rule applied to a stage's events, as seen on one day. Dates are UK dates, counts are working days. */
export interface Clock {
  rule: ProcessRule;
  state: ClockState;
  /** Day 0; absent while waiting. */
  start?: IsoDate;
  /** Day the stop event happened; present only when stopped. */
  stop?: IsoDate;
  /** Due date without extension, freezes counted; absent while waiting. */
  originalDue?: IsoDate;
  /** Due date in force; absent while waiting or while paused without a resume date. */
  due?: IsoDate;
  /** Runs (or ran) on an extension. */
  extended: boolean;
  /** Working days of the pause frozen on; present only when paused: days that will be left on resuming. */
  remainingWhenResumed?: number;
  /**
   * Working days from today to `due` (running) or the days left frozen (paused): 0 is due today, negative is late.
   * Absent when waiting or stopped.
   */
  remaining?: number;
  /** Working days counted so far (to today, or to the stop), freezes left out. */
  elapsed?: number;
  /** Present only when stopped. */
  compliance?: Compliance;
}
