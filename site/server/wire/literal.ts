import { matchAt } from './scan';
import type { Literal } from './types';

const NUMBER = /-?\d+(?:\.\d+)?(?:e[+-]?\d+)?(?<suffix>[mdlf]?)(?!\w)/iy;
const WORD = /(?:true|false|null)(?!\w)/iy;
const TYPED = /(?:guid|datetime)(?=')/iy;
const ALIAS = /@\w+/y;
const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const DATETIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d{1,7})?)?(?:Z|[+-]\d\d:\d\d)?)?$/;

/**
 * A guid in the one form used inside the server, lower case without braces, or undefined if `text` is none.
 *
 * @see sharepoint-rest.md §1.2
 */
export const normalizeGuid = (text: string): string | undefined => {
  const bare = text.replace(/^\{(.*)\}$/, '$1').toLowerCase();
  return GUID.test(bare) ? bare : undefined;
};

/**
 * True when `text` is an ISO date or date and time that names a real instant: `2026-11-23`, `2026-11-23T01:15:00.000Z`.
 * 24:00 and 31 February are none.
 */
export const isIsoDateTime = (text: string): boolean => {
  const parts = DATETIME.exec(text)
    ?.slice(1)
    .map((part) => Number(part ?? 0));
  if (!parts) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day && hour < 24 && minute < 60 && second < 60;
};

/** The text between quotes that begins at `at`, doubled quotes undone, or undefined when it is not closed. */
const readQuoted = (text: string, at: number): { value: string; end: number } | undefined => {
  for (let end = text.indexOf("'", at + 1); end !== -1; end = text.indexOf("'", end + 2)) {
    if (text[end + 1] !== "'") return { value: text.slice(at + 1, end).replaceAll("''", "'"), end: end + 1 };
  }
  return undefined;
};

const typed = (type: string, value: string): Literal | undefined => {
  if (type === 'guid') {
    const guid = normalizeGuid(value);
    return guid === undefined ? undefined : { kind: 'guid', value: guid };
  }
  return isIsoDateTime(value) ? { kind: 'datetime', value } : undefined;
};

/**
 * Reads the literal that starts at `at` in decoded text.
 *
 * @returns the literal and the position after it; undefined when no well-formed literal starts there. Never throws.
 * @see sharepoint-rest.md §1.2, §11.2
 */
export const readLiteral = (text: string, at: number): { literal: Literal; end: number } | undefined => {
  if (text[at] === "'") {
    const quoted = readQuoted(text, at);
    return quoted && { literal: { kind: 'string', value: quoted.value }, end: quoted.end };
  }
  const type = matchAt(TYPED, text, at);
  if (type) {
    const quoted = readQuoted(text, at + type.length);
    const literal = quoted && typed(type.toLowerCase(), quoted.value);
    return literal && { literal, end: quoted.end };
  }
  const word = matchAt(WORD, text, at);
  if (word) {
    const value = word.toLowerCase();
    const literal: Literal = value === 'null' ? { kind: 'null' } : { kind: 'boolean', value: value === 'true' };
    return { literal, end: at + word.length };
  }
  const number = matchAt(NUMBER, text, at);
  const value = number === undefined ? NaN : parseFloat(number);
  return number !== undefined && Number.isFinite(value)
    ? { literal: { kind: 'number', value }, end: at + number.length }
    : undefined;
};

/**
 * Reads a literal, or an alias `@name` that stands for one.
 *
 * @returns the literal and the position after it or after the alias; undefined also for an unknown alias. Never throws.
 * @see sharepoint-rest.md §1.3
 */
export const readValue = (
  text: string,
  at: number,
  aliases: ReadonlyMap<string, Literal>
): { literal: Literal; end: number } | undefined => {
  const alias = matchAt(ALIAS, text, at);
  if (alias === undefined) return readLiteral(text, at);
  const literal = aliases.get(alias.toLowerCase());
  return literal && { literal, end: at + alias.length };
};

/** A literal where a truth value is expected: `true`, `false`, `1`, `0`. */
export const toBoolean = (literal: Literal | undefined): boolean | undefined => {
  if (literal?.kind === 'boolean') return literal.value;
  return literal?.kind === 'number' && (literal.value === 0 || literal.value === 1) ? literal.value === 1 : undefined;
};
