import type { FieldDefinition } from '../wire/types';
import { duplicateFieldName, WireError } from '../wire/errors';
import { toInternalName } from '../wire/names';
import type { Database } from './database';
import { fieldType, type Storage } from './fieldTypes';
import type { ListStore } from './lists';
import type { Field, List } from './model';
import { newGuid, toGuid } from './naming';

const SQL_TYPES: Readonly<Record<Storage, string>> = {
  text: 'TEXT COLLATE NOCASE',
  number: 'REAL',
  boolean: 'INTEGER',
  datetime: 'TEXT',
  id: 'INTEGER',
  ids: 'TEXT',
  texts: 'TEXT COLLATE NOCASE',
  url: 'TEXT',
  computed: 'TEXT'
};

const INDEX_LIMIT = 20;

/** Adds, changes and removes columns: rows of `fields`, columns of the list's table, and their indexes. */
export class ColumnStore {
  public constructor(
    private readonly db: Database,
    private readonly lists: ListStore
  ) {}

  /**
   * Adds a column to a list, or to the site when `list` is absent.
   * @param useNameHint whether `definition.name` decides the internal name, else the title does
   */
  public add(list: List | undefined, definition: FieldDefinition, useNameHint: boolean): Field {
    const type = fieldType(definition.type);
    if (type === undefined) {
      throw new WireError(
        400,
        '-1, Microsoft.SharePoint.SPException',
        `Field type ${definition.type} is not installed properly. Go to the list settings page to delete this field.`
      );
    }
    const listId = list?.id ?? '';
    const taken = this.namesOf(list);
    const hint = useNameHint && definition.name ? definition.name.slice(0, 255) : undefined;
    const internalName = hint ?? toInternalName(definition.displayName, (name) => taken.has(name.toLowerCase()));
    if (taken.has(internalName.toLowerCase())) {
      throw duplicateFieldName(internalName);
    }
    const id = toGuid(definition.id ?? '') ?? newGuid();
    const full: FieldDefinition = {
      ...definition,
      id,
      name: internalName,
      staticName: definition.staticName ?? internalName
    };
    this.lists.insertField(listId, id, internalName, definition.displayName, full);
    if (list === undefined) {
      this.lists.forget();
      return this.find(undefined, id);
    }
    this.lists.touchSchema(list.id);
    const field = this.find(list, id);
    if (field.column !== undefined) {
      this.db.forgetStatements();
      this.db.exec(`ALTER TABLE ${list.table} ADD COLUMN ${field.column} ${SQL_TYPES[type.storage]}`);
      this.makeIndex(list, field);
    }
    return field;
  }

  /** Replaces a column's title and definition; its internal name and type stay. */
  public update(list: List | undefined, field: Field, title: string, definition: FieldDefinition): void {
    this.db.run(
      'UPDATE fields SET title = ?, props = ? WHERE seq = ?',
      title,
      JSON.stringify({ ...definition, displayName: title }),
      field.seq
    );
    if (list === undefined) {
      this.lists.forget();
      return;
    }
    this.lists.touchSchema(list.id);
    const before = field.definition;
    if (before.indexed !== definition.indexed || before.enforceUniqueValues !== definition.enforceUniqueValues) {
      this.db.exec(`DROP INDEX IF EXISTS ${indexName(list, field)}`);
      this.makeIndex(list, { ...field, definition });
    }
  }

  /** Removes a column with its values. Stock columns cannot go. */
  public remove(list: List | undefined, field: Field): void {
    if (list !== undefined && field.column !== undefined) {
      this.db.exec(`DROP INDEX IF EXISTS ${indexName(list, field)}`);
      this.db.forgetStatements();
      this.db.exec(`ALTER TABLE ${list.table} DROP COLUMN ${field.column}`);
    }
    this.db.run('DELETE FROM fields WHERE seq = ?', field.seq);
    if (list === undefined) this.lists.forget();
    else this.lists.touchSchema(list.id);
  }

  private find(list: List | undefined, id: string): Field {
    const fields = list === undefined ? this.lists.siteFields() : (this.lists.byId(list.id)?.fields ?? []);
    const field = fields.find((candidate) => candidate.id === id);
    if (field === undefined) throw new Error(`The column ${id} has vanished.`);
    return field;
  }

  private namesOf(list: List | undefined): ReadonlySet<string> {
    const fields = list?.fields ?? this.lists.siteFields();
    return new Set(fields.map((field) => field.internalName.toLowerCase()));
  }

  private makeIndex(list: List, field: Field): void {
    const { indexed, enforceUniqueValues } = field.definition;
    if (indexed !== true && enforceUniqueValues !== true) return;
    const source = field.column ?? (field.sql && /^t\.\w+$/.test(field.sql) ? field.sql.slice(2) : undefined);
    if (source === undefined || source === 'id') return;
    const others = list.fields.filter((other) => other.seq !== field.seq && other.definition.indexed === true);
    if (others.length > INDEX_LIMIT) {
      throw new WireError(
        500,
        '-2147467259, Microsoft.SharePoint.SPException',
        `You cannot add more than ${INDEX_LIMIT} indices per list.`
      );
    }
    const unique = enforceUniqueValues === true;
    try {
      this.db.exec(
        `CREATE ${unique ? 'UNIQUE ' : ''}INDEX ${indexName(list, field)} ON ${list.table} (${source}${unique ? '' : ', id'})`
      );
    } catch (cause) {
      if (!String(cause).includes('UNIQUE')) throw cause;
      throw new WireError(
        500,
        '-2130575169, Microsoft.SharePoint.SPException',
        'This field cannot be set to enforce unique values: the list holds duplicate values in it.'
      );
    }
  }
}

/** Name of a column's index; the unique one is found again in SQLite's messages. */
function indexName(list: List, field: Field): string {
  return `${list.table}_x${field.seq}`;
}
