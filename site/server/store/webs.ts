import type { JsonObject, JsonValue } from '../wire/types';
import type { Database, Row } from './database';
import { newGuid } from './naming';
import { toField } from './lists';
import type { Field, Web } from './model';

/** What a new web is made of. */
export interface NewWeb {
  /** Absent for the root web. */
  readonly parent?: Web;
  /** Server-relative and not in use; empty for a site at the root of its host. */
  readonly path: string;
  /** Scope of rights of its own; absent to inherit the parent's. */
  readonly scopeId?: number;
  readonly settings: JsonObject;
  readonly author: number;
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly created: string;
}

/**
 * Settings of a new web that MERGE can write, with their first values.
 * @see sharepoint-rest.md §5.1
 */
export function defaultWebSettings(title: string): JsonObject {
  return {
    AllowRssFeeds: true,
    AlternateCssUrl: '',
    ClassicWelcomePage: null,
    Description: '',
    EnableMinimalDownload: false,
    FooterEmphasis: 0,
    FooterEnabled: false,
    FooterLayout: 0,
    HeaderEmphasis: 0,
    HeaderLayout: 0,
    HideTitleInHeader: false,
    HorizontalQuickLaunch: false,
    IsMultilingual: false,
    IsRevertHomepageLinkHidden: false,
    Language: 1033,
    LogoAlignment: 0,
    MegaMenuEnabled: false,
    NavAudienceTargetingEnabled: false,
    NoCrawl: false,
    OverwriteTranslationsOnChange: false,
    QuickLaunchEnabled: true,
    SearchScope: 0,
    SiteLogoUrl: null,
    SyndicationEnabled: true,
    TenantAdminMembersCanShare: 0,
    Title: title,
    TreeViewEnabled: false,
    UIVersion: 15,
    UIVersionConfigurationEnabled: false,
    WebTemplate: 'STS',
    WelcomePage: 'SitePages/Home.aspx'
  };
}

/** The root web and those below it. Kept in memory; forgotten when something changes or is rolled back. */
export class WebStore {
  private cache: readonly Web[] | undefined;

  public constructor(private readonly db: Database) {
    db.onRollback(() => this.forget());
  }

  public forget(): void {
    this.cache = undefined;
  }

  /** All webs, the root first. */
  public all(): readonly Web[] {
    this.cache ??= this.load();
    return this.cache;
  }

  public root(): Web {
    const [root] = this.all();
    if (root === undefined) throw new Error('The site has no root web.');
    return root;
  }

  public byId(id: string): Web | undefined {
    return this.all().find((web) => web.id === id);
  }

  /** By server-relative path, whatever the case; empty for the root of the host. */
  public byPath(path: string): Web | undefined {
    const lower = path.toLowerCase();
    return this.all().find((web) => web.path.toLowerCase() === lower);
  }

  /** The innermost web that holds a server-relative path. */
  public holding(path: string): Web | undefined {
    const lower = `${path.toLowerCase()}/`;
    return this.all()
      .filter((web) => lower.startsWith(`${web.path.toLowerCase()}/`))
      .reduce<Web | undefined>((best, web) => (best && best.path.length >= web.path.length ? best : web), undefined);
  }

  /** Ids of a web and of all webs below it. */
  public idsFrom(web: Web): readonly string[] {
    return [web.id, ...this.childrenOf(web).flatMap((child) => this.idsFrom(child))];
  }

  /** Webs directly below one. */
  public childrenOf(web: Web): readonly Web[] {
    return this.all().filter(({ parentId }) => parentId === web.id);
  }

  public add({ parent, path, scopeId, settings, author, created }: NewWeb): Web {
    const id = newGuid();
    this.db.run(
      'INSERT INTO webs (id, parent_id, path, scope_id, created, author, settings) VALUES (?,?,?,?,?,?,?)',
      id,
      parent?.id ?? null,
      path,
      scopeId ?? null,
      created,
      author,
      JSON.stringify(settings)
    );
    return this.again(id);
  }

  public update(web: Web, settings: JsonObject): Web {
    this.db.run('UPDATE webs SET settings = ? WHERE id = ?', JSON.stringify(settings), web.id);
    return this.again(web.id);
  }

  public setScope(web: Web, scopeId: number | undefined): void {
    this.db.run('UPDATE webs SET scope_id = ? WHERE id = ?', scopeId ?? null, web.id);
    this.forget();
  }

  /** Removes a web whose lists are gone already. */
  public remove(web: Web): void {
    for (const table of ['fields', 'content_types']) this.db.run(`DELETE FROM ${table} WHERE list_id = ?`, web.id);
    this.db.run('DELETE FROM webs WHERE id = ?', web.id);
    this.db.run('DELETE FROM scopes WHERE web_id = ?', web.id);
    this.forget();
  }

  private again(id: string): Web {
    this.forget();
    const web = this.byId(id);
    if (web === undefined) throw new Error(`The web ${id} has vanished.`);
    return web;
  }

  private load(): readonly Web[] {
    const webs: Web[] = [];
    // Parents come first, because they were made first.
    for (const row of this.db.all('SELECT * FROM webs ORDER BY seq')) {
      const parent = webs.find(({ id }) => id === row['parent_id']);
      webs.push(toWeb(row, parent, this.fieldsOf(String(row['id']))));
    }
    return webs;
  }

  private fieldsOf(id: string): readonly Field[] {
    return this.db.all('SELECT * FROM fields WHERE list_id = ? ORDER BY seq', id).flatMap(toField);
  }
}

function toWeb(row: Row, parent: Web | undefined, fields: readonly Field[]): Web {
  const { parent_id: parentId, scope_id: scopeId } = row;
  const inherited = parent?.scopeId;
  return {
    id: String(row['id']),
    ...(parentId === null ? {} : { parentId: String(parentId) }),
    path: String(row['path']),
    hasOwnScope: scopeId !== null,
    scopeId: scopeId === null ? (inherited ?? 0) : Number(scopeId),
    created: String(row['created']),
    author: Number(row['author']),
    settings: JSON.parse(String(row['settings'])) as JsonObject,
    fields
  };
}

/** A setting of a web as text; empty when it has none. */
export function webText(web: Web, name: string): string {
  const value: JsonValue | undefined = web.settings[name];
  return typeof value === 'string' ? value : '';
}
