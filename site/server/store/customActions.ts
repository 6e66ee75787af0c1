import type { Database, Row } from './database';
import { newGuid } from './naming';

/** What a custom action belongs to, as `SP.UserCustomActionScope` numbers it. */
export const CUSTOM_ACTION_SCOPES = { site: 2, web: 3, list: 4 } as const;
export type CustomActionScope = (typeof CUSTOM_ACTION_SCOPES)[keyof typeof CUSTOM_ACTION_SCOPES];

/** Whose custom actions are meant. */
export interface CustomActionOwner {
  readonly scope: CustomActionScope;
  /** The root web for those of the site. */
  readonly webId: string;
  /** Of those of a list. */
  readonly listId?: string;
}

/** What a client can write of a custom action. */
export interface CustomActionProps {
  readonly ClientSideComponentId: string;
  readonly ClientSideComponentProperties: string;
  readonly CommandUIExtension: string | null;
  readonly Description: string | null;
  readonly Group: string | null;
  readonly HostProperties: string;
  readonly ImageUrl: string | null;
  readonly Location: string | null;
  readonly Name: string | null;
  readonly RegistrationId: string | null;
  /** 0 none, 1 list, 2 content type, 3 program id, 4 file type. */
  readonly RegistrationType: number;
  readonly Rights: { readonly High: string; readonly Low: string };
  readonly Sequence: number;
  readonly Title: string | null;
  readonly Url: string | null;
}

/** Something added to the pages of a site, a web or a list: for one, a component of SPFx. */
export interface CustomAction {
  readonly id: string;
  readonly scope: CustomActionScope;
  readonly props: CustomActionProps;
}

/** Custom actions, in the order they were made. @see sharepoint-rest.md §24 */
export class CustomActionStore {
  public constructor(private readonly db: Database) {}

  public of({ scope, webId, listId }: CustomActionOwner): readonly CustomAction[] {
    return this.db
      .all(
        'SELECT * FROM custom_actions WHERE scope = ? AND web_id = ? AND list_id IS ? ORDER BY seq',
        scope,
        webId,
        listId ?? null
      )
      .map(toCustomAction);
  }

  public add({ scope, webId, listId }: CustomActionOwner, props: CustomActionProps): CustomAction {
    const id = newGuid();
    this.db.run(
      'INSERT INTO custom_actions (id, scope, web_id, list_id, props) VALUES (?,?,?,?,?)',
      id,
      scope,
      webId,
      listId ?? null,
      JSON.stringify(props)
    );
    return { id, scope, props };
  }

  public update({ id, props }: CustomAction): void {
    this.db.run('UPDATE custom_actions SET props = ? WHERE id = ?', JSON.stringify(props), id);
  }

  public remove(id: string): void {
    this.db.run('DELETE FROM custom_actions WHERE id = ?', id);
  }
}

function toCustomAction(row: Row): CustomAction {
  return {
    id: String(row['id']),
    scope: Number(row['scope']) as CustomActionScope,
    props: JSON.parse(String(row['props'])) as CustomActionProps
  };
}
