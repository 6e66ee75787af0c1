import { accessDenied, WireError } from '../../wire/errors';
import type { Segment } from '../../wire/types';
import { CHANGE, CHANGED } from '../../store/changes';
import type { Cell, Row } from '../../store/database';
import { isIdentifier } from '../../store/identifier';
import { toGuid } from '../../store/naming';
import type { Call } from '../call';
import type { Described } from '../described';
import { collection, collectionOrMember, entity, method, type Resource } from '../resource';

function describe(call: Call, row: Row): Described {
  const id = String(row['id']);
  const editLink = `Web/RecycleBin(guid'${id}')`;
  const name = (key: string) => call.site.principals.byId(Number(row[key]));
  return {
    meta: {
      metadataFragment: 'SP.ApiData.RecycleBinItems',
      type: 'SP.RecycleBinItem',
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      AuthorEmail: name('author')?.email ?? '',
      AuthorName: name('author')?.title ?? '',
      DeletedByEmail: name('deleted_by')?.email ?? '',
      DeletedByName: name('deleted_by')?.title ?? '',
      DeletedDate: String(row['deleted']),
      DeletedDateLocalFormatted: String(row['deleted']),
      DirName: String(row['dir_name']),
      DirNamePath: { DecodedUrl: String(row['dir_name']) },
      Id: id,
      ItemState: 1,
      ItemType: Number(row['kind']),
      LeafName: String(row['leaf_name']),
      LeafNamePath: { DecodedUrl: String(row['leaf_name']) },
      Size: '0',
      Title: String(row['title'])
    }
  };
}

function rows(call: Call): readonly Row[] {
  return call.user.isSiteAdmin
    ? call.site.db.all('SELECT * FROM recycle_bin ORDER BY deleted, id')
    : call.site.db.all('SELECT * FROM recycle_bin WHERE deleted_by = ? ORDER BY deleted, id', call.user.id);
}

/** Brings an item back under its old id. */
function restore(call: Call, row: Row): void {
  const { db, lists } = call.site;
  const list = lists.byId(String(row['list_id']));
  if (list === undefined) throw accessDenied();
  call.access.requireList(list, 'addListItems');
  const stored = JSON.parse(String(row['row'])) as Record<string, Cell>;
  const present = new Set(
    db.all(`SELECT name FROM pragma_table_info('${list.table}')`).map((column) => String(column['name']))
  );
  const entries = Object.entries(stored).filter(([name]) => isIdentifier(name) && present.has(name));
  const names = entries.map(([name]) => name);
  db.run(
    `INSERT INTO ${list.table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    ...entries.map(([, value]) => value)
  );
  const stamp = call.stamp();
  db.run('UPDATE lists SET item_count = item_count + 1, last_modified = ? WHERE seq = ?', stamp.now, list.seq);
  db.run('DELETE FROM recycle_bin WHERE id = ?', String(row['id']));
  call.log(CHANGED.item, CHANGE.restore, list, { id: Number(row['item_id']), uniqueId: String(stored['unique_id']) });
}

function destroy(call: Call, row: Row): void {
  for (const table of ['attachments', 'versions', 'file_contents']) {
    call.site.db.run(
      `DELETE FROM ${table} WHERE list_id = ? AND item_id = ?`,
      String(row['list_id']),
      Number(row['item_id'])
    );
  }
  call.site.db.run('DELETE FROM recycle_bin WHERE id = ?', String(row['id']));
}

/** `…/recycleBin`. @see sharepoint-rest.md §22 */
export function recycleBinResource(call: Call, segment?: Segment): Resource {
  const each = (name: string, act: (call: Call, row: Row) => void): Resource =>
    method(name, () => {
      rows(call).forEach((row) => act(call, row));
      return call.nothing(name);
    });
  const all = collection(
    call,
    'RecycleBin',
    'SP.ApiData.RecycleBinItems',
    () => rows(call).map((row) => describe(call, row)),
    {
      child: (inner) =>
        inner.key === 'restoreall'
          ? each(inner.name, restore)
          : inner.key === 'deleteall'
            ? each(inner.name, destroy)
            : undefined
    }
  );
  if (segment === undefined) return all;
  return collectionOrMember(segment, all, (key) => {
    const id = key.kind === 'null' ? undefined : toGuid(String(key.value));
    const row = rows(call).find((one) => one['id'] === id);
    if (row === undefined)
      throw new WireError(404, '-2147024809, System.ArgumentException', 'The recycle bin item does not exist.');
    return entity(call, 'RecycleBinItem', () => describe(call, row), {
      child: (inner) => {
        const act = inner.key === 'restore' ? restore : inner.key === 'deleteobject' ? destroy : undefined;
        return (
          act &&
          method(inner.name, () => {
            act(call, row);
            return call.nothing(inner.name);
          })
        );
      }
    });
  });
}
