import { cannotConvert, notFilterable, unknownColumn } from '../../wire/errors';
import type { FieldRef, FilterNode, QueryValue } from '../../wire/types';
import { toStamp } from '../../clock';
import type { Cell } from '../database';
import { fieldByName, isReference, type Field, type List } from '../model';
import { addLocalDays, parseMoment, startOfLocalDay, type Zone } from '../zone';
import { targetOf, type TargetSource } from './lookups';
import { joinSql } from './sqlJson';

/** SQL with the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Cell[];
}

/** What a query is read against. */
export interface QueryScope {
  readonly list: List;
  readonly source: TargetSource;
  readonly zone: Zone;
  /** Milliseconds since 1970, on the site's day. */
  readonly now: number;
  readonly userId: number;
}

type ValueKind = 'text' | 'number' | 'boolean' | 'datetime' | 'date';

/** What stands on the left of a comparison. */
interface Operand {
  readonly sql: string;
  readonly kind: ValueKind;
  /** For columns of several values: SQL rows named `e` whose `sql` is compared, any of which may match. */
  readonly anyOf?: string;
}

const OPERATORS = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

/** Finds the column of a query, with whether its id is meant: `CustomerId`, `Customer/Id`, CAML's `LookupId`. */
export function resolveRef(list: List, ref: FieldRef): { readonly field: Field; readonly byId: boolean } | undefined {
  const suffix = ref.sub === undefined ? /^(.+?)(?:String)?Id$/i.exec(ref.name)?.[1] : undefined;
  const direct = fieldByName(list, ref.name);
  if (direct !== undefined) return { field: direct, byId: ref.lookupId === true || /^id$/i.test(ref.sub ?? '') };
  const byId = suffix === undefined ? undefined : fieldByName(list, suffix);
  return byId !== undefined && isReference(byId) ? { field: byId, byId: true } : undefined;
}

function kindOf(field: Field): ValueKind {
  switch (field.type.storage) {
    case 'number':
    case 'id':
    case 'ids':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'datetime':
      return field.definition.format === 'DateOnly' ? 'date' : 'datetime';
    default:
      return 'text';
  }
}

/** Left side of a comparison. @throws WireError for unknown columns and types that cannot be compared */
export function operandOf(ref: FieldRef, { list, source }: QueryScope): Operand {
  if (/^contenttype$/i.test(ref.name)) {
    return {
      sql: `(SELECT c.name FROM content_types c WHERE c.list_id = '${list.id}' AND c.id = t.content_type_id)`,
      kind: 'text'
    };
  }
  const found = resolveRef(list, ref);
  if (found === undefined) throw unknownColumn(ref.name);
  const { field, byId } = found;
  const { storage } = field.type;
  if (storage === 'url' || (field.type.kind === 3 && field.definition.richText === true) || field.sql === undefined) {
    throw notFilterable(field.internalName, field.typeName);
  }
  if (storage === 'texts') return { sql: 'e.value COLLATE NOCASE', kind: 'text', anyOf: `json_each(${field.sql}) e` };
  if (!isReference(field)) {
    const isExpression = !/^t\.\w+$/.test(field.sql);
    const kind = kindOf(field);
    if (ref.datePart !== undefined) return { sql: `date_part('${ref.datePart}', ${field.sql})`, kind: 'number' };
    return { sql: isExpression && kind === 'text' ? `(${field.sql}) COLLATE NOCASE` : field.sql, kind };
  }
  if (byId) {
    return storage === 'ids'
      ? { sql: 'e.value', kind: 'number', anyOf: `json_each(${field.sql}) e` }
      : { sql: field.sql, kind: 'number' };
  }
  const target = targetOf(field, list, source);
  if (target === undefined) throw unknownColumn(ref.name);
  const sub = target.scalar(ref.sub ?? target.show);
  if (sub === undefined) throw unknownColumn(`${ref.name}/${ref.sub ?? ''}`);
  const kind: ValueKind = 'text';
  return storage === 'ids'
    ? { sql: `(${sub}) COLLATE NOCASE`, kind, anyOf: `json_each(${field.sql}) e JOIN ${target.from} ON l.id = e.value` }
    : { sql: `(SELECT ${sub} FROM ${target.from} WHERE l.id = ${field.sql}) COLLATE NOCASE`, kind };
}

/** A query's value as what the column holds; `null` for none. */
function toBound(value: QueryValue, kind: ValueKind, scope: QueryScope): Cell {
  switch (value.kind) {
    case 'null':
      return null;
    case 'userId':
      return scope.userId;
    case 'now':
      return toStamp(new Date(scope.now));
    case 'today':
      return toStamp(new Date(addLocalDays(scope.now, value.offsetDays, scope.zone)));
    default:
      break;
  }
  switch (kind) {
    case 'number': {
      const number = typeof value.value === 'boolean' ? Number(value.value) : Number(value.value || Number.NaN);
      if (value.value !== 0 && !Number.isFinite(number)) throw cannotConvert('Edm.Double');
      return value.value === 0 ? 0 : number;
    }
    case 'boolean':
      return /^(1|true|yes)$/i.test(String(value.value)) ? 1 : 0;
    case 'datetime':
    case 'date': {
      const instant = parseMoment(String(value.value), scope.zone);
      if (instant === undefined) throw cannotConvert('Edm.DateTime');
      return toStamp(new Date(kind === 'date' ? startOfLocalDay(instant, scope.zone) : instant));
    }
    case 'text':
      return value.kind === 'guid' ? value.value.toLowerCase() : String(value.value);
  }
}

function compareSql(op: keyof typeof OPERATORS, { sql }: Operand, bound: Cell): Condition {
  if (bound === null || bound === '') {
    // Empty text is stored as null, so both spellings ask the same.
    if (op === 'eq' || op === 'le') return { sql: `${sql} IS NULL`, values: [] };
    if (op === 'ne' || op === 'gt') return { sql: `${sql} IS NOT NULL`, values: [] };
    return { sql: op === 'ge' ? '1' : '0', values: [] };
  }
  if (op === 'ne') return { sql: `(${sql} <> ? OR ${sql} IS NULL)`, values: [bound] };
  return { sql: `${sql} ${OPERATORS[op]} ?`, values: [bound] };
}

/** Whole days: from the midnight that begins the day to the next. */
function compareDays(op: keyof typeof OPERATORS, { sql }: Operand, bound: string, scope: QueryScope): Condition {
  const start = toStamp(new Date(startOfLocalDay(Date.parse(bound), scope.zone)));
  const next = toStamp(new Date(addLocalDays(Date.parse(bound), 1, scope.zone)));
  switch (op) {
    case 'eq':
      return { sql: `(${sql} >= ? AND ${sql} < ?)`, values: [start, next] };
    case 'ne':
      return { sql: `(${sql} < ? OR ${sql} >= ? OR ${sql} IS NULL)`, values: [start, next] };
    case 'lt':
      return { sql: `${sql} < ?`, values: [start] };
    case 'le':
      return { sql: `${sql} < ?`, values: [next] };
    case 'gt':
      return { sql: `${sql} >= ?`, values: [next] };
    case 'ge':
      return { sql: `${sql} >= ?`, values: [start] };
  }
}

function anyOf(operand: Operand, inner: Condition): Condition {
  return { sql: `EXISTS (SELECT 1 FROM ${operand.anyOf ?? ''} WHERE ${inner.sql})`, values: inner.values };
}

function negate({ sql, values }: Condition): Condition {
  // A comparison with null is neither true nor false; its negation has to be true.
  return { sql: `NOT ifnull(${sql}, 0)`, values };
}

function compare(node: Extract<FilterNode, { kind: 'compare' }>, scope: QueryScope): Condition {
  const { op, field, value } = node;
  const operand = operandOf(field, scope);
  const bound = toBound(value, operand.kind, scope);
  if (operand.anyOf !== undefined) {
    if (bound === null || bound === '') {
      const exists: Condition = { sql: `EXISTS (SELECT 1 FROM ${operand.anyOf})`, values: [] };
      return op === 'eq' ? negate(exists) : exists;
    }
    if (op === 'ne') return negate(anyOf(operand, compareSql('eq', operand, bound)));
    return anyOf(operand, compareSql(op, operand, bound));
  }
  if (node.dateOnly === true && operand.kind === 'datetime' && typeof bound === 'string') {
    return compareDays(op, operand, bound, scope);
  }
  return compareSql(op, operand, bound);
}

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

function like(ref: FieldRef, pattern: string, scope: QueryScope): Condition {
  const operand = operandOf(ref, scope);
  // SQLite uses an index for LIKE only when the column stands alone.
  const condition = { sql: `${operand.sql.replace(/ COLLATE NOCASE$/, '')} LIKE ? ESCAPE '\\'`, values: [pattern] };
  return operand.anyOf === undefined ? condition : anyOf(operand, condition);
}

function joined(operator: 'AND' | 'OR', nodes: readonly FilterNode[], scope: QueryScope): Condition {
  const parts = nodes.map((node) => toCondition(node, scope));
  return {
    sql: joinSql(
      operator,
      parts.map(({ sql }) => sql)
    ),
    values: parts.flatMap(({ values }) => values)
  };
}

/**
 * Compiles a condition to SQL over the row `t`.
 * @throws WireError for unknown columns, columns that cannot be filtered, and values that do not fit
 * @see sharepoint-rest.md §11.2, §15.3
 */
export function toCondition(node: FilterNode, scope: QueryScope): Condition {
  switch (node.kind) {
    case 'and':
      return joined('AND', node.nodes, scope);
    case 'or':
      return joined('OR', node.nodes, scope);
    case 'not':
      return negate(toCondition(node.node, scope));
    case 'compare':
      return compare(node, scope);
    case 'startsWith':
      return like(node.field, `${escapeLike(node.value)}%`, scope);
    case 'contains':
      return like(node.field, `%${escapeLike(node.value)}%`, scope);
    case 'in': {
      const { field, dateOnly } = node;
      const each = node.values.map((value): FilterNode => ({
        kind: 'compare',
        op: 'eq',
        field,
        value,
        ...(dateOnly ? { dateOnly } : {})
      }));
      return joined('OR', each, scope);
    }
    case 'includes':
      return compare({ kind: 'compare', op: 'eq', field: node.field, value: node.value }, scope);
  }
}
