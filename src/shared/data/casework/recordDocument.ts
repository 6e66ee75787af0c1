import type { documentActIds } from '../../domain/casework/acts/ActId';
import type { CaseEvent } from '../../domain/casework/CaseFile';
import { HubError } from '../../domain/errors';
import { listNames } from '../../schema/listNames';
import type { HubConnection } from '../sp';
import { untilConfirmed } from '../untilConfirmed';
import { quoted } from '../wire';
import { addEvent } from './addEvent';
import './sp';

/** What became of a document. */
export interface DocumentEntry {
  /** Made once for all tries. */
  key: string;
  act: (typeof documentActIds)[number];
  /** Of the file, with its ending. */
  name: string;
}

/**
 * Puts into a case's timeline what became of a document, once by its key. The site stamps who and when.
 * @throws HubError `forbidden` when the person may not add to the timeline
 */
export async function recordDocument(
  connection: HubConnection,
  reference: string,
  { key, act, name }: DocumentEntry
): Promise<void> {
  const { sp, clock } = connection;
  await untilConfirmed(async () => {
    const entries: { EventKey: string; EventNumber: number }[] = await sp.web.lists
      .getByTitle(listNames.caseEvents)
      .items.select('EventKey', 'EventNumber')
      .filter(`Reference eq ${quoted(reference)}`)
      .top(2000)();
    if (entries.some(({ EventKey }) => EventKey === key)) return;
    const { today, at } = clock.now();
    const event: CaseEvent = {
      key,
      number: Math.max(0, ...entries.map(({ EventNumber }) => EventNumber)) + 1,
      act,
      on: today,
      recordedAt: at,
      by: { id: 0, name: '' },
      values: { document: name }
    };
    const answer = await addEvent(connection, reference, { event, changes: [] });
    if (answer === 'taken') throw new HubError('conflict', 'Somebody else keeps changing this case.', answer);
  });
}
