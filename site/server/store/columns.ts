import type { FieldDefinition } from '../wire/types';
import { duplicateFieldName, thresholdExceeded, WireError } from '../wire/errors';
import { toInternalName } from '../wire/names';
import type { Database } from './database';
import { toCanonical, usedColumns, type Derivation } from './derived';
import { fieldType, type Storage } from './fieldTypes';
import type { ListStore } from './lists';
import { isList, type Field, type FieldOwner, type List } from './model';
import { newGuid, toGuid } from './naming';
import type { WebStore } from './webs';

const SQL_TYPES: Readonly<Record<Storage, string>> = {
  text: 'TEXT COLLATE NOCASE',
  number: 'REAL',
  boolean: 'INTEGER',
  datetime: 'TEXT',
  id: 'INTEGER',
  ids: 'TEXT',
  texts: 'TEXT COLLATE NOCASE',
  url: 'TEXT',
  term: 'TEXT',
  terms: 'TEXT',
  // Text, number or moment, as the formula gives.
  calculated: 'ANY COLLATE NOCASE',
  computed: 'TEXT'
};

const INDEX_LIMIT = 20;

/** Adds, changes and removes columns: rows of `fields`, columns of the list's table, and their indexes. */
export class ColumnStore {
  public constructor(
    private readonly db: Database,
    private readonly lists: ListStore,
    private readonly webs: WebStore,
    private readonly derivation: Derivation,
    /** Rows a list may hold and still be given an index; 0 for no limit. */
    private readonly indexableRows: number
  ) {}

  /**
   * Adds a column to a list or a web.
   * @param useNameHint whether `definition.name` decides the internal name, else the title does
   */
  public add(owner: FieldOwner, definition: FieldDefinition, useNameHint: boolean): Field {
    const type = fieldType(definition.type);
    if (type === undefined) {
      throw new WireError(
        400,
        '-1, Microsoft.SharePoint.SPException',
        `Field type ${definition.type} is not installed properly. Go to the list settings page to delete this field.`
      );
    }
    const taken = new Set(owner.fields.map((field) => field.internalName.toLowerCase()));
    const hint = useNameHint && definition.name ? definition.name.slice(0, 255) : undefined;
    const internalName = hint ?? toInternalName(definition.displayName, (name) => taken.has(name.toLowerCase()));
    if (taken.has(internalName.toLowerCase())) {
      throw duplicateFieldName(internalName);
    }
    const id = toGuid(definition.id ?? '') ?? newGuid();
    const full: FieldDefinition = {
      ...this.withFormulas(owner, definition, internalName),
      id,
      name: internalName,
      staticName: definition.staticName ?? internalName
    };
    this.lists.insertField(owner.id, id, internalName, definition.displayName, full);
    this.touch(owner);
    const field = this.find(owner, id);
    if (isList(owner) && field.column !== undefined) {
      this.db.forgetStatements();
      this.db.exec(`ALTER TABLE ${owner.table} ADD COLUMN ${field.column} ${SQL_TYPES[type.storage]}`);
      this.makeIndex(owner, field);
      if (type.storage === 'calculated') this.derivation.recompute(this.lists.require(owner.id));
    }
    return field;
  }

  /** Replaces a column's title and definition; its internal name and type stay. */
  public update(owner: FieldOwner, field: Field, title: string, changed: FieldDefinition): void {
    const definition = this.withFormulas(owner, changed, field.internalName, field.definition);
    this.db.run(
      'UPDATE fields SET title = ?, props = ? WHERE seq = ?',
      title,
      JSON.stringify({ ...definition, displayName: title }),
      field.seq
    );
    this.touch(owner);
    if (!isList(owner)) return;
    const before = field.definition;
    if (field.type.storage === 'calculated') this.derivation.recompute(this.lists.require(owner.id));
    if (before.indexed !== definition.indexed || before.enforceUniqueValues !== definition.enforceUniqueValues) {
      this.db.exec(`DROP INDEX IF EXISTS ${indexName(owner, field)}`);
      this.makeIndex(owner, { ...field, definition });
    }
  }

  /** Removes a column with its values. Stock columns cannot go. */
  public remove(owner: FieldOwner, field: Field): void {
    if (isList(owner) && field.column !== undefined) {
      this.db.exec(`DROP INDEX IF EXISTS ${indexName(owner, field)}`);
      this.db.forgetStatements();
      this.db.exec(`ALTER TABLE ${owner.table} DROP COLUMN ${field.column}`);
    }
    this.db.run('DELETE FROM fields WHERE seq = ?', field.seq);
    this.touch(owner);
  }

  /** The definition with the columns of its formulas by internal name. @throws WireError 500 for one that cannot be used */
  private withFormulas(
    owner: FieldOwner,
    definition: FieldDefinition,
    internalName: string,
    before?: FieldDefinition
  ): FieldDefinition {
    const { formula, validation } = definition;
    // What is kept names columns by internal name already; read again, such a name might be another's title.
    const isNewFormula = definition.type === 'Calculated' && formula !== undefined && formula !== before?.formula;
    const isNewRule = validation !== undefined && validation.formula !== before?.validation?.formula;
    // A site column may use those of the root web too.
    const fields = isList(owner) ? this.of(owner) : [...this.of(owner), ...this.webs.root().fields];
    const kept = isNewFormula ? toCanonical(formula, fields, true) : undefined;
    return {
      ...definition,
      ...(kept === undefined ? {} : { formula: kept, fieldRefs: usedColumns(kept) }),
      ...(!isNewRule
        ? {}
        : {
            validation: {
              ...validation,
              formula: toCanonical(validation.formula, selfFirst(fields, definition, internalName), false)
            }
          })
    };
  }

  /** The columns of an owner as they are now. */
  public of(owner: FieldOwner): readonly Field[] {
    return (isList(owner) ? this.lists.byId(owner.id) : this.webs.byId(owner.id))?.fields ?? [];
  }

  private touch(owner: FieldOwner): void {
    if (isList(owner)) this.lists.touchSchema(owner.id);
    else this.webs.forget();
  }

  private find(owner: FieldOwner, id: string): Field {
    const field = this.of(owner).find((candidate) => candidate.id === id);
    if (field === undefined) throw new Error(`The column ${id} has vanished.`);
    return field;
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
    if (this.indexableRows > 0 && this.lists.stats(list).itemCount > this.indexableRows) throw thresholdExceeded();
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

/** A column's own rule may use the column before it exists. */
function selfFirst(fields: readonly Field[], definition: FieldDefinition, internalName: string): readonly Field[] {
  const type = fieldType(definition.type);
  if (type === undefined || fields.some((field) => field.internalName === internalName)) return fields;
  const self: Field = {
    seq: 0,
    ownerId: '',
    id: '',
    internalName,
    entityName: internalName,
    title: definition.displayName,
    typeName: definition.type,
    type,
    definition,
    column: 'f0'
  };
  return [self, ...fields];
}
