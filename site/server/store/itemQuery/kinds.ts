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
    case 'datetime':
      return field.definition.format === 'DateOnly' ? 'date' : 'datetime';
    default:
      return field.type.kind === 14 ? 'guid' : 'text';
  }
}
