import type { Database, Row } from './database';
import { newGuid } from './naming';

/** What MERGE can write of a view, and its columns. */
export interface ViewProps {
  readonly ViewQuery: string;
  readonly RowLimit: number;
  readonly Paged: boolean;
  /** 0 this folder, 1 items of all folders, 2 items and folders of all, 3 items of this folder. */
  readonly Scope: number;
  readonly Hidden: boolean;
  readonly CustomFormatter: string | null;
  /** Internal names. */
  readonly viewFields: readonly string[];
}

/** A view of a list. */
export interface View {
  readonly id: string;
  readonly listId: string;
  readonly title: string;
  readonly isDefault: boolean;
  /** User of a personal view; null for a public one. */
  readonly ownerId: number | null;
  readonly props: ViewProps;
}

/** Views by list, in the order they were made. */
export class ViewStore {
  public constructor(private readonly db: Database) {}

  /** Public views, and the user's own. */
  public of(listId: string, userId: number): readonly View[] {
    return this.db
      .all('SELECT * FROM views WHERE list_id = ? AND (owner_id IS NULL OR owner_id = ?) ORDER BY seq', listId, userId)
      .map(toView);
  }

  public add(view: Omit<View, 'id'>): View {
    const id = newGuid();
    this.db.run(
      'INSERT INTO views (id, list_id, title, is_default, owner_id, props) VALUES (?,?,?,0,?,?)',
      id,
      view.listId,
      view.title,
      view.ownerId,
      JSON.stringify(view.props)
    );
    const added: View = { ...view, id, isDefault: false };
    if (view.isDefault) this.makeDefault(added);
    return { ...added, isDefault: view.isDefault };
  }

  public update(view: View): void {
    this.db.run('UPDATE views SET title = ?, props = ? WHERE id = ?', view.title, JSON.stringify(view.props), view.id);
    if (view.isDefault) this.makeDefault(view);
  }

  public remove(id: string): void {
    this.db.run('DELETE FROM views WHERE id = ?', id);
  }

  private makeDefault({ id, listId }: View): void {
    this.db.run('UPDATE views SET is_default = (id = ?) WHERE list_id = ?', id, listId);
  }
}

function toView(row: Row): View {
  const { owner_id: ownerId } = row;
  return {
    id: String(row['id']),
    listId: String(row['list_id']),
    title: String(row['title']),
    isDefault: row['is_default'] === 1,
    ownerId: ownerId === null ? null : Number(ownerId),
    props: JSON.parse(String(row['props'])) as ViewProps
  };
}
