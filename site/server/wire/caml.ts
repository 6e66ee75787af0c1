import { invalidCaml } from './errors';
import { joinNodes } from './filter';
import { isIsoDateTime, normalizeGuid } from './literal';
import type { CamlView, CompareOp, FieldRef, FilterNode, OrderBy, QueryValue, ViewScope } from './types';
import { parseXml } from './xml';
import type { XmlElement } from './xml';

const COMPARE: ReadonlyMap<string, CompareOp> = new Map([
  ['Eq', 'eq'],
  ['Neq', 'ne'],
  ['Lt', 'lt'],
  ['Leq', 'le'],
  ['Gt', 'gt'],
  ['Geq', 'ge']
]);

const SCOPES: readonly ViewScope[] = ['Default', 'FilesOnly', 'Recursive', 'RecursiveAll'];

const NO_VIEW: CamlView = { orderBy: [], viewFields: [], groupBy: [], paged: false, scope: 'Default' };

const child = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((candidate) => candidate.name === name);

const needChild = (element: XmlElement, name: string): XmlElement => {
  const found = child(element, name);
  if (!found) throw invalidCaml();
  return found;
};

const isTrue = (element: XmlElement | undefined, attribute: string): boolean =>
  element?.attributes.get(attribute)?.toUpperCase() === 'TRUE';

const fieldName = (fieldRef: XmlElement): string => {
  const name = fieldRef.attributes.get('Name');
  if (!name) throw invalidCaml();
  return name;
};

const fieldOf = (condition: XmlElement): FieldRef => {
  const element = needChild(condition, 'FieldRef');
  return { name: fieldName(element), ...(isTrue(element, 'LookupId') ? { lookupId: true } : {}) };
};

const numberOf = (text: string, pattern: RegExp): number => {
  if (!pattern.test(text)) throw invalidCaml();
  return Number(text);
};

/* ---------- values ---------- */

const INTEGER = /^-?\d{1,15}$/;
const NUMBER = /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d{1,3})?$/i;

/** `<Today/>`, `<Now/>` and `<UserID/>` stand where the text would. */
const runtimeValue = (value: XmlElement): QueryValue | undefined => {
  const today = child(value, 'Today');
  if (today) return { kind: 'today', offsetDays: numberOf(today.attributes.get('OffsetDays') ?? '0', INTEGER) };
  if (child(value, 'Now')) return { kind: 'now' };
  return child(value, 'UserID') ? { kind: 'userId' } : undefined;
};

const dateValue = (text: string): QueryValue => {
  const iso = text.replace(/^(\d{4}-\d\d-\d\d) /, '$1T');
  if (!isIsoDateTime(iso)) throw invalidCaml();
  return { kind: 'datetime', value: iso };
};

const booleanValue = (text: string): QueryValue => {
  if (!/^(?:1|0|true|false)$/i.test(text)) throw invalidCaml();
  return { kind: 'boolean', value: text === '1' || text.toLowerCase() === 'true' };
};

const guidValue = (text: string): QueryValue => {
  const guid = normalizeGuid(text);
  if (guid === undefined) throw invalidCaml();
  return { kind: 'guid', value: guid };
};

/** The type of the value, not of the column, decides; an empty number or date is no value. */
const valueOf = (value: XmlElement, field: FieldRef): QueryValue => {
  const special = runtimeValue(value);
  if (special) return special;
  const text = value.text.trim();
  if (field.lookupId) return { kind: 'number', value: numberOf(text, INTEGER) };
  switch (value.attributes.get('Type')) {
    case 'Number':
    case 'Integer':
    case 'Counter':
    case 'Currency':
      return text === '' ? { kind: 'null' } : { kind: 'number', value: numberOf(text, NUMBER) };
    case 'DateTime':
      return text === '' ? { kind: 'null' } : dateValue(text);
    case 'Boolean':
      return booleanValue(text);
    case 'Guid':
      return guidValue(text);
    default:
      return { kind: 'string', value: value.text };
  }
};

const dateOnlyOf = (value: XmlElement | undefined): { readonly dateOnly?: true } =>
  value?.attributes.get('Type') === 'DateTime' && !isTrue(value, 'IncludeTimeValue') ? { dateOnly: true } : {};

/* ---------- conditions ---------- */

const joined = (kind: 'and' | 'or', element: XmlElement): FilterNode => {
  if (element.children.length !== 2) throw invalidCaml();
  return joinNodes(kind, element.children.map(conditionOf));
};

const inList = (element: XmlElement, field: FieldRef): FilterNode => {
  const values = needChild(element, 'Values').children;
  if (values.length === 0) throw invalidCaml();
  return { kind: 'in', field, values: values.map((value) => valueOf(value, field)), ...dateOnlyOf(values[0]) };
};

function conditionOf(element: XmlElement): FilterNode {
  if (element.name === 'And') return joined('and', element);
  if (element.name === 'Or') return joined('or', element);
  const field = fieldOf(element);
  if (element.name === 'IsNull') return { kind: 'compare', op: 'eq', field, value: { kind: 'null' } };
  if (element.name === 'IsNotNull') return { kind: 'compare', op: 'ne', field, value: { kind: 'null' } };
  if (element.name === 'In') return inList(element, field);
  const value = needChild(element, 'Value');
  const op = COMPARE.get(element.name);
  if (op) return { kind: 'compare', op, field, value: valueOf(value, field), ...dateOnlyOf(value) };
  switch (element.name) {
    case 'BeginsWith':
      return { kind: 'startsWith', field, value: value.text };
    case 'Contains':
      return { kind: 'contains', field, value: value.text };
    case 'Includes':
      return { kind: 'includes', field, value: valueOf(value, field) };
    case 'NotIncludes':
      return { kind: 'not', node: { kind: 'includes', field, value: valueOf(value, field) } };
    default:
      throw invalidCaml();
  }
}

const whereOf = (query: XmlElement | undefined): { readonly where?: FilterNode } => {
  const conditions = child(query, 'Where')?.children ?? [];
  if (conditions.length > 1) throw invalidCaml();
  return conditions[0] ? { where: conditionOf(conditions[0]) } : {};
};

/* ---------- the rest of the view ---------- */

const fieldRefs = (element: XmlElement | undefined): readonly XmlElement[] =>
  element?.children.filter(({ name }) => name === 'FieldRef') ?? [];

const orderOf = (fieldRef: XmlElement): OrderBy => ({
  field: { name: fieldName(fieldRef) },
  descending: fieldRef.attributes.get('Ascending')?.toUpperCase() === 'FALSE'
});

const rowLimitOf = (element: XmlElement | undefined): { readonly rowLimit?: number } => {
  const rowLimit = numberOf(element?.text.trim() || '0', /^\d{1,9}$/);
  return rowLimit === 0 ? {} : { rowLimit };
};

/**
 * Reads a CAML view.
 *
 * @param viewXml undefined or blank counts as `<View/>`; elements it does not know are ignored outside `<Where>`
 * @throws WireError 500, as SharePoint answers, for malformed XML, an unknown operator, a value that does not fit its type
 * @see sharepoint-rest.md §15.3
 */
export const parseCaml = (viewXml: string | undefined): CamlView => {
  if (!viewXml?.trim()) return NO_VIEW;
  const view = parseXml(viewXml);
  if (view?.name !== 'View') throw invalidCaml();
  const query = child(view, 'Query');
  const limit = child(view, 'RowLimit');
  const scope = view.attributes.get('Scope')?.toLowerCase();
  return {
    ...whereOf(query),
    orderBy: fieldRefs(child(query, 'OrderBy')).map(orderOf),
    viewFields: fieldRefs(child(view, 'ViewFields')).map(fieldName),
    groupBy: fieldRefs(child(query, 'GroupBy')).map(fieldName),
    ...rowLimitOf(limit),
    paged: isTrue(limit, 'Paged'),
    scope: SCOPES.find((candidate) => candidate.toLowerCase() === scope) ?? 'Default'
  };
};
