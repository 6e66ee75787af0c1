import { invalidExpression, notSortable, unknownColumn } from '../../wire/errors';
import type { OrderBy, PageToken } from '../../wire/types';
import type { Cell } from '../database';
import type { Condition } from './filterSql';
import type { ValueKind } from './kinds';
import { operandOf, resolveRef, type QueryScope } from './operand';
import { joinSql } from './sqlJson';

/** One key of a sort, ready for SQL. */
export interface SortKey {
  /** As the paging token names it. */
  readonly name: string;
  readonly sql: string;
  readonly descending: boolean;
  readonly kind: ValueKind;
}

const ID_NAME = 'ID';

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
    if (!field.type.sortable) throw notSortable(field.internalName, field.typeName);
    if (field.internalName === ID_NAME) {
      keys.push({ name: ID_NAME, sql: 't.id', descending, kind: 'number' });
      return keys;
    }
    // The first of two keys on one column decides; the second could only confuse the token.
    if (keys.some(({ name }) => name === field.internalName)) continue;
    const { sql, kind } = operandOf(ref, scope);
    keys.push({ name: field.internalName, sql, descending, kind });
  }
  return [...keys, { name: ID_NAME, sql: 't.id', descending: false, kind: 'number' }];
}

/** `ORDER BY` of the keys, or of their reverse. */
export function orderSql(keys: readonly SortKey[], reverse: boolean): string {
  return keys.map(({ sql, descending }) => `${sql} ${descending !== reverse ? 'DESC' : 'ASC'}`).join(', ');
}

/* ---------- tokens ---------- */

const TOKEN_MOMENT = /^(\d{4})(\d\d)(\d\d) (\d\d:\d\d:\d\d)$/;

/** A sort value as a token writes it; empty for none. Moments as SharePoint does, `20261123 01:15:00`. */
function toTokenText({ kind }: SortKey, value: Cell | undefined): string {
  const text = String(value ?? '');
  return kind === 'datetime' || kind === 'date' ? text.replace(/[-Z]/g, '').replace('T', ' ') : text;
}

function fromTokenText({ name, kind }: SortKey, text: string): Cell {
  if (text === '') return null;
  switch (kind) {
    case 'number':
    case 'boolean': {
      const number = Number(text);
      if (!Number.isFinite(number)) throw invalidExpression(`p_${name}=${text}`);
      return number;
    }
    case 'datetime':
    case 'date':
      return text.replace(TOKEN_MOMENT, '$1-$2-$3T$4Z');
    default:
      return text;
  }
}

/** Token of the row whose values of the keys are given, ID last. @see sharepoint-rest.md §12 */
export function toToken(keys: readonly SortKey[], values: readonly Cell[], previous: boolean): PageToken {
  return {
    previous,
    id: Number(values.at(-1)),
    keys: keys.slice(0, -1).map((key, index) => [key.name, toTokenText(key, values[index])] as const)
  };
}

/** Values of the keys in a token; the id alone when it lacks one, as `items.skip` makes them. */
function boundsOf(keys: readonly SortKey[], token: PageToken): readonly { key: SortKey; value: Cell }[] {
  const given = new Map(token.keys.map(([name, value]) => [name.toLowerCase(), value]));
  const id = keys.filter(({ name }) => name === ID_NAME).map((key) => ({ key, value: token.id }));
  const others = keys
    .filter(({ name }) => name !== ID_NAME)
    .map((key) => ({ key, text: given.get(key.name.toLowerCase()) }));
  if (others.some(({ text }) => text === undefined)) return id;
  return [...others.map(({ key, text = '' }) => ({ key, value: fromTokenText(key, text) })), ...id];
}

/** Strictly after a value in the order of a key, in up to two stretches; nothing comes before everything. */
function after({ sql, descending, name }: SortKey, value: Cell, reverse: boolean): readonly Condition[] {
  const isFalling = descending !== reverse;
  if (value === null) return isFalling ? [] : [{ sql: `${sql} IS NOT NULL`, values: [] }];
  if (!isFalling) return [{ sql: `${sql} > ?`, values: [value] }];
  const lower: Condition = { sql: `${sql} < ?`, values: [value] };
  return name === ID_NAME ? [lower] : [lower, { sql: `${sql} IS NULL`, values: [] }];
}

/**
 * Rows strictly after the token's (before it, for a previous page), as stretches that follow one another in the order:
 * those that share all its keys but the last, then all but the last two, and so on. Each is one range of an index.
 * @see sharepoint-rest.md §12
 */
export function stretchesAfter(keys: readonly SortKey[], token: PageToken): readonly Condition[] {
  const bounds = boundsOf(keys, token);
  return bounds
    .flatMap((_, at) => {
      const same = bounds
        .slice(0, at)
        .map(({ key, value }): Condition =>
          value === null ? { sql: `${key.sql} IS NULL`, values: [] } : { sql: `${key.sql} = ?`, values: [value] }
        );
      const bound = bounds[at];
      if (bound === undefined) return [];
      const rests = after(bound.key, bound.value, token.previous).map((rest): Condition => {
        const parts = [...same, rest];
        return {
          sql: joinSql(
            'AND',
            parts.map(({ sql }) => sql)
          ),
          values: parts.flatMap(({ values }) => values)
        };
      });
      return [rests];
    })
    .reverse()
    .flat();
}
