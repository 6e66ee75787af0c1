import { parseCaml } from '../wire/caml';
import { formatPageToken } from '../wire/query';
import { lookupThresholdExceeded } from '../wire/errors';
import { joinNodes } from '../wire/filter';
import type { CamlView, CompareOp, FilterNode, JsonObject, JsonValue, OrderBy } from '../wire/types';
import { fieldByName, isReference, type Field, type List } from '../store/model';
import { toGuid } from '../store/naming';
import { toHex } from '../store/rights';
import type { Member } from '../store/itemQuery/members';
import type { Call } from './call';
import { viewXml } from './entities/view';
import { renderCells, rowHead, rowMembers } from './listCells';
import { readView } from './viewQuery';

type Query = ReadonlyMap<string, string>;

const LIST_DATA = 2;
const LIST_SCHEMA = 4;
/** @see sharepoint-rest.md §18 */
const LOOKUP_LIMIT = 12;
/** Options that leave the answer flat. */
const FLAT_OPTIONS = LIST_DATA | 2048 | 4096;

const text = (value: JsonValue | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** `FilterOp1`; anything else asks for one of the values. */
const COMPARE_OPS: ReadonlyMap<string, CompareOp> = new Map([
  ['geq', 'ge'],
  ['leq', 'le'],
  ['gt', 'gt'],
  ['lt', 'lt'],
  ['neq', 'ne']
]);

/** `InplaceSearchQuery`: any text of the view that holds the words. */
function searchOf(query: Query, fields: readonly Field[]): readonly FilterNode[] {
  const value = query.get('inplacesearchquery')?.trim() ?? '';
  const texts = fields.filter(({ type, sql }) => type.storage === 'text' && sql !== undefined);
  if (value === '' || texts.length === 0) return [];
  const nodes = texts.map(({ internalName: name }): FilterNode => ({ kind: 'contains', field: { name }, value }));
  return [joinNodes('or', nodes)];
}

/** `FilterField1`, `FilterValue1` and their kin. @see sharepoint-rest.md §16.1 */
function filtersOf(query: Query): readonly FilterNode[] {
  const nodes: FilterNode[] = [];
  for (let n = 1; n <= 10; n += 1) {
    const [one, many] = [query.get(`filterfield${n}`), query.get(`filterfields${n}`)];
    const name = one ?? many;
    const written = query.get(one === undefined ? `filtervalues${n}` : `filtervalue${n}`);
    if (name === undefined || written === undefined) continue;
    const field = { name, ...(query.get(`filterlookupid${n}`) === '1' ? { lookupId: true as const } : {}) };
    const values = one === undefined ? written.split(';#') : [written];
    const operator = query.get(`filterop${n}`)?.toLowerCase() ?? 'eq';
    const op = COMPARE_OPS.get(operator);
    if (operator === 'contains') nodes.push({ kind: 'contains', field, value: written });
    else if (operator === 'beginswith') nodes.push({ kind: 'startsWith', field, value: written });
    else if (op !== undefined) nodes.push({ kind: 'compare', op, field, value: { kind: 'string', value: written } });
    else nodes.push({ kind: 'in', field, values: values.map((value) => ({ kind: 'string', value })) });
  }
  return nodes;
}

function orderOf(query: Query, view: CamlView): readonly OrderBy[] {
  const name = query.get('sortfield') ?? query.get('sortfield1');
  if (name === undefined) return view.orderBy;
  const direction = query.get('sortdir') ?? query.get('sortdir1') ?? 'Asc';
  return [{ field: { name }, descending: direction.toLowerCase() === 'desc' }];
}

function viewOf(
  call: Call,
  list: List,
  parameters: JsonObject,
  overrides: JsonObject,
  query: Query
): { view: CamlView; id: string } {
  const views = call.site.views.of(list.id, call.user.id);
  const wanted = toGuid(text(overrides['ViewId']) ?? query.get('view') ?? '');
  const stored = views.find(({ id }) => id === wanted) ?? views.find(({ isDefault }) => isDefault);
  const written = text(parameters['ViewXml']);
  const view = parseCaml(written ?? (stored === undefined ? undefined : viewXml(list, stored)));
  const override = text(parameters['OverrideViewXml']);
  const id = written === undefined && stored !== undefined ? stored.id : '00000000-0000-0000-0000-000000000000';
  if (override === undefined) return { view, id };
  const { where, orderBy } = parseCaml(override);
  const joined =
    where === undefined
      ? view.where
      : view.where === undefined
        ? where
        : ({ kind: 'and', nodes: [view.where, where] } as const);
  return {
    id,
    view: {
      ...view,
      ...(joined === undefined ? {} : { where: joined }),
      orderBy: orderBy.length > 0 ? orderBy : view.orderBy
    }
  };
}

function listSchema(call: Call, fields: readonly Field[]): JsonObject {
  return {
    Field: fields.map((field) => ({
      Name: field.internalName,
      FieldType: field.typeName,
      RealFieldName: field.internalName,
      DisplayName: field.title,
      ID: field.id,
      StaticName: field.internalName,
      Type: field.typeName,
      Filterable: field.type.filterable ? 'TRUE' : 'FALSE',
      Sortable: field.type.sortable ? 'TRUE' : 'FALSE',
      ReadOnly: field.definition.readOnly === true ? 'TRUE' : 'FALSE'
    })),
    LCID: '1033',
    Userid: call.user.id
  };
}

/** Rows of a list as its page would show them. @see sharepoint-rest.md §16.2, §16.4 */
export function renderList(
  call: Call,
  list: List,
  parameters: JsonObject,
  overrides: JsonObject,
  query: Query
): JsonObject {
  const { view: base, id } = viewOf(call, list, parameters, overrides, query);
  const view: CamlView = { ...base, orderBy: orderOf(query, base) };
  const names = view.viewFields.length > 0 ? view.viewFields : ['Title'];
  const fields = names.flatMap((name) => fieldByName(list, name) ?? []);
  const paging =
    text(parameters['Paging']) ??
    (query.has('p_id') || query.has('paged')
      ? [...query].map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')
      : undefined);
  const folder = text(parameters['FolderServerRelativeUrl']) ?? query.get('rootfolder');
  if (fields.filter(isReference).length > LOOKUP_LIMIT) throw lookupThresholdExceeded();
  const members: readonly Member[] = rowMembers(list, fields);
  const page = readView(
    call,
    list,
    {
      view,
      filters: [...filtersOf(query), ...searchOf(query, fields)],
      ...(paging === undefined ? {} : { paging }),
      ...(folder === undefined || folder === '' ? {} : { folder })
    },
    () => ({ members, computed: [] })
  );
  const rows = page.rows.map((row): JsonObject => {
    const raw = JSON.parse(`{${row.json}}`) as JsonObject;
    return { ...rowHead(call, list, raw), ...renderCells(call, list, fields, raw) };
  });
  const firstRow = Number(/PageFirstRow=(\d+)/i.exec(paging ?? '')?.[1] ?? 1);
  const lastRow = firstRow + rows.length - 1;
  const next: JsonObject =
    page.next === undefined || !view.paged
      ? {}
      : { NextHref: `?${formatPageToken({ ...page.next, firstRow: lastRow + 1 })}&View=${id}` };
  const previous: JsonObject =
    firstRow === 1 || page.first === undefined
      ? {}
      : {
          PrevHref: `?${formatPageToken({ ...page.first, firstRow: Math.max(1, firstRow - rows.length) })}&View=${id}`
        };
  const mask = toHex(call.access.listMask(list));
  const data: JsonObject = {
    Row: rows,
    FirstRow: firstRow,
    FolderPermissions: mask,
    LastRow: lastRow,
    RowLimit: view.rowLimit ?? rows.length,
    ...next,
    ...previous,
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: ''
  };
  const options = Number(parameters['RenderOptions'] ?? 0);
  if ((options & ~FLAT_OPTIONS) === 0) return data;
  return {
    wpq: '',
    Templates: {},
    ListData: data,
    ...((options & LIST_SCHEMA) === 0 ? {} : { ListSchema: listSchema(call, fields) }),
    BaseViewID: '1',
    ListTemplateType: String(list.baseTemplate),
    listName: `{${list.id.toUpperCase()}}`,
    listTitle: list.title,
    view: `{${id.toUpperCase()}}`,
    CurrentUserId: call.user.id,
    PermMask: mask,
    HttpRoot: call.wire.webUrl,
    rootFolder: list.rootFolder,
    ContentTypesEnabled: list.settings['ContentTypesEnabled'] === true
  };
}
