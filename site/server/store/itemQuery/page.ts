import type { FilterNode, OrderBy, PageToken } from '../../wire/types';
import type { Cell, Database } from '../database';
import type { ItemHead } from '../items';
import { perList, type List } from '../model';
import { toCondition, type Condition } from './filterSql';
import { defaultMembers, encode, type Member } from './members';
import type { QueryScope } from './operand';
import { orderSql, stretchesAfter, toSortKeys, toToken, type SortKey } from './order';
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

/** A question ready to be asked, whatever is shown of its rows. */
export interface CompiledQuery {
  readonly table: string;
  readonly keys: readonly SortKey[];
  /** `FROM … WHERE … ORDER BY …`, one after another until there are rows enough. */
  readonly stretches: readonly Condition[];
  readonly isReverse: boolean;
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
  /** Where the page before ends; absent when there are no rows. */
  readonly first?: PageToken;
}

/** Compiles a question. @throws WireError for columns that are unknown, or cannot be filtered or sorted */
export function compileQuery(scope: QueryScope, query: ItemQuery): CompiledQuery {
  const { table } = scope.list;
  const keys = toSortKeys(query.orderBy, scope);
  const isReverse = query.token?.previous === true;
  const common = [...query.conditions, ...(query.filter === undefined ? [] : [toCondition(query.filter, scope)])];
  const order = orderSql(keys, isReverse);
  const stretches = query.token === undefined ? [undefined] : stretchesAfter(keys, query.token);
  return {
    table,
    keys,
    isReverse,
    stretches: stretches.map((stretch) => {
      const parts = stretch === undefined ? common : [...common, stretch];
      const where = joinSql(
        'AND',
        parts.map(({ sql }) => sql)
      );
      return { sql: `FROM ${table} t WHERE ${where} ORDER BY ${order}`, values: parts.flatMap(({ values }) => values) };
    }),
    ...(query.limit === undefined ? {} : { limit: query.limit })
  };
}

/** Rows as arrays of columns, in the order of the page, and whether there are more. */
export function fetchRows(
  db: Database,
  { stretches, limit, isReverse }: CompiledQuery,
  columns: readonly string[]
): { readonly rows: Cell[][]; readonly hasMore: boolean } {
  const rows: Cell[][] = [];
  // One row more than wanted tells whether there is a next page.
  const wanted = limit === undefined ? undefined : limit + 1;
  for (const { sql, values } of stretches) {
    if (wanted !== undefined && rows.length >= wanted) break;
    const text = `SELECT ${columns.join(', ')} ${sql}${wanted === undefined ? '' : ' LIMIT ?'}`;
    const found = db.arrays(text, ...values, ...(wanted === undefined ? [] : [wanted - rows.length]));
    for (const row of found) rows.push(row);
  }
  const hasMore = limit !== undefined && rows.length > limit;
  if (hasMore) rows.pop();
  if (isReverse) rows.reverse();
  return { rows, hasMore };
}

/** `"Id":`, `,"Title":` and so on: what stands before each value. */
export function prefixesOf(members: readonly Member[]): readonly string[] {
  return members.map(({ key }, index) => `${index === 0 ? '' : ','}${JSON.stringify(key)}:`);
}

/** JSON text of a row's members, without braces. */
export function toJson(members: readonly Member[], prefixes: readonly string[], row: readonly Cell[]): string {
  let text = '';
  for (let index = 0; index < members.length; index += 1) {
    const member = members[index];
    if (member === undefined) continue;
    text += prefixes[index];
    text += encode(member.encoding, row[index]);
  }
  return text;
}

/** Where the pages after and before begin, by the values of the sort keys in the first and last row. */
export function tokensOf(
  { keys, isReverse }: CompiledQuery,
  hasMore: boolean,
  first: readonly Cell[] | undefined,
  last: readonly Cell[] | undefined
): Pick<Page, 'next' | 'first'> {
  if (first === undefined || last === undefined) return {};
  const next = isReverse ? toToken(keys, first, true) : toToken(keys, last, false);
  return { ...(hasMore ? { next } : {}), first: toToken(keys, first, true) };
}

/** Reads one page of items. */
export function readPage(db: Database, compiled: CompiledQuery, { members, computed }: Projection): Page {
  const { keys } = compiled;
  const at = members.length;
  const columns = [...members.map(({ sql }) => sql), 't.id', 't.unique_id', 't.version', ...keys.map(({ sql }) => sql)];
  const { rows: found, hasMore } = fetchRows(db, compiled, columns);
  const prefixes = prefixesOf(members);
  const rows = found.map((row): PageRow => {
    const id = Number(row[at]);
    let json = toJson(members, prefixes, row);
    for (const { key, json: compute } of computed)
      json += `${json === '' ? '' : ','}${JSON.stringify(key)}:${compute(id)}`;
    return { json, id, uniqueId: String(row[at + 1]), version: Number(row[at + 2]) };
  });
  const keysOf = (row: Cell[] | undefined): Cell[] | undefined => row?.slice(at + 3);
  return { rows, ...tokensOf(compiled, hasMore, keysOf(found[0]), keysOf(found.at(-1))) };
}

/** The question for one item without `$select`, the same for all items of a list. */
const wholeItem = perList((list) => {
  const members = defaultMembers(list);
  const columns = [...members.map(({ sql }) => sql), 't.id', 't.unique_id', 't.version'];
  return {
    members,
    prefixes: prefixesOf(members),
    sql: `SELECT ${columns.join(', ')} FROM ${list.table} t WHERE t.id = ?`
  };
});

/** One item with all it shows without `$select`; `undefined` when there is none. */
export function readWholeItem(db: Database, list: List, id: number): PageRow | undefined {
  const { members, prefixes, sql } = wholeItem(list);
  const [row] = db.arrays(sql, id);
  if (row === undefined) return undefined;
  const at = members.length;
  return { json: toJson(members, prefixes, row), id, uniqueId: String(row[at + 1]), version: Number(row[at + 2]) };
}
