import type { Fault } from '../../refusals/Refusal';
import type { IsoDate } from '../../dates/IsoDate';
import { isIsoDate } from '../../dates/ordinals';
import type { RoleCode } from '../../roles/Role';
import type { StaffTrigger } from '../../staffTriggers/staffTriggers';
import type { Person } from '../../stages/ComplaintStage';
import type { CaseFile } from '../CaseFile';

/** What an allegation is about. @see domain.md 7.6 */
export const allegationNatures = ['Conduct', 'Practice', 'Confidentiality', 'Timeliness', 'Other'] as const;

/** Where an allegation was referred. @see domain.md 7.6 */
export const allegationReferrals = ['None', 'HR', 'LADO', 'Safeguarding'] as const;

/** What a review of allegations about one member of staff led to. @see domain.md 11.3 */
export const triggerResponses = ['No action', 'Supervision', 'Training', 'HR', 'Other'] as const;

/** A concern that names a member of staff. Named is not upheld. People by their ids. @see domain.md 7.6 */
export interface StaffAllegation {
  id: number;
  reference: string;
  /** Number of the concern. */
  concern: number;
  staff: number;
  namedOn: IsoDate;
  nature: string;
  roleAtTheTime?: string;
  childMayBeHarmed: boolean;
  /** Day the operational lead reviewed it. */
  reviewedOn?: IsoDate;
}

/** An allegation to be recorded. */
export interface NewAllegation extends Omit<StaffAllegation, 'id' | 'reference' | 'reviewedOn'> {
  /** Made once for all tries. */
  key: string;
}

/** Who is complained about in a case, and reviews due. @see domain.md 11.3 */
export interface CaseAllegations {
  allegations: readonly StaffAllegation[];
  triggers: readonly StaffTrigger[];
  /** Those they are about, by name. */
  people: readonly Person[];
}

/** Roles that record who is complained about. @see domain.md 11.2 */
export const allegationKeepers: readonly RoleCode[] = ['R5', 'R6'];

/**
 * Everything that is wrong with an allegation about to be recorded.
 * @param today UK day
 */
export function allegationFaults(
  entered: Partial<NewAllegation>,
  { concerns, stages, complaint }: CaseFile,
  today: IsoDate
): readonly Fault[] {
  const faults: Fault[] = [];
  if (!concerns.some(({ number }) => number === entered.concern)) {
    faults.push({ field: 'concern', why: 'namingConcernMissing' });
  }
  if (entered.staff === undefined || entered.staff <= 0) {
    faults.push({ field: 'staff', why: 'noPerson' });
  } else if (stages.some(({ officer, closedOn }) => officer?.id === entered.staff && closedOn === undefined)) {
    faults.push({ field: 'staff', why: 'investigatesCase' });
  }
  if (entered.namedOn === undefined || !isIsoDate(entered.namedOn)) {
    faults.push({ field: 'namedOn', why: 'noSuchDay' });
  } else if (entered.namedOn > today || entered.namedOn < complaint.receivedOn) {
    faults.push({ field: 'namedOn', why: 'notBetween', day: complaint.receivedOn });
  }
  if (!allegationNatures.some((nature) => nature === entered.nature)) {
    faults.push({ field: 'nature', why: 'notInList' });
  }
  return faults;
}

/** What was entered, once nothing is wrong with it; absent while something is missing. */
export function completeAllegation(entered: Partial<NewAllegation>): NewAllegation | undefined {
  const { key, concern, staff, namedOn, nature, childMayBeHarmed = false, roleAtTheTime } = entered;
  return key === undefined || concern === undefined || staff === undefined || namedOn === undefined || !nature
    ? undefined
    : { key, concern, staff, namedOn, nature, childMayBeHarmed, ...(roleAtTheTime && { roleAtTheTime }) };
}
