import { expandRequired, invalidFieldQuery, lookupThresholdExceeded, selectUnknownField } from '../../wire/errors';
import type { Dialect } from '../../wire/types';
import { fieldByName, isReference, type List } from '../model';
import { defaultMembers, selectedMembers, type Member } from './members';
import { expandedSql, targetOf, type TargetSource } from './lookups';

type Path = readonly string[];

/** A member that SQL cannot give: JSON text by the item's id. */
export interface Computed {
  readonly key: string;
  readonly json: (itemId: number) => string;
}

/**
 * Gives members beyond columns: attachments, file, rights.
 * @param select what is asked of the member, without its own name
 * @param isExpanded whether `$expand` names it
 */
export type Navigate = (
  name: string,
  select: readonly Path[],
  expand: readonly Path[],
  isExpanded: boolean
) => Computed | undefined;

/** What a query shows of each item. */
export interface Projection {
  readonly members: readonly Member[];
  readonly computed: readonly Computed[];
}

/** What a projection is made from. */
export interface ProjectionInput {
  readonly list: List;
  readonly select: readonly Path[];
  readonly expand: readonly Path[];
  readonly source: TargetSource;
  readonly navigate: Navigate;
  /** Lookups a query may hold, 12 for collections; absent for a single item. */
  readonly lookupLimit?: number;
  /** Whose annotations expanded lookups have; none when absent. */
  readonly dialect?: Dialect;
}

const NESTED_AUTHORS: ReadonlySet<string> = new Set(['Author', 'Editor']);

/** What a dialect calls the link to something that is expanded. @see sharepoint-rest.md §1.9 */
const NAVIGATION_LINK: Readonly<Partial<Record<Dialect, string>>> = {
  minimal: 'odata.navigationLinkUrl',
  'v4-minimal': 'odata.navigationLink'
};

const tailsOf = (paths: readonly Path[], name: string): readonly Path[] =>
  paths
    .filter(([head = '', ...rest]) => rest.length > 0 && head.toLowerCase() === name.toLowerCase())
    .map((path) => path.slice(1));

/**
 * Decides what to show of each item.
 * @throws WireError for unknown names, references that are not expanded, and more lookups than allowed
 * @see sharepoint-rest.md §11.1, §18
 */
export function project(input: ProjectionInput): Projection {
  const { list, select, expand, source, navigate, lookupLimit, dialect } = input;
  const members = new Map<string, Member>();
  const computed = new Map<string, Computed>();
  const lookups = new Set<string>();
  const expandedNames = new Set(expand.flatMap(([name]) => (name === undefined ? [] : [name.toLowerCase()])));
  const add = (...added: readonly Member[]): void => added.forEach((member) => members.set(member.key, member));
  const addComputed = (name: string, isExpanded: boolean): boolean => {
    const one = navigate(name, tailsOf(select, name), tailsOf(expand, name), isExpanded);
    if (one !== undefined) computed.set(one.key, one);
    return one !== undefined;
  };
  const addDefaults = (): void => {
    add(...defaultMembers(list));
    list.fields
      .filter((field) => isReference(field) && field.column !== undefined)
      .forEach((field) => lookups.add(field.internalName));
  };

  if (select.length === 0) addDefaults();
  for (const [name = '', sub] of select) {
    if (name === '*') addDefaults();
    else if (sub === undefined) {
      const selected = selectedMembers(list, name);
      if (selected.members.length > 0) add(...selected.members);
      else if (expandedNames.has(name.toLowerCase())) continue;
      else if (selected.reference !== undefined) throw expandRequired(name);
      else if (!addComputed(name, false)) throw selectUnknownField(name);
      const field = fieldByName(list, name.replace(/(?:String)?Id$/i, ''));
      if (field !== undefined && isReference(field) && !NESTED_AUTHORS.has(field.internalName))
        lookups.add(field.internalName);
    } else if (!expandedNames.has(name.toLowerCase())) throw expandRequired(name);
  }
  for (const [name = ''] of expand) {
    const field = fieldByName(list, name);
    if (field === undefined || !isReference(field)) {
      if (!addComputed(name, true)) throw invalidFieldQuery(name);
      continue;
    }
    lookups.add(field.internalName);
    const keys = tailsOf(select, name).flatMap(([key]) => key ?? []);
    if (keys.length === 0) throw expandRequired(name);
    const target = targetOf(field, list, source);
    const sql = target && expandedSql(field, target, keys, dialect);
    if (sql === undefined) throw invalidFieldQuery(name);
    if (typeof sql !== 'string') throw invalidFieldQuery(`${name}/${sql.unknown}`);
    const link = dialect && NAVIGATION_LINK[dialect];
    if (link !== undefined) {
      const path = `'Web/Lists(guid''${list.id}'')/Items(' || t.id || ')/${field.entityName}'`;
      add({ key: `${field.entityName}@${link}`, sql: path, encoding: 'text' });
    }
    add({ key: field.entityName, sql, encoding: field.type.storage === 'ids' ? 'list' : 'json', isForeign: true });
  }
  if (lookupLimit !== undefined && lookups.size > lookupLimit) throw lookupThresholdExceeded();
  return { members: [...members.values()], computed: [...computed.values()] };
}
