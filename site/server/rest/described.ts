import { expandRequired, invalidFieldQuery, selectUnknownField } from '../wire/errors';
import type { Entity, EntityMeta, JsonObject, JsonValue } from '../wire/types';

type Path = readonly string[];

/** What an entity links to: one thing, nothing, or many. */
export type Link = () => Described | readonly Described[] | null;

/** An entity other than a list item, with everything that can be asked of it. */
export interface Described {
  readonly meta: EntityMeta;
  /** Shown without `$select`. */
  readonly values: JsonObject;
  /** Shown only when asked for. */
  readonly more?: Readonly<Record<string, () => JsonValue>>;
  /** Shown only when expanded. */
  readonly links?: Readonly<Record<string, Link>>;
  /** Type names of complex values. */
  readonly types?: Readonly<Record<string, string>>;
}

/** The spelling of a name that an object has, whatever the case asked; only its own names. */
export function ownName(source: object | undefined, name: string): string | undefined {
  if (source === undefined) return undefined;
  if (Object.hasOwn(source, name)) return name;
  const lower = name.toLowerCase();
  return Object.keys(source).find((key) => key.toLowerCase() === lower);
}

/** A value of an entity by name, with its proper spelling. */
export function valueOf(
  described: Described,
  name: string
): { readonly name: string; readonly value: JsonValue } | undefined {
  const shown = ownName(described.values, name);
  if (shown !== undefined) return { name: shown, value: described.values[shown] ?? null };
  const more = ownName(described.more, name);
  const read = more === undefined ? undefined : described.more?.[more];
  return more === undefined || read === undefined ? undefined : { name: more, value: read() };
}

/** A link of an entity by name, with its proper spelling. */
export function linkOf(described: Described, name: string): { readonly name: string; readonly link: Link } | undefined {
  const own = ownName(described.links, name);
  const link = own === undefined ? undefined : described.links?.[own];
  return own === undefined || link === undefined ? undefined : { name: own, link };
}

const tailsOf = (paths: readonly Path[], name: string): readonly Path[] =>
  paths
    .filter(([head = '', ...rest]) => rest.length > 0 && head.toLowerCase() === name.toLowerCase())
    .map((path) => path.slice(1));

/** Follows a path into a complex value, `Id/StringValue`. */
function inside(value: JsonValue, path: Path): JsonValue | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const own = ownName(value, name);
  const next = own === undefined ? undefined : (value as JsonObject)[own];
  return next === undefined ? undefined : inside(next, rest);
}

/**
 * Chooses what to show of an entity.
 * @throws WireError for unknown names and links that are not expanded
 * @see sharepoint-rest.md §11.1
 */
export function toEntity(described: Described, select: readonly Path[], expand: readonly Path[]): Entity {
  const values: Record<string, JsonValue> = {};
  const expanded: Record<string, Entity | readonly Entity[] | null> = {};
  const expandedNames = new Set(expand.flatMap(([name]) => name?.toLowerCase() ?? []));
  if (select.length === 0) Object.assign(values, described.values);
  for (const [name = '', ...rest] of select) {
    if (name === '*') Object.assign(values, described.values);
    else if (linkOf(described, name) !== undefined) {
      if (!expandedNames.has(name.toLowerCase()) && rest.length > 0) throw expandRequired(name);
    } else {
      const found = valueOf(described, name);
      if (found === undefined || inside(found.value, rest) === undefined)
        throw selectUnknownField([name, ...rest].join('/'));
      values[found.name] = found.value;
    }
  }
  for (const [name = ''] of expand) {
    const found = linkOf(described, name);
    if (found === undefined) {
      const value = valueOf(described, name);
      if (value === undefined) throw invalidFieldQuery(name);
      values[value.name] = value.value;
      continue;
    }
    const target = found.link();
    const [subSelect, subExpand] = [tailsOf(select, name), tailsOf(expand, name)];
    const project = (one: Described): Entity => toEntity(one, subSelect, subExpand);
    expanded[found.name] = target === null ? null : isMany(target) ? target.map(project) : project(target);
  }
  return {
    meta: described.meta,
    values,
    expanded,
    ...(described.types === undefined ? {} : { types: described.types })
  };
}

/** Whether a link leads to several things. */
export function isMany(target: Described | readonly Described[]): target is readonly Described[] {
  return Array.isArray(target);
}
