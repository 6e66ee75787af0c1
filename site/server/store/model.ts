import type { FieldDefinition, JsonObject } from '../wire/types';
import type { FieldType } from './fieldTypes';

/** A column of a list, or of a web. */
export interface Field {
  readonly seq: number;
  /** The list or web that has it. */
  readonly ownerId: string;
  readonly id: string;
  readonly internalName: string;
  /** Key in JSON. */
  readonly entityName: string;
  readonly title: string;
  readonly typeName: string;
  readonly type: FieldType;
  readonly definition: FieldDefinition;
  /** Own column of the list's table; absent for stock columns. */
  readonly column?: string;
  /** SQL of the value over the row `t`; absent for columns that hold nothing. */
  readonly sql?: string;
}

/** A web with its site columns; replaced, never changed. */
export interface Web {
  readonly id: string;
  /** Absent for the root web. */
  readonly parentId?: string;
  /** Server-relative without a slash at the end; empty for a site at the root of its host. */
  readonly path: string;
  /** Scope whose rights count: its own, or the parent's. */
  readonly scopeId: number;
  readonly hasOwnScope: boolean;
  readonly created: string;
  readonly author: number;
  readonly settings: JsonObject;
  readonly fields: readonly Field[];
}

/** A list with its columns; replaced, never changed. */
export interface List {
  readonly seq: number;
  readonly id: string;
  readonly webId: string;
  readonly title: string;
  /** Server-relative, `/sites/…/Lists/Tasks`. */
  readonly rootFolder: string;
  readonly entityTypeName: string;
  readonly baseTemplate: number;
  readonly isLibrary: boolean;
  /** The list's own first content type. */
  readonly contentTypeId: string;
  /** Scope of the list's own rights; absent while it inherits the web's. */
  readonly scopeId?: number;
  /** Grows with schema and settings. */
  readonly version: number;
  readonly created: string;
  readonly author: number;
  readonly settings: JsonObject;
  /** Name of the SQL table of items. */
  readonly table: string;
  readonly fields: readonly Field[];
}

/** What has columns. */
export type FieldOwner = List | Web;

/** Whether an owner of columns is a list. */
export function isList(owner: FieldOwner): owner is List {
  return 'table' in owner;
}

/** Id of a list's own folder content type: the digits are those of its first. */
export function folderTypeOf({ contentTypeId }: Pick<List, 'contentTypeId'>): string {
  return `0x0120${contentTypeId.slice(-34)}`;
}

/** What changes with every item. */
export interface ListStats {
  readonly itemCount: number;
  readonly lastModified: string;
  readonly lastDeleted: string;
}

/** Columns by lower-case name. The columns of a list are replaced, never changed, so this holds as long as they do. */
const BY_NAME = new WeakMap<List['fields'], ReadonlyMap<string, Field>>();

function namesOf(fields: List['fields']): ReadonlyMap<string, Field> {
  const names = new Map<string, Field>();
  for (const field of fields) {
    for (const name of [field.internalName, field.entityName]) {
      const lower = name.toLowerCase();
      if (!names.has(lower)) names.set(lower, field);
    }
  }
  return names;
}

/**
 * What is worked out of a list, once for as long as the list stays as it is: lists are replaced, never changed.
 * An item written asks several such things of its list; searching all columns each time cost a third of the write.
 */
export function perList<T>(work: (list: List) => T): (list: List) => T {
  const known = new WeakMap<List, { readonly result: T }>();
  return (list) => {
    let entry = known.get(list);
    if (entry === undefined) known.set(list, (entry = { result: work(list) }));
    return entry.result;
  };
}

/** Finds a column by internal or entity name, whatever the case; of several, the first. */
export function fieldByName({ fields }: Pick<List, 'fields'>, name: string): Field | undefined {
  // An item written looks up each of its columns: searching them all each time cost a sixth of the whole write.
  const names = BY_NAME.get(fields) ?? namesOf(fields);
  BY_NAME.set(fields, names);
  return names.get(name.toLowerCase());
}

/** Whether values are ids of list items or people. */
export function isReference(field: Field): boolean {
  return field.type.storage === 'id' || field.type.storage === 'ids';
}

/** Whether values are ids of people or groups. */
export function isPerson(field: Field): boolean {
  return field.type.kind === 20;
}
