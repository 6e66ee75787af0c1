import type { IsoDate } from '../dates/IsoDate';
import { HubError } from '../errors';
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
 * @throws HubError `invalid` with the reason when it may not
 * @see domain.md 16.4: deletion is a reviewed job, two people, with log
 */
export function checkDestruction(retention: Retention, proposal: Proposal, agreedBy: number): void {
  if (retention.state === 'held') {
    throw new HubError(
      'invalid',
      `${proposal.reference} is held for an inquiry or a claim. Nothing of it may be destroyed.`
    );
  }
  if (retention.state === 'kept') {
    throw new HubError(
      'invalid',
      retention.keepUntil === undefined
        ? `${proposal.reference} is still open, so its time has not begun.`
        : `${proposal.reference} is to be kept until ${retention.keepUntil}.`
    );
  }
  if (agreedBy === proposal.proposedBy) {
    throw new HubError('invalid', 'Whoever proposed it cannot also agree to it. Ask a second person.');
  }
}
