import type { Cell, Database, Row } from './database';
import type { FileStore } from './files';
import { isIdentifier } from './identifier';
import type { ItemHead, ItemStore, Stamp } from './items';
import type { List } from './model';
import { hasDrafts, LEVEL, nextVersion } from './versioning';

/** How a file is checked in. */
export const CHECK_IN = { minor: 0, major: 1, overwrite: 2 } as const;

/** Columns that undoing a check-out leaves alone. */
const KEPT: ReadonlySet<string> = new Set(['id', 'version', 'scope_id', 'checked_out_by']);

/**
 * Files somebody works on alone. The file lies as that person leaves it; what it was before is kept beside it, for
 * the others to read and for undoing.
 * @see sharepoint-rest.md §21.3
 */
export class CheckoutStore {
  public constructor(
    private readonly db: Database,
    private readonly items: ItemStore,
    private readonly files: FileStore
  ) {}

  public checkOut(list: List, head: ItemHead, userId: number): void {
    this.db.run(
      'INSERT INTO checkouts (list_id, item_id, user_id, row, content) VALUES (?,?,?,?,?)',
      list.id,
      head.id,
      userId,
      JSON.stringify(this.items.row(list, head.id)),
      this.files.content(list, head.id) ?? null
    );
    this.write(
      list,
      head.id,
      new Map<string, Cell>([
        ['checked_out_by', userId],
        ['level', LEVEL.checkedOut]
      ])
    );
  }

  /** @param type of `CHECK_IN` */
  public checkIn(list: List, head: ItemHead, type: number, comment: string, stamp: Stamp): void {
    const before = this.find(list, head.id);
    const isMajor = type === CHECK_IN.major || !hasDrafts(list);
    const isNew = type !== CHECK_IN.overwrite && list.settings['EnableVersioning'] === true;
    if (before !== undefined && isNew) this.items.addVersion(list, head.id, head.uiVersion, before.row, before.content);
    this.write(
      list,
      head.id,
      new Map<string, Cell>([
        ['checked_out_by', null],
        ['level', isMajor ? LEVEL.published : LEVEL.draft],
        ['ui_version', isNew ? nextVersion(list, head.uiVersion, isMajor) : head.uiVersion],
        ['check_in_comment', comment],
        ['modified', stamp.now],
        ['editor', stamp.userId]
      ])
    );
    this.forget(list, head.id);
  }

  /** Puts the file back as it was before it was checked out. */
  public undo(list: List, head: ItemHead): void {
    const before = this.find(list, head.id);
    if (before === undefined) return;
    const row = JSON.parse(before.row) as Row;
    const cells = Object.entries(row).filter(([column]) => !KEPT.has(column));
    this.write(list, head.id, new Map<string, Cell>([...cells, ['checked_out_by', null]]));
    if (before.content !== null) this.files.write(list, head.id, before.content);
    this.forget(list, head.id);
  }

  /** What everybody but the one who checked the file out reads of it; `undefined` when it is not checked out. */
  public contentBefore(list: List, itemId: number): Uint8Array | undefined {
    return this.find(list, itemId)?.content ?? undefined;
  }

  public forget(list: List, itemId: number): void {
    this.db.run('DELETE FROM checkouts WHERE list_id = ? AND item_id = ?', list.id, itemId);
  }

  private find(list: List, itemId: number): { readonly row: string; readonly content: Uint8Array | null } | undefined {
    const found = this.db.get('SELECT row, content FROM checkouts WHERE list_id = ? AND item_id = ?', list.id, itemId);
    if (found === undefined) return undefined;
    const { row, content } = found;
    return { row: String(row), content: content instanceof Uint8Array ? content : null };
  }

  private write(list: List, itemId: number, cells: ReadonlyMap<string, Cell>): void {
    const sets = [...cells.keys()].filter(isIdentifier).map((column) => `${column} = ?`);
    this.db.run(
      `UPDATE ${list.table} SET ${sets.join(', ')}, version = version + 1 WHERE id = ?`,
      ...cells.values(),
      itemId
    );
  }
}
