import type { SiteConfig } from '../config';
import type { Database } from './database';
import type { ColumnStore } from './columns';
import { siteTypeName } from './contentTypes';
import { defaultSettings, isLibraryTemplate } from './listSettings';
import type { FileStore } from './files';
import type { ItemStore, Stamp } from './items';
import type { ListStore, NewList } from './lists';
import { folderTypeOf, type List, type Web } from './model';
import { childContentTypeId, newGuid } from './naming';
import type { PermissionStore } from './permissions';
import {
  EVERYONE_LOGIN,
  PRINCIPAL_GROUP,
  PRINCIPAL_SECURITY_GROUP,
  PRINCIPAL_USER,
  SYSTEM_ACCOUNT_ID,
  type PrincipalStore
} from './principals';
import { EDIT_ID, FULL_CONTROL_ID, READ_ID, ROLE_SEEDS } from './rights';
import { SITE_COLUMNS, TEMPLATES } from './siteColumns';
import { PAGE_FIELDS, STOCK_FIELDS } from './stockFields';
import { keepUserList, USER_LIST_TEMPLATE } from './userList';
import { defaultWebSettings, type WebStore } from './webs';

/** Ids of the groups every site has. */
export const OWNERS_ID = 3;
export const VISITORS_ID = 4;
export const MEMBERS_ID = 5;
const EVERYONE_ID = 1;

/** What a new site is made in. */
export interface BootstrapStores {
  readonly db: Database;
  readonly webs: WebStore;
  readonly lists: ListStore;
  readonly columns: ColumnStore;
  readonly items: ItemStore;
  readonly files: FileStore;
  readonly principals: PrincipalStore;
  readonly permissions: PermissionStore;
}

/**
 * Makes a new site: roles, groups, the root web with its rights, and what every web has.
 * Nobody has a right but through the groups.
 * @param now `yyyy-MM-ddTHH:mm:ssZ`
 */
export function bootstrapSite(stores: BootstrapStores, config: SiteConfig, now: string): void {
  const { db, webs, principals, permissions } = stores;
  for (const [key, value] of [
    ['siteId', newGuid()],
    ['created', now],
    ['digestKey', newGuid()]
  ] as const) {
    db.run('INSERT INTO meta (key, value) VALUES (?,?)', key, value);
  }
  ROLE_SEEDS.forEach((role) => permissions.saveRole(role));
  principals.add(PRINCIPAL_USER, 'SHAREPOINT\\system', 'System Account', SYSTEM_ACCOUNT_ID);
  principals.add(PRINCIPAL_SECURITY_GROUP, EVERYONE_LOGIN, 'Everyone except external users', EVERYONE_ID);
  const bare = webs.add({
    path: config.path,
    settings: defaultWebSettings(config.title),
    author: SYSTEM_ACCOUNT_ID,
    created: now
  });
  const scopeId = permissions.addScope({ webId: bare.id });
  webs.setScope(bare, scopeId);
  for (const [id, suffix, roleId] of [
    [OWNERS_ID, 'Owners', FULL_CONTROL_ID],
    [VISITORS_ID, 'Visitors', READ_ID],
    [MEMBERS_ID, 'Members', EDIT_ID]
  ] as const) {
    const group = principals.add(PRINCIPAL_GROUP, `${config.title} ${suffix}`, `${config.title} ${suffix}`, id);
    principals.update({ ...group, ownerId: OWNERS_ID });
    permissions.assign(scopeId, id, roleId);
  }
  for (const { definition } of STOCK_FIELDS) {
    stores.lists.insertField(bare.id, definition.id, definition.name, definition.displayName, definition);
  }
  for (const definition of SITE_COLUMNS)
    stores.lists.insertField(bare.id, definition.id, definition.name, definition.displayName, definition);
  webs.forget();
  addCatalogs(stores, webs.root(), now);
  furnishWeb(stores, webs.root(), { userId: SYSTEM_ACCOUNT_ID, now });
}

/** Hidden lists of the root web: template, title and folder. */
const CATALOGS: readonly (readonly [template: number, title: string, folder: string])[] = [
  [USER_LIST_TEMPLATE, 'User Information List', 'users'],
  [113, 'Web Part Gallery', 'wp'],
  [116, 'Master Page Gallery', 'masterpage']
];

function addCatalogs(stores: BootstrapStores, web: Web, now: string): void {
  for (const [baseTemplate, title, folder] of CATALOGS) {
    const { id } = addListWithDefaults(stores, {
      webId: web.id,
      title,
      rootFolder: `${web.path}/_catalogs/${folder}`,
      baseTemplate,
      settings: {
        ...defaultSettings(baseTemplate),
        Hidden: true,
        IsCatalog: true,
        NoCrawl: true,
        EnableAttachments: false
      },
      author: SYSTEM_ACCOUNT_ID,
      created: now
    });
    if (baseTemplate === USER_LIST_TEMPLATE) keepUserList(stores, id);
  }
}

/** Gives a new web the libraries every web has, and its home page. */
export function furnishWeb(stores: BootstrapStores, web: Web, stamp: Stamp): void {
  const { lists, columns, items, files } = stores;
  const library = (title: string, folder: string, template: number): List =>
    addListWithDefaults(stores, {
      webId: web.id,
      title,
      rootFolder: `${web.path}/${folder}`,
      baseTemplate: template,
      settings: defaultSettings(template),
      author: stamp.userId,
      created: stamp.now
    });
  library('Documents', 'Shared Documents', 101);
  library('Site Assets', 'SiteAssets', 101);
  const { id } = library('Site Pages', 'SitePages', 119);
  for (const definition of PAGE_FIELDS) columns.add(lists.require(id), definition, true);
  const pages = lists.require(id);
  const home = items.insert(pages, new Map([['title', 'Home']]), stamp, { leaf: 'Home.aspx' });
  files.write(pages, home.id, new Uint8Array());
  [
    ['Home', web.path || '/'],
    ['Documents', `${web.path}/Shared Documents/Forms/AllItems.aspx`],
    ['Pages', `${web.path}/SitePages/Forms/ByAuthor.aspx`]
  ].forEach(([Title = '', Url = ''], position) =>
    stores.db.run(
      `INSERT INTO navigation_nodes (web_id, place, position, props) VALUES (?, 'quicklaunch', ?, ?)`,
      web.id,
      position,
      JSON.stringify({ Title, Url })
    )
  );
}

/** Adds a list with the view, the content types and the columns its template starts with. */
export function addListWithDefaults(
  stores: Pick<BootstrapStores, 'db' | 'lists' | 'columns'>,
  input: Omit<NewList, 'contentTypeId'>
): List {
  const template = TEMPLATES.get(input.baseTemplate);
  const contentTypeId = template?.contentTypeId ?? (isLibraryTemplate(input.baseTemplate) ? '0x0101' : '0x01');
  const { id } = stores.lists.add({ ...input, contentTypeId: childContentTypeId(contentTypeId) });
  for (const name of template?.columns ?? []) {
    const definition = SITE_COLUMNS.find((column) => column.name === name);
    if (definition !== undefined) stores.columns.add(stores.lists.require(id), definition, true);
  }
  const list = stores.lists.require(id);
  const title = list.isLibrary ? 'All Documents' : 'All Items';
  const viewFields = list.isLibrary ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'];
  const props = {
    ViewQuery: '',
    RowLimit: 30,
    Paged: true,
    Scope: 0,
    Hidden: false,
    CustomFormatter: null,
    viewFields
  };
  stores.db.run(
    'INSERT INTO views (id, list_id, title, is_default, props) VALUES (?,?,?,1,?)',
    newGuid(),
    list.id,
    title,
    JSON.stringify(props)
  );
  const addType = (id: string, name: string): void => {
    stores.db.run('INSERT INTO content_types (list_id, id, name, props) VALUES (?,?,?,?)', list.id, id, name, '{}');
  };
  addType(list.contentTypeId, siteTypeName(contentTypeId));
  addType(folderTypeOf(list), 'Folder');
  return list;
}
