import { expandRequired, invalidExpression, invalidFieldQuery, notFilterable, unknownColumn } from '../../wire/errors';
import type { FieldRef } from '../../wire/types';
import { fieldByName, isReference, type Field, type List } from '../model';
import type { Zone } from '../zone';
import { kindOf, type ValueKind } from './kinds';
import { targetOf, type TargetSource } from './lookups';

/** What a query is read against. */
export interface QueryScope {
  readonly list: List;
  readonly source: TargetSource;
  readonly zone: Zone;
  /** Milliseconds since 1970, on the site's day. */
  readonly now: number;
  readonly userId: number;
  /** Columns that `$expand` names, lower case; absent for CAML, which follows no lookup and compares any text. */
  readonly expanded?: ReadonlySet<string>;
}

/** What stands on the left of a comparison. */
export interface Operand {
  readonly sql: string;
  readonly kind: ValueKind;
  /** `TypeAsString` of the column, for messages. */
  readonly typeName: string;
  /** For columns of several values: SQL rows named `e` whose `sql` is compared, any of which may match. */
  readonly anyOf?: string;
  /** Text too long to be compared as a whole; only its presence and its parts can be asked for. */
  readonly isLong?: boolean;
}

/** Columns of the items' table that compare text whatever its case by themselves. */
const CASELESS: ReadonlySet<string> = new Set(['t.title', 't.dir', 't.leaf']);

/** Finds the column of a query, with whether its id is meant: `CustomerId`, `Customer/Id`, CAML's `LookupId`. */
export function resolveRef(list: List, ref: FieldRef): { readonly field: Field; readonly byId: boolean } | undefined {
  const suffix = ref.sub === undefined ? /^(.+?)(?:String)?Id$/i.exec(ref.name)?.[1] : undefined;
  const direct = fieldByName(list, ref.name);
  if (direct !== undefined) return { field: direct, byId: ref.lookupId === true || /^id$/i.test(ref.sub ?? '') };
  const byId = suffix === undefined ? undefined : fieldByName(list, suffix);
  return byId !== undefined && isReference(byId) ? { field: byId, byId: true } : undefined;
}

/** Text compares whatever its case, in the order of its characters; empty text is none. */
function caseless(field: Field, sql: string): string {
  return field.column !== undefined || CASELESS.has(sql) ? sql : `(nullif(${sql}, '')) COLLATE NOCASE`;
}

function referenceOperand(field: Field, byId: boolean, ref: FieldRef, { list, source }: QueryScope): Operand {
  const { sql = 'NULL', typeName } = field;
  const values = field.type.storage === 'ids' ? `json_each(${sql}) e` : undefined;
  if (byId) {
    return values === undefined
      ? { sql, kind: 'number', typeName }
      : { sql: 'e.value', kind: 'number', typeName, anyOf: values };
  }
  const target = targetOf(field, list, source);
  const shown = target?.scalar(ref.sub ?? target.show);
  if (target === undefined || shown === undefined) throw invalidFieldQuery(`${ref.name}/${ref.sub ?? ''}`);
  const { kind } = shown;
  const collate = kind === 'text' || kind === 'guid' ? ' COLLATE NOCASE' : '';
  return values === undefined
    ? { sql: `(SELECT ${shown.sql} FROM ${target.from} WHERE l.id = ${sql})${collate}`, kind, typeName }
    : {
        sql: `(${shown.sql})${collate}`,
        kind,
        typeName,
        // The values come first: the other way round every row of the target would be looked at.
        anyOf: `${values} CROSS JOIN ${target.from} ON l.id = e.value`
      };
}

function contentTypeOperand({ name, sub, datePart }: FieldRef, { list }: QueryScope): Operand {
  if (datePart !== undefined || (sub !== undefined && !/^name$/i.test(sub)))
    throw invalidFieldQuery(`${name}/${sub ?? ''}`);
  return {
    sql: `(SELECT c.name FROM content_types c WHERE c.list_id = '${list.id}' AND c.id = t.content_type_id) COLLATE NOCASE`,
    kind: 'text',
    typeName: 'Computed'
  };
}

/**
 * Left side of a comparison.
 * @throws WireError for unknown columns, types that cannot be compared, and paths that are not expanded
 * @see sharepoint-rest.md §11.2
 */
export function operandOf(ref: FieldRef, scope: QueryScope): Operand {
  if (/^contenttype$/i.test(ref.name)) return contentTypeOperand(ref, scope);
  const found = resolveRef(scope.list, ref);
  if (found === undefined) throw unknownColumn(ref.name);
  const { field, byId } = found;
  const isLong = field.type.kind === 3;
  const isRich = isLong && field.definition.richText === true && scope.expanded !== undefined;
  if (/^(?:url|terms?)$/.test(field.type.storage) || isRich || field.sql === undefined)
    throw notFilterable(field.internalName, field.typeName);
  if (ref.sub !== undefined) {
    if (!isReference(field)) throw invalidFieldQuery(`${ref.name}/${ref.sub}`);
    if (scope.expanded?.has(field.internalName.toLowerCase()) === false) throw expandRequired(ref.name);
  }
  const { storage } = field.type;
  const { typeName } = field;
  if (ref.datePart !== undefined) {
    if (storage !== 'datetime') throw invalidExpression(`${ref.datePart}(${ref.name})`);
    return { sql: `date_part('${ref.datePart}', ${field.sql})`, kind: 'number', typeName };
  }
  if (isReference(field)) return referenceOperand(field, byId, ref, scope);
  if (storage === 'texts')
    return { sql: 'e.value COLLATE NOCASE', kind: 'text', typeName, anyOf: `json_each(${field.sql}) e` };
  const kind = kindOf(field);
  const sql = kind === 'text' || kind === 'guid' ? caseless(field, field.sql) : field.sql;
  return { sql, kind, typeName, ...(isLong && scope.expanded !== undefined ? { isLong } : {}) };
}
