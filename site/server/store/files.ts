import type { Cell, Database } from './database';
import type { ItemHead, ItemStore } from './items';
import type { ListStore } from './lists';
import type { List } from './model';

/** Where a path leads. */
export interface Located {
  readonly list: List;
  /** Absent for the list's root folder. */
  readonly head?: ItemHead;
}

/** Files and folders of libraries by path, and their contents. */
export class FileStore {
  public constructor(
    private readonly db: Database,
    private readonly lists: ListStore,
    private readonly items: ItemStore
  ) {}

  /** The list whose root folder holds a server-relative path. */
  public listOf(path: string): List | undefined {
    const lower = `${path.toLowerCase()}/`;
    return this.lists.all().find((list) => lower.startsWith(`${list.rootFolder.toLowerCase()}/`));
  }

  /** What lies at a server-relative path. */
  public locate(path: string): Located | undefined {
    const list = this.listOf(path);
    if (list === undefined) return undefined;
    if (path.length === list.rootFolder.length) return { list };
    const at = path.lastIndexOf('/');
    const head = this.items.headByPath(list, path.slice(0, at), path.slice(at + 1));
    return head && { list, head };
  }

  /** Heads of what lies in a folder, by name. */
  public inFolder(list: List, dir: string, fsType: number): readonly ItemHead[] {
    return this.db
      .all(`SELECT id FROM ${list.table} WHERE dir = ? AND fs_type = ? AND leaf IS NOT NULL ORDER BY leaf`, dir, fsType)
      .flatMap((row) => this.items.head(list, Number(row['id'])) ?? []);
  }

  public content(list: List, itemId: number): Uint8Array | undefined {
    const content: Cell | undefined = this.db.get(
      'SELECT content FROM file_contents WHERE list_id = ? AND item_id = ?',
      list.id,
      itemId
    )?.['content'];
    return content instanceof Uint8Array ? content : undefined;
  }

  public write(list: List, itemId: number, content: Uint8Array): void {
    // SQLite takes an empty array for null.
    this.db.run(
      'INSERT OR REPLACE INTO file_contents (list_id, item_id, content) VALUES (?,?,ifnull(?, zeroblob(0)))',
      list.id,
      itemId,
      content
    );
  }
}
