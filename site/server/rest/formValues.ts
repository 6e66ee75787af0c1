import { WireError } from '../wire/errors';
import type { JsonObject, JsonValue } from '../wire/types';
import { toStamp } from '../clock';
import type { Cell } from '../store/database';
import { fieldByName, isPerson, type Field, type List } from '../store/model';
import { momentCell, toCell, writeColumn } from '../store/values';
import type { Call } from './call';
import { parseLocalDate } from './localText';

/** A value as a form sends it: text always. */
export interface FormEntry {
  readonly name: string;
  readonly value: string;
}

/** What became of a form's values. */
export interface FormResult {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly outcomes: readonly (FormEntry & { readonly error?: string })[];
}

/** A value that does not fit, in the words the person reads. */
class FormError extends Error {}

const SYSTEM_COLUMNS: Readonly<Record<string, string>> = {
  Created: 'created',
  Modified: 'modified',
  Author: 'author',
  Editor: 'editor'
};

function people(call: Call, value: string): readonly number[] {
  if (value.trim() === '') return [];
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    throw new FormError('No exact match was found. Enter a name or email address.');
  }
  const keys = Array.isArray(parsed) ? parsed : [parsed];
  return keys.map((entry: unknown) => {
    const key = typeof entry === 'object' && entry !== null && 'Key' in entry ? String(entry.Key) : '';
    const { principals, directory } = call.site;
    const found = principals.userByLogin(directory.find(key)?.login ?? key) ?? principals.groupByTitle(key);
    if (found === undefined) throw new FormError('No exact match was found. Enter a name or email address.');
    return found.id;
  });
}

function numberOf(field: Field, value: string): number {
  const number = Number(value.replaceAll(',', ''));
  if (!Number.isFinite(number)) throw new FormError('Only numbers can go here.');
  const { min = -Infinity, max = Infinity } = field.definition;
  if (number < min || number > max) throw new FormError(`The value of this field must be between ${min} and ${max}.`);
  return number;
}

function choices(field: Field, values: readonly string[]): readonly string[] {
  const allowed = field.definition.choices ?? [];
  if (field.definition.fillInChoice !== true && !values.every((value) => allowed.includes(value)))
    throw new FormError('Choose an option from the list.');
  return values;
}

/** `Label|guid;Label|guid;` */
function termsOf(value: string): readonly JsonObject[] {
  return value
    .split(';')
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [Label = '', TermGuid = ''] = part.split('|');
      return { Label, TermGuid };
    });
}

/** A form's text as JSON that a POST could have sent. @see sharepoint-rest.md §13.3 */
function toJson(call: Call, field: Field, value: string): JsonValue {
  switch (field.type.storage) {
    case 'number':
      return numberOf(field, value);
    case 'boolean':
      return /^(1|true|yes)$/i.test(value);
    case 'texts':
      return choices(
        field,
        value.split(';#').filter((part) => part !== '')
      );
    case 'id':
      return isPerson(field) ? (people(call, value)[0] ?? null) : Number(/^\d+/.exec(value)?.[0] ?? Number.NaN);
    case 'ids':
      return isPerson(field)
        ? people(call, value)
        : value
            .split(';#')
            .filter((_, index) => index % 2 === 0)
            .filter((part) => part !== '')
            .map(Number);
    case 'url': {
      const at = value.indexOf(', ');
      return at === -1
        ? { Url: value, Description: value }
        : { Url: value.slice(0, at), Description: value.slice(at + 2) };
    }
    case 'term':
      return termsOf(value)[0] ?? null;
    case 'terms':
      return termsOf(value);
    default:
      if (field.type.kind === 6) choices(field, [value]);
      return value;
  }
}

function cellOf(call: Call, field: Field, value: string, isUtc: boolean): Cell {
  if (value === '' && field.definition.required === true) throw new FormError(`You can't leave this blank.`);
  if (value === '') return null;
  if (field.type.storage === 'datetime') {
    const instant = parseLocalDate(call, value, isUtc);
    if (instant === undefined) throw new FormError(`Enter a date like this: ${call.site.locale.dateHint}`);
    return momentCell(field, instant, call.site.zone);
  }
  return toCell(field, toJson(call, field, value), call.site.zone);
}

function systemCell(call: Call, field: Field, value: string, isUtc: boolean): Cell {
  if (field.type.storage !== 'datetime') return people(call, value)[0] ?? call.user.id;
  const instant = parseLocalDate(call, value, isUtc);
  if (instant === undefined) throw new FormError(`Enter a date like this: ${call.site.locale.dateHint}`);
  return toStamp(new Date(instant));
}

function write(call: Call, list: List, { name, value }: FormEntry, isUtc: boolean, cells: Map<string, Cell>): void {
  const field = fieldByName(list, name);
  // The recorded answer for a column that does not exist is the value itself.
  if (field === undefined) throw new FormError(value);
  const system = SYSTEM_COLUMNS[field.internalName];
  if (system !== undefined) {
    cells.set(system, systemCell(call, field, value, isUtc));
    return;
  }
  if (/^(contenttype|contenttypeid)$/i.test(name)) return;
  if (/^fileleafref$/i.test(name)) {
    cells.set('leaf', value);
    return;
  }
  const column = writeColumn(field);
  if (column !== undefined) cells.set(column, cellOf(call, field, value, isUtc));
}

/**
 * Checks and converts a form's values.
 * @param options `isNew` also asks for required columns the form does not name and that have no default
 * @see sharepoint-rest.md §13.2, §13.3
 */
export function formCells(
  call: Call,
  list: List,
  entries: readonly FormEntry[],
  options: { readonly isUtc: boolean; readonly isNew: boolean }
): FormResult {
  const cells = new Map<string, Cell>();
  const outcomes = entries.map((entry) => {
    try {
      write(call, list, entry, options.isUtc, cells);
      return entry;
    } catch (error) {
      if (error instanceof FormError || error instanceof WireError) return { ...entry, error: error.message };
      throw error;
    }
  });
  if (!options.isNew) return { cells, outcomes };
  const missing = list.fields.filter(
    (field) =>
      field.definition.required === true &&
      field.column !== undefined &&
      field.definition.defaultValue === undefined &&
      !cells.has(field.column) &&
      !entries.some(({ name }) => fieldByName(list, name) === field)
  );
  return {
    cells,
    outcomes: [
      ...outcomes,
      ...missing.map(({ internalName }) => ({ name: internalName, value: '', error: `You can't leave this blank.` }))
    ]
  };
}
