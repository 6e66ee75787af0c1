import { toEntityPropertyName, toEntityTypeName } from '../wire/names';
import type { FieldDefinition, JsonObject } from '../wire/types';
import type { Database, Row } from './database';
import { FIELD_TYPES, fieldType } from './fieldTypes';
import { isLibraryTemplate } from './listSettings';
import type { Field, List, ListStats } from './model';
import { newGuid } from './naming';
import { STOCK_FIELDS } from './stockFields';

/** What a new list is made of. */
export interface NewList {
  readonly webId: string;
  readonly title: string;
  /** Server-relative and not in use. */
  readonly rootFolder: string;
  readonly baseTemplate: number;
  /** Of its first content type. */
  readonly contentTypeId: string;
  readonly settings: JsonObject;
  readonly author: number;
  /** `yyyy-MM-ddTHH:mm:ssZ`. */
  readonly created: string;
}

const STOCK_SQL: ReadonlyMap<string, string | undefined> = new Map(
  STOCK_FIELDS.map(({ definition, sql }) => [definition.name, sql])
);

const BASE_COLUMNS = `
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  unique_id TEXT NOT NULL, guid TEXT NOT NULL,
  version INTEGER NOT NULL DEFAULT 1, ui_version INTEGER NOT NULL DEFAULT 512,
  content_type_id TEXT NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, author INTEGER NOT NULL, editor INTEGER NOT NULL,
  scope_id INTEGER, attachments INTEGER NOT NULL DEFAULT 0,
  fs_type INTEGER NOT NULL DEFAULT 0, dir TEXT NOT NULL COLLATE NOCASE, leaf TEXT COLLATE NOCASE,
  size INTEGER NOT NULL DEFAULT 0, title TEXT COLLATE NOCASE,
  level INTEGER NOT NULL DEFAULT 1, checked_out_by INTEGER, check_in_comment TEXT,
  moderation INTEGER NOT NULL DEFAULT 0, moderation_comment TEXT`;

/** Lists and their columns. Kept in memory; forgotten when something changes or is rolled back. */
export class ListStore {
  private cache: readonly List[] | undefined;
  /** Columns by list, good for one version of its schema: reading them all anew for each change would be slow. */
  private readonly fieldCache = new Map<string, { readonly version: number; readonly fields: readonly Field[] }>();

  public constructor(private readonly db: Database) {
    db.onRollback(() => {
      this.fieldCache.clear();
      this.forget();
    });
  }

  public forget(): void {
    this.cache = undefined;
  }

  /** Watches the items of all lists there are; new lists are watched from the start. */
  public watchItems(): void {
    for (const { table } of this.all()) this.db.watch(table);
  }

  /** All lists of all webs, by title. */
  public all(): readonly List[] {
    this.cache ??= this.load();
    return this.cache;
  }

  public byId(id: string): List | undefined {
    return this.all().find((list) => list.id === id);
  }

  /** Lists of a web, by title. */
  public ofWeb(webId: string): readonly List[] {
    return this.all().filter((list) => list.webId === webId);
  }

  public byTitle(webId: string, title: string): List | undefined {
    const lower = title.toLowerCase();
    return this.all().find((list) => list.webId === webId && list.title.toLowerCase() === lower);
  }

  /** By the server-relative URL of the list's root folder, whatever the case. */
  public byUrl(url: string): List | undefined {
    const lower = url.replace(/\/+$/, '').toLowerCase();
    return this.all().find((list) => list.rootFolder.toLowerCase() === lower);
  }

  public stats(list: List): ListStats {
    const row = this.db.get('SELECT item_count, last_modified, last_deleted FROM lists WHERE seq = ?', list.seq);
    return {
      itemCount: Number(row?.['item_count'] ?? 0),
      lastModified: String(row?.['last_modified']),
      lastDeleted: String(row?.['last_deleted'])
    };
  }

  /** Makes a list with its stock columns and its table. */
  public add(input: NewList): List {
    const id = newGuid();
    const isLibrary = isLibraryTemplate(input.baseTemplate);
    const folderName = input.rootFolder.slice(input.rootFolder.lastIndexOf('/') + 1);
    const { id: seq } = this.db.run(
      `INSERT INTO lists (id, web_id, title, root_folder, entity_type_name, base_template, content_type_id,
         created, last_modified, last_deleted, author, settings) VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
      id,
      input.webId,
      input.title,
      input.rootFolder,
      toEntityTypeName(folderName, isLibrary),
      input.baseTemplate,
      input.contentTypeId,
      input.created,
      input.created,
      input.created,
      input.author,
      JSON.stringify(input.settings)
    );
    this.db.exec(`CREATE TABLE items_${seq} (${BASE_COLUMNS}) STRICT`);
    this.db.watch(`items_${seq}`);
    this.db.exec(`CREATE INDEX items_${seq}_by_scope ON items_${seq} (scope_id) WHERE scope_id IS NOT NULL`);
    if (isLibrary) {
      this.db.exec(`CREATE UNIQUE INDEX items_${seq}_by_path ON items_${seq} (dir, leaf) WHERE leaf IS NOT NULL`);
    }
    for (const { definition, only } of STOCK_FIELDS) {
      if (only !== undefined && (only === 'library') !== isLibrary) continue;
      this.insertField(id, definition.id, definition.name, definition.displayName, definition);
    }
    this.forget();
    return this.require(id);
  }

  /** Writes new settings and title, and counts the list's version up. */
  public update(list: List, title: string, settings: JsonObject): List {
    this.db.run(
      'UPDATE lists SET title = ?, settings = ?, version = version + 1 WHERE seq = ?',
      title,
      JSON.stringify(settings),
      list.seq
    );
    this.forget();
    return this.require(list.id);
  }

  public setScope(list: List, scopeId: number | undefined): void {
    this.db.run('UPDATE lists SET scope_id = ? WHERE seq = ?', scopeId ?? null, list.seq);
    this.forget();
  }

  /** Takes a list out of sight, with everything in it, until it is restored or removed. */
  public recycle(list: List): void {
    this.db.run('UPDATE lists SET recycled = 1 WHERE seq = ?', list.seq);
    this.forget();
  }

  /** A list that was recycled. */
  public recycled(id: string): List | undefined {
    const row = this.db.get('SELECT * FROM lists WHERE id = ? AND recycled = 1', id);
    return row && toList(row, this.loadFields(id));
  }

  /** Lists of a web that were recycled. */
  public recycledOf(webId: string): readonly List[] {
    return this.db
      .all('SELECT * FROM lists WHERE web_id = ? AND recycled = 1', webId)
      .map((row) => toList(row, this.loadFields(String(row['id']))));
  }

  /** Brings a recycled list back; the caller has checked that its title and folder are free. */
  public restore(list: List): void {
    this.db.run('UPDATE lists SET recycled = 0 WHERE seq = ?', list.seq);
    this.forget();
  }

  /** Removes a list with everything in it. */
  public remove(list: List): void {
    for (const table of ['versions', 'attachments', 'file_contents', 'fields', 'content_types', 'recycle_bin']) {
      this.db.run(`DELETE FROM ${table} WHERE list_id = ?`, list.id);
    }
    this.db.run('DELETE FROM lists WHERE seq = ?', list.seq);
    this.db.run('DELETE FROM scopes WHERE list_id = ?', list.id);
    this.db.forgetStatements();
    this.db.exec(`DROP TABLE ${list.table}`);
    this.forget();
  }

  /** Adds a row for a column of a list or a web; the caller has decided on its names. */
  public insertField(ownerId: string, id: string, name: string, title: string, definition: FieldDefinition): void {
    const type = fieldType(definition.type) ?? FIELD_TYPES['Text'];
    this.db.run(
      'INSERT INTO fields (list_id, id, internal_name, title, kind, type_name, props) VALUES (?,?,?,?,?,?,?)',
      ownerId,
      id,
      name,
      title,
      type?.kind ?? 0,
      definition.type,
      JSON.stringify(definition)
    );
  }

  /** Counts the list's version up after a change of schema. */
  public touchSchema(listId: string): void {
    this.db.run('UPDATE lists SET version = version + 1 WHERE id = ?', listId);
    this.forget();
  }

  /** @throws Error when there is no such list */
  public require(id: string): List {
    const list = this.byId(id);
    if (list === undefined) throw new Error(`The list ${id} has vanished.`);
    return list;
  }

  private load(): readonly List[] {
    return this.db
      .all('SELECT * FROM lists WHERE recycled = 0 ORDER BY title')
      .map((row) => toList(row, this.fieldsOf(row)));
  }

  private fieldsOf(row: Row): readonly Field[] {
    const [id, version] = [String(row['id']), Number(row['version'])];
    const cached = this.fieldCache.get(id);
    if (cached?.version === version) return cached.fields;
    const fields = this.loadFields(id);
    this.fieldCache.set(id, { version, fields });
    return fields;
  }

  private loadFields(listId: string): readonly Field[] {
    return this.db.all('SELECT * FROM fields WHERE list_id = ? ORDER BY seq', listId).flatMap(toField);
  }
}

function toList(row: Row, fields: readonly Field[]): List {
  const scopeId = row['scope_id'];
  const baseTemplate = Number(row['base_template']);
  return {
    seq: Number(row['seq']),
    id: String(row['id']),
    webId: String(row['web_id']),
    title: String(row['title']),
    rootFolder: String(row['root_folder']),
    entityTypeName: String(row['entity_type_name']),
    baseTemplate,
    isLibrary: isLibraryTemplate(baseTemplate),
    contentTypeId: String(row['content_type_id']),
    ...(scopeId === null ? {} : { scopeId: Number(scopeId) }),
    version: Number(row['version']),
    created: String(row['created']),
    author: Number(row['author']),
    settings: JSON.parse(String(row['settings'])) as JsonObject,
    table: `items_${String(row['seq'])}`,
    fields
  };
}

/** The column of a row of `fields`; none for a type this site does not have. */
export function toField(row: Row): Field[] {
  const definition = JSON.parse(String(row['props'])) as FieldDefinition;
  const typeName = String(row['type_name']);
  const type = fieldType(typeName);
  if (type === undefined) return [];
  const internalName = String(row['internal_name']);
  const seq = Number(row['seq']);
  const isStock = STOCK_SQL.has(internalName);
  const column = isStock || type.storage === 'computed' ? undefined : `f${seq}`;
  const sql = isStock ? STOCK_SQL.get(internalName) : column && `t.${column}`;
  return [
    {
      seq,
      ownerId: String(row['list_id']),
      id: String(row['id']),
      internalName,
      entityName: toEntityPropertyName(internalName),
      title: String(row['title']),
      typeName,
      type,
      definition,
      ...(column === undefined ? {} : { column }),
      ...(sql === undefined ? {} : { sql })
    }
  ];
}
