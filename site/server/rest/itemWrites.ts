import { checkIfMatch, formatEtag } from '../wire/etag';
import { invalidLookup, itemDoesNotExist } from '../wire/errors';
import type { JsonObject } from '../wire/types';
import { CHANGE, CHANGED } from '../store/changes';
import type { Cell } from '../store/database';
import { targetList } from '../store/itemQuery/lookups';
import type { ItemHead } from '../store/items';
import { readWholeItem } from '../store/itemQuery/page';
import { isPerson, isReference, perList, type List } from '../store/model';
import { toCells, writeColumn, type Cells } from '../store/values';
import type { Call } from './call';
import { requireEditable } from './checkedOut';
import { defaultCells } from './defaults';
import { itemReply } from './entities/item';
import { checkFileName } from './names';
import { recycleItem } from './recycling';
import { emptyReply, type Reply } from './reply';

const references = perList((list) =>
  list.fields.filter(isReference).flatMap((field) => {
    const column = writeColumn(field);
    return column === undefined ? [] : [{ field, column }];
  })
);

/** Refuses ids of lookups and people that lead nowhere. @throws WireError 500 */
function checkReferences(call: Call, list: List, cells: Cells): void {
  for (const { field, column } of references(list)) {
    const cell = cells.get(column);
    if (cell === undefined || cell === null) continue;
    const ids: readonly number[] =
      field.type.storage === 'ids' ? (JSON.parse(String(cell)) as number[]) : [Number(cell)];
    if (!ids.every((id) => leadsSomewhere(call, list, field, id))) throw invalidLookup();
  }
}

function leadsSomewhere(call: Call, list: List, field: List['fields'][number], id: number): boolean {
  const { principals, db, lists } = call.site;
  if (isPerson(field)) return principals.byId(id) !== undefined;
  const target = targetList(field.definition, list, lists);
  return target !== undefined && db.get(`SELECT 1 AS found FROM ${target.table} WHERE id = ?`, id) !== undefined;
}

/** `POST …/items`. @see sharepoint-rest.md §10.2 */
export function createItem(call: Call, list: List, values: JsonObject, dir?: string): Reply {
  call.access.requireList(list, 'addListItems');
  const head = insertItem(call, list, toCells(list, values, call.site.zone), dir === undefined ? {} : { dir });
  const row = readWholeItem(call.site.db, list, head.id);
  if (row === undefined) throw itemDoesNotExist();
  return itemReply(call, list, row, true);
}

/** Adds an item with the defaults of its columns, and logs it. */
export function insertItem(
  call: Call,
  list: List,
  cells: Cells,
  place: Parameters<Call['site']['items']['insert']>[3] = {}
): ItemHead {
  const { items } = call.site;
  const stamp = call.stamp();
  const all = new Map<string, Cell>([...(place.isFolder === true ? [] : defaultCells(call, list)), ...cells]);
  checkReferences(call, list, cells);
  const head = items.insert(list, all, stamp, place);
  call.log(CHANGED.item, CHANGE.add, list, head);
  return head;
}

/** A file or folder may be given another name; a plain item has none. @throws WireError 400 for a name that is none */
function withName(list: List, head: ItemHead, cells: Cells): Cells {
  const leaf = cells.get('leaf');
  if (leaf === undefined) return cells;
  if (list.isLibrary || head.fsType === 1) checkFileName(String(leaf));
  const rest = [...cells].filter(([column]) => column !== 'leaf');
  return new Map(list.isLibrary || head.fsType === 1 ? cells : rest);
}

/** Changes an item and logs it. */
export function changeItem(call: Call, list: List, head: ItemHead, cells: Cells, keepVersion = false): ItemHead {
  requireEditable(call, list, head);
  const named = withName(list, head, cells);
  checkReferences(call, list, named);
  const after = call.site.items.update(list, head, named, call.stamp(), keepVersion);
  if (head.fsType === 1 && after.leaf !== head.leaf)
    call.site.files.moveBelow(list, `${head.dir}/${head.leaf}`, `${after.dir}/${after.leaf}`);
  call.log(CHANGED.item, keepVersion ? CHANGE.systemUpdate : CHANGE.update, list, head);
  return after;
}

/** `MERGE …/items(7)`. @see sharepoint-rest.md §4.2, §10.4 */
export function mergeItem(call: Call, list: List, head: ItemHead): Reply {
  call.access.requireItem(list, head, 'editListItems');
  const cells = toCells(list, call.body().values, call.site.zone);
  checkIfMatch(call.operation.ifMatch, head, 'refuse');
  return emptyReply(204, { ETag: formatEtag(changeItem(call, list, head, cells)) });
}

/** `DELETE …/items(7)`: the item goes to the recycle bin. */
export function deleteItem(call: Call, list: List, head: ItemHead): Reply {
  call.access.requireItem(list, head, 'deleteListItems');
  checkIfMatch(call.operation.ifMatch, head, 'refuse');
  recycleItem(call, list, head);
  return emptyReply(200);
}
