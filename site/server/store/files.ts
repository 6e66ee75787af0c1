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

/** Condition for what lies in a folder or anywhere below it, with the values of its question marks. */
const BELOW = `(dir = ? OR dir LIKE ? ESCAPE '\\')`;
const below = (dir: string): readonly [string, string] => [dir, `${dir.replace(/[\\%_]/g, '\\$&')}/%`];

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

  /** How many files and folders lie in a folder. */
  public countIn(list: List, dir: string): number {
    return Number(this.db.get(`SELECT count(*) AS n FROM ${list.table} WHERE dir = ?`, dir)?.['n']);
  }

  /** How many files lie below a folder, and their bytes. */
  public sizeBelow(list: List, dir: string): readonly [count: number, bytes: number] {
    const row = this.db.get(
      `SELECT count(*) AS n, ifnull(sum(size), 0) AS bytes FROM ${list.table} WHERE fs_type = 0 AND ${BELOW}`,
      ...below(dir)
    );
    return [Number(row?.['n']), Number(row?.['bytes'])];
  }

  /** A file or folder by its unique id, among lists. */
  public byUniqueId(lists: readonly List[], uniqueId: string): Located | undefined {
    for (const list of lists) {
      const row = this.db.get(`SELECT id FROM ${list.table} WHERE unique_id = ?`, uniqueId);
      const head = row && this.items.head(list, Number(row['id']));
      if (head !== undefined) return { list, head };
    }
    return undefined;
  }

  /** Gives all that lies below a folder its new place. */
  public moveBelow(list: List, from: string, to: string): void {
    this.db.run(
      `UPDATE ${list.table} SET dir = ? || substr(dir, ?) WHERE ${BELOW}`,
      to,
      from.length + 1,
      ...below(from)
    );
  }

  /** Everything below a folder, the nearest first. */
  public below(list: List, dir: string): readonly ItemHead[] {
    return this.db
      .all(`SELECT id FROM ${list.table} WHERE ${BELOW} ORDER BY length(dir), id`, ...below(dir))
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
