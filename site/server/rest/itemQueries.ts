import { itemDoesNotExist } from '../wire/errors';
import { formatNextLink } from '../wire/query';
import type { List } from '../store/model';
import type { ItemHead } from '../store/items';
import type { QueryScope } from '../store/itemQuery/filterSql';
import { checkThreshold, LIST_VIEW_THRESHOLD, readPage, type ItemQuery, type PageRow } from '../store/itemQuery/page';
import { project } from '../store/itemQuery/projection';
import type { TargetSource } from '../store/itemQuery/lookups';
import type { QueryOptions } from '../wire/types';
import type { Call } from './call';
import { itemsReply } from './entities/item';
import { navigateItems } from './itemNavigation';
import type { Reply } from './reply';

const DEFAULT_PAGE = 100;
const LOOKUP_LIMIT = 12;

/** What lookups may lead to for the caller. */
function targetSource(call: Call): TargetSource {
  const { lists } = call.site;
  return {
    byId: (id) => lists.byId(id),
    byUrl: (url) => lists.byUrl(url),
    visibleSql: (list, alias) => call.access.visibleSql(list, alias)
  };
}

/** What the caller's queries on a list are read against. */
export function queryScope(call: Call, list: List): QueryScope {
  const { clock, zone } = call.site;
  return { list, source: targetSource(call), zone, now: clock.now().getTime(), userId: call.user.id };
}

/** Condition for the rows of a list the caller may see. */
export function visibleConditions(call: Call, list: List): ItemQuery['conditions'] {
  const sql = call.access.visibleSql(list, 't');
  return sql === undefined ? [] : [{ sql, values: [] }];
}

/**
 * `GET …/items`.
 * @see sharepoint-rest.md §11, §12, §18
 */
export function listItems(call: Call, list: List): Reply {
  const { options } = call;
  const limit = Math.min(options.top ?? DEFAULT_PAGE, LIST_VIEW_THRESHOLD);
  const { filter, skipToken } = options;
  const query: ItemQuery = {
    ...(filter === undefined ? {} : { filter }),
    conditions: visibleConditions(call, list),
    orderBy: options.orderBy,
    ...(skipToken === undefined ? {} : { token: skipToken }),
    limit
  };
  const scope = queryScope(call, list);
  const projection = project({
    list,
    select: options.select,
    expand: options.expand,
    source: scope.source,
    navigate: navigateItems(call, list),
    lookupLimit: LOOKUP_LIMIT
  });
  checkThreshold(call.site.db, scope, query, call.site.lists.stats(list).itemCount, call.site.config.listViewThreshold);
  if (limit === 0) return itemsReply(call, list, { rows: [] });
  const page = readPage(call.site.db, scope, query, projection);
  const nextLink = page.next && formatNextLink(call.operation.origin, call.operation.url, page.next);
  return itemsReply(call, list, page, nextLink);
}

/** One item by its id, as the options ask; the caller has checked that it may be seen. */
export function readItem(
  call: Call,
  list: List,
  id: number,
  options: Pick<QueryOptions, 'select' | 'expand'> = call.options
): PageRow {
  const scope = queryScope(call, list);
  const { select, expand } = options;
  const projection = project({ list, select, expand, source: scope.source, navigate: navigateItems(call, list) });
  const query: ItemQuery = { conditions: [{ sql: 't.id = ?', values: [id] }], orderBy: [] };
  const [row] = readPage(call.site.db, scope, query, projection).rows;
  if (row === undefined) throw itemDoesNotExist();
  return row;
}

/** The head of an item the caller may see. @throws WireError 404 */
export function requireVisible(call: Call, list: List, id: number): ItemHead {
  const head = Number.isSafeInteger(id) ? call.site.items.head(list, id) : undefined;
  if (head === undefined || !call.access.seesItem(list, head)) throw itemDoesNotExist();
  return head;
}
