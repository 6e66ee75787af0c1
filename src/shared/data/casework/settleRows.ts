import type { SPFI } from '@pnp/sp';
import type { IWeb } from '@pnp/sp/webs';
import { HubError } from '../../domain/errors';
import { listNames } from '../../schema/listNames';
import { inBatch } from '../inBatch';
import { toHubError } from '../toHubError';
import './sp';
import type { PendingRow } from './CaseRows';

/**
 * Brings rows up to the timeline, in one request where there are several. Each is changed as it was read or not at all; one
 * that somebody adds at the same time is refused by its unique key.
 * @throws HubError for the first failure; read the case again, and what is still behind can be brought up again
 */
export async function settleRows(sp: SPFI, pending: readonly PendingRow[]): Promise<void> {
  const [only, ...more] = pending;
  if (only === undefined) return;
  try {
    // By itself a throttled request is tried again, in a batch it is not.
    if (more.length === 0) await write(sp.web, only);
    else await inBatch<unknown>(sp, (web) => pending.map((one) => write(web, one)));
  } catch (error) {
    const failure = toHubError(error);
    const isTaken = failure.code === 'invalid' && pending.some(({ row }) => row === undefined);
    throw isTaken ? new HubError('conflict', 'Somebody else added the row first.', error) : failure;
  }
}

function write(web: IWeb, { list, row, columns, lastEvent }: PendingRow): Promise<unknown> {
  const { items } = web.lists.getByTitle(listNamed[list]);
  const written = { ...columns, LastEvent: lastEvent };
  return row === undefined ? items.add(written) : items.getById(row.Id).update(written, row['odata.etag'] ?? '*');
}

const listNamed = {
  Complaints: listNames.complaints,
  ComplaintStages: listNames.complaintStages,
  Concerns: listNames.concerns,
  Remedies: listNames.remedies
} as const;
