import { unknownProperty } from '../wire/errors';
import { parseFieldXml } from '../wire/schemaXml';
import type { FieldDefinition, JsonObject, JsonValue } from '../wire/types';

type Apply = (value: JsonValue) => Partial<FieldDefinition>;

const text =
  (key: keyof FieldDefinition): Apply =>
  (value) => ({ [key]: value === null ? undefined : String(value) });
const flag =
  (key: keyof FieldDefinition): Apply =>
  (value) => ({ [key]: value === true });
const number =
  (key: keyof FieldDefinition): Apply =>
  (value) => ({ [key]: typeof value === 'number' ? value : undefined });
const ignored: Apply = () => ({});

/** `ResultType` of a calculated column by `OutputType`, a `FieldTypeKind`. */
const RESULT_TYPES: Readonly<Record<number, string>> = {
  2: 'Text',
  4: 'DateTime',
  8: 'Boolean',
  9: 'Number',
  10: 'Currency'
};

/** Properties of `SP.Field` and its subtypes that can be written, and what they change. @see sharepoint-rest.md §8.1, §8.2 */
const WRITABLE: Readonly<Record<string, Apply>> = {
  Description: text('description'),
  Group: text('group'),
  StaticName: text('staticName'),
  Required: flag('required'),
  Hidden: flag('hidden'),
  ReadOnlyField: flag('readOnly'),
  Indexed: flag('indexed'),
  EnforceUniqueValues: flag('enforceUniqueValues'),
  DefaultValue: text('defaultValue'),
  DefaultFormula: text('defaultFormula'),
  CustomFormatter: text('customFormatter'),
  ClientSideComponentId: text('clientSideComponentId'),
  MaxLength: number('maxLength'),
  NumberOfLines: number('numLines'),
  RichText: flag('richText'),
  RestrictedMode: (value) => ({ richTextMode: value === false ? 'FullHtml' : 'Compatible' }),
  AppendOnly: flag('appendOnly'),
  UnlimitedLengthInDocumentLibrary: flag('unlimitedLengthInDocumentLibrary'),
  Choices: (value) => ({ choices: Array.isArray(value) ? value.map(String) : [] }),
  FillInChoice: flag('fillInChoice'),
  EditFormat: (value) => ({ format: value === 1 ? 'RadioButtons' : 'Dropdown' }),
  MinimumValue: number('min'),
  MaximumValue: number('max'),
  ShowAsPercentage: flag('percentage'),
  CurrencyLocaleId: number('lcid'),
  Formula: text('formula'),
  OutputType: (value) => ({ resultType: RESULT_TYPES[Number(value)] ?? 'Text' }),
  LookupListId: text('list'),
  LookupList: text('list'),
  LookupWebId: text('webId'),
  LookupFieldName: text('showField'),
  LookupField: text('showField'),
  RelationshipDeleteBehavior: (value) => ({
    relationshipDeleteBehavior: value === 1 ? 'Cascade' : value === 2 ? 'Restrict' : 'None'
  }),
  SelectionMode: (value) => ({ userSelectionMode: value === 1 ? 'PeopleAndGroups' : 'PeopleOnly' }),
  ValidationMessage: ignored
};

/** Properties a client may send back although they are fixed. */
const FIXED: ReadonlySet<string> = new Set([
  'AllowDisplay',
  'AllowHyperlink',
  'AutoIndexed',
  'CanBeDeleted',
  'ClientSideComponentProperties',
  'ClientValidationFormula',
  'ClientValidationMessage',
  'CommaSeparator',
  'CustomUnitName',
  'CustomUnitOnRight',
  'DateTimeCalendarType',
  'DependentLookupInternalNames',
  'Direction',
  'EntityPropertyName',
  'FieldTypeKind',
  'Filterable',
  'FriendlyDisplayFormat',
  'FromBaseType',
  'Id',
  'IndexStatus',
  'InternalName',
  'IsDependentLookup',
  'IsRelationship',
  'JSLink',
  'Mappings',
  'PinnedToFiltersPane',
  'Presence',
  'Scope',
  'Sealed',
  'SelectionGroup',
  'ShowInFiltersPane',
  'Sortable',
  'TimeFormat',
  'TypeAsString',
  'TypeDisplayName',
  'TypeShortDescription',
  'Unit',
  'WikiLinking',
  'IsLongHyperlink',
  'IsModern',
  'AllowMultipleValues',
  'PrimaryFieldId'
]);

function displayFormat(definition: FieldDefinition, value: JsonValue): Partial<FieldDefinition> {
  switch (definition.type) {
    case 'DateTime':
      return { format: value === 1 ? 'DateTime' : 'DateOnly' };
    case 'URL':
      return { format: value === 1 ? 'Image' : 'Hyperlink' };
    default:
      return typeof value === 'number' && value >= 0 ? { decimals: value } : {};
  }
}

/**
 * A column's definition with the properties of a request body in it.
 * @returns also the title, when it is to change
 * @throws WireError 400 for unknown properties
 */
export function mergeDefinition(
  before: FieldDefinition,
  values: JsonObject
): { definition: FieldDefinition; title?: string } {
  let definition = before;
  let title: string | undefined;
  for (const [name, value] of Object.entries(values)) {
    const apply = WRITABLE[name];
    if (name === 'Title') title = typeof value === 'string' && value !== '' ? value : undefined;
    else if (name === 'SchemaXml') {
      const parsed = parseFieldXml(String(value));
      definition = { ...definition, ...parsed, type: definition.type };
      title = parsed.displayName;
    } else if (name === 'DateFormat') {
      if (definition.type === 'Calculated')
        definition = { ...definition, format: value === 1 ? 'DateTime' : 'DateOnly' };
    } else if (name === 'DisplayFormat') definition = { ...definition, ...displayFormat(definition, value) };
    else if (name === 'ValidationMessage' && values['ValidationFormula'] === undefined)
      definition = { ...definition, ...validation(definition, definition.validation?.formula ?? null, value) };
    else if (name === 'ValidationFormula')
      definition = { ...definition, ...validation(definition, value, values['ValidationMessage']) };
    else if (apply !== undefined) definition = { ...definition, ...apply(value) };
    else if (!FIXED.has(name)) throw unknownProperty(name, 'SP.Field');
  }
  return { definition, ...(title === undefined ? {} : { title }) };
}

function validation(
  definition: FieldDefinition,
  formula: JsonValue,
  message: JsonValue | undefined
): Partial<FieldDefinition> {
  if (typeof formula !== 'string' || formula === '') return { validation: undefined };
  const text = typeof message === 'string' ? message : definition.validation?.message;
  return { validation: { formula, ...(text === undefined ? {} : { message: text }) } };
}
