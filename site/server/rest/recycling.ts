import { CHANGE, CHANGED } from '../store/changes';
import type { Row } from '../store/database';
import type { ItemHead } from '../store/items';
import type { List } from '../store/model';
import { newGuid } from '../store/naming';
import type { Call } from './call';
import { requireFree } from './checkedOut';

/** Kinds of things in the recycle bin: values of `ItemType`. @see sharepoint-rest.md §22 */
export const BIN_KIND = { file: 1, fileVersion: 2, item: 3, list: 4, folder: 5, attachment: 7 } as const;

/** What goes into the bin besides who put it there and when. */
interface BinEntry {
  readonly list: List;
  readonly itemId: number | null;
  readonly title: string;
  /** Server-relative folder it was in. */
  readonly dir: string;
  readonly leaf: string;
  readonly kind: number;
  readonly size: number;
  readonly author: number;
  /** What restoring needs, as JSON. */
  readonly row: unknown;
  readonly content?: Uint8Array;
}

/** Puts something into the bin and gives the bin's id of it. */
function toBin(call: Call, entry: BinEntry): string {
  const stamp = call.stamp();
  const id = newGuid();
  call.site.db.run(
    'INSERT INTO recycle_bin (id, web_id, list_id, item_id, title, dir_name, leaf_name, kind, size, deleted, deleted_by, author, row, content) ' +
      'VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)',
    id,
    entry.list.webId,
    entry.list.id,
    entry.itemId,
    entry.title,
    entry.dir.replace(/^\//, ''),
    entry.leaf,
    entry.kind,
    entry.size,
    stamp.now,
    stamp.userId,
    entry.author,
    JSON.stringify(entry.row),
    entry.content ?? null
  );
  return id;
}

/**
 * Moves an item, a file, or a folder with all below it to the recycle bin and gives the bin's id.
 * Attachments, versions and bytes stay where they are, under the item's id, for a restore.
 * @throws WireError 403 when something below a folder may not be deleted
 * @see sharepoint-rest.md §22
 */
export function recycleItem(call: Call, list: List, head: ItemHead): string {
  const { items, files, checkouts } = call.site;
  const below = head.fsType === 1 ? files.below(list, `${head.dir}/${head.leaf}`) : [];
  for (const one of [head, ...below]) {
    call.access.requireItem(list, one, 'deleteListItems');
    requireFree(call, one);
  }
  const rows = [head, ...below].flatMap((one): Row[] => {
    const row = items.row(list, one.id);
    return row === undefined ? [] : [row];
  });
  const id = toBin(call, {
    list,
    itemId: head.id,
    title: head.title ?? head.leaf,
    dir: head.dir,
    leaf: head.leaf,
    kind: head.fsType === 1 ? BIN_KIND.folder : list.isLibrary ? BIN_KIND.file : BIN_KIND.item,
    size: rows.reduce((sum, row) => sum + Number(row['size']), 0),
    author: head.author,
    row: rows
  });
  for (const one of [head, ...below]) {
    items.remove(list, one, call.stamp());
    checkouts.forget(list, one.id);
  }
  // The change log tells of a folder alone, not of what was in it.
  call.log(head.fsType === 1 ? CHANGED.folder : CHANGED.item, CHANGE.remove, list, head);
  return id;
}

/** Moves an older version of a file to the recycle bin. */
export function recycleVersion(call: Call, list: List, head: ItemHead, uiVersion: number): string {
  const { db } = call.site;
  const where = 'list_id = ? AND item_id = ? AND ui_version = ?';
  const version = db.get(`SELECT row, content FROM versions WHERE ${where}`, list.id, head.id, uiVersion);
  const content = version?.['content'];
  const bytes = content instanceof Uint8Array ? content : new Uint8Array();
  const id = toBin(call, {
    list,
    itemId: head.id,
    title: head.leaf,
    dir: head.dir,
    leaf: head.leaf,
    kind: BIN_KIND.fileVersion,
    size: bytes.length,
    author: head.author,
    row: { uiVersion, row: String(version?.['row']) },
    content: bytes
  });
  db.run(`DELETE FROM versions WHERE ${where}`, list.id, head.id, uiVersion);
  return id;
}

/** Moves an attachment to the recycle bin. */
export function recycleAttachment(call: Call, list: List, head: ItemHead, name: string, content: Uint8Array): string {
  const id = toBin(call, {
    list,
    itemId: head.id,
    title: name,
    dir: `${list.rootFolder}/Attachments/${head.id}`,
    leaf: name,
    kind: BIN_KIND.attachment,
    size: content.length,
    author: head.author,
    row: { name },
    content
  });
  call.site.db.run('DELETE FROM attachments WHERE list_id = ? AND item_id = ? AND name = ?', list.id, head.id, name);
  return id;
}

/** Moves a list with all it holds to the recycle bin. */
export function recycleList(call: Call, list: List): string {
  const at = list.rootFolder.lastIndexOf('/');
  const id = toBin(call, {
    list,
    itemId: null,
    title: list.title,
    dir: list.rootFolder.slice(0, at),
    leaf: list.rootFolder.slice(at + 1),
    kind: BIN_KIND.list,
    size: 0,
    author: list.author,
    row: null
  });
  call.log(CHANGED.list, CHANGE.remove, list);
  call.site.lists.recycle(list);
  return id;
}
