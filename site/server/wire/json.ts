import type { JsonObject, JsonValue } from './types';

/** True for an object; not for an array or null. */
export const isJsonObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
