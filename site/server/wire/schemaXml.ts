import { invalidFieldSchema } from './errors';
import { normalizeGuid } from './literal';
import type { FieldDefinition } from './types';
import { escapeXml, parseXml } from './xml';
import type { XmlElement } from './xml';

/** How an attribute's text is read; `braced` is a guid SharePoint writes with braces. */
type Kind = 'text' | 'number' | 'boolean' | 'guid' | 'braced';
type Scalar = string | number | boolean;

/** Attributes in the order SharePoint writes them. @see sharepoint-rest.md §8.5 */
const ATTRIBUTES: readonly (readonly [attribute: string, key: keyof FieldDefinition, kind: Kind])[] = [
  ['Type', 'type', 'text'],
  ['Name', 'name', 'text'],
  ['DisplayName', 'displayName', 'text'],
  ['ID', 'id', 'braced'],
  ['Group', 'group', 'text'],
  ['Required', 'required', 'boolean'],
  ['Description', 'description', 'text'],
  ['Hidden', 'hidden', 'boolean'],
  ['ReadOnly', 'readOnly', 'boolean'],
  ['Indexed', 'indexed', 'boolean'],
  ['EnforceUniqueValues', 'enforceUniqueValues', 'boolean'],
  ['MaxLength', 'maxLength', 'number'],
  ['NumLines', 'numLines', 'number'],
  ['RichText', 'richText', 'boolean'],
  ['RichTextMode', 'richTextMode', 'text'],
  ['AppendOnly', 'appendOnly', 'boolean'],
  ['UnlimitedLengthInDocumentLibrary', 'unlimitedLengthInDocumentLibrary', 'boolean'],
  ['Format', 'format', 'text'],
  ['FriendlyDisplayFormat', 'friendlyDisplayFormat', 'text'],
  ['Min', 'min', 'number'],
  ['Max', 'max', 'number'],
  ['Decimals', 'decimals', 'number'],
  ['Percentage', 'percentage', 'boolean'],
  ['LCID', 'lcid', 'number'],
  ['FillInChoice', 'fillInChoice', 'boolean'],
  ['List', 'list', 'text'],
  ['WebId', 'webId', 'guid'],
  ['ShowField', 'showField', 'text'],
  ['Mult', 'mult', 'boolean'],
  ['RelationshipDeleteBehavior', 'relationshipDeleteBehavior', 'text'],
  ['FieldRef', 'fieldRef', 'guid'],
  ['UserSelectionMode', 'userSelectionMode', 'text'],
  ['UserSelectionScope', 'userSelectionScope', 'text'],
  ['ResultType', 'resultType', 'text'],
  ['ShowInEditForm', 'showInEditForm', 'boolean'],
  ['ShowInNewForm', 'showInNewForm', 'boolean'],
  ['ShowInDisplayForm', 'showInDisplayForm', 'boolean'],
  ['ShowInFileDlg', 'showInFileDlg', 'boolean'],
  ['ClientSideComponentId', 'clientSideComponentId', 'guid'],
  ['CustomFormatter', 'customFormatter', 'text'],
  ['SourceID', 'sourceId', 'braced'],
  ['StaticName', 'staticName', 'text'],
  ['ColName', 'colName', 'text'],
  ['RowOrdinal', 'rowOrdinal', 'number'],
  ['Version', 'version', 'number']
];

const KNOWN: ReadonlySet<string> = new Set(ATTRIBUTES.map(([attribute]) => attribute));

const readScalar = (text: string, kind: Kind): Scalar => {
  switch (kind) {
    case 'boolean':
      return text === '1' || text.toUpperCase() === 'TRUE';
    case 'number': {
      const value = text.trim() === '' ? NaN : Number(text);
      if (!Number.isFinite(value)) throw invalidFieldSchema();
      return value;
    }
    case 'guid':
    case 'braced':
      return normalizeGuid(text) ?? text;
    default:
      return text;
  }
};

const writeScalar = (value: Scalar, kind: Kind): string => {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return kind === 'braced' && normalizeGuid(String(value)) !== undefined ? `{${value}}` : String(value);
};

const attributesOf = ({ attributes }: XmlElement): Partial<FieldDefinition> =>
  Object.fromEntries(
    ATTRIBUTES.flatMap(([attribute, key, kind]) => {
      const text = attributes.get(attribute);
      return text === undefined ? [] : [[key, readScalar(text, kind)] as const];
    })
  );

/** `0` and `1` occur in place of the names. */
const selectionModeOf = ({ userSelectionMode: mode }: Partial<FieldDefinition>): Partial<FieldDefinition> => {
  if (mode !== '0' && mode !== '1') return {};
  return { userSelectionMode: mode === '0' ? 'PeopleOnly' : 'PeopleAndGroups' };
};

const otherOf = ({ attributes }: XmlElement): Partial<FieldDefinition> => {
  const other = [...attributes].filter(([name]) => !KNOWN.has(name));
  return other.length === 0 ? {} : { other: Object.fromEntries(other) };
};

const validationOf = ({ text: formula, attributes }: XmlElement): Partial<FieldDefinition> => {
  const message = attributes.get('Message');
  return { validation: { formula, ...(message === undefined ? {} : { message }) } };
};

const readChild = (element: XmlElement): Partial<FieldDefinition> => {
  switch (element.name) {
    case 'Default':
      return { defaultValue: element.text };
    case 'DefaultFormula':
      return { defaultFormula: element.text };
    case 'CHOICES':
      return { choices: element.children.map(({ text }) => text) };
    case 'Formula':
      return { formula: element.text };
    case 'FieldRefs':
      return { fieldRefs: element.children.flatMap(({ attributes }) => attributes.get('Name') ?? []) };
    case 'Validation':
      return validationOf(element);
    default:
      return {};
  }
};

/**
 * Reads a `<Field>` element.
 *
 * @throws WireError 400 when it is malformed, is no Field, or lacks Type or a name, or its ID is no guid
 * @see sharepoint-rest.md §8.5
 */
export const parseFieldXml = (schemaXml: string): FieldDefinition => {
  const element = parseXml(schemaXml);
  if (element?.name !== 'Field') throw invalidFieldSchema();
  const attributes = attributesOf(element);
  const { type, id } = attributes;
  const displayName = attributes.displayName || attributes.name;
  if (!type || !displayName || (id !== undefined && normalizeGuid(id) === undefined)) throw invalidFieldSchema();
  const children = element.children.map(readChild).reduce((all, one) => ({ ...all, ...one }), {});
  return { ...attributes, type, displayName, ...selectionModeOf(attributes), ...otherOf(element), ...children };
};

const tag = (name: string, content: string | undefined, attributes = ''): string =>
  content === undefined ? '' : `<${name}${attributes}>${content}</${name}>`;

const textTag = (name: string, text: string | undefined): string =>
  tag(name, text === undefined ? undefined : escapeXml(text));

const attributeText = (name: string, value: string): string => ` ${name}="${escapeXml(value)}"`;

const childrenText = (field: FieldDefinition): string => {
  const { validation } = field;
  return [
    textTag('Default', field.defaultValue),
    textTag('DefaultFormula', field.defaultFormula),
    tag('CHOICES', field.choices?.map((choice) => textTag('CHOICE', choice)).join('')),
    textTag('Formula', field.formula),
    tag('FieldRefs', field.fieldRefs?.map((name) => `<FieldRef${attributeText('Name', name)} />`).join('')),
    tag(
      'Validation',
      validation && escapeXml(validation.formula),
      validation?.message === undefined ? '' : attributeText('Message', validation.message)
    )
  ].join('');
};

/**
 * Writes the SchemaXml of a column, attributes in SharePoint's order, those outside the subset last.
 *
 * @see sharepoint-rest.md §8.5
 */
export const formatFieldXml = (field: FieldDefinition): string => {
  const known = ATTRIBUTES.flatMap(([attribute, key, kind]) => {
    const value = field[key];
    return typeof value === 'object' || value === undefined ? [] : [attributeText(attribute, writeScalar(value, kind))];
  });
  const other = Object.entries(field.other ?? {}).map(([name, value]) => attributeText(name, value));
  const children = childrenText(field);
  const start = `<Field${[...known, ...other].join('')}`;
  return children === '' ? `${start} />` : `${start}>${children}</Field>`;
};
