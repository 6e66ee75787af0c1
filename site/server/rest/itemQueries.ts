import { itemDoesNotExist } from '../wire/errors';
import { formatNextLink } from '../wire/query';
import { isReference, type List } from '../store/model';
import type { ItemHead } from '../store/items';
import type { TargetSource } from '../store/itemQuery/lookups';
import type { QueryScope } from '../store/itemQuery/operand';
import {
  compileQuery,
  LIST_VIEW_THRESHOLD,
  readPage,
  type CompiledQuery,
  type ItemQuery,
  type PageRow
} from '../store/itemQuery/page';
import { joinBytes, readPageBytes, type PageBytes, type RowShape } from '../store/itemQuery/pageBytes';
import { project, type Projection } from '../store/itemQuery/projection';
import { checkThreshold } from '../store/itemQuery/threshold';
import type { JsonObject, JsonValue, QueryOptions } from '../wire/types';
import type { Call } from './call';
import type { Described } from './described';
import { annotated, itemMeta, itemsReply, pageFrame, rowAnnotation } from './entities/item';
import { navigateItems } from './itemNavigation';
import { compressOnce, type Reply } from './reply';

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

/** What a page of items depends on besides the database: the question, with the caller's rights in it, and the wording. */
function pageKey(call: Call, compiled: CompiledQuery, { members }: Projection): string {
  const { url, origin, wire } = call.operation;
  return JSON.stringify([
    compiled.stretches,
    compiled.limit,
    members.map(({ key, encoding, sql }) => [key, encoding, sql]),
    wire.dialect,
    origin,
    url.rawPath,
    [...url.query]
  ]);
}

/** The rows of a page in bytes: those that show nothing but themselves from what was written before. */
function rowsOf(
  call: Call,
  list: List,
  compiled: CompiledQuery,
  projection: Projection,
  annotation: RowShape['annotation']
): PageBytes {
  const { db, bodies } = call.site;
  const { members } = projection;
  if (members.every(({ isForeign }) => isForeign !== true))
    return readPageBytes(db, bodies, compiled, { name: `${call.wire.dialect} ${list.id}`, members, annotation });
  const { rows, next } = readPage(db, compiled, projection);
  const bytes = rows.map((row) => Buffer.from(annotated(annotation, row)));
  return { rows: bytes, ...(next === undefined ? {} : { next }) };
}

/** A page in bytes, from the pages answered before if nothing has changed. */
function bytesReply(call: Call, list: List, key: string, read: () => PageBytes): Reply {
  const { db, pages } = call.site;
  const writes = db.writes();
  // What is read inside a transaction may be undone, and nobody would be told.
  const kept = db.isWriting ? undefined : pages.get(key, writes);
  if (kept !== undefined) return { status: 200, headers: {}, ...kept };
  const { rows, next } = read();
  const { operation } = call;
  const frame = pageFrame(call, list, next && formatNextLink(operation.origin, operation.url, next));
  const body = joinBytes(frame.before, rows, frame.after);
  const page = { contentType: frame.contentType, body, gzip: compressOnce(body) };
  if (!db.isWriting) pages.keep(key, writes, page);
  return { status: 200, headers: {}, ...page };
}

/**
 * `GET …/items`.
 * @see sharepoint-rest.md §11, §12, §18
 */
export function listItems(call: Call, list: List): Reply {
  const { options, site } = call;
  const { filter, skipToken, top = DEFAULT_PAGE } = options;
  const query: ItemQuery = {
    ...(filter === undefined ? {} : { filter }),
    conditions: visibleConditions(call, list),
    orderBy: options.orderBy,
    ...(skipToken === undefined ? {} : { token: skipToken }),
    limit: Math.min(top, LIST_VIEW_THRESHOLD)
  };
  const scope = { ...queryScope(call, list), expanded: expandedNames(options) };
  const projection = project({
    list,
    select: options.select,
    expand: options.expand,
    source: scope.source,
    navigate: navigateItems(call, list),
    lookupLimit: LOOKUP_LIMIT,
    dialect: call.wire.dialect
  });
  checkThreshold(
    site.db,
    scope,
    { ...query, limit: top },
    site.lists.stats(list).itemCount,
    site.config.listViewThreshold
  );
  const compiled = compileQuery(scope, query);
  if (top === 0) return itemsReply(call, list, { rows: [] });
  const annotation = rowAnnotation(call.wire.dialect, list);
  if (annotation !== undefined && projection.computed.length === 0) {
    return bytesReply(call, list, pageKey(call, compiled, projection), () =>
      rowsOf(call, list, compiled, projection, annotation)
    );
  }
  const page = readPage(site.db, compiled, projection);
  const nextLink = page.next && formatNextLink(call.operation.origin, call.operation.url, page.next);
  return itemsReply(call, list, page, nextLink);
}

function expandedNames({ expand }: Pick<QueryOptions, 'expand'>): ReadonlySet<string> {
  return new Set(expand.flatMap(([name]) => name?.toLowerCase() ?? []));
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
  const projection = project({
    list,
    select,
    expand,
    source: scope.source,
    navigate: navigateItems(call, list),
    dialect: call.wire.dialect
  });
  const query: ItemQuery = { conditions: [{ sql: 't.id = ?', values: [id] }], orderBy: [] };
  const [row] = readPage(call.site.db, compileQuery(scope, query), projection).rows;
  if (row === undefined) throw itemDoesNotExist();
  return row;
}

/** An item as an entity: the default set, and each other column when it is asked for. */
export function describeItem(call: Call, list: List, id: number): Described {
  const read = (select: QueryOptions['select']): PageRow => readItem(call, list, id, { select, expand: [] });
  const row = read([]);
  const values = JSON.parse(`{${row.json}}`) as JsonObject;
  const more = list.fields
    .filter(({ entityName, sql }) => sql !== undefined && !Object.hasOwn(values, entityName))
    .filter((field) => !isReference(field))
    .map(({ entityName }) => {
      const one = (): JsonValue => (JSON.parse(`{${read([[entityName]]).json}}`) as JsonObject)[entityName] ?? null;
      return [entityName, one] as const;
    });
  return { meta: itemMeta(list, row), values, more: Object.fromEntries(more) };
}

/** The head of an item the caller may see. @throws WireError 404 */
export function requireVisible(call: Call, list: List, id: number): ItemHead {
  const head = Number.isSafeInteger(id) ? call.site.items.head(list, id) : undefined;
  if (head === undefined || !call.access.seesItem(list, head)) throw itemDoesNotExist();
  return head;
}
