import type { Fault } from '../../refusals/Refusal';
import type { IsoDate } from '../../dates/IsoDate';
import type { RoleCode } from '../../roles/Role';
import type { StaffTrigger, TriggerLimits } from '../../staffTriggers/staffTriggers';
import type { Person } from '../../stages/ComplaintStage';
import type { ActField, ActValues } from '../acts/ActField';
import { fieldFault, isEmpty } from '../acts/faultsOf';
import { dayField } from '../acts/parts';
import { allegationReferrals, type StaffAllegation, triggerResponses } from './StaffAllegation';

/** A member of staff whose review is due or was made, with what brings it about. @see domain.md 11.3 */
export interface StaffReview {
  trigger: StaffTrigger;
  person: Person;
  /** Those within the time looked back. */
  allegations: readonly StaffAllegation[];
}

/** Reviews as far as the reader may see what they come from. */
export interface StaffReviews {
  due: readonly StaffReview[];
  /** Every allegation behind it was reviewed; due again with the next one. */
  made: readonly StaffReview[];
  limits: TriggerLimits;
  /** The reader may record what a review led to. */
  mayRecord: boolean;
  /** UK day by the server's clock. */
  today: IsoDate;
}

/** Who is told that a review is due, and nobody else. @see domain.md 11.3 */
export const reviewReaders: readonly RoleCode[] = ['R3', 'R6'];

/** What is recorded of a review. */
export const reviewFields = {
  on: dayField({ from: 'received' }),
  response: { kind: 'choice', choices: triggerResponses, required: true },
  support: { kind: 'text', maxLength: 200, required: true },
  referral: { kind: 'choice', choices: allegationReferrals, required: true },
  referredOn: dayField({ from: 'received', required: false }),
  caseload: { kind: 'text', maxLength: 200, required: false }
} as const satisfies Readonly<Record<string, ActField>>;

/** Whether somebody still has to look: one new allegation makes a review due again. */
export function isDue({ allegations }: StaffReview): boolean {
  return allegations.some(({ reviewedOn }) => reviewedOn === undefined);
}

/** Everything that is wrong with what was entered of a review. */
export function reviewFaults(values: ActValues, { allegations }: StaffReview, today: IsoDate): readonly Fault[] {
  const [first] = allegations.map(({ namedOn }) => namedOn).sort();
  const faults = Object.entries<ActField>(reviewFields).flatMap(([name, field]): Fault[] => {
    const fault = fieldFault(field, values[name], { today, serviceOf: () => '', earliest: () => first });
    return fault === undefined ? [] : [{ field: name, ...fault }];
  });
  if (faults.length > 0 || values.referral === 'None' || !isEmpty(values.referredOn)) return faults;
  return [{ field: 'referredOn', why: 'referralDayMissing' }];
}

/** Reviews of staff. Every method throws HubError and nothing else. */
export interface StaffReviewRepository {
  /** Absent for those who are not told of reviews. */
  list(): Promise<StaffReviews | undefined>;
  /**
   * Records what a review led to on each allegation behind it that had none. Safe to try again.
   * @throws HubError `invalid` with the first thing that is wrong; `conflict` when somebody else recorded it first
   */
  record(review: StaffReview, values: ActValues): Promise<void>;
}
