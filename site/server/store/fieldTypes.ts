/** How a column's values lie in its list's table. */
export type Storage =
  | 'text'
  | 'number'
  | 'boolean'
  | 'datetime'
  | 'id'
  | 'ids'
  | 'texts'
  | 'url'
  | 'term'
  | 'terms'
  | 'calculated'
  | 'computed';

/** What is fixed for all columns of one type. */
export interface FieldType {
  readonly kind: number;
  readonly storage: Storage;
  /** Class in annotations, `SP.FieldText`. */
  readonly odataType: string;
  readonly displayName: string;
  readonly sortable: boolean;
  readonly filterable: boolean;
}

const row = (
  kind: number,
  storage: Storage,
  odataType: string,
  displayName: string,
  sortable = true,
  filterable = true
): FieldType => ({ kind, storage, odataType: `SP.${odataType}`, displayName, sortable, filterable });

/**
 * Column types by `TypeAsString`.
 * @see sharepoint-rest.md §8.2
 */
export const FIELD_TYPES: Readonly<Record<string, FieldType>> = {
  Integer: row(1, 'number', 'FieldNumber', 'Integer'),
  Text: row(2, 'text', 'FieldText', 'Single line of text'),
  Note: row(3, 'text', 'FieldMultiLineText', 'Multiple lines of text', false, false),
  DateTime: row(4, 'datetime', 'FieldDateTime', 'Date and Time'),
  Counter: row(5, 'number', 'Field', 'Counter'),
  Choice: row(6, 'text', 'FieldChoice', 'Choice'),
  Lookup: row(7, 'id', 'FieldLookup', 'Lookup'),
  LookupMulti: row(7, 'ids', 'FieldLookup', 'Lookup', false),
  Boolean: row(8, 'boolean', 'Field', 'Yes/No'),
  Number: row(9, 'number', 'FieldNumber', 'Number'),
  Currency: row(10, 'number', 'FieldCurrency', 'Currency'),
  URL: row(11, 'url', 'FieldUrl', 'Hyperlink or Picture', true, false),
  Computed: row(12, 'computed', 'FieldComputed', 'Computed', false, false),
  Guid: row(14, 'text', 'FieldGuid', 'Guid'),
  MultiChoice: row(15, 'texts', 'FieldMultiChoice', 'Choice', false),
  Calculated: row(17, 'calculated', 'FieldCalculated', 'Calculated'),
  File: row(18, 'text', 'Field', 'File'),
  Attachments: row(19, 'boolean', 'Field', 'Attachments', false),
  User: row(20, 'id', 'FieldUser', 'Person or Group'),
  UserMulti: row(20, 'ids', 'FieldUser', 'Person or Group', false),
  ModStat: row(23, 'number', 'FieldChoice', 'Moderation Status'),
  ContentTypeId: row(25, 'text', 'Field', 'Content Type Id'),
  Location: row(33, 'text', 'FieldLocation', 'Location', false, false),
  Thumbnail: row(34, 'text', 'FieldMultiLineText', 'Image', false, false),
  TaxonomyFieldType: row(0, 'term', 'Taxonomy.TaxonomyField', 'Managed Metadata', true, false),
  TaxonomyFieldTypeMulti: row(0, 'terms', 'Taxonomy.TaxonomyField', 'Managed Metadata', false, false)
};

const TYPE_BY_KIND = new Map<number, string>();
for (const [name, type] of Object.entries(FIELD_TYPES)) {
  if (!TYPE_BY_KIND.has(type.kind)) TYPE_BY_KIND.set(type.kind, name);
}

/** `TypeAsString` of a `FieldTypeKind`; multi-valued lookups and users by `multiple`. */
export function typeNameOf(kind: number, multiple = false): string | undefined {
  const name = TYPE_BY_KIND.get(kind);
  return multiple && (name === 'Lookup' || name === 'User') ? `${name}Multi` : name;
}

/** The type by its name, whatever its case; `undefined` for one this site does not have. */
export function fieldType(typeName: string): FieldType | undefined {
  return FIELD_TYPES[typeName];
}
