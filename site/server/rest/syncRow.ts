import type { JsonObject, JsonValue } from '../wire/types';
import { escapeXml } from '../wire/xml';
import type { Cell } from '../store/database';
import { longNumber } from '../store/itemQuery/members';
import type { Field, List } from '../store/model';
import { toHex } from '../store/rights';
import { calculatedRaw } from './calculatedText';
import type { Call } from './call';
import { referencedNames } from './fieldTexts';

/** A moment as a row has it: `2026-11-23 01:15:00` in the web's time, or `…T…Z` in UTC. */
function moment(call: Call, stamp: string, isUtc: boolean): string {
  if (isUtc) return stamp;
  return new Date(call.site.zone.toLocal(Date.parse(stamp))).toISOString().slice(0, 19).replace('T', ' ');
}

function word(call: Call, list: List, field: Field, cell: Cell, isUtc: boolean): string | undefined {
  if (cell === null) return undefined;
  switch (field.type.storage) {
    case 'number':
      return field.type.kind === 1 || field.type.kind === 5 ? String(cell) : longNumber(Number(cell));
    case 'datetime':
      return moment(call, String(cell), isUtc);
    case 'texts':
      return `;#${(JSON.parse(String(cell)) as string[]).join(';#')};#`;
    case 'url': {
      const { Url, Description } = JSON.parse(String(cell)) as { Url: string; Description: string };
      return `${Url}, ${Description}`;
    }
    case 'id':
    case 'ids':
      return referencedNames(call, list, field, cell)
        .map(({ id, text }) => `${id};#${text}`)
        .join(';#');
    case 'calculated':
      return calculatedRaw(field, cell);
    default:
      return String(cell);
  }
}

const toCell = (value: JsonValue | undefined): Cell =>
  typeof value === 'string' || typeof value === 'number' ? value : null;

/** A row of a sync as `<z:row>`, empty cells left out. @see sharepoint-rest.md §17.3 */
export function syncRow(call: Call, list: List, fields: readonly Field[], raw: JsonObject, isUtc: boolean): string {
  const id = String(raw['#id']);
  const scopeId = raw['#scope'] ?? null;
  const mask =
    scopeId === null ? call.access.listMask(list) : call.site.permissions.mask(call.user.id, Number(scopeId));
  const attributes = new Map<string, string>([
    ['ID', id],
    ['owshiddenversion', String(raw['#version'])],
    ['UniqueId', `${id};#{${String(raw['#unique']).toUpperCase()}}`],
    ['FSObjType', `${id};#${String(raw['#fs'])}`],
    ['ContentTypeId', String(raw['#type'])],
    ['PermMask', toHex(mask)],
    ['FileRef', `${id};#${String(raw['#path']).replace(/^\//, '')}`],
    ['Attachments', String(raw['#attachments'])]
  ]);
  for (const field of fields) {
    if (attributes.has(field.internalName)) continue;
    const value = word(call, list, field, toCell(raw[field.internalName]), isUtc);
    if (value !== undefined && value !== '') attributes.set(field.internalName, value);
  }
  return `<z:row ${[...attributes].map(([name, value]) => `ows_${name}="${escapeXml(value)}"`).join(' ')} />`;
}
