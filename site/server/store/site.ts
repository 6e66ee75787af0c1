import { toStamp, type SiteClock } from '../clock';
import type { SiteConfig } from '../config';
import type { Directory } from '../directory';
import { bootstrapSite, OWNERS_ID } from './bootstrap';
import { ChangeStore } from './changes';
import { CheckoutStore } from './checkouts';
import { ContentTypeStore } from './contentTypes';
import { ColumnStore } from './columns';
import { CustomActionStore } from './customActions';
import { DataFolderError, openDatabase, type Database } from './database';
import { Derivation } from './derived';
import { FileStore } from './files';
import { longNumber } from './itemQuery/members';
import { RowBodies } from './itemQuery/rowBodies';
import { ItemStore, type Stamp } from './items';
import { ListStore } from './lists';
import { PageCache } from './pageCache';
import { localeOf, type Locale } from './locale';
import { PermissionStore } from './permissions';
import { PrincipalStore } from './principals';
import { ViewStore } from './views';
import { WebStore } from './webs';
import { SubscriptionStore } from './subscriptions';
import { createZone, defineDateFunctions, type Zone } from './zone';

/** An index is made for lists of up to 20,000 items where a view touches 5,000. @see sharepoint-rest.md §18 */
const INDEXABLE_THRESHOLDS = 4;

/** A site collection on disk: its webs, their lists, people and rights. */
export interface Site {
  readonly config: SiteConfig;
  readonly clock: SiteClock;
  readonly zone: Zone;
  readonly locale: Locale;
  readonly directory: Directory;
  readonly siteId: string;
  readonly db: Database;
  readonly webs: WebStore;
  readonly lists: ListStore;
  readonly columns: ColumnStore;
  readonly items: ItemStore;
  readonly principals: PrincipalStore;
  readonly permissions: PermissionStore;
  readonly files: FileStore;
  readonly checkouts: CheckoutStore;
  readonly contentTypes: ContentTypeStore;
  readonly derivation: Derivation;
  readonly changes: ChangeStore;
  readonly views: ViewStore;
  /** Rows written as JSON before. */
  readonly bodies: RowBodies;
  /** Pages answered before. */
  readonly pages: PageCache;
  readonly subscriptions: SubscriptionStore;
  readonly customActions: CustomActionStore;
  /** Aborted when the site is closed: nothing may be asked of it any more. */
  readonly closed: AbortSignal;
  /** A fact of the whole site; empty when it was never set. */
  meta(key: string): string;
  /** Who writes now. */
  stamp(userId: number): Stamp;
  close(): void;
}

/** What a site is opened with. */
export interface SiteOptions {
  readonly folder: string;
  readonly config: SiteConfig;
  readonly directory: Directory;
  readonly clock: SiteClock;
}

/**
 * Opens the site in a folder, making it on first use.
 * Directory users marked as site administrators are put into the owners group.
 * @throws DataFolderError when the folder or its database cannot be used
 */
export function openSite({ folder, config, directory, clock }: SiteOptions): Site {
  const closing = new AbortController();
  const zone = createZone(config.timeZone);
  const db = openDatabase(folder);
  defineDateFunctions(db, zone);
  db.define('long_number', (value) => (typeof value === 'number' ? longNumber(value) : (value ?? null)));
  db.define('number_text', (value) => (typeof value === 'number' ? String(value) : (value ?? null)));
  const bodies = new RowBodies();
  db.onRowChange((table, id) => bodies.forget(table, id));
  const lists = new ListStore(db);
  const principals = new PrincipalStore(db);
  const permissions = new PermissionStore(db, principals);
  const webs = new WebStore(db);
  const derivation = new Derivation(db, zone);
  const columns = new ColumnStore(db, lists, webs, derivation, INDEXABLE_THRESHOLDS * config.listViewThreshold);
  const items = new ItemStore(db, derivation);
  const files = new FileStore(db, lists, items);
  const meta = (key: string): string => String(db.get('SELECT value FROM meta WHERE key = ?', key)?.['value'] ?? '');
  try {
    db.transaction(() => {
      if (meta('siteId') === '') {
        bootstrapSite(
          { db, webs, lists, columns, items, files, principals, permissions },
          config,
          toStamp(clock.now())
        );
      } else lists.watchItems();
      const { path } = webs.root();
      if (path !== config.path)
        throw new DataFolderError(
          `The data folder ${folder} holds the site ${path || '/'}, not ${config.path || '/'}.`
        );
      principals.syncDirectory(directory.users);
      for (const { login } of directory.users.filter(({ isSiteAdmin }) => isSiteAdmin === true)) {
        const user = principals.userByLogin(login);
        if (user !== undefined) principals.addMember(OWNERS_ID, user.id);
      }
    });
  } catch (error) {
    db.close();
    throw error;
  }
  return {
    config,
    clock,
    zone,
    locale: localeOf(config.locale),
    directory,
    db,
    webs,
    lists,
    columns,
    principals,
    permissions,
    meta,
    siteId: meta('siteId'),
    items,
    files,
    derivation,
    checkouts: new CheckoutStore(db, items, files),
    contentTypes: new ContentTypeStore(db),
    changes: new ChangeStore(db),
    views: new ViewStore(db),
    bodies,
    pages: new PageCache(),
    stamp: (userId) => ({ userId, now: toStamp(clock.now()) }),
    subscriptions: new SubscriptionStore(db),
    customActions: new CustomActionStore(db),
    closed: closing.signal,
    close: () => {
      closing.abort();
      db.close();
    }
  };
}
