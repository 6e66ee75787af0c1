import type { ActValues } from '../../domain/casework/acts/ActField';
import type { CaseEvent, CaseFile } from '../../domain/casework/CaseFile';
import { HubError } from '../../domain/errors';
import type { HubConnection } from '../sp';
import { toHubError } from '../toHubError';
import { addEvent } from './addEvent';
import { highestNumber, referenceOf, registeredAs } from './registerOnSite';
import { rowChanges } from './rowChanges';

/** Numbers tried before it is given up; the steps between them double, so this passes every year's cases. */
const mostNumbers = 16;

/**
 * Records the first entry of a new case under the first reference that is free. Who sees every case takes the next
 * number; who sees only some may meet numbers taken by others, and then goes on in growing steps.
 * @param make the case under a reference
 */
export async function claimReference(
  connection: HubConnection,
  values: ActValues,
  make: (reference: string) => { event: CaseEvent; after: CaseFile }
): Promise<string> {
  let number = (await highestNumber(connection.sp, values)) + 1;
  for (let tries = 0; tries < mostNumbers; tries += 1) {
    const reference = referenceOf(values, number);
    const { event, after } = make(reference);
    if (await isClaimed(connection, reference, { event, changes: rowChanges(undefined, after) })) return reference;
    // Refused for its key, it had been recorded before, and the answer was lost.
    const before = await registeredAs(connection.sp, event.key);
    if (before !== undefined) return before;
    number += tries < 2 ? 1 : 2 ** (tries - 2);
  }
  throw new HubError('conflict', 'No free reference was found.');
}

async function isClaimed(
  connection: HubConnection,
  reference: string,
  entry: Parameters<typeof addEvent>[2]
): Promise<boolean> {
  try {
    return (await addEvent(connection, reference, entry)) === 'added';
  } catch (error) {
    // The folder of a case that the person may not see is neither there for them nor to be made again.
    if (['forbidden', 'not-found', 'invalid'].includes(toHubError(error).code)) return false;
    throw error;
  }
}
