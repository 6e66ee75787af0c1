import { duplicateValues, nameInUse } from '../wire/errors';
import { isIdentifier } from './identifier';
import type { Cell, Database, Row } from './database';
import type { Derivation } from './derived';
import { folderTypeOf, type List } from './model';
import { newGuid } from './naming';
import type { Cells } from './values';
import { hasDrafts, LEVEL, MODERATION, nextVersion } from './versioning';

/** What every item has besides its own columns. */
export interface ItemHead {
  readonly id: number;
  readonly uniqueId: string;
  readonly guid: string;
  /** `owshiddenversion`. */
  readonly version: number;
  /** 512 for each major version. */
  readonly uiVersion: number;
  readonly author: number;
  readonly editor: number;
  readonly created: string;
  readonly modified: string;
  /** Scope of the item's own rights, or of the nearest folder above it that has some. */
  readonly scopeId?: number;
  /** 1 for a folder. */
  readonly fsType: number;
  /** Folder that holds it, server-relative. */
  readonly dir: string;
  /** Last part of its URL. */
  readonly leaf: string;
  readonly title: string | null;
  /** 1 published, 2 draft, 255 checked out. */
  readonly level: number;
  /** Who has the file checked out. */
  readonly checkedOutBy?: number;
}

/** Who writes, and when. */
export interface Stamp {
  readonly userId: number;
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly now: string;
}

/** Where a new item goes. */
export interface Placement {
  readonly dir?: string;
  readonly leaf?: string;
  readonly isFolder?: boolean;
  readonly size?: number;
}

const HEAD =
  'id, unique_id, guid, version, ui_version, author, editor, created, modified, scope_id, fs_type, dir, leaf, title, level, checked_out_by';

/** Rows of list tables: written one at a time inside the caller's transaction. */
export class ItemStore {
  public constructor(
    private readonly db: Database,
    private readonly derivation: Derivation
  ) {}

  public head(list: List, id: number): ItemHead | undefined {
    const row = this.db.get(`SELECT ${HEAD} FROM ${list.table} WHERE id = ?`, id);
    return row && toHead(row);
  }

  public headByPath(list: List, dir: string, leaf: string): ItemHead | undefined {
    const row = this.db.get(`SELECT ${HEAD} FROM ${list.table} WHERE dir = ? AND leaf = ?`, dir, leaf);
    return row && toHead(row);
  }

  /** Whole row, by column of the table. */
  public row(list: List, id: number): Row | undefined {
    return this.db.get(`SELECT * FROM ${list.table} WHERE id = ?`, id);
  }

  /**
   * Adds an item.
   * @throws WireError when a unique column already holds the value, or a rule of the list is broken
   */
  public insert(list: List, cells: Cells, stamp: Stamp, place: Placement = {}): ItemHead {
    const all = new Map<string, Cell>([
      ['unique_id', newGuid()],
      ['guid', newGuid()],
      ['content_type_id', place.isFolder === true ? folderTypeOf(list) : list.contentTypeId],
      ['created', stamp.now],
      ['modified', stamp.now],
      ['author', stamp.userId],
      ['editor', stamp.userId],
      ['dir', place.dir ?? list.rootFolder],
      ['leaf', place.leaf ?? null],
      ['fs_type', place.isFolder === true ? 1 : 0],
      ['size', place.size ?? 0],
      ['scope_id', this.folderScope(list, place.dir) ?? null],
      ...(hasDrafts(list)
        ? ([
            ['ui_version', 1],
            ['level', LEVEL.draft]
          ] as const)
        : []),
      ...(list.settings['EnableModeration'] === true ? ([['moderation', MODERATION.pending]] as const) : []),
      ...cells
    ]);
    if (place.isFolder !== true) this.derive(list, all, stamp);
    const columns = [...all.keys()].filter(isIdentifier);
    const sql = `INSERT INTO ${list.table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')}) RETURNING ${HEAD}`;
    const row = this.guardUnique(list, () => this.db.get(sql, ...all.values()));
    if (row === undefined) throw new Error(`The new item of ${list.title} has vanished.`);
    this.db.run('UPDATE lists SET item_count = item_count + 1, last_modified = ? WHERE seq = ?', stamp.now, list.seq);
    return toHead(row);
  }

  /**
   * Changes an item's cells, its editor and its versions.
   * @param keepVersion whether the visible version stays (a system update); `owshiddenversion` always grows
   */
  public update(list: List, head: ItemHead, cells: Cells, stamp: Stamp, keepVersion = false): ItemHead {
    // What is done to a file that is checked out becomes a version when it is checked in.
    const isVersioned = list.settings['EnableVersioning'] === true && !keepVersion && head.checkedOutBy === undefined;
    if (isVersioned) this.keepVersion(list, head);
    const all = new Map<string, Cell>([
      ['modified', stamp.now],
      ['editor', stamp.userId],
      ...(isVersioned && hasDrafts(list) ? ([['level', LEVEL.draft]] as const) : []),
      ...(list.settings['EnableModeration'] === true ? ([['moderation', MODERATION.pending]] as const) : []),
      ...cells
    ]);
    if (head.fsType === 0) this.derive(list, all, stamp, head.id);
    const sets = [...all.keys()].filter(isIdentifier).map((column) => `${column} = ?`);
    const sql =
      `UPDATE ${list.table} SET ${sets.join(', ')}, version = version + 1` +
      `${isVersioned ? `, ui_version = ${nextVersion(list, head.uiVersion, false)}` : ''} WHERE id = ?`;
    this.guardUnique(list, () => this.db.run(sql, ...all.values(), head.id));
    this.db.run('UPDATE lists SET last_modified = ? WHERE seq = ?', stamp.now, list.seq);
    const after = this.head(list, head.id);
    if (after === undefined) throw new Error(`The item ${head.id} has vanished.`);
    return after;
  }

  /** Adds the calculated cells to those to be written. @param id of the item that is changed; absent for a new one */
  private derive(list: List, cells: Map<string, Cell>, stamp: Stamp, id?: number): void {
    if (!this.derivation.concerns(list)) return;
    const row = { ...(id === undefined ? {} : this.row(list, id)), ...Object.fromEntries(cells) };
    for (const [column, cell] of this.derivation.complete(list, row, Date.parse(stamp.now), stamp.userId))
      cells.set(column, cell);
  }

  /** Counts `owshiddenversion` up and writes columns that make no version, such as the attachment flag. */
  public touch(list: List, id: number, column: string, value: Cell): void {
    if (!isIdentifier(column)) throw new Error(`"${column}" is not a column.`);
    this.db.run(`UPDATE ${list.table} SET ${column} = ?, version = version + 1 WHERE id = ?`, value, id);
  }

  /** Puts an item into another scope, and with a folder all that had its rights through it. */
  public setScope(list: List, head: ItemHead, scopeId: number | undefined): void {
    this.db.run(`UPDATE ${list.table} SET scope_id = ? WHERE id = ?`, scopeId ?? null, head.id);
    if (head.fsType !== 1) return;
    const path = `${head.dir}/${head.leaf}`;
    this.db.run(
      `UPDATE ${list.table} SET scope_id = ? WHERE scope_id IS ? AND (dir = ? OR dir LIKE ? ESCAPE '\\')`,
      scopeId ?? null,
      head.scopeId ?? null,
      path,
      `${path.replace(/[\\%_]/g, '\\$&')}/%`
    );
  }

  /** The scope that something in a folder has from it; absent in a list's root and where no folder above has rights of its own. */
  public folderScope(list: List, dir: string | undefined): number | undefined {
    if (dir === undefined || dir.length <= list.rootFolder.length) return undefined;
    const at = dir.lastIndexOf('/');
    return this.headByPath(list, dir.slice(0, at), dir.slice(at + 1))?.scopeId;
  }

  public remove(list: List, head: ItemHead, stamp: Stamp): void {
    this.db.run(`DELETE FROM ${list.table} WHERE id = ?`, head.id);
    this.db.run(
      'UPDATE lists SET item_count = item_count - 1, last_deleted = ?, last_modified = ? WHERE seq = ?',
      stamp.now,
      stamp.now,
      list.seq
    );
  }

  /**
   * Brings back a whole row as it was taken away, under its id.
   * @throws WireError when its name or a unique value is in use by now
   */
  public restore(list: List, row: Row, stamp: Stamp): void {
    const present = new Set(
      this.db.all(`SELECT name FROM pragma_table_info('${list.table}')`).map(({ name }) => String(name))
    );
    const entries = Object.entries(row).filter(([name]) => isIdentifier(name) && present.has(name));
    const marks = entries.map(() => '?').join(', ');
    const sql = `INSERT INTO ${list.table} (${entries.map(([name]) => name).join(', ')}) VALUES (${marks})`;
    this.guardUnique(list, () => this.db.run(sql, ...entries.map(([, value]) => value)));
    this.db.run('UPDATE lists SET item_count = item_count + 1, last_modified = ? WHERE seq = ?', stamp.now, list.seq);
  }

  /** Keeps a state of an item as an older version. @param row JSON of the whole row */
  public addVersion(list: List, itemId: number, uiVersion: number, row: string, content: Uint8Array | null): void {
    this.db.run(
      'INSERT OR REPLACE INTO versions (list_id, item_id, ui_version, row, content) VALUES (?,?,?,?,?)',
      list.id,
      itemId,
      uiVersion,
      row,
      content
    );
    const limit = Number(list.settings['MajorVersionLimit'] ?? 0);
    if (limit > 0) {
      this.db.run(
        'DELETE FROM versions WHERE list_id = ? AND item_id = ? AND ui_version <= ?',
        list.id,
        itemId,
        // The current version counts as one.
        uiVersion + 512 - limit * 512
      );
    }
  }

  private keepVersion(list: List, head: ItemHead): void {
    const content = list.isLibrary
      ? this.db.get('SELECT content FROM file_contents WHERE list_id = ? AND item_id = ?', list.id, head.id)?.[
          'content'
        ]
      : undefined;
    const kept = content instanceof Uint8Array ? content : null;
    this.addVersion(list, head.id, head.uiVersion, JSON.stringify(this.row(list, head.id)), kept);
  }

  private guardUnique<T>(list: List, work: () => T): T {
    try {
      return work();
    } catch (error) {
      const column = /UNIQUE constraint failed: (?:index '(\w+)'|\w+\.(\w+))/.exec(String(error));
      if (column === null) throw error;
      if (column[2] === 'dir') throw nameInUse();
      const field = list.fields.find(
        (one) => one.definition.enforceUniqueValues === true && (one.column ?? 'title') === column[2]
      );
      throw duplicateValues([field?.title ?? 'Name'], field === undefined ? [] : [field.internalName]);
    }
  }
}

function toHead(row: Row): ItemHead {
  const id = Number(row['id']);
  const { scope_id: scopeId, leaf, title, checked_out_by: checkedOutBy } = row;
  return {
    id,
    uniqueId: String(row['unique_id']),
    guid: String(row['guid']),
    version: Number(row['version']),
    uiVersion: Number(row['ui_version']),
    author: Number(row['author']),
    editor: Number(row['editor']),
    created: String(row['created']),
    modified: String(row['modified']),
    ...(scopeId === null || scopeId === undefined ? {} : { scopeId: Number(scopeId) }),
    fsType: Number(row['fs_type']),
    dir: String(row['dir']),
    leaf: leaf === null || leaf === undefined ? `${id}_.000` : String(leaf),
    title: title === null || title === undefined ? null : String(title),
    level: Number(row['level']),
    ...(checkedOutBy === null || checkedOutBy === undefined ? {} : { checkedOutBy: Number(checkedOutBy) })
  };
}
