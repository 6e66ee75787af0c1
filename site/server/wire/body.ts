import { mediaParameters } from './dialect';
import { unexpectedNode, unreadableBody } from './errors';
import { isJsonObject } from './json';
import type { JsonObject, JsonValue, ParsedBody } from './types';

/** Objects inside one another; SharePoint's own bodies stay below ten. */
const MAX_DEPTH = 64;

const ANNOTATION = /^@?odata\.|@odata\./;

interface Rules {
  readonly verbose: boolean;
  readonly keepMetadata: boolean;
}

const isDropped = (key: string, rules: Rules): boolean =>
  ANNOTATION.test(key) || (key === '__metadata' && !rules.keepMetadata);

const clean = (value: JsonValue, rules: Rules, depth: number): JsonValue => {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_DEPTH) throw unreadableBody();
  if (!isJsonObject(value)) return value.map((element) => clean(element, rules, depth + 1));
  if (rules.verbose && Array.isArray(value.results)) return clean(value.results, rules, depth);
  return cleanObject(value, rules, depth);
};

/** `Object.fromEntries` because a key may be `__proto__`. */
const cleanObject = (value: JsonObject, rules: Rules, depth: number): JsonObject =>
  Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isDropped(key, rules))
      .map(([key, member]) => [key, clean(member, rules, depth + 1)])
  );

const utf8 = new TextDecoder('utf-8', { fatal: true });

const parseJson = (bytes: Uint8Array): JsonValue => {
  try {
    return JSON.parse(utf8.decode(bytes)) as JsonValue;
  } catch {
    throw unreadableBody();
  }
};

const typeOf = (body: JsonObject): string | undefined => {
  const metadata = body.__metadata ?? null;
  const type = isJsonObject(metadata) ? metadata.type : (body['odata.type'] ?? body['@odata.type']);
  return typeof type === 'string' ? type.replace(/^#/, '') : undefined;
};

/**
 * Reads a JSON request body: annotations dropped, and for a verbose Content-Type `{"results":[…]}` unwrapped.
 *
 * @param bytes whole body; a method that needs none does not call this
 * @param mediaType the Content-Type header
 * @param strict keep a stray `__metadata` in a light body, so that it is refused as an unknown property
 * @throws WireError 400 for an empty body, bad JSON, invalid UTF-8, nesting deeper than 64, or anything but an object
 * @see sharepoint-rest.md §1.7, §3.2
 */
export const parseBody = (bytes: Uint8Array, mediaType = '', strict = false): ParsedBody => {
  const verbose = mediaParameters(mediaType).get('odata') === 'verbose';
  const json = parseJson(bytes);
  if (!isJsonObject(json)) throw unexpectedNode(Array.isArray(json) ? 'StartArray' : 'PrimitiveValue', 'StartObject');
  const type = typeOf(json);
  const values = cleanObject(json, { verbose, keepMetadata: strict && !verbose }, 0);
  return { values, ...(type === undefined ? {} : { type }) };
};
