import type { Dialect, FieldDefinition } from '../../wire/types';
import { fieldByName, isPerson, type Field, type List } from '../model';
import { kindOf, type ValueKind } from './kinds';
import { overRow, showFieldOf } from './members';
import { encodeForSql } from './sqlJson';

/** A column of a target: SQL over the row `l`, and how its values compare. */
export interface TargetColumn {
  readonly sql: string;
  readonly kind: ValueKind;
  /** SQL that is safe inside `json_object`, when it is not `sql` itself. */
  readonly json?: string;
}

const personText = (sql: string): TargetColumn => ({ sql, kind: 'text' });

/**
 * Columns of the user list, by lower-case name, over the row `l` of `principals`.
 * @see sharepoint-rest.md §5.4
 */
const PERSON_COLUMNS: Readonly<Record<string, TargetColumn>> = {
  id: { sql: 'l.id', kind: 'number' },
  title: personText('l.title'),
  name: personText('l.login'),
  email: personText(`nullif(l.email, '')`),
  username: personText(`CASE WHEN l.kind = 1 THEN replace(l.login, 'i:0#.f|membership|', '') END`),
  sipaddress: personText(`nullif(l.email, '')`),
  jobtitle: personText(`nullif(l.job_title, '')`),
  department: personText(`nullif(l.department, '')`),
  firstname: personText(`nullif(substr(l.title, 1, instr(l.title || ' ', ' ') - 1), '')`),
  lastname: personText(`nullif(ltrim(substr(l.title, instr(l.title || ' ', ' '))), '')`),
  picture: personText('NULL'),
  mobilephone: personText('NULL'),
  workphone: personText('NULL'),
  office: personText('NULL'),
  issiteadmin: {
    sql: 'l.is_admin',
    kind: 'boolean',
    json: `json(CASE WHEN l.is_admin THEN 'true' ELSE 'false' END)`
  },
  deleted: { sql: '0', kind: 'boolean', json: `json('false')` },
  contenttypedisp: personText(`'Person'`)
};

/** Types whose values a lookup can bring along; the rest of a target's columns it cannot. */
const CARRIED_KINDS: ReadonlySet<number> = new Set([1, 2, 4, 5, 9, 10, 12, 14, 17, 18, 25]);

/** What a lookup or person column points at. */
export interface Target {
  /** SQL of the target's rows, named `l`. */
  readonly from: string;
  /** A column by name; `undefined` for one the target has not, or that a lookup cannot bring along. */
  scalar(name: string): TargetColumn | undefined;
  /** Column that shows the target. */
  readonly show: string;
  /** Name of its type on the wire. */
  readonly type: string;
  /** SQL of the GUID of a row. */
  readonly id: string;
}

/** How a dialect annotates what is expanded; nothing where it does not. @see sharepoint-rest.md §1.9 */
const ANNOTATIONS: Readonly<Partial<Record<Dialect, (target: Target) => string>>> = {
  minimal: ({ type, id }) => `'odata.type', '${type}', 'odata.id', ${id}`,
  'v4-minimal': ({ type, id }) => `'@odata.type', '#${type}', '@odata.id', ${id}`,
  verbose: ({ type, id }) => `'__metadata', json_object('id', ${id}, 'type', '${type}')`
};

/** Finds lists, and says which of their rows the caller may see. */
export interface TargetSource {
  byId(id: string): List | undefined;
  byUrl(url: string): List | undefined;
  /** Condition over a row, or `undefined` when all may be seen. */
  visibleSql(list: List, alias: string): string | undefined;
}

function personTarget(): Target {
  const scalar = (name: string): TargetColumn | undefined => {
    const lower = name.toLowerCase();
    return Object.hasOwn(PERSON_COLUMNS, lower) ? PERSON_COLUMNS[lower] : undefined;
  };
  return {
    from: 'principals l',
    scalar,
    show: 'Title',
    type: 'SP.Data.UserInfoItem',
    id: `printf('00000000-0000-0000-0000-%012x', l.id)`
  };
}

/** The list a lookup column points at. */
export function targetList(
  definition: FieldDefinition,
  own: List,
  source: Pick<TargetSource, 'byId' | 'byUrl'>
): List | undefined {
  const written = (definition.list ?? '').trim();
  if (/^self$/i.test(written)) return own;
  const id = written.replace(/[{}]/g, '').toLowerCase();
  return source.byId(id) ?? (written === '' ? undefined : source.byUrl(written));
}

/**
 * What a reference column points at; `undefined` when its list is gone.
 * @see sharepoint-rest.md §11.1
 */
export function targetOf(field: Field, own: List, source: TargetSource): Target | undefined {
  if (isPerson(field)) return personTarget();
  const list = targetList(field.definition, own, source);
  if (list === undefined) return undefined;
  const visible = source.visibleSql(list, 'l');
  const from = visible === undefined ? `${list.table} l` : `(SELECT * FROM ${list.table} l WHERE ${visible}) l`;
  const scalar = (name: string): TargetColumn | undefined => {
    const column = fieldByName(list, name);
    if (column?.sql === undefined || !CARRIED_KINDS.has(column.type.kind)) return undefined;
    const sql = overRow(column.sql, 'l');
    return { sql, kind: kindOf(column), json: encodeForSql(column.type.storage, sql) };
  };
  return {
    from,
    scalar,
    show: showFieldOf(field, list)?.internalName ?? 'Title',
    type: `SP.Data.${list.entityTypeName}Item`,
    id: 'l.unique_id'
  };
}

/**
 * SQL of the JSON of an expanded reference: an object, an array of objects, or null.
 * @param keys members to show, in the client's spelling
 * @param dialect whose annotations it has; none when absent
 * @returns `undefined` with the first name the target has not
 */
export function expandedSql(
  field: Field,
  target: Target,
  keys: readonly string[],
  dialect?: Dialect
): string | { readonly unknown: string } {
  const annotation = dialect === undefined ? undefined : ANNOTATIONS[dialect]?.(target);
  const parts = annotation === undefined ? [] : [annotation];
  for (const key of keys) {
    const column = target.scalar(key);
    if (column === undefined || !/^\w+$/.test(key)) return { unknown: key };
    parts.push(`'${key}', ${column.json ?? column.sql}`);
  }
  const object = `json_object(${parts.join(', ')})`;
  const value = field.sql ?? 'NULL';
  return field.type.storage === 'ids'
    ? `(SELECT json_group_array(${object}) FROM json_each(${value}) e CROSS JOIN ${target.from} ON l.id = e.value)`
    : `(SELECT ${object} FROM ${target.from} WHERE l.id = ${value})`;
}
