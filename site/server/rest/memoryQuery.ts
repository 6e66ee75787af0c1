import { invalidFieldQuery, unknownColumn } from '../wire/errors';
import type { FieldRef, FilterNode, JsonObject, JsonValue, QueryOptions, QueryValue } from '../wire/types';
import { isMany, linkOf, ownName, valueOf, type Described } from './described';

type Plain = string | number | boolean | null;

function plain(value: JsonValue): Plain {
  return typeof value === 'object' ? null : value;
}

function read(described: Described, { name, sub }: FieldRef): Plain {
  const link = linkOf(described, name);
  if (link !== undefined && sub !== undefined) {
    const target = link.link();
    if (target === null) return null;
    if (isMany(target)) throw invalidFieldQuery(name);
    return read(target, { name: sub });
  }
  const found = valueOf(described, name);
  if (found === undefined) throw unknownColumn(name);
  if (sub === undefined) return plain(found.value);
  const inner = found.value as JsonObject;
  const own = typeof found.value === 'object' && found.value !== null ? ownName(found.value, sub) : undefined;
  return own === undefined ? null : plain(inner[own] ?? null);
}

function wanted(value: QueryValue): Plain {
  switch (value.kind) {
    case 'null':
    case 'now':
    case 'today':
    case 'userId':
      return null;
    default:
      return value.value;
  }
}

const isDate = (text: string): boolean => /^\d{4}-\d\d-\d\dT/.test(text);

/** Negative, zero or positive; text whatever the case, booleans also as 0 and 1, dates as moments. */
function order(left: Plain, right: Plain): number {
  if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
  if (typeof left === 'boolean') return Number(left) - Number(/^(true|1)$/i.test(String(right)));
  if (typeof left === 'number') return left - Number(right);
  const [a, b] = [left.toLowerCase(), String(right).toLowerCase()];
  if (isDate(left) && isDate(String(right))) return Date.parse(left) - Date.parse(String(right));
  return a < b ? -1 : a > b ? 1 : 0;
}

const COMPARE = {
  eq: (n: number) => n === 0,
  ne: (n: number) => n !== 0,
  lt: (n: number) => n < 0,
  le: (n: number) => n <= 0,
  gt: (n: number) => n > 0,
  ge: (n: number) => n >= 0
} as const;

/** Whether an entity fits a condition. @throws WireError for names it has not */
function fits(described: Described, node: FilterNode): boolean {
  switch (node.kind) {
    case 'and':
      return node.nodes.every((inner) => fits(described, inner));
    case 'or':
      return node.nodes.some((inner) => fits(described, inner));
    case 'not':
      return !fits(described, node.node);
    case 'compare': {
      const left = read(described, node.field);
      const right = wanted(node.value);
      if ((left === null) !== (right === null)) return node.op === 'ne';
      return COMPARE[node.op](order(left, right));
    }
    case 'startsWith':
      return String(read(described, node.field) ?? '')
        .toLowerCase()
        .startsWith(node.value.toLowerCase());
    case 'contains':
      return String(read(described, node.field) ?? '')
        .toLowerCase()
        .includes(node.value.toLowerCase());
    case 'in':
      return node.values.some((value) => order(read(described, node.field), wanted(value)) === 0);
    case 'includes':
      return order(read(described, node.field), wanted(node.value)) === 0;
  }
}

/**
 * Filters, sorts and cuts a collection that is not made of items.
 * @see sharepoint-rest.md §5.3
 */
export function queryMemory(all: readonly Described[], options: QueryOptions): readonly Described[] {
  const { filter, orderBy, skip = 0, top } = options;
  const found = filter === undefined ? [...all] : all.filter((one) => fits(one, filter));
  for (const { field, descending } of [...orderBy].reverse()) {
    const sign = descending ? -1 : 1;
    found.sort((a, b) => sign * order(read(a, field), read(b, field)));
  }
  return found.slice(skip, top === undefined ? undefined : skip + top);
}
