import type { SPFI } from '@pnp/sp';
import type { ActValues } from '../../domain/casework/acts/ActField';
import { kindToRegister } from '../../domain/contacts/contacts';
import type { ContactToRegister } from '../../domain/contacts/ContactRepository';
import { HubError } from '../../domain/errors';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { quoted, readDate, readOptional, type Wire } from '../wire';
import { contactTables } from './contactRows';

interface Row {
  Id: number;
  ReceivedDate: Wire<string>;
  Channel: Wire<string>;
  Team: Wire<string>;
  Words: Wire<string>;
  ComplaintReference: Wire<string>;
}

const columns: readonly (keyof Row)[] = ['Id', 'ReceivedDate', 'Channel', 'Team', 'Words', 'ComplaintReference'];

/** What a contact brings to the complaint that it turned out to be. @throws HubError `not-found` when there is none, or the reader may not see it */
export async function readToRegister(sp: SPFI, reference: string): Promise<ContactToRegister> {
  const row = await find(sp, reference);
  if (!row) throw new HubError('not-found', 'It is not there, or you may not see it.');
  const values = withoutAbsent<ActValues>({
    from: reference,
    receivedOn: readDate(row.ReceivedDate),
    channel: readOptional(row.Channel),
    team: readOptional(row.Team),
    'wording.1': readOptional(row.Words)
  });
  return withoutAbsent<ContactToRegister>({ values, complaint: readOptional(row.ComplaintReference) });
}

/** Says on a contact which complaint it became; again, nothing changes. One that the reader does not see any more keeps its place in the complaint. */
export async function markMade(sp: SPFI, from: string, complaint: string): Promise<void> {
  const kind = kindToRegister(from);
  const row = await find(sp, from);
  if (kind === undefined || !row || row.ComplaintReference === complaint) return;
  await sp.web.lists
    .getByTitle(contactTables[kind].list)
    .items.getById(row.Id)
    .update({
      ComplaintReference: complaint,
      // It is counted as a complaint, and as nothing else.
      ...(kind === 'compliment' ? { IncludeInReport: false } : { ConvertedTo: 'Complaint' })
    });
}

async function find(sp: SPFI, reference: string): Promise<Row | undefined> {
  const kind = kindToRegister(reference);
  if (kind === undefined) return undefined;
  const [row] = await sp.web.lists
    .getByTitle(contactTables[kind].list)
    .items.select(...columns)
    .filter(`Reference eq ${quoted(reference)}`)
    .top(1)<Row[]>();
  return row;
}
