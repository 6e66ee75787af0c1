import { body } from '@pnp/queryable';
import { SPCollection, type SPFI, spPost } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import type { IWeb } from '@pnp/sp/webs';
import { HubError } from '../../domain/errors';
import { type ComplaintStageRow, complaintStageColumns } from '../stages/complaintStageRow';
import { inBatch } from '../inBatch';
import { toHubError } from '../toHubError';
import { withoutMetadata } from '../withoutMetadata';

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

/** SharePoint takes a column for one without an index when it is asked for more values than this at once. */
const mostIds = 60;

/**
 * Rows by id; those that are gone or hidden from the reader are left out. All in one request, whatever their number:
 * a query for every sixty ids, in a batch where there are several.
 * @throws whatever PnPjs throws
 * @see docs/decisions on following what changed
 */
export async function readStagesById(
  sp: SPFI,
  listName: string,
  ids: readonly number[]
): Promise<readonly ComplaintStageRow[]> {
  const queries = Array.from({ length: Math.ceil(ids.length / mostIds) }, (_, place) =>
    ids.slice(place * mostIds, (place + 1) * mostIds)
  );
  const [only, ...more] = queries;
  if (only === undefined || more.length === 0) {
    // By itself a throttled request is tried again, in a batch it is not.
    return only === undefined ? [] : queryByIds(sp.web, listName, only);
  }
  return (await inBatch(sp, (web) => queries.map((some) => queryByIds(web, listName, some)))).flat();
}

function queryByIds(web: IWeb, listName: string, ids: readonly number[]): Promise<ComplaintStageRow[]> {
  const values = ids.map((id) => `<Value Type="Counter">${id}</Value>`).join('');
  const items = SPCollection(web.lists.getByTitle(listName), 'getitems').using(withoutMetadata);
  const query = {
    DatesInUtc: true,
    ViewXml:
      `<View Scope="RecursiveAll"><ViewFields>${viewFields}</ViewFields>` +
      `<Query><Where><In><FieldRef Name="ID"/><Values>${values}</Values></In></Where></Query>` +
      `<RowLimit>${mostIds}</RowLimit></View>`
  };
  return spPost(items.select(...complaintStageColumns), body({ query }));
}

/** The columns by the names that CAML knows, where a person is not called by the id. */
const viewFields = complaintStageColumns
  .map((column) => `<FieldRef Name="${column === 'Id' ? 'ID' : column.replace(/Id$/, '')}"/>`)
  .join('');

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
