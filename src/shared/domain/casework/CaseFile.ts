import type { Complaint } from '../complaints/Complaint';
import type { IsoDate } from '../dates/IsoDate';
import type { StageEntry } from '../events/StageEvent';
import type { StageCode } from '../processRules/ProcessRule';
import type { Remedy } from '../registers/Remedy';
import type { ClosureType, ComplaintStage, Person } from '../stages/ComplaintStage';
import type { ActId } from './acts/ActId';
import type { ActValues } from './acts/ActField';
import type { ConcernOutcome } from './outcomes/Outcome';

/** A complaint with what casework keeps on it beyond the board's needs. @see domain.md 7.1, 7.3 and 7.4 */
export interface CaseComplaint extends Complaint {
  firstPoint?: string;
  closedOn?: IsoDate;
  closureType?: ClosureType;
  /** Who made it, in the words of the code list. */
  madeBy?: string;
  advocacyOffered?: boolean;
  advocacyOfferedOn?: IsoDate;
  advocacyResponse?: string;
  riskLevel?: string;
  withdrawalReason?: string;
  refusalReason?: string;
  crmReference?: string;
  careDatabaseReference?: string;
  ombudsmanReference?: string;
  /** References of related cases. */
  linkedTo: readonly string[];
  /** Reference of the comment or compliment that turned out to be this complaint. */
  cameFrom?: string;
  /** Reference of the case this one was a duplicate of. */
  mergedInto?: string;
  repeat: boolean;
  /** An inquiry or a claim forbids to destroy it, whatever its age. */
  held?: boolean;
}

/** A stage with what was decided on its outcome. */
export interface CaseStage extends ComplaintStage {
  /** What the concerns gave, when it was answered. */
  derivedOutcome?: string;
  /** Why the outcome differs from the derived one. */
  outcomeReason?: string;
}

/** A concern with its own handling. @see domain.md 7.5 */
export interface CaseConcern {
  id: number;
  /** Its place among the complaint's concerns, from 1. */
  number: number;
  reference: string;
  category: string;
  subCategory?: string;
  /** What was said, without names. */
  wording: string;
  /** Name of the team, when it differs from the complaint's. */
  team?: string;
  /** Outcome at the highest stage answered. */
  outcome?: string;
  /** Outcome at each stage; each stays when a later stage decides otherwise. @see domain.md 9, rules 1 and 4 */
  outcomes: Partial<Record<StageCode, ConcernOutcome>>;
  finding?: string;
  /** A member of staff is complained about; who it is stands in the restricted list. */
  staffNamed: boolean;
}

/** What was offered to put a complaint right. @see domain.md 7.13 */
export interface CaseRemedy extends Omit<Remedy, 'key'> {
  id: number;
  /** Its place among the case's remedies, from 1. */
  number: number;
  offeredOn?: IsoDate;
  reason?: string;
  period?: string;
  /** Id of the director who agreed. */
  agreedBy?: number;
  budget?: string;
  inLineWithGuidance: boolean;
}

/** One entry of a case's timeline: an act that somebody recorded. */
export interface CaseEvent {
  /** The act's own for ever, made where it was recorded: one sent twice is one entry. */
  key: string;
  /** Place in the case's timeline, from 1, without gaps. */
  number: number;
  act: ActId;
  /** Stage it belongs to; absent when it is about the whole case. */
  stage?: StageCode;
  /** The UK day it is about. */
  on: IsoDate;
  /** When it was recorded: instant, ISO UTC. */
  recordedAt: string;
  by: Person;
  /** What was entered; people by their ids, never by name. */
  values: ActValues;
  /** What the act put into its stage's log, with the days that stood before; absent when nothing. */
  entries?: readonly StageEntry[];
}

/** Everything the hub holds on one complaint, but for the restricted lists. */
export interface CaseFile {
  complaint: CaseComplaint;
  /** In order of opening. */
  stages: readonly CaseStage[];
  /** In order of their numbers. */
  concerns: readonly CaseConcern[];
  /** In order of their numbers. */
  remedies: readonly CaseRemedy[];
  /** In order of their numbers. A case from a register has none from before the hub. */
  events: readonly CaseEvent[];
}
