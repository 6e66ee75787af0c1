import type { Complaint } from '../../src/shared/domain/complaints/Complaint';
import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import type { ComplaintStage } from '../../src/shared/domain/stages/ComplaintStage';
import type { Team } from '../../src/shared/domain/teams/Team';
import type { ComplimentRecord, EqualityRecord, Place } from '../register/register';

/** A stage to be written: the domain's stage without what SharePoint gives it. */
export interface NewStage extends Omit<ComplaintStage, 'id' | 'modifiedAt' | 'officer'> {
  readonly place: Place;
  /** Due day without an extension, as the register prints it. */
  readonly due?: IsoDate;
  /** Login of the investigating officer. */
  readonly officerLogin?: string;
}

/** A concern to be written; its number is its place in the case. */
export interface NewConcern {
  readonly place: Place;
  readonly category: string;
  readonly outcome?: string;
}

/** A complaint with everything that belongs to it, as the hub writes it: whole or not at all. */
export interface HubCase {
  readonly place: Place;
  readonly complaint: Omit<Complaint, 'id'> & {
    /** Day the last stage closed; absent while one is open. */
    readonly closedOn?: IsoDate;
  };
  readonly stages: readonly NewStage[];
  readonly concerns: readonly NewConcern[];
  readonly equality?: EqualityRecord;
}

/** A compliment with the service its team belongs to; empty when not known. */
export interface HubCompliment extends ComplimentRecord {
  readonly service: string;
}

/** A team to be written. */
export interface NewTeam extends Omit<Team, 'id'> {
  readonly place: Place;
}
