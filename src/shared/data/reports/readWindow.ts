import type { IItems } from '@pnp/sp/items';
import type { StopSignal } from '../../domain/board/BoardRepository';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../../domain/dates/ordinals';
import { HubError } from '../../domain/errors';
import { toHubError } from '../toHubError';

/** As many rows as SharePoint gives at once. @see sharepoint-rest.md 12 */
const pageSize = 5000;

/** A narrower stretch than this is not parted again: the list is then read whole. */
const shortestWindow = 7;

/** A request for rows with the columns chosen, ready for a filter and for paging. */
export type ItemRequest = () => IItems;

/**
 * Rows whose day lies in a window, page by page. SharePoint refuses a window that holds more rows than it queries at
 * once; it is then asked for in two halves, and a week that is still too full by the whole list, which it never
 * refuses; the caller then gets rows from outside the window as well, and rows it has had.
 * @param column an indexed day column
 * @throws whatever PnPjs throws; HubError `unavailable` when the signal stops it
 */
export async function* readWindow<Row>(
  items: ItemRequest,
  column: string,
  from: IsoDate,
  to: IsoDate,
  signal?: StopSignal
): AsyncGenerator<Row[]> {
  try {
    yield* readPages<Row>(() => items().filter(windowFilter(column, from, to)), signal);
    return;
  } catch (error) {
    if (toHubError(error).code !== 'too-many-rows') throw error;
  }
  const [first, last] = [toOrdinal(from), toOrdinal(to)];
  if (last - first < shortestWindow) {
    yield* readPages<Row>(items, signal);
    return;
  }
  const middle = (first + last) >> 1;
  yield* readWindow<Row>(items, column, from, fromOrdinal(middle), signal);
  yield* readWindow<Row>(items, column, fromOrdinal(middle + 1), to, signal);
}

/**
 * Rows that a filter on an indexed column selects, page by page; every row of the list where the filter selects more
 * than SharePoint queries at once.
 * @throws as {@link readWindow}
 */
export async function* readFiltered<Row>(
  items: ItemRequest,
  filter: string,
  signal?: StopSignal
): AsyncGenerator<Row[]> {
  try {
    yield* readPages<Row>(() => items().filter(filter), signal);
  } catch (error) {
    if (toHubError(error).code !== 'too-many-rows') throw error;
    yield* readPages<Row>(items, signal);
  }
}

/** Every row of a request, page by page in the order of ids. */
export async function* readPages<Row>(items: ItemRequest, signal?: StopSignal): AsyncGenerator<Row[]> {
  stopIfAborted(signal);
  for await (const page of items().top(pageSize)) {
    yield page;
    stopIfAborted(signal);
  }
}

function stopIfAborted(signal?: StopSignal): void {
  if (signal?.aborted) throw new HubError('unavailable', 'Reading was stopped.');
}

/** Noon separates days whether a day is stored as midnight in UTC, midnight in London or noon. */
function windowFilter(column: string, from: IsoDate, to: IsoDate): string {
  const before = fromOrdinal(toOrdinal(from) - 1);
  return `${column} gt datetime'${before}T12:00:00Z' and ${column} le datetime'${to}T12:00:00Z'`;
}
