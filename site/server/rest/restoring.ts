import { duplicateListTitle, fileNotFound, listIdDoesNotExist, nameInUse } from '../wire/errors';
import { CHANGE, CHANGED } from '../store/changes';
import type { Row } from '../store/database';
import type { ItemHead } from '../store/items';
import type { List } from '../store/model';
import type { Call } from './call';
import { BIN_KIND } from './recycling';

const listOf = (call: Call, row: Row): List => {
  const list = call.site.lists.byId(String(row['list_id']));
  if (list === undefined) throw listIdDoesNotExist();
  return list;
};

/** The item a version or an attachment belongs to. @throws WireError 404 when it is gone itself */
const ownerOf = (call: Call, list: List, row: Row): ItemHead => {
  const head = call.site.items.head(list, Number(row['item_id']));
  if (head === undefined) throw fileNotFound();
  call.access.requireItem(list, head, 'editListItems');
  return head;
};

function restoreItems(call: Call, row: Row): void {
  const list = listOf(call, row);
  call.access.requireList(list, 'addListItems');
  const rows = JSON.parse(String(row['row'])) as readonly Row[];
  for (const one of rows) call.site.items.restore(list, one, call.stamp());
  const uniqueId = String(rows[0]?.['unique_id']);
  const kind = row['kind'] === BIN_KIND.folder ? CHANGED.folder : CHANGED.item;
  call.log(kind, CHANGE.restore, list, { id: Number(row['item_id']), uniqueId });
}

function restoreVersion(call: Call, row: Row): void {
  const list = listOf(call, row);
  const head = ownerOf(call, list, row);
  const { uiVersion, row: state } = JSON.parse(String(row['row'])) as { uiVersion: number; row: string };
  const content = row['content'];
  call.site.items.addVersion(list, head.id, uiVersion, state, content instanceof Uint8Array ? content : null);
}

function restoreAttachment(call: Call, row: Row): void {
  const list = listOf(call, row);
  const head = ownerOf(call, list, row);
  const { db, items } = call.site;
  const { name } = JSON.parse(String(row['row'])) as { name: string };
  const key = [list.id, head.id, name] as const;
  if (db.get('SELECT 1 AS found FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?', ...key) !== undefined)
    throw nameInUse();
  db.run(
    'INSERT INTO attachments (list_id, item_id, name, content) VALUES (?,?,?,ifnull(?, zeroblob(0)))',
    ...key,
    row['content'] ?? null
  );
  items.touch(list, head.id, 'attachments', 1);
  call.log(CHANGED.item, CHANGE.update, list, head);
}

function restoreList(call: Call, row: Row): void {
  const { lists } = call.site;
  const list = lists.recycled(String(row['list_id']));
  if (list === undefined) throw listIdDoesNotExist();
  call.access.requireWeb('manageLists');
  if (lists.byTitle(list.webId, list.title) !== undefined || lists.byUrl(list.rootFolder) !== undefined)
    throw duplicateListTitle();
  lists.restore(list);
  call.log(CHANGED.list, CHANGE.restore, list);
}

const RESTORE: ReadonlyMap<number, (call: Call, row: Row) => void> = new Map([
  [BIN_KIND.file, restoreItems],
  [BIN_KIND.item, restoreItems],
  [BIN_KIND.folder, restoreItems],
  [BIN_KIND.fileVersion, restoreVersion],
  [BIN_KIND.attachment, restoreAttachment],
  [BIN_KIND.list, restoreList]
]);

/**
 * Brings something back from the recycle bin, under its old id and unique id.
 * @throws WireError when its place is taken by now
 * @see sharepoint-rest.md §22
 */
export function restoreFromBin(call: Call, row: Row): void {
  RESTORE.get(Number(row['kind']))?.(call, row);
  call.site.db.run('DELETE FROM recycle_bin WHERE id = ?', String(row['id']));
}

/** Removes something from the recycle bin for good. */
export function removeFromBin(call: Call, row: Row): void {
  const { db, lists, permissions } = call.site;
  const listId = String(row['list_id']);
  const kind = Number(row['kind']);
  if (kind === BIN_KIND.list) {
    const list = lists.recycled(listId);
    if (list !== undefined) lists.remove(list);
    permissions.forget();
  } else if (kind === BIN_KIND.item || kind === BIN_KIND.file || kind === BIN_KIND.folder) {
    for (const { id } of JSON.parse(String(row['row'])) as readonly Row[]) {
      for (const table of ['attachments', 'versions', 'file_contents'])
        db.run(`DELETE FROM ${table} WHERE list_id = ? AND item_id = ?`, listId, Number(id));
    }
  }
  db.run('DELETE FROM recycle_bin WHERE id = ?', String(row['id']));
}
