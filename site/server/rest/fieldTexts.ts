import { toVersionPropertyName } from '../wire/names';
import type { JsonObject } from '../wire/types';
import type { Cell } from '../store/database';
import type { ItemHead } from '../store/items';
import { isPerson, type Field, type List } from '../store/model';
import { targetList } from '../store/itemQuery/lookups';
import { showFieldOf } from '../store/itemQuery/members';
import type { Call } from './call';
import { calculatedRaw, calculatedText } from './calculatedText';
import { localDateText } from './localText';
import { numberText } from './numberText';

/** How values are worded: for reading, as markup, or for an edit form. */
export type Wording = 'text' | 'html' | 'edit';

/** Names of what a reference cell points at, in its order; those out of the caller's sight are left out. */
export function referencedNames(
  call: Call,
  list: List,
  field: Field,
  cell: Cell
): readonly { readonly id: number; readonly text: string }[] {
  if (cell === null) return [];
  const ids: readonly number[] = field.type.storage === 'ids' ? (JSON.parse(String(cell)) as number[]) : [Number(cell)];
  if (isPerson(field)) return ids.map((id) => ({ id, text: call.site.principals.byId(id)?.title ?? '' }));
  const target = targetList(field.definition, list, call.site.lists);
  const sql = target && showFieldOf(field, target)?.sql;
  if (target === undefined || sql === undefined) return [];
  return ids.flatMap((id) => {
    const head = call.site.items.head(target, id);
    if (head === undefined || !call.access.seesItem(target, head)) return [];
    const text = call.site.db.get(`SELECT ${sql} AS text FROM ${target.table} t WHERE t.id = ?`, id)?.['text'];
    return [{ id, text: text === null || text === undefined ? '' : String(text) }];
  });
}

function word(call: Call, list: List, field: Field, cell: Cell, wording: Wording): string {
  if (cell === null) return '';
  switch (field.type.storage) {
    case 'boolean':
      return wording === 'edit' ? String(cell) : cell === 0 ? 'No' : 'Yes';
    case 'datetime':
      return localDateText(call, String(cell), field.definition.format === 'DateOnly');
    case 'texts': {
      const texts = JSON.parse(String(cell)) as string[];
      return wording === 'edit' ? `;#${texts.join(';#')};#` : texts.join(', ');
    }
    case 'url': {
      const { Url, Description } = JSON.parse(String(cell)) as { Url: string; Description: string };
      return `${Url}, ${Description}`;
    }
    case 'id':
    case 'ids': {
      const names = referencedNames(call, list, field, cell);
      return wording === 'edit'
        ? names.map(({ id, text }) => `${id};#${text}`).join(';#')
        : names.map(({ text }) => text).join('; ');
    }
    case 'calculated':
      return wording === 'edit' ? calculatedRaw(field, cell) : calculatedText(call, field, cell);
    case 'number':
      return wording === 'edit' || field.column === undefined
        ? String(cell)
        : numberText(call, field, Number(cell), field.typeName === 'Currency');
    case 'term':
    case 'terms':
      return termText(String(cell), wording);
    default:
      return String(cell);
  }
}

function termText(json: string, wording: Wording): string {
  const parsed = JSON.parse(json) as TermValue | readonly TermValue[];
  const all: readonly TermValue[] = isMany(parsed) ? parsed : [parsed];
  return all.map(({ Label, TermGuid }) => (wording === 'edit' ? `${Label}|${TermGuid}` : Label)).join(';');
}

interface TermValue {
  readonly Label: string;
  readonly TermGuid: string;
}

function isMany(value: TermValue | readonly TermValue[]): value is readonly TermValue[] {
  return Array.isArray(value);
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * All values of an item as texts, under the names the versions payload uses.
 * @see sharepoint-rest.md §14.3
 */
export function fieldTexts(call: Call, list: List, head: ItemHead, wording: Wording): JsonObject {
  const fields = list.fields.filter((field) => field.sql !== undefined);
  const columns = fields.map(({ sql }) => sql).join(', ');
  const [row = []] = call.site.db.arrays(`SELECT ${columns} FROM ${list.table} t WHERE t.id = ?`, head.id);
  return Object.fromEntries(
    fields.map((field, index) => {
      const text = word(call, list, field, row[index] ?? null, wording);
      return [toVersionPropertyName(field.internalName), wording === 'html' ? escapeHtml(text) : text];
    })
  );
}
