import { addMonths } from '../dates/addMonths';
import type { IsoDate } from '../dates/IsoDate';

/** One concern that names a member of staff, from the restricted list. People by their ids. @see domain.md 7.6 */
export interface NamedInConcern {
  staff: number;
  /** Reference of the complaint. */
  reference: string;
  namedOn: IsoDate;
  /** Outcome of that concern; absent while it is open. */
  outcome?: string;
  /** How the complaint ended, when it was not taken or was given up. */
  ended?: 'Withdrawn' | 'Refused';
  /** What is alleged suggests that a child may be harmed. */
  childMayBeHarmed: boolean;
}

/** When a review of one member of staff is due. Only the service recovery manager may change it. */
export interface TriggerLimits {
  /** Calendar months looked back. */
  months: number;
  /** So many complaints that name the same member of staff. */
  complaints: number;
  /** So many concerns about them upheld, in part or whole. */
  upheldConcerns: number;
}

/** The limits until the council sets its own. @see domain.md 11.3, a proposal */
export const defaultTriggerLimits: TriggerLimits = { months: 12, complaints: 3, upheldConcerns: 2 };

/** Why a review is due. `harm`: a child may be harmed, which goes to safeguarding at once and not through complaints. */
export type TriggerReason = 'harm' | 'complaints' | 'upheld';

/** A member of staff whose review is due. What it says stays among those who may see the allegations. */
export interface StaffTrigger {
  staff: number;
  reasons: readonly TriggerReason[];
  /** Calendar months looked back. */
  months: number;
  /** Distinct complaints that name them within the time looked back. */
  complaints: number;
  /** Concerns about them upheld or partly upheld within it. */
  upheldConcerns: number;
}

/**
 * Members of staff whose review is due. Complaints are counted, not concerns, and those withdrawn or refused are not:
 * to be named is not to be at fault. That a child may be harmed counts whatever became of the complaint.
 * @param today UK day; the time looked back ends with it
 * @returns by the staff member's id, so that the order says nothing about anyone
 * @see domain.md 11.3
 */
export function staffTriggers(
  named: readonly NamedInConcern[],
  limits: TriggerLimits,
  today: IsoDate
): readonly StaffTrigger[] {
  const after = addMonths(today, -limits.months);
  const byStaff = new Map<number, NamedInConcern[]>();
  for (const one of named) {
    if (one.namedOn <= after || one.namedOn > today) continue;
    byStaff.set(one.staff, [...(byStaff.get(one.staff) ?? []), one]);
  }
  return [...byStaff]
    .sort(([a], [b]) => a - b)
    .flatMap(([staff, all]) => {
      const counted = all.filter(({ ended }) => ended === undefined);
      const complaints = new Set(counted.map(({ reference }) => reference)).size;
      const upheldConcerns = counted.filter(
        ({ outcome }) => outcome === 'Upheld' || outcome === 'Partly upheld'
      ).length;
      const reasons: TriggerReason[] = [];
      if (all.some(({ childMayBeHarmed }) => childMayBeHarmed)) reasons.push('harm');
      if (complaints >= limits.complaints) reasons.push('complaints');
      if (upheldConcerns >= limits.upheldConcerns) reasons.push('upheld');
      return reasons.length > 0 ? [{ staff, reasons, months: limits.months, complaints, upheldConcerns }] : [];
    });
}
