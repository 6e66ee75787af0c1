import { invalidLookup, unknownContentType, unresolvedType } from '../wire/errors';
import type { Cell } from '../store/database';
import { targetList } from '../store/itemQuery/lookups';
import { isPerson, isReference, perList, type Field, type List } from '../store/model';
import { toCells, writeColumn, type Cells } from '../store/values';
import type { Call } from './call';

const references = perList((list) =>
  list.fields.filter(isReference).flatMap((field) => {
    const column = writeColumn(field);
    return column === undefined ? [] : [{ field, column }];
  })
);

/** Whether the ids of a lookup or person lead somewhere. */
export function leadsSomewhere(call: Call, list: List, field: Field, cell: Cell): boolean {
  if (cell === null) return true;
  const { principals, db, lists } = call.site;
  const ids: readonly number[] = field.type.storage === 'ids' ? (JSON.parse(String(cell)) as number[]) : [Number(cell)];
  if (isPerson(field)) return ids.every((id) => principals.byId(id) !== undefined);
  const target = targetList(field.definition, list, lists);
  return (
    target !== undefined &&
    ids.every((id) => db.get(`SELECT 1 AS found FROM ${target.table} WHERE id = ?`, id) !== undefined)
  );
}

/** Refuses ids of lookups and people that lead nowhere. @throws WireError 500 */
export function checkReferences(call: Call, list: List, cells: Cells): void {
  for (const { field, column } of references(list)) {
    const cell = cells.get(column);
    if (cell !== undefined && !leadsSomewhere(call, list, field, cell)) throw invalidLookup(field.internalName);
  }
}

/** What a client may call an item's type in a body. */
function checkType(list: List, type: string | undefined): void {
  const known = [`SP.Data.${list.entityTypeName}Item`, 'SP.ListItem'];
  if (type !== undefined && !known.includes(type)) throw unresolvedType(type);
}

/**
 * A content type as the list has it: by its own id, or by its parent's.
 * @throws WireError 400 for one the list has not
 */
function contentTypeOf(call: Call, list: List, wanted: string): string {
  const own = call.site.db
    .all('SELECT id FROM content_types WHERE list_id = ? ORDER BY seq', list.id)
    .map((row) => String(row['id']));
  const lower = wanted.toLowerCase();
  const child = new RegExp('^00[0-9a-f]{32}$', 'i');
  const found =
    own.find((id) => id.toLowerCase() === lower) ??
    own.find((id) => id.toLowerCase().startsWith(lower) && child.test(id.slice(wanted.length)));
  if (found === undefined) throw unknownContentType();
  return found;
}

/** The values of a POST or MERGE, by column. @throws WireError 400 for what the list has not, or cannot hold */
export function bodyCells(call: Call, list: List): Cells {
  const { values, type } = call.body();
  checkType(list, type);
  const cells = toCells(list, values, call.site.zone);
  const contentType = cells.get('content_type_id');
  return typeof contentType === 'string'
    ? new Map([...cells, ['content_type_id', contentTypeOf(call, list, contentType)]])
    : cells;
}

const appended = perList((list) =>
  list.settings['EnableVersioning'] === true
    ? list.fields.flatMap(({ column, definition }) => (definition.appendOnly === true && column ? [column] : []))
    : []
);

/**
 * What a new version holds besides what is written: a column that only appends shows the text of its own version.
 * @see sharepoint-rest.md §10.1
 */
export function withAppended(list: List, cells: Cells): Cells {
  const columns = appended(list).filter((column) => !cells.has(column));
  return columns.length === 0 ? cells : new Map([...cells, ...columns.map((column) => [column, null] as const)]);
}
