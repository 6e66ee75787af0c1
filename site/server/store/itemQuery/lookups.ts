import type { FieldDefinition } from '../../wire/types';
import { fieldByName, isPerson, type Field, type List } from '../model';
import { encodeForSql } from './sqlJson';
import { overRow, showFieldOf } from './members';

/** Columns of the user list, by lower-case name, over the row `l` of `principals`. */
const PERSON_SQL: Readonly<Record<string, string>> = {
  id: 'l.id',
  title: 'l.title',
  name: 'l.login',
  email: 'l.email',
  username: `CASE WHEN l.kind = 1 THEN replace(l.login, 'i:0#.f|membership|', '') END`,
  sipaddress: 'l.email',
  jobtitle: `nullif(l.job_title, '')`,
  department: `nullif(l.department, '')`,
  firstname: `nullif(substr(l.title, 1, instr(l.title || ' ', ' ') - 1), '')`,
  lastname: `nullif(ltrim(substr(l.title, instr(l.title || ' ', ' '))), '')`,
  picture: 'NULL',
  mobilephone: 'NULL',
  workphone: 'NULL',
  office: 'NULL',
  issiteadmin: `json(CASE WHEN l.is_admin THEN 'true' ELSE 'false' END)`,
  deleted: `json('false')`,
  contenttypedisp: `'Person'`
};

/** What a lookup or person column points at. */
export interface Target {
  /** SQL of the target's rows, named `l`. */
  readonly from: string;
  /** Scalar SQL over `l` for comparing and sorting; `undefined` for a column the target has not. */
  scalar(name: string): string | undefined;
  /** SQL over `l` that is safe inside `json_object`. */
  json(name: string): string | undefined;
  /** Column that shows the target. */
  readonly show: string;
}

/** Finds lists, and says which of their rows the caller may see. */
export interface TargetSource {
  byId(id: string): List | undefined;
  byUrl(url: string): List | undefined;
  /** Condition over a row, or `undefined` when all may be seen. */
  visibleSql(list: List, alias: string): string | undefined;
}

function personTarget(): Target {
  const scalar = (name: string): string | undefined => PERSON_SQL[name.toLowerCase()];
  return { from: 'principals l', scalar, json: scalar, show: 'Title' };
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

/** What a reference column points at; `undefined` when its list is gone. */
export function targetOf(field: Field, own: List, source: TargetSource): Target | undefined {
  if (isPerson(field)) return personTarget();
  const list = targetList(field.definition, own, source);
  if (list === undefined) return undefined;
  const visible = source.visibleSql(list, 'l');
  const from = visible === undefined ? `${list.table} l` : `(SELECT * FROM ${list.table} l WHERE ${visible}) l`;
  const find = (name: string): Field | undefined => fieldByName(list, name);
  const scalar = (name: string): string | undefined => {
    const sql = find(name)?.sql;
    return sql && overRow(sql, 'l');
  };
  return {
    from,
    scalar,
    json: (name) => {
      const target = find(name);
      const sql = target?.sql;
      return target === undefined || sql === undefined
        ? undefined
        : encodeForSql(target.type.storage, overRow(sql, 'l'));
    },
    show: showFieldOf(field, list)?.internalName ?? 'Title'
  };
}

/**
 * SQL of the JSON of an expanded reference: an object, an array of objects, or null.
 * @param keys members to show, in the client's spelling
 * @returns `undefined` with the first name the target has not
 */
export function expandedSql(
  field: Field,
  target: Target,
  keys: readonly string[]
): string | { readonly unknown: string } {
  const parts: string[] = [];
  for (const key of keys) {
    const sql = target.json(key);
    if (sql === undefined || !/^\w+$/.test(key)) return { unknown: key };
    parts.push(`'${key}', ${sql}`);
  }
  const object = `json_object(${parts.join(', ')})`;
  const value = field.sql ?? 'NULL';
  return field.type.storage === 'ids'
    ? `(SELECT json_group_array(${object}) FROM json_each(${value}) e JOIN ${target.from} ON l.id = e.value)`
    : `(SELECT ${object} FROM ${target.from} WHERE l.id = ${value})`;
}
