import type { Cell } from '../store/database';
import { perList, type Field, type List } from '../store/model';
import { momentCell, toCell, writeColumn } from '../store/values';
import type { Call } from './call';

interface WithDefault {
  readonly field: Field;
  readonly column: string;
  readonly written?: string;
  readonly formula?: string;
}

const withDefault = perList((list) =>
  list.fields.flatMap((field): WithDefault[] => {
    const column = writeColumn(field);
    const { defaultValue: written, defaultFormula: formula } = field.definition;
    if (column === undefined) return [];
    if (formula !== undefined && formula !== '') return [{ field, column, formula }];
    return written === undefined || written === '' ? [] : [{ field, column, written }];
  })
);

/**
 * Values a new item takes for the columns it does not name.
 * @see sharepoint-rest.md §8.6
 */
export function defaultCells(call: Call, list: List): readonly (readonly [string, Cell])[] {
  const { zone, clock } = call.site;
  return withDefault(list).flatMap(({ field, column, written = '', formula }): (readonly [string, Cell])[] => {
    if (formula !== undefined) return [[column, workOut(call, field, formula)]];
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

/** What a formula gives on the day the item is made. */
function workOut(call: Call, field: Field, formula: string): Cell {
  const { derivation, clock, zone } = call.site;
  const value = derivation.defaultOf(formula, clock.now().getTime(), call.user.id);
  if (value === null) return null;
  return field.type.storage === 'datetime'
    ? momentCell(field, derivation.instantOf(value), zone)
    : toCell(field, value, zone);
}
