import type { Cell } from '../store/database';
import type { List } from '../store/model';
import { momentCell, toCell, writeColumn } from '../store/values';
import type { Call } from './call';

/**
 * Values a new item takes for the columns it does not name.
 * @see sharepoint-rest.md §8.6
 */
export function defaultCells(call: Call, list: List): readonly (readonly [string, Cell])[] {
  const { zone, clock } = call.site;
  return list.fields.flatMap((field): (readonly [string, Cell])[] => {
    const column = writeColumn(field);
    const written = field.definition.defaultValue;
    if (column === undefined || written === undefined || written === '') return [];
    if (field.type.storage === 'datetime') {
      const instant = /^\[(today|now)\]$/i.test(written) ? clock.now().getTime() : Date.parse(written);
      return Number.isNaN(instant) ? [] : [[column, momentCell(field, instant, zone)]];
    }
    if (field.type.kind === 20) return /^\[me\]$/i.test(written) ? [[column, call.user.id]] : [];
    if (field.type.storage === 'texts')
      return [[column, JSON.stringify(written.split(';#').filter((part) => part !== ''))]];
    if (field.type.storage === 'id' || field.type.storage === 'ids' || field.type.storage === 'url') return [];
    return [[column, toCell(field, written, zone)]];
  });
}
