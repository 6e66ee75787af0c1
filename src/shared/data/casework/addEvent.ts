import type { SPFI } from '@pnp/sp';
import { listNames } from '../../schema/listNames';
import type { HubConnection } from '../sp';
import { toHubError } from '../toHubError';
import './sp';
import { type RecordedEvent, toEventForm } from './caseEventRow';

/**
 * Adds an entry to a case's timeline, which records the act: the key makes a second try no second entry, the number keeps
 * two people from both writing the same place.
 * @returns `taken` when the site refuses the entry: it is there already, or somebody else's has its place
 * @throws whatever PnPjs throws
 */
export async function addEvent(
  { sp, address }: HubConnection,
  reference: string,
  entry: RecordedEvent
): Promise<'added' | 'taken'> {
  const list = sp.web.lists.getByTitle(listNames.caseEvents);
  const form = Object.entries(toEventForm(reference, entry)).map(([FieldName, FieldValue]) => ({
    FieldName,
    FieldValue
  }));
  const folder = `${address}/Lists/${listNames.caseEvents}/${reference}`;
  const add = async (): Promise<'added' | 'taken'> => {
    const answers = await list.addValidateUpdateItemUsingPath(form, folder);
    return answers.some(({ HasException }) => HasException === true) ? 'taken' : 'added';
  };
  try {
    return await add();
  } catch (error) {
    if (toHubError(error).code !== 'not-found') throw error;
    // A case from a register has no folder before its first act.
    await makeCaseFolder(sp, reference);
    return add();
  }
}

/** Makes the folder of a case's timeline; one that is there stays. */
export async function makeCaseFolder(sp: SPFI, reference: string): Promise<void> {
  await sp.web.lists.getByTitle(listNames.caseEvents).rootFolder.folders.addUsingPath(reference, true);
}
