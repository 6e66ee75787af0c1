import type { Cell } from '../store/database';
import { perList, type List } from '../store/model';
import { momentCell, toCell, writeColumn } from '../store/values';
import type { Call } from './call';

const withDefault = perList((list) =>
  list.fields.flatMap((field) => {
    const column = writeColumn(field);
    const written = field.definition.defaultValue;
    return column === undefined || written === undefined || written === '' ? [] : [{ field, column, written }];
  })
);

/**
 * Values a new item takes for the columns it does not name.
 * @see sharepoint-rest.md §8.6
 */
export function defaultCells(call: Call, list: List): readonly (readonly [string, Cell])[] {
  const { zone, clock } = call.site;
  return withDefault(list).flatMap(({ field, column, written }): (readonly [string, Cell])[] => {
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
