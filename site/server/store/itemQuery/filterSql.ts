import { invalidQuery, notFilterable } from '../../wire/errors';
import type { FieldRef, FilterNode } from '../../wire/types';
import { toStamp } from '../../clock';
import type { Cell } from '../database';
import { addLocalDays, startOfLocalDay } from '../zone';
import { toBound } from './bound';
import { operandOf, type Operand, type QueryScope } from './operand';
import { joinSql } from './sqlJson';

/** SQL with the values of its question marks. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly Cell[];
}

/** Comparisons in one question. Far more than anybody writes; SQLite takes 32,766 values and a megabyte of text. */
const MAX_COMPARISONS = 2000;

const OPERATORS = { eq: '=', ne: '<>', lt: '<', le: '<=', gt: '>', ge: '>=' } as const;

function compareSql(op: keyof typeof OPERATORS, { sql }: Operand, bound: Cell): Condition {
  if (bound === null) {
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
  const { op, value } = node;
  // Whether a lookup is empty is asked of its id: its target may have no text, or be out of the caller's sight.
  const isEmpty = value.kind === 'null' && node.field.sub === undefined;
  const field: FieldRef = isEmpty ? { ...node.field, lookupId: true } : node.field;
  const operand = operandOf(field, scope);
  const bound = toBound(value, operand.kind, scope);
  if (operand.isLong === true && bound !== null) throw notFilterable(field.name, operand.typeName);
  if (operand.anyOf !== undefined) {
    if (bound === null) {
      const exists: Condition = { sql: `EXISTS (SELECT 1 FROM ${operand.anyOf})`, values: [] };
      if (op === 'eq' || op === 'le') return negate(exists);
      return op === 'ne' || op === 'gt' ? exists : compareSql(op, operand, bound);
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

/** SQLite refuses longer patterns. */
const LIKE_LIMIT = 10_000;

/** Text that begins with a value, or contains it. */
function textTest(ref: FieldRef, value: string, isStart: boolean, scope: QueryScope): Condition {
  const operand = operandOf(ref, scope);
  if (operand.kind !== 'text' && operand.kind !== 'guid') throw notFilterable(ref.name, operand.typeName);
  // SQLite uses an index for LIKE only when the column stands alone.
  const sql = operand.sql.replace(/ COLLATE NOCASE$/, '');
  const condition: Condition =
    isStart && value.length < LIKE_LIMIT
      ? { sql: `${sql} LIKE ? ESCAPE '\\'`, values: [`${escapeLike(value)}%`] }
      : { sql: `instr(lower(${sql}), lower(?)) ${isStart ? '= 1' : '> 0'}`, values: [value] };
  return operand.anyOf === undefined ? condition : anyOf(operand, condition);
}

function joined(operator: 'AND' | 'OR', parts: readonly Condition[]): Condition {
  return {
    sql: joinSql(
      operator,
      parts.map(({ sql }) => sql)
    ),
    values: parts.flatMap(({ values }) => values)
  };
}

function compile(node: FilterNode, scope: QueryScope): Condition {
  switch (node.kind) {
    case 'and':
      return joined(
        'AND',
        node.nodes.map((inner) => compile(inner, scope))
      );
    case 'or':
      return joined(
        'OR',
        node.nodes.map((inner) => compile(inner, scope))
      );
    case 'not':
      return negate(compile(node.node, scope));
    case 'compare':
      return compare(node, scope);
    case 'startsWith':
      return textTest(node.field, node.value, true, scope);
    case 'contains':
      return textTest(node.field, node.value, false, scope);
    case 'in': {
      const { field, dateOnly } = node;
      const each = node.values.map((value) =>
        compare({ kind: 'compare', op: 'eq', field, value, ...(dateOnly ? { dateOnly } : {}) }, scope)
      );
      return joined('OR', each);
    }
    case 'includes':
      return compare({ kind: 'compare', op: 'eq', field: node.field, value: node.value }, scope);
  }
}

function comparisons(node: FilterNode): number {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.nodes.reduce((sum, inner) => sum + comparisons(inner), 0);
    case 'not':
      return comparisons(node.node);
    case 'in':
      return node.values.length;
    default:
      return 1;
  }
}

/**
 * Compiles a condition to SQL over the row `t`.
 * @throws WireError for unknown columns, columns that cannot be filtered, values that do not fit, and too long a condition
 * @see sharepoint-rest.md §11.2, §15.3
 */
export function toCondition(node: FilterNode, scope: QueryScope): Condition {
  if (comparisons(node) > MAX_COMPARISONS) throw invalidQuery('The query is too complex.');
  return compile(node, scope);
}
