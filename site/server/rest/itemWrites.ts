import { checkIfMatch, formatEtag } from '../wire/etag';
import { accessDenied, itemDoesNotExist, itemIntoLibrary } from '../wire/errors';
import { CHANGE, CHANGED } from '../store/changes';
import type { Cell } from '../store/database';
import type { ItemHead } from '../store/items';
import { readWholeItem } from '../store/itemQuery/page';
import type { List } from '../store/model';
import type { Cells } from '../store/values';
import type { Call } from './call';
import { requireEditable } from './checkedOut';
import { defaultCells } from './defaults';
import { itemReply } from './entities/item';
import { bodyCells, checkReferences, withAppended } from './itemCells';
import { checkFileName } from './names';
import { recycleItem } from './recycling';
import { emptyReply, type Reply } from './reply';

/** `POST …/items`. @see sharepoint-rest.md §10.2 */
export function createItem(call: Call, list: List): Reply {
  call.access.requireList(list, 'addListItems');
  if (list.isLibrary) throw itemIntoLibrary();
  const head = insertItem(call, list, bodyCells(call, list));
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
  const named = withName(list.isLibrary || place.isFolder === true, cells);
  const all = new Map<string, Cell>([...(place.isFolder === true ? [] : defaultCells(call, list)), ...named]);
  checkReferences(call, list, cells);
  const head = items.insert(list, all, stamp, place);
  call.log(CHANGED.item, CHANGE.add, list, head);
  return head;
}

/** A file or folder may be given a name; a plain item has none. @throws WireError 400 for a name that is none */
function withName(isNamed: boolean, cells: Cells): Cells {
  const leaf = cells.get('leaf');
  if (leaf === undefined) return cells;
  if (isNamed) checkFileName(String(leaf));
  return isNamed ? cells : new Map([...cells].filter(([column]) => column !== 'leaf'));
}

/** Changes an item and logs it. */
export function changeItem(call: Call, list: List, head: ItemHead, cells: Cells, keepVersion = false): ItemHead {
  requireEditable(call, list, head);
  const named = withName(list.isLibrary || head.fsType === 1, keepVersion ? cells : withAppended(list, cells));
  checkReferences(call, list, named);
  const after = call.site.items.update(list, head, named, call.stamp(), keepVersion);
  if (head.fsType === 1 && after.leaf !== head.leaf)
    call.site.files.moveBelow(list, `${head.dir}/${head.leaf}`, `${after.dir}/${after.leaf}`);
  call.log(CHANGED.item, keepVersion ? CHANGE.systemUpdate : CHANGE.update, list, head);
  return after;
}

/** Approval is written by those who may approve; where a list asks for none, it is passed over. @throws WireError 403 */
function withApproval(call: Call, list: List, head: ItemHead, cells: Cells): Cells {
  const status = call.body().values['OData__ModerationStatus'];
  if (typeof status !== 'number' || list.settings['EnableModeration'] !== true) return cells;
  if (!call.access.mayItem(list, head, 'approveItems')) throw accessDenied();
  return new Map<string, Cell>([...cells, ['moderation', status]]);
}

/** `MERGE …/items(7)`. @see sharepoint-rest.md §4.2, §10.4 */
export function mergeItem(call: Call, list: List, head: ItemHead): Reply {
  call.access.requireItem(list, head, 'editListItems');
  const cells = withApproval(call, list, head, bodyCells(call, list));
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
