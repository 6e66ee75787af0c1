import type { IsoDate } from '../dates/IsoDate';
import { Refused } from '../refusals/Refusal';
import type { Retention } from './retentionOf';

/** A record somebody proposes to destroy, and who did. People by their ids. */
export interface Proposal {
  reference: string;
  proposedBy: number;
  proposedOn: IsoDate;
}

/**
 * Makes sure that a record may be destroyed now: it is over its time today, is not held, and a second person agrees
 * with the one who proposed it.
 * @param agreedBy id of the one who would agree
 * @throws Refused with the reason when it may not
 * @see domain.md 16.4: deletion is a reviewed job, two people, with log
 */
export function checkDestruction(retention: Retention, proposal: Proposal, agreedBy: number): void {
  const { reference: name } = proposal;
  if (retention.state === 'held') throw new Refused({ why: 'heldFromDestruction', name });
  if (retention.state === 'kept') {
    const { keepUntil: day } = retention;
    throw new Refused(day === undefined ? { why: 'stillOpen', name } : { why: 'keptUntil', name, day });
  }
  if (agreedBy === proposal.proposedBy) throw new Refused({ why: 'sameProposer' });
}
