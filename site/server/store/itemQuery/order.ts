import { unknownColumn, WireError } from '../../wire/errors';
import type { OrderBy, PageToken } from '../../wire/types';
import type { Cell } from '../database';
import { operandOf, resolveRef, type Condition, type QueryScope } from './filterSql';
import { joinSql } from './sqlJson';

/** One key of a sort, ready for SQL. */
export interface SortKey {
  /** As the paging token names it. */
  readonly name: string;
  readonly sql: string;
  readonly descending: boolean;
  readonly isNumber: boolean;
}

/**
 * Keys of a sort; ID is always the last, so that pages neither repeat nor skip.
 * @throws WireError for unknown columns and types that cannot be sorted
 * @see sharepoint-rest.md §11.3
 */
export function toSortKeys(orderBy: readonly OrderBy[], scope: QueryScope): readonly SortKey[] {
  const keys: SortKey[] = [];
  for (const { field: ref, descending } of orderBy) {
    const found = resolveRef(scope.list, ref);
    if (found === undefined) throw unknownColumn(ref.name);
    const { field } = found;
    if (!field.type.sortable) {
      throw new WireError(
        400,
        '-2147024809, Microsoft.SharePoint.SPException',
        `The field '${field.internalName}' of type '${field.typeName}' cannot be used in the query sort expression.`
      );
    }
    if (field.internalName === 'ID') {
      keys.push({ name: 'ID', sql: 't.id', descending, isNumber: true });
      return keys;
    }
    const operand = operandOf(ref, scope);
    keys.push({
      name: field.internalName,
      sql: operand.sql,
      descending,
      isNumber: operand.kind === 'number' || operand.kind === 'boolean'
    });
  }
  return [...keys, { name: 'ID', sql: 't.id', descending: false, isNumber: true }];
}

/** `ORDER BY` of the keys, or of their reverse. */
export function orderSql(keys: readonly SortKey[], reverse: boolean): string {
  return keys.map(({ sql, descending }) => `${sql} ${descending !== reverse ? 'DESC' : 'ASC'}`).join(', ');
}

/** Strictly after a value in the order of a key; nulls come first when ascending. */
function after(key: SortKey, value: Cell, reverse: boolean): Condition {
  if (key.descending !== reverse) {
    return value === null
      ? { sql: '0', values: [] }
      : { sql: `(${key.sql} < ? OR ${key.sql} IS NULL)`, values: [value] };
  }
  return value === null ? { sql: `${key.sql} IS NOT NULL`, values: [] } : { sql: `${key.sql} > ?`, values: [value] };
}

/**
 * Rows strictly after the token's (before it, for a previous page).
 * A token that lacks a sort key, as `items.skip` makes them, counts from its id alone.
 * @see sharepoint-rest.md §12
 */
export function afterToken(keys: readonly SortKey[], token: PageToken): Condition {
  const given = new Map(token.keys.map(([name, value]) => [name.toLowerCase(), value]));
  const bounds: { key: SortKey; value: Cell }[] = [];
  for (const key of keys) {
    if (key.name === 'ID') bounds.push({ key, value: token.id });
    else {
      const text = given.get(key.name.toLowerCase());
      if (text === undefined) continue;
      bounds.push({ key, value: text === '' ? null : key.isNumber ? Number(text) : text });
    }
  }
  const alternatives = bounds.map(({ key, value }, index): Condition => {
    const equal = bounds.slice(0, index).map((bound) => ({ sql: `${bound.key.sql} IS ?`, values: [bound.value] }));
    const parts = [...equal, after(key, value, token.previous)];
    return {
      sql: joinSql(
        'AND',
        parts.map(({ sql }) => sql)
      ),
      values: parts.flatMap(({ values }) => values)
    };
  });
  const first = bounds[0];
  const any = {
    sql: joinSql(
      'OR',
      alternatives.map(({ sql }) => sql)
    ),
    values: alternatives.flatMap(({ values }) => values)
  };
  if (first === undefined || first.value === null || first.key.descending !== token.previous || bounds.length < 2)
    return any;
  // The plain bound repeats what follows from the rest, and lets an index begin at the right place.
  return { sql: `(${first.key.sql} >= ? AND ${any.sql})`, values: [first.value, ...any.values] };
}
