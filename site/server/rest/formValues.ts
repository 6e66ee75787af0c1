import { invalidLookup, readOnlyField, WireError } from '../wire/errors';
import type { JsonObject, JsonValue } from '../wire/types';
import { toStamp } from '../clock';
import type { Cell } from '../store/database';
import { fieldByName, isPerson, isReference, perList, type Field, type List } from '../store/model';
import { momentCell, toCell, writeColumn } from '../store/values';
import type { Call } from './call';
import { leadsSomewhere } from './itemCells';
import { parseLocalDate } from './localText';
import { checkFileName } from './names';

/** A value as a form sends it: text always. */
export interface FormEntry {
  readonly name: string;
  readonly value: string;
}

/** What became of a value. */
export interface FormOutcome extends FormEntry {
  /** Absent when it was taken. */
  readonly error?: string;
  /** Whether the list has such a column; the recorded answer for one it has not differs. */
  readonly isUnknown?: true;
}

/** What became of a form's values. */
export interface FormResult {
  readonly cells: ReadonlyMap<string, Cell>;
  readonly outcomes: readonly FormOutcome[];
}

/** A value that does not fit, in the words the person reads. */
class FormError extends Error {}

const BLANK = `You can't leave this blank.`;
const NO_MATCH = 'No exact match was found. Enter a name or email address.';
const NO_OPTION = 'Choose an option from the list.';

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
    throw new FormError(NO_MATCH);
  }
  const keys = Array.isArray(parsed) ? parsed : [parsed];
  return keys.map((entry: unknown) => {
    const key = typeof entry === 'object' && entry !== null && 'Key' in entry ? String(entry.Key) : '';
    const { principals, directory } = call.site;
    const found = principals.userByLogin(directory.find(key)?.login ?? key) ?? principals.groupByTitle(key);
    if (found === undefined) throw new FormError(NO_MATCH);
    return found.id;
  });
}

/** A number as a person of the web's locale (en-US) types it: `1,234.5`, `50%` in a column of percentages. */
const NUMBER = /^([+-])?\s*[$£]?((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(\s*%)?$/;

function numberOf(field: Field, value: string): number {
  const { min, max, percentage } = field.definition;
  const [, sign = '', digits, percent] = NUMBER.exec(value.trim()) ?? [];
  if (digits === undefined || (percent !== undefined && percentage !== true))
    throw new FormError('Only numbers can go here.');
  const number = Number(`${sign}${digits.replaceAll(',', '')}`) / (percent === undefined ? 1 : 100);
  if (min !== undefined && max !== undefined && (number < min || number > max))
    throw new FormError(`The value of this field must be between ${min} and ${max}.`);
  if (min !== undefined && number < min) throw new FormError(`The value of this field must be at least ${min}.`);
  if (max !== undefined && number > max) throw new FormError(`The value of this field must be at most ${max}.`);
  return number;
}

function choices(field: Field, values: readonly string[]): readonly string[] {
  const allowed = field.definition.choices ?? [];
  if (field.definition.fillInChoice !== true && !values.every((value) => allowed.includes(value)))
    throw new FormError(NO_OPTION);
  return values;
}

function truth(value: string): boolean {
  if (!/^(?:1|0|true|false|yes|no)$/i.test(value)) throw new FormError('Enter 1 or 0.');
  return /^(?:1|true|yes)$/i.test(value);
}

/** Ids of `1`, `1;#Text`, `1;#;#2;#;#`. */
function lookupIds(value: string): readonly number[] {
  const ids = value.split(';#').filter((part, index) => index % 2 === 0 && part !== '');
  if (!ids.every((id) => /^\d{1,9}$/.test(id))) throw new FormError(NO_OPTION);
  return ids.map(Number);
}

function link(value: string): JsonValue {
  const at = value.indexOf(', ');
  return at === -1 ? { Url: value, Description: value } : { Url: value.slice(0, at), Description: value.slice(at + 2) };
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
      return truth(value);
    case 'texts':
      return choices(
        field,
        value.split(';#').filter((part) => part !== '')
      );
    case 'id':
      return (isPerson(field) ? people(call, value) : lookupIds(value))[0] ?? null;
    case 'ids':
      return isPerson(field) ? people(call, value) : lookupIds(value);
    case 'url':
      return link(value);
    case 'term':
      return termsOf(value)[0] ?? null;
    case 'terms':
      return termsOf(value);
    default:
      if (field.type.kind === 6) choices(field, [value]);
      return value;
  }
}

function momentOf(call: Call, value: string, isUtc: boolean): number {
  const instant = parseLocalDate(call, value, isUtc);
  if (instant === undefined) throw new FormError(`Enter a date like this: ${call.site.locale.dateHint}`);
  return instant;
}

function cellOf(call: Call, list: List, field: Field, value: string, isUtc: boolean): Cell {
  if (field.definition.readOnly === true) throw readOnlyField();
  const isEmpty = value === '' || (isPerson(field) && value.trim() === '[]');
  if (isEmpty && field.definition.required === true) throw new FormError(BLANK);
  if (isEmpty) return null;
  if (field.type.storage === 'datetime') return momentCell(field, momentOf(call, value, isUtc), call.site.zone);
  const cell = toCell(field, toJson(call, field, value), call.site.zone);
  if (isReference(field) && !leadsSomewhere(call, list, field, cell)) throw invalidLookup();
  return cell;
}

function systemCell(call: Call, field: Field, value: string, isUtc: boolean): Cell {
  if (field.type.storage === 'datetime') return toStamp(new Date(momentOf(call, value, isUtc)));
  const [id] = people(call, value);
  if (id === undefined) throw new FormError(NO_MATCH);
  return id;
}

function write(
  call: Call,
  list: List,
  field: Field,
  value: string,
  isUtc: boolean
): readonly [column: string, cell: Cell] | undefined {
  const system = SYSTEM_COLUMNS[field.internalName];
  if (system !== undefined) return [system, systemCell(call, field, value, isUtc)];
  if (field.internalName === 'FileLeafRef') return ['leaf', checkFileName(value)];
  if (field.type.storage === 'calculated') throw readOnlyField();
  const column = writeColumn(field);
  return column === undefined ? undefined : [column, cellOf(call, list, field, value, isUtc)];
}

const requiredOf = perList((list) =>
  list.fields.filter(
    (field) =>
      field.definition.required === true &&
      writeColumn(field) !== undefined &&
      field.definition.defaultValue === undefined &&
      // The title of a file is not asked for.
      !(list.isLibrary && field.internalName === 'Title')
  )
);

/**
 * Checks and converts a form's values, each on its own.
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
  const outcomes = entries.map((entry): FormOutcome => {
    const field = fieldByName(list, entry.name);
    // The recorded answer for a column that does not exist is the value itself.
    if (field === undefined) return { ...entry, error: entry.value, isUnknown: true };
    try {
      const written = write(call, list, field, entry.value, options.isUtc);
      if (written !== undefined) cells.set(...written);
      return entry;
    } catch (error) {
      if (error instanceof FormError || error instanceof WireError) return { ...entry, error: error.message };
      throw error;
    }
  });
  if (!options.isNew) return { cells, outcomes };
  const named = new Set(entries.map(({ name }) => fieldByName(list, name)));
  const missing = requiredOf(list).filter((field) => !named.has(field));
  return {
    cells,
    outcomes: [...outcomes, ...missing.map(({ internalName }) => ({ name: internalName, value: '', error: BLANK }))]
  };
}
