import type { IsoDate } from '../dates/IsoDate';
import type { ClockEvent, Process, StageCode } from '../processRules/ProcessRule';

/** A person as SharePoint knows them. */
export interface Person {
  /** Id in the site's user list. */
  id: number;
  /** Display name; empty when the reader may not see it. */
  name: string;
}

/** A later due date agreed for a stage. @see domain.md 5, rule 5 */
export interface AgreedDate {
  newDue: IsoDate;
  /** Absent when the register does not say; then taken as recorded in time. */
  recordedOn?: IsoDate;
  reason?: string;
}

/** The extension of a stage: the date agreed last, and what it replaced. */
export interface Extension extends AgreedDate {
  /** Dates agreed before it, in the order in which they were recorded; absent when it is the first. */
  earlier?: readonly AgreedDate[];
}

/** A pause of a stage's clocks. @see domain.md 5, rule 4 */
export interface Freeze {
  frozenOn: IsoDate;
  /** Absent while the pause lasts. */
  resumedOn?: IsoDate;
  reason?: string;
  reviewOn?: IsoDate;
}

/** How a stage ended. @see domain.md 7.4 closure_type */
export const closureTypes = [
  'Responded',
  'Resolved informally',
  'Withdrawn',
  'Refused',
  'Transferred',
  'Merged'
] as const;
/** One of {@link closureTypes}. */
export type ClosureType = (typeof closureTypes)[number];

/** Things that call for care, shown as one `!` whose reasons only permitted roles read. @see domain.md 6 badge "!" */
export const attentionReasons = [
  'Child is complainant',
  'Staff named',
  'Safeguarding',
  'MP or councillor interest',
  'Unreasonable behaviour'
] as const;
/** One of {@link attentionReasons}. */
export type AttentionReason = (typeof attentionReasons)[number];

/** One stage of one complaint: the unit of the board, of clocks and of timeliness. @see domain.md 7.4 */
export interface ComplaintStage {
  /** Item id in ComplaintStages. */
  id: number;
  /** Reference of the complaint, e.g. `CH-2026-0042`. */
  reference: string;
  process: Process;
  stage: StageCode;
  /** Name of the team as it stood when the complaint came in; empty when not recorded. */
  team: string;
  /** Service the team belongs to; empty when not recorded. */
  service: string;
  /** Investigating officer; absent while unassigned. */
  officer?: Person;
  /** Day the complaint was received (day 0 of Stage 1). */
  receivedOn: IsoDate;
  /** Day this stage opened. */
  openedOn: IsoDate;
  /** Every dated clock event recorded so far. */
  events: Partial<Record<ClockEvent, IsoDate>>;
  extension?: Extension;
  /** In order of `frozenOn`; at most the last is still running. */
  freezes: readonly Freeze[];
  /** Day the stage stopped, for whatever reason; absent while open. */
  closedOn?: IsoDate;
  closureType?: ClosureType;
  /** Outcome in the register's words; absent when not agreed. */
  outcome?: string;
  attention: readonly AttentionReason[];
  reasonForDelay?: string;
  /** Instant of the last change, ISO UTC. */
  modifiedAt: string;
}
