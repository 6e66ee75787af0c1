import type { IsoDate } from '../dates/IsoDate';
import type { ClockEvent } from '../processRules/ProcessRule';
import type { ClosureType, Person } from '../stages/ComplaintStage';

/** What may happen to a stage, by the code under which a log keeps it. */
export const stageEventTypes = [
  'happened',
  'date_corrected',
  'statement_reagreed',
  'frozen',
  'resumed',
  'extended',
  'extension_removed',
  'closed',
  'reopened',
  'struck_out'
] as const;
/** One of {@link stageEventTypes}. */
export type StageEventType = (typeof stageEventTypes)[number];

interface Entry<T extends StageEventType> {
  type: T;
  /** Its own for ever, chosen by whoever enters it: an entry sent twice is one event. */
  id: string;
  /** The UK day it is about, whenever it was entered. */
  on: IsoDate;
  /** When it was entered: instant, ISO UTC with milliseconds as `Date.toISOString` writes it, so that two compare as text. */
  recordedAt: string;
  by: Person;
}

/** A dated event of the process rules: it starts or stops clocks. */
export interface Happened extends Entry<'happened'> {
  event: ClockEvent;
}

/** The right day of an event, which had been entered with another. */
export interface DateCorrected extends Entry<'date_corrected'> {
  event: ClockEvent;
  /** The day that stood before. */
  was: IsoDate;
  reason?: string;
}

/**
 * The complaint statement was amended and agreed again: Stage 2 is counted from this day.
 * So is the drift clock: no day between the request and the start of the legal clock is left out of both.
 * @see domain.md 3, clock start of Stage 2
 */
export interface StatementReagreed extends Entry<'statement_reagreed'> {
  /** The day of the agreement it replaces. */
  was: IsoDate;
}

/** The clocks pause after this day. */
export interface Frozen extends Entry<'frozen'> {
  reason?: string;
  reviewOn?: IsoDate;
}

/** The pause that lasts on this day ends with it; one resume ends whatever was paused. */
export type Resumed = Entry<'resumed'>;

/** A later due date was agreed and recorded on this day. */
export interface Extended extends Entry<'extended'> {
  newDue: IsoDate;
  reason?: string;
}

/** The extension in force is taken back: what was due before it is due again, be that an earlier extension. */
export interface ExtensionRemoved extends Entry<'extension_removed'> {
  reason?: string;
}

/** The stage stopped, for whatever reason. */
export interface Closed extends Entry<'closed'> {
  closureType: ClosureType;
}

/** The stage goes on as if it had never closed; the days in between count, as no rule gives them back. */
export interface Reopened extends Entry<'reopened'> {
  reason?: string;
}

/** Another entry was a mistake: it counts as never made, and both stay in the log. */
export interface StruckOut extends Entry<'struck_out'> {
  /** Id of the entry, made earlier. */
  strikes: string;
  reason?: string;
}

/** One entry of a stage's log. @see docs/decisions on the event log */
export type StageEvent =
  | Happened
  | DateCorrected
  | StatementReagreed
  | Frozen
  | Resumed
  | Extended
  | ExtensionRemoved
  | Closed
  | Reopened
  | StruckOut;

/** An entry of a stage's log before it has an id, a time and an author. */
export type StageEntry = StageEvent extends infer E
  ? E extends StageEvent
    ? Omit<E, 'id' | 'recordedAt' | 'by'>
    : never
  : never;
