import { toStamp, type SiteClock } from '../clock';
import type { SiteConfig } from '../config';
import type { Directory } from '../directory';
import { bootstrapSite, OWNERS_ID } from './bootstrap';
import { ChangeStore } from './changes';
import { ColumnStore } from './columns';
import { DataFolderError, openDatabase, type Database } from './database';
import { FileStore } from './files';
import { ItemStore, type Stamp } from './items';
import { ListStore } from './lists';
import { PermissionStore } from './permissions';
import { PrincipalStore } from './principals';
import { ViewStore } from './views';
import { createZone, defineDateFunctions, type Zone } from './zone';

/** A site collection on disk: one web, its lists, people and rights. */
export interface Site {
  readonly config: SiteConfig;
  readonly clock: SiteClock;
  readonly zone: Zone;
  readonly directory: Directory;
  readonly siteId: string;
  readonly webId: string;
  readonly db: Database;
  readonly lists: ListStore;
  readonly columns: ColumnStore;
  readonly items: ItemStore;
  readonly principals: PrincipalStore;
  readonly permissions: PermissionStore;
  readonly files: FileStore;
  readonly changes: ChangeStore;
  readonly views: ViewStore;
  /** A setting of the web; empty when it was never set. */
  meta(key: string): string;
  setMeta(key: string, value: string): void;
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
  const zone = createZone(config.timeZone);
  const db = openDatabase(folder);
  defineDateFunctions(db, zone);
  const lists = new ListStore(db);
  const principals = new PrincipalStore(db);
  const permissions = new PermissionStore(db, principals);
  const columns = new ColumnStore(db, lists);
  const meta = (key: string): string => String(db.get('SELECT value FROM meta WHERE key = ?', key)?.['value'] ?? '');
  const setMeta = (key: string, value: string): void => {
    db.run(
      'INSERT INTO meta (key, value) VALUES (?,?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
      key,
      value
    );
  };
  try {
    db.transaction(() => {
      if (meta('siteId') === '') {
        bootstrapSite({ db, lists, columns, principals, permissions }, config, toStamp(clock.now()));
        setMeta('path', config.path);
      }
      if (meta('path') !== config.path)
        throw new DataFolderError(`The data folder ${folder} holds the site ${meta('path')}, not ${config.path}.`);
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
  const items = new ItemStore(db);
  return {
    config,
    clock,
    zone,
    directory,
    db,
    lists,
    columns,
    principals,
    permissions,
    meta,
    setMeta,
    siteId: meta('siteId'),
    webId: meta('webId'),
    items,
    files: new FileStore(db, lists, items),
    changes: new ChangeStore(db),
    views: new ViewStore(db),
    stamp: (userId) => ({ userId, now: toStamp(clock.now()) }),
    close: () => db.close()
  };
}
