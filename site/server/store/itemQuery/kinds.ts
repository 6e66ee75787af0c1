import type { Field } from '../model';

/** How the values of a column compare: text and guids whatever their case, `date` by whole days. */
export type ValueKind = 'text' | 'guid' | 'number' | 'boolean' | 'datetime' | 'date';

/** How values of a column compare. */
export function kindOf(field: Pick<Field, 'type' | 'definition'>): ValueKind {
  switch (field.type.storage) {
    case 'number':
    case 'id':
    case 'ids':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'calculated':
      return calculatedKind(field.definition);
    case 'datetime':
      return field.definition.format === 'DateOnly' ? 'date' : 'datetime';
    default:
      return field.type.kind === 14 ? 'guid' : 'text';
  }
}

/** What comes out of a formula decides how it compares. */
function calculatedKind({ resultType, format }: Field['definition']): ValueKind {
  switch (resultType) {
    case 'Number':
    case 'Currency':
    case 'Integer':
      return 'number';
    case 'Boolean':
      return 'boolean';
    case 'DateTime':
      return format === 'DateOnly' ? 'date' : 'datetime';
    default:
      return 'text';
  }
}
