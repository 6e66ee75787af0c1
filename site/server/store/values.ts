import {
  cannotConvert,
  invalidLookup,
  readOnlyField,
  textTooLong,
  unexpectedNode,
  unknownProperty
} from '../wire/errors';
import type { JsonObject, JsonValue } from '../wire/types';
import { toStamp } from '../clock';
import type { Cell } from './database';
import { fieldByName, isReference, type Field, type List } from './model';
import { newGuid } from './naming';
import { parseMoment, startOfLocalDay, type Zone } from './zone';

const TEXT_LIMIT = 255;

/** Keys of an item's JSON that a client may send back although they are not written. */
const READ_ONLY_KEYS: ReadonlySet<string> = new Set([
  'id',
  'guid',
  'created',
  'modified',
  'authorid',
  'editorid',
  'authorstringid',
  'editorstringid',
  'attachments',
  'odata__uiversionstring',
  'filesystemobjecttype',
  'serverredirectedembeduri',
  'serverredirectedembedurl',
  'odata__uiversion',
  'owshiddenversion',
  'uniqueid',
  'fileref',
  'filedirref',
  'odata__moderationstatus'
]);

/** Values to write, by column of the list's table. */
export type Cells = ReadonlyMap<string, Cell>;

/** The column of the table a field is written to; `undefined` for read-only ones. */
export function writeColumn(field: Field): string | undefined {
  if (field.type.storage === 'calculated') return undefined;
  if (field.column !== undefined) return field.column;
  return field.internalName === 'Title' ? 'title' : undefined;
}

/**
 * Turns the JSON of a POST or MERGE into cells.
 * @throws WireError for an unknown key, or a value of the wrong shape
 * @see sharepoint-rest.md §10.2
 */
export function toCells(list: List, values: JsonObject, zone: Zone): Cells {
  const cells = new Map<string, Cell>();
  for (const [key, value] of Object.entries(values)) {
    const lower = key.toLowerCase();
    if (READ_ONLY_KEYS.has(lower)) continue;
    if (lower === 'contenttypeid') {
      if (typeof value === 'string') cells.set('content_type_id', value);
      continue;
    }
    if (lower === 'fileleafref') {
      if (typeof value === 'string' && value !== '') cells.set('leaf', value);
      continue;
    }
    const field = writtenField(list, key);
    if (field === undefined) throw unknownProperty(key, `SP.Data.${list.entityTypeName}Item`);
    if (field.type.storage === 'calculated') throw readOnlyField();
    const column = writeColumn(field);
    if (column === undefined) continue;
    if (field.definition.readOnly === true) throw readOnlyField();
    cells.set(column, toCell(field, value, zone));
  }
  return cells;
}

function writtenField(list: List, key: string): Field | undefined {
  const suffix = /^(.*?)(?:String)?Id$/i.exec(key);
  const reference = suffix?.[1] === undefined ? undefined : fieldByName(list, suffix[1]);
  if (reference !== undefined && isReference(reference)) return reference;
  const field = fieldByName(list, key);
  return field !== undefined && isReference(field) ? undefined : field;
}

/**
 * Turns one JSON value into a cell of a field.
 * @throws WireError when the value does not fit the field's type
 */
export function toCell(field: Field, value: JsonValue, zone: Zone): Cell {
  if (value === null) return null;
  switch (field.type.storage) {
    case 'text':
      return toText(field, value);
    case 'number':
      return toNumber(value);
    case 'boolean':
      return toBoolean(value);
    case 'datetime':
      return toDateTime(field, value, zone);
    case 'id':
      return toIds([single(value)])[0] ?? null;
    case 'ids':
      return multiple(toIds(array(value)));
    case 'texts':
      return multiple(array(value).map((entry) => scalarText(entry)));
    case 'url':
      return toUrl(value);
    case 'term':
      return JSON.stringify(toTerm(value));
    case 'terms':
      return multipleTerms(array(value));
    case 'calculated':
    case 'computed':
      return null;
  }
}

function toText(field: Field, value: JsonValue): Cell {
  const text = scalarText(value);
  const limit = field.definition.maxLength ?? TEXT_LIMIT;
  // Choice columns hold what a Text column may.
  if ((field.type.kind === 2 || field.type.kind === 6) && text.length > limit) throw textTooLong();
  // SharePoint gives an empty text back as null.
  if (text === '') return null;
  return isFullHtml(field) ? wrapped(text) : text;
}

function isFullHtml({ type, definition }: Field): boolean {
  return type.kind === 3 && definition.richText === true && definition.richTextMode === 'FullHtml';
}

/** Enhanced rich text is kept inside one element of a class of its own. @see sharepoint-rest.md §10.1 */
function wrapped(html: string): string {
  if (/^<div class="ExternalClass[0-9A-F]{32}">/.test(html)) return html;
  return `<div class="ExternalClass${newGuid().replaceAll('-', '').toUpperCase()}">${html}</div>`;
}

function scalarText(value: JsonValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw unexpectedNode(nodeName(value), 'PrimitiveValue');
}

function toNumber(value: JsonValue): Cell {
  if (typeof value === 'object') throw unexpectedNode(nodeName(value), 'PrimitiveValue');
  if (value === '') return null;
  const number = typeof value === 'boolean' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) throw cannotConvert('Edm.Double');
  return number;
}

function toBoolean(value: JsonValue): Cell {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === 0 || value === 1) return value;
  if (typeof value === 'string' && /^(true|false|0|1)$/i.test(value)) return /^(true|1)$/i.test(value) ? 1 : 0;
  if (typeof value === 'object') throw unexpectedNode(nodeName(value), 'PrimitiveValue');
  throw cannotConvert('Edm.Boolean');
}

function toDateTime(field: Field, value: JsonValue, zone: Zone): Cell {
  if (typeof value === 'object') throw unexpectedNode(nodeName(value), 'PrimitiveValue');
  if (value === '') return null;
  const instant = typeof value === 'string' ? parseMoment(value, zone) : undefined;
  if (instant === undefined) throw cannotConvert('Edm.DateTime');
  return momentCell(field, instant, zone);
}

const EARLIEST = Date.UTC(1900, 0, 1);
const LATEST = Date.UTC(8900, 11, 31);

/**
 * Stores a moment: whole seconds in UTC; a column of days keeps the site-local midnight.
 * @throws WireError 400 for years SharePoint does not store
 */
export function momentCell(field: Field, instant: number, zone: Zone): string {
  if (instant < EARLIEST || instant > LATEST) throw cannotConvert('Edm.DateTime');
  const kept = field.definition.format === 'DateOnly' ? startOfLocalDay(instant, zone) : instant;
  return toStamp(new Date(kept));
}

function single(value: JsonValue): JsonValue {
  // Some clients send one value as a list of one.
  if (isArray(value)) return value[0] ?? null;
  return value;
}

function toIds(values: readonly JsonValue[]): number[] {
  return values.flatMap((value) => {
    if (value === null || value === '' || value === 0 || value === '0') return [];
    const id = typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
    if (typeof value === 'object') throw unexpectedNode(nodeName(value), 'PrimitiveValue');
    if (!Number.isSafeInteger(id)) throw cannotConvert('Edm.Int32');
    if (id < 0) throw invalidLookup();
    return [id];
  });
}

function multiple(values: readonly (string | number)[]): Cell {
  return values.length === 0 ? null : JSON.stringify([...new Set(values)]);
}

function array(value: JsonValue): readonly JsonValue[] {
  if (isArray(value)) return value;
  if (isObject(value)) {
    const results = value['results'];
    if (results !== undefined && isArray(results)) return results;
  }
  throw unexpectedNode(nodeName(value), 'StartArray');
}

/** A term of the term store. @throws WireError 400 when it is no object with a label and an id */
function toTerm(value: JsonValue): JsonObject {
  if (!isObject(value)) throw unexpectedNode(nodeName(value), 'StartObject');
  const { Label, TermGuid, WssId } = value;
  if (typeof TermGuid !== 'string') throw cannotConvert('Edm.Guid');
  return { Label: String(Label ?? ''), TermGuid, WssId: typeof WssId === 'number' ? WssId : -1 };
}

function multipleTerms(values: readonly JsonValue[]): Cell {
  return values.length === 0 ? null : JSON.stringify(values.map(toTerm));
}

function toUrl(value: JsonValue): Cell {
  if (!isObject(value)) throw unexpectedNode(nodeName(value), 'StartObject');
  const url = value['Url'];
  if (typeof url !== 'string' || url === '') return null;
  const description = value['Description'];
  return JSON.stringify({
    Description: typeof description === 'string' && description !== '' ? description : url,
    Url: url
  });
}

function isArray(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value);
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function nodeName(value: JsonValue): string {
  if (isArray(value)) return 'StartArray';
  return isObject(value) ? 'StartObject' : 'PrimitiveValue';
}
