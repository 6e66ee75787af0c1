import type { JsonObject, JsonValue } from '../wire/types';
import { kindOf } from '../store/itemQuery/kinds';
import { longNumber, type Member } from '../store/itemQuery/members';
import { LEAF_SQL } from '../store/stockFields';
import { isPerson, type Field, type List } from '../store/model';
import { toHex } from '../store/rights';
import type { Cell } from '../store/database';
import { upnOf } from '../store/principals';
import { scopeOf } from '../access';
import type { Call } from './call';
import { referencedNames } from './fieldTexts';
import { calculatedRaw, calculatedText } from './calculatedText';
import { localDateText } from './localText';
import { numberText } from './numberText';

const HEAD: readonly Member[] = [
  { key: '#id', sql: 't.id', encoding: 'number' },
  { key: '#unique', sql: 't.unique_id', encoding: 'text' },
  { key: '#fs', sql: 't.fs_type', encoding: 'number' },
  { key: '#type', sql: 't.content_type_id', encoding: 'text' },
  { key: '#path', sql: `t.dir || '/' || ${LEAF_SQL}`, encoding: 'text' },
  { key: '#attachments', sql: 't.attachments', encoding: 'number' },
  { key: '#version', sql: 't.version', encoding: 'number' },
  { key: '#scope', sql: 't.scope_id', encoding: 'number' },
  { key: '#size', sql: 't.size', encoding: 'number' }
];

/** What has to be read of a row to render it; the head's keys begin with `#`, which no column can. */
export function rowMembers(list: List, fields: readonly Field[]): readonly Member[] {
  const own = fields.flatMap((field): Member[] => {
    if (field.internalName === 'ContentType') {
      const sql = `(SELECT c.name FROM content_types c WHERE c.list_id = '${list.id}' AND c.id = t.content_type_id)`;
      return [{ key: field.internalName, sql, encoding: 'text' }];
    }
    if (field.sql === undefined) return [];
    const isNumber = ['number', 'id', 'boolean'].includes(field.type.storage) || kindOf(field) === 'number';
    return [{ key: field.internalName, sql: field.sql, encoding: isNumber ? 'number' : 'text' }];
  });
  return [...HEAD, ...own];
}

const urlEncode = (path: string): string =>
  encodeURIComponent(path).replaceAll('_', '%5F').replaceAll('.', '%2E').replaceAll('-', '%2D');

/** What every row has, whatever its columns. @see sharepoint-rest.md §16.2 */
export function rowHead(call: Call, list: List, raw: JsonObject): JsonObject {
  const path = String(raw['#path']);
  const scopeId = raw['#scope'] ?? null;
  const mask =
    scopeId === null ? call.access.listMask(list) : call.site.permissions.mask(call.user.id, Number(scopeId));
  const scopeGuid = call.site.permissions.scopeGuid(scopeId === null ? scopeOf(call.site, list) : Number(scopeId));
  return {
    ID: String(raw['#id']),
    PermMask: toHex(mask),
    FSObjType: String(raw['#fs']),
    UniqueId: `{${String(raw['#unique']).toUpperCase()}}`,
    ContentTypeId: String(raw['#type']),
    FileRef: path,
    'FileRef.urlencode': urlEncode(path),
    'FileRef.urlencodeasurl': encodeURI(path),
    'FileRef.urlencoding': encodeURI(path),
    'FileRef.scriptencodeasurl': path.replaceAll('/', '\\u002f'),
    Attachments: String(raw['#attachments']),
    SMTotalSize: String(raw['#size']),
    _CommentFlags: '',
    _CommentCount: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
    ScopeId: `{${scopeGuid.toUpperCase()}}`,
    owshiddenversion: String(raw['#version']),
    Restricted: ''
  };
}

function person(call: Call, id: number): JsonObject {
  const found = call.site.principals.byId(id);
  const email = found?.email ?? '';
  return { id: String(id), title: found?.title ?? '', email, sip: email, picture: '' };
}

function reference(call: Call, list: List, field: Field, cell: Cell): JsonObject {
  const name = field.internalName;
  const isMulti = field.type.storage === 'ids';
  const names = referencedNames(call, list, field, cell);
  if (!isPerson(field)) {
    const objects = names.map(({ id, text }) => ({ lookupId: id, lookupValue: text, isSecretFieldValue: false }));
    return {
      [name]: objects.length > 0 || isMulti ? objects : '',
      [`${name}.`]: names.map(({ id, text }) => `${id};#${text}`).join(';#')
    };
  }
  const people = names.map(({ id }) => person(call, id));
  const [first] = names;
  const principal = first === undefined ? undefined : call.site.principals.byId(first.id);
  if (isMulti || principal === undefined) return { [name]: people.length > 0 ? people : isMulti ? [] : '' };
  return {
    [name]: people,
    [`${name}.id`]: String(principal.id),
    [`${name}.title`]: principal.title,
    [`${name}.email`]: principal.email,
    [`${name}.sip`]: upnOf(principal),
    [`${name}.jobTitle`]: principal.jobTitle,
    [`${name}.department`]: principal.department,
    [`${name}.picture`]: '',
    [`${name}.span`]: `<span class="ms-verticalAlignTop">${principal.title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</span>`
  };
}

function terms(cell: Cell): JsonValue {
  if (cell === null) return '';
  const toTerm = ({ Label, TermGuid }: { Label: string; TermGuid: string }): JsonObject => ({
    __type: 'TaxonomyFieldValue:#Microsoft.SharePoint.Taxonomy',
    Label,
    TermID: TermGuid
  });
  const parsed = JSON.parse(String(cell)) as
    { Label: string; TermGuid: string } | { Label: string; TermGuid: string }[];
  return Array.isArray(parsed) ? parsed.map(toTerm) : toTerm(parsed);
}

function renderCell(call: Call, list: List, field: Field, value: JsonValue): JsonObject {
  const name = field.internalName;
  const cell: Cell = value === null || typeof value === 'string' || typeof value === 'number' ? value : null;
  switch (field.type.storage) {
    case 'number':
      if (field.type.kind === 5 || field.type.kind === 1) return { [name]: cell === null ? '' : String(cell) };
      return cell === null
        ? { [name]: '', [`${name}.`]: '' }
        : {
            [name]: numberText(call, field, Number(cell), field.typeName === 'Currency'),
            [`${name}.`]: longNumber(Number(cell))
          };
    case 'boolean':
      return cell === null
        ? { [name]: '', [`${name}.value`]: '' }
        : { [name]: cell === 0 ? 'No' : 'Yes', [`${name}.value`]: String(cell) };
    case 'datetime':
      return cell === null
        ? { [name]: '', [`${name}.`]: '' }
        : {
            [name]: localDateText(call, String(cell), field.definition.format === 'DateOnly'),
            [`${name}.`]: String(cell)
          };
    case 'texts':
      return { [name]: cell === null ? '' : (JSON.parse(String(cell)) as JsonValue) };
    case 'url': {
      const { Url = '', Description = '' } =
        cell === null ? {} : (JSON.parse(String(cell)) as { Url?: string; Description?: string });
      return { [name]: Url, [`${name}.desc`]: Description };
    }
    case 'term':
    case 'terms':
      return { [name]: terms(cell) };
    case 'calculated':
      return { [name]: calculatedText(call, field, cell), [`${name}.calculated`]: calculatedRaw(field, cell) };
    case 'id':
    case 'ids':
      return reference(call, list, field, cell);
    default:
      return { [name]: cell === null ? '' : String(cell) };
  }
}

/** Cells of a row. @see sharepoint-rest.md §16.3 */
export function renderCells(call: Call, list: List, fields: readonly Field[], raw: JsonObject): JsonObject {
  return Object.assign(
    {},
    ...fields.map((field) => renderCell(call, list, field, raw[field.internalName] ?? null))
  ) as JsonObject;
}
