import type { Cell } from '../store/database';
import { longNumber } from '../store/itemQuery/members';
import { resultOf } from '../store/derived';
import type { Field } from '../store/model';
import type { Call } from './call';
import { localDateText } from './localText';
import { numberText } from './numberText';

/** A calculated value as a cell of the list page shows it. */
export function calculatedText(call: Call, field: Field, cell: Cell): string {
  if (cell === null) return '';
  const result = resultOf(field.definition);
  if (typeof cell === 'number') {
    if (result === 'Boolean') return cell === 0 ? 'No' : 'Yes';
    return numberText(call, field, cell, result === 'Currency');
  }
  return result === 'DateTime' && !String(cell).startsWith('#')
    ? localDateText(call, String(cell), field.definition.format !== 'DateTime')
    : String(cell);
}

const KINDS: Readonly<Record<string, string>> = { Boolean: 'boolean', DateTime: 'datetime', Text: 'string' };

/** A calculated value with its kind: `float;#0.500000000000000`. @see sharepoint-rest.md §16.3 */
export function calculatedRaw(field: Field, cell: Cell): string {
  if (cell === null) return '';
  const text = String(cell);
  if (text.startsWith('#')) return `error;${text}`;
  const kind = KINDS[resultOf(field.definition)] ?? 'float';
  const value =
    kind === 'float' ? longNumber(Number(cell)) : kind === 'datetime' ? text.replace('T', ' ').replace('Z', '') : text;
  return `${kind};#${value}`;
}
