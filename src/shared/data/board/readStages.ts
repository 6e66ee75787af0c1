import type { SPFI } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import { HubError } from '../../domain/errors';
import { type ComplaintStageRow, complaintStageColumns } from '../stages/complaintStageRow';
import { inBatch } from '../inBatch';
import { toHubError } from '../toHubError';

/** As many rows as SharePoint gives at once. @see sharepoint-rest.md 12 */
export const pageSize = 5000;

/** Rows of the very first page: enough for a screen, so that the first rows stand there however many follow. */
export const firstPageSize = 200;

/**
 * Rows that any of some filters on indexed columns selects, page by page. When a filter selects more rows than
 * SharePoint will query at once, every row of the list is read instead, in order of id, which SharePoint never refuses;
 * the caller then gets rows that no filter selects, and may get a row again.
 * @param filters OData, for example `IsOpen eq 1`
 * @throws whatever PnPjs throws; HubError `unavailable` when the signal stops it
 * @see docs/decisions on reading open stages under the threshold
 */
export async function* readStages(
  list: IList,
  filters: readonly string[],
  signal?: AbortSignal
): AsyncGenerator<ComplaintStageRow[]> {
  try {
    for (const filter of filters) {
      yield* readPages(() => select(list).filter(filter), signal);
    }
  } catch (error) {
    if (toHubError(error).code !== 'too-many-rows') {
      throw error;
    }
    yield* readPages(() => select(list), signal);
  }
}

/**
 * Rows by id, in that order; those that are gone or hidden from the reader are left out. Each is asked for by itself,
 * a hundred in one request, because a filter of many ids may count as past the threshold.
 */
export async function readStagesById(sp: SPFI, listName: string, ids: readonly number[]): Promise<ComplaintStageRow[]> {
  const rows = await inBatch(sp, (web) =>
    ids.map((id) => readIfThere(web.lists.getByTitle(listName).items.getById(id)))
  );
  return rows.filter((row) => row !== undefined);
}

async function readIfThere(item: IItem): Promise<ComplaintStageRow | undefined> {
  try {
    const row: ComplaintStageRow = await item.select(...complaintStageColumns)();
    return row;
  } catch (error) {
    if (['not-found', 'forbidden'].includes(toHubError(error).code)) {
      return undefined;
    }
    throw error;
  }
}

async function* readPages(items: () => IList['items'], signal?: AbortSignal): AsyncGenerator<ComplaintStageRow[]> {
  stopIfAborted(signal);
  const first: ComplaintStageRow[] = await items().top(firstPageSize)();
  yield first;
  const last = first[firstPageSize - 1];
  if (last === undefined) {
    return;
  }
  for await (const page of items().skip(last.Id).top(pageSize)) {
    stopIfAborted(signal);
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
