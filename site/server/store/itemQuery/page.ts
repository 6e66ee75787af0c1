import { thresholdExceeded } from '../../wire/errors';
import { indexRanges } from '../../wire/filter';
import type { FieldRef, FilterNode, OrderBy, PageToken } from '../../wire/types';
import type { Cell, Database } from '../database';
import type { ItemHead } from '../items';
import { resolveRef, toCondition, type Condition, type QueryScope } from './filterSql';
import { encode, type Member } from './members';
import { afterToken, orderSql, toSortKeys, type SortKey } from './order';
import type { Projection } from './projection';
import { joinSql } from './sqlJson';

/** Rows a view may touch before SharePoint refuses it, and the largest page. */
export const LIST_VIEW_THRESHOLD = 5000;

/** A question to a list. */
export interface ItemQuery {
  readonly filter?: FilterNode;
  /** More conditions: rights, folders. They do not count for the threshold. */
  readonly conditions: readonly Condition[];
  readonly orderBy: readonly OrderBy[];
  readonly token?: PageToken;
  /** Rows wanted; absent for all. */
  readonly limit?: number;
}

/** An item of a page: its members as JSON text without braces, and what annotations need. */
export interface PageRow extends Pick<ItemHead, 'id' | 'uniqueId' | 'version'> {
  /** `"Id":7,"Title":"A"`. */
  readonly json: string;
}

/** One page of items. */
export interface Page {
  readonly rows: readonly PageRow[];
  /** Where the next page starts; absent on the last one. */
  readonly next?: PageToken;
}

/** Name of the index that serves a column as a query asks for it, `undefined` for none. */
function indexOf({ list }: QueryScope, ref: FieldRef): string | undefined {
  const found = resolveRef(list, ref);
  if (found === undefined || (ref.sub !== undefined && !found.byId)) return undefined;
  const { internalName, definition } = found.field;
  const { indexed, enforceUniqueValues } = definition;
  return indexed === true || enforceUniqueValues === true ? `${internalName}${found.byId ? '/Id' : ''}` : undefined;
}

/**
 * Refuses a question that would touch more rows than the threshold without an index to narrow it.
 * Bounds on one column count together: `Id gt 5000 and Id le 10000` is 5,000 rows.
 * @param itemCount rows of the list
 * @param threshold 0 switches the rule off
 * @throws WireError 500
 * @see sharepoint-rest.md §18
 */
export function checkThreshold(
  db: Database,
  scope: QueryScope,
  query: ItemQuery,
  itemCount: number,
  threshold: number
): void {
  if (threshold === 0 || itemCount <= threshold) return;
  if (query.filter === undefined) {
    const [first] = query.orderBy;
    if (query.limit === undefined || query.limit > threshold) throw thresholdExceeded();
    if (first !== undefined && indexOf(scope, first.field) === undefined) throw thresholdExceeded();
    return;
  }
  const isNarrow = indexRanges(query.filter, (ref) => indexOf(scope, ref)).some((node) => {
    const { sql, values } = toCondition(node, scope);
    const counted = `SELECT count(*) AS n FROM (SELECT 1 FROM ${scope.list.table} t WHERE ${sql} LIMIT ${threshold + 1})`;
    return Number(db.get(counted, ...values)?.['n']) <= threshold;
  });
  if (!isNarrow) throw thresholdExceeded();
}

function whereOf(scope: QueryScope, query: ItemQuery, keys: readonly SortKey[]): Condition {
  const parts = [
    ...query.conditions,
    ...(query.filter === undefined ? [] : [toCondition(query.filter, scope)]),
    ...(query.token === undefined ? [] : [afterToken(keys, query.token)])
  ];
  return {
    sql: joinSql(
      'AND',
      parts.map(({ sql }) => sql)
    ),
    values: parts.flatMap(({ values }) => values)
  };
}

function toJson(members: readonly Member[], prefixes: readonly string[], row: readonly Cell[]): string {
  let text = '';
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index];
    if (member === undefined) continue;
    text += prefixes[index];
    text += encode(member.encoding, row[index]);
  }
  return text;
}

/** Reads one page of items. */
export function readPage(db: Database, scope: QueryScope, query: ItemQuery, projection: Projection): Page {
  const { list } = scope;
  const { members, computed } = projection;
  const keys = toSortKeys(query.orderBy, scope);
  const where = whereOf(scope, query, keys);
  const isReverse = query.token?.previous === true;
  const columns = [...members.map(({ sql }) => sql), 't.id', 't.unique_id', 't.version', ...keys.map(({ sql }) => sql)];
  // One row more than wanted tells whether there is a next page.
  const sql =
    `SELECT ${columns.join(', ')} FROM ${list.table} t WHERE ${where.sql} ORDER BY ${orderSql(keys, isReverse)}` +
    (query.limit === undefined ? '' : ' LIMIT ?');
  const found = db.arrays(sql, ...where.values, ...(query.limit === undefined ? [] : [query.limit + 1]));
  const hasMore = query.limit !== undefined && found.length > query.limit;
  if (hasMore) found.pop();
  if (isReverse) found.reverse();

  const prefixes = members.map(({ key }, index) => `${index === 0 ? '' : ','}${JSON.stringify(key)}:`);
  const at = members.length;
  const rows = found.map((row): PageRow => {
    const id = Number(row[at]);
    let json = toJson(members, prefixes, row);
    for (const { key, json: compute } of computed)
      json += `${json === '' ? '' : ','}${JSON.stringify(key)}:${compute(id)}`;
    return { json, id, uniqueId: String(row[at + 1]), version: Number(row[at + 2]) };
  });
  const last = found.at(-1);
  if (!hasMore || last === undefined) return { rows };
  const sortValues = keys.map(({ name }, index) => [name, String(last[at + 3 + index] ?? '')] as const);
  return {
    rows,
    next: { previous: isReverse, id: Number(last[at]), keys: sortValues.filter(([name]) => name !== 'ID') }
  };
}
