import type { FieldDefinition, JsonObject, JsonValue } from '../../wire/types';
import { formatFieldXml } from '../../wire/schemaXml';
import { toShown } from '../../store/derived';
import { toGuid } from '../../store/naming';
import type { Field, List } from '../../store/model';
import { targetList } from '../../store/itemQuery/lookups';
import type { Call } from '../call';
import type { Described } from '../described';

const ZERO_GUID = '00000000-0000-0000-0000-000000000000';
const LARGEST = 1.7976931348623157e308;

/** A field as its subtype of `SP.Field`. `list` is absent for a site column. @see sharepoint-rest.md §8.1, §8.2 */
export function describeField(call: Call, list: List | undefined, field: Field): Described {
  const { definition } = field;
  const parent = list === undefined ? 'Web' : `Web/Lists(guid'${list.id}')`;
  const editLink = `${parent}/Fields(guid'${field.id}')`;
  const fields = list?.fields ?? [...call.web.fields, ...call.site.webs.root().fields];
  return {
    meta: {
      metadataFragment: 'SP.ApiData.Fields',
      type: field.type.odataType,
      id: `${call.wire.webUrl}/_api/${editLink}`,
      editLink
    },
    values: {
      AutoIndexed: false,
      CanBeDeleted: field.column !== undefined,
      ClientSideComponentId: definition.clientSideComponentId ?? ZERO_GUID,
      ClientSideComponentProperties: null,
      ClientValidationFormula: null,
      ClientValidationMessage: null,
      CustomFormatter: definition.customFormatter ?? null,
      DefaultFormula: definition.defaultFormula ?? null,
      DefaultValue: definition.defaultValue ?? null,
      Description: definition.description ?? '',
      Direction: 'none',
      EnforceUniqueValues: definition.enforceUniqueValues ?? false,
      EntityPropertyName: field.entityName,
      Filterable: field.type.filterable,
      FromBaseType: field.column === undefined,
      Group: definition.group ?? 'Custom Columns',
      Hidden: definition.hidden ?? false,
      Id: field.id,
      Indexed: definition.indexed ?? false,
      IndexStatus: definition.indexed === true ? 1 : 0,
      InternalName: field.internalName,
      IsModern: false,
      JSLink: 'clienttemplates.js',
      PinnedToFiltersPane: false,
      ReadOnlyField: definition.readOnly ?? false,
      Required: definition.required ?? false,
      SchemaXml: fieldXml(list, field),
      Scope: list?.rootFolder ?? (call.web.path || '/'),
      Sealed: false,
      ShowInFiltersPane: 0,
      Sortable: field.type.sortable,
      StaticName: definition.staticName ?? field.internalName,
      Title: field.title,
      FieldTypeKind: field.type.kind,
      TypeAsString: field.typeName,
      TypeDisplayName: field.type.displayName,
      TypeShortDescription: field.type.displayName,
      ValidationFormula: definition.validation === undefined ? null : toShown(definition.validation.formula, fields),
      ValidationMessage: definition.validation?.message ?? null,
      ...typeValues(call, list, field, fields)
    }
  };
}

/** A column as its `<Field>` element describes it. @see sharepoint-rest.md §8.5 */
export function fieldXml(list: List | undefined, field: Field): string {
  const definition: FieldDefinition = {
    ...field.definition,
    id: field.id,
    name: field.internalName,
    displayName: field.title,
    staticName: field.definition.staticName ?? field.internalName,
    ...(list === undefined ? {} : { sourceId: list.id })
  };
  return formatFieldXml(definition);
}

function typeValues(
  call: Call,
  list: List | undefined,
  { typeName, definition, internalName }: Field,
  fields: readonly Field[]
): JsonObject {
  switch (typeName) {
    case 'Text':
      return { MaxLength: definition.maxLength ?? 255 };
    case 'Note':
    case 'Location':
    case 'Thumbnail':
      return {
        AllowHyperlink: definition.richText ?? false,
        AppendOnly: definition.appendOnly ?? false,
        IsLongHyperlink: false,
        NumberOfLines: definition.numLines ?? 6,
        RestrictedMode: definition.richTextMode !== 'FullHtml',
        RichText: definition.richText ?? false,
        UnlimitedLengthInDocumentLibrary: definition.unlimitedLengthInDocumentLibrary ?? false,
        WikiLinking: false
      };
    case 'DateTime':
      return {
        DateTimeCalendarType: 0,
        DateFormat: null,
        DisplayFormat: definition.format === 'DateOnly' ? 0 : 1,
        FriendlyDisplayFormat: 0,
        TimeFormat: null
      };
    case 'Choice':
    case 'MultiChoice':
      return {
        FillInChoice: definition.fillInChoice ?? false,
        Mappings: null,
        Choices: definition.choices ?? [],
        ...(typeName === 'Choice' ? { EditFormat: definition.format === 'RadioButtons' ? 1 : 0 } : {})
      };
    case 'Number':
    case 'Currency':
      return {
        CommaSeparator: true,
        CustomUnitName: null,
        CustomUnitOnRight: false,
        DisplayFormat: definition.decimals ?? -1,
        MaximumValue: definition.max ?? LARGEST,
        MinimumValue: definition.min ?? -LARGEST,
        ShowAsPercentage: definition.percentage ?? false,
        Unit: null,
        ...(typeName === 'Currency' ? { CurrencyLocaleId: definition.lcid ?? 1033 } : {})
      };
    case 'URL':
      return { DisplayFormat: definition.format === 'Image' ? 1 : 0 };
    case 'Calculated':
      return {
        CurrencyLocaleId: definition.lcid ?? 1033,
        DateFormat: definition.format === 'DateTime' ? 1 : 0,
        DisplayFormat: definition.decimals ?? -1,
        Formula: definition.formula === undefined ? '' : toShown(definition.formula, fields),
        OutputType: outputKind(definition.resultType),
        ShowAsPercentage: definition.percentage ?? false
      };
    case 'TaxonomyFieldType':
    case 'TaxonomyFieldTypeMulti':
      return {
        AllowMultipleValues: typeName.endsWith('Multi'),
        AnchorId: ZERO_GUID,
        CreateValuesInEditForm: false,
        IsAnchorValid: true,
        IsKeyword: false,
        IsPathRendered: false,
        IsTermSetValid: true,
        Open: false,
        SspId: ZERO_GUID,
        TermSetId: ZERO_GUID,
        TextField: ZERO_GUID
      };
    case 'Lookup':
    case 'LookupMulti':
    case 'User':
    case 'UserMulti':
      return {
        ...lookupValues(call, list, definition, typeName),
        ...(typeName.startsWith('User') ? personValues(definition) : {})
      };
    default:
      return internalName === 'owshiddenversion' ? { MaximumValue: LARGEST, MinimumValue: -LARGEST } : {};
  }
}

const OUTPUT_KINDS: Readonly<Record<string, number>> = { Text: 2, DateTime: 4, Boolean: 8, Number: 9, Currency: 10 };

function outputKind(resultType: string | undefined): number {
  return OUTPUT_KINDS[resultType ?? 'Text'] ?? 2;
}

function lookupValues(call: Call, list: List | undefined, definition: FieldDefinition, typeName: string): JsonObject {
  const isPerson = typeName.startsWith('User');
  const written = toGuid(definition.list ?? '');
  const target = list === undefined || isPerson ? undefined : targetList(definition, list, call.site.lists);
  return {
    AllowMultipleValues: typeName.endsWith('Multi'),
    DependentLookupInternalNames: [],
    IsDependentLookup: definition.fieldRef !== undefined,
    IsRelationship: !isPerson,
    LookupField: isPerson ? '' : (definition.showField ?? 'Title'),
    LookupList: target?.id ?? written ?? '',
    LookupWebId: call.web.id,
    PrimaryFieldId: definition.fieldRef ?? null,
    RelationshipDeleteBehavior:
      definition.relationshipDeleteBehavior === 'Cascade'
        ? 1
        : definition.relationshipDeleteBehavior === 'Restrict'
          ? 2
          : 0,
    UnlimitedLengthInDocumentLibrary: false
  };
}

function personValues(definition: FieldDefinition): JsonObject {
  const mode: JsonValue = definition.userSelectionMode === 'PeopleAndGroups' ? 1 : 0;
  return { AllowDisplay: true, Presence: true, SelectionGroup: 0, SelectionMode: mode, UserDisplayOptions: null };
}
