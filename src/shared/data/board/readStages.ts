import type { IList } from '@pnp/sp/lists';
import { HubError } from '../../domain/errors';
import { type ComplaintStageRow, complaintStageColumns } from '../stages/complaintStageRow';
import { toHubError } from '../toHubError';

/** As many rows as SharePoint gives at once, and the width of a window of ids. @see sharepoint-rest.md 12 and 18 */
export const pageSize = 5000;

/** Ids in one `$filter`; with this many the address stays far below 2,000 characters. */
const idsPerRequest = 40;

/**
 * Rows that a filter on indexed columns selects, page by page. When the filter selects more rows than SharePoint will
 * query at once, the list is read in windows of ids instead, each asking for the same rows.
 * @param filter OData, for example `IsOpen eq 1`
 * @throws whatever PnPjs throws; HubError `unavailable` when the signal stops it
 * @see docs/decisions on reading open stages under the threshold
 */
export async function* readStages(list: IList, filter: string, signal?: AbortSignal): AsyncGenerator<ComplaintStageRow[]> {
  let started = false;
  try {
    for await (const page of select(list).filter(filter).top(pageSize)) {
      started = true;
      stopIfAborted(signal);
      yield page;
    }
  } catch (error) {
    if (started || toHubError(error).code !== 'too-many-rows') {
      throw error;
    }
    yield* readWindows(list, filter, signal);
  }
}

/** Rows by id, in no order; ids that are gone or hidden from the reader are simply not among them. */
export async function readStagesById(list: IList, ids: readonly number[]): Promise<ComplaintStageRow[]> {
  const rows: ComplaintStageRow[] = [];
  for (let start = 0; start < ids.length; start += idsPerRequest) {
    const filter = ids.slice(start, start + idsPerRequest).map((id) => `Id eq ${id}`).join(' or ');
    const page: ComplaintStageRow[] = await select(list).filter(filter).top(idsPerRequest)();
    rows.push(...page);
  }
  return rows;
}

async function* readWindows(list: IList, filter: string, signal?: AbortSignal): AsyncGenerator<ComplaintStageRow[]> {
  const newest: { Id: number }[] = await list.items.select('Id').orderBy('Id', false).top(1)();
  const last = newest[0]?.Id ?? 0;
  for (let after = 0; after < last; after += pageSize) {
    stopIfAborted(signal);
    const page: ComplaintStageRow[] = await select(list).filter(`Id gt ${after} and Id le ${after + pageSize} and (${filter})`).top(pageSize)();
    yield page;
  }
}

function select(list: IList): IList['items'] {
  return list.items.select(...complaintStageColumns);
}

function stopIfAborted(signal?: AbortSignal): void {
  if (signal?.aborted) {
    throw new HubError('unavailable', 'Loading was stopped.');
  }
}
