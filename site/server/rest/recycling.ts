import { CHANGE, CHANGED } from '../store/changes';
import type { ItemHead } from '../store/items';
import type { List } from '../store/model';
import { newGuid } from '../store/naming';
import type { Call } from './call';

/**
 * Moves an item to the recycle bin and gives the bin's id.
 * Its attachments, versions and file stay where they are, under its id, for a restore.
 * @see sharepoint-rest.md §22
 */
export function recycleItem(call: Call, list: List, head: ItemHead): string {
  const { db, items } = call.site;
  const stamp = call.stamp();
  const id = newGuid();
  const row = items.row(list, head.id);
  db.run(
    'INSERT INTO recycle_bin (id, web_id, list_id, item_id, title, dir_name, leaf_name, kind, deleted, deleted_by, author, row) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)',
    id,
    list.webId,
    list.id,
    head.id,
    head.title ?? head.leaf,
    head.dir.replace(/^\//, ''),
    head.leaf,
    list.isLibrary ? 1 : 3,
    stamp.now,
    stamp.userId,
    head.author,
    JSON.stringify(row)
  );
  items.remove(list, head, stamp);
  call.log(CHANGED.item, CHANGE.remove, list, head);
  return id;
}
