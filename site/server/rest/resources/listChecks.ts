import { accessDenied, duplicateListTitle, textTooLong, unknownProperty } from '../../wire/errors';
import type { JsonObject, JsonValue } from '../../wire/types';
import { FIXED_LIST_PROPERTIES } from '../../store/listSettings';
import { toCanonical } from '../../store/derived';
import type { Field, List } from '../../store/model';
import type { Call } from '../call';

/** A list the caller may know of. @throws WireError 403 */
export function seen(call: Call, list: List): List {
  if (!call.access.seesList(list)) throw accessDenied();
  return list;
}

/**
 * Checks what a client wants of a list against what a list has.
 * @param fields columns a rule of the list may use
 * @returns settings with the changes in them
 * @throws WireError 400 for unknown names
 */
export function mergeSettings(
  known: readonly string[],
  settings: JsonObject,
  wanted: JsonObject,
  fields: readonly Field[]
): JsonObject {
  const merged: Record<string, JsonValue> = { ...settings };
  for (const [name, value] of Object.entries(wanted)) {
    if (name === 'ValidationFormula') merged[name] = ruleOf(value, fields);
    else if (Object.hasOwn(settings, name)) merged[name] = value;
    else if (name !== 'Title' && !FIXED_LIST_PROPERTIES.has(name) && !known.includes(name))
      throw unknownProperty(name, 'SP.List');
  }
  return merged;
}

/** A list's own rule, as it is kept. @throws WireError 500 for a formula that cannot be used */
function ruleOf(value: JsonValue, fields: readonly Field[]): JsonValue {
  return typeof value === 'string' && value !== '' ? toCanonical(value, fields, false) : null;
}

/** A title for a list that no other has. @throws WireError */
export function checkTitle(call: Call, value: JsonValue | undefined, self?: List): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 255) throw textTooLong();
  const other = call.site.lists.byTitle(self?.webId ?? call.web.id, value);
  if (other !== undefined && other.id !== self?.id) throw duplicateListTitle();
  return value;
}
