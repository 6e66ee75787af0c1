import { invalidExpression } from './errors';
import { readLiteral, readValue } from './literal';
import { decodePercent } from './percent';
import { matchAt } from './scan';
import type { Literal, ParsedUrl, Segment, SegmentArgs } from './types';

const SERVICE = /\/(?:_api|_vti_bin\/client\.svc)(?=\/|$)/i;
const SEGMENT_NAME = /^[^()'",=/\\\s]+$/;
const ARGUMENT_NAME = /[a-z_]\w*\s*=\s*/iy;
const NO_ARGS: SegmentArgs = { positional: [], named: new Map() };

/**
 * Decodes a query string sent by URLSearchParams or by hand.
 *
 * @param text without the question mark
 * @returns lower-case names to values; the first of two equal names wins
 * @throws WireError 400 for a stray `%` or bytes that are not UTF-8
 * @see sharepoint-rest.md §1.4
 */
export const parseQueryString = (text: string): Map<string, string> => {
  const query = new Map<string, string>();
  for (const pair of text.split('&')) {
    if (pair === '') continue;
    const [name = '', ...value] = pair.replaceAll('+', ' ').split('=');
    const key = decodePercent(name).toLowerCase();
    if (!query.has(key)) query.set(key, decodePercent(value.join('=')));
  }
  return query;
};

/** Aliases that are no literal are left out, so a use of one is an error and a cache buster `@_=x` is not. */
const parseAliases = (query: ReadonlyMap<string, string>): Map<string, Literal> => {
  const aliases = new Map<string, Literal>();
  for (const [name, value] of query) {
    if (!name.startsWith('@')) continue;
    const text = value.trim();
    // An object, as of permissions, is left to whoever takes it.
    if (text.startsWith('{')) {
      aliases.set(name, { kind: 'string', value: text });
      continue;
    }
    const read = readLiteral(text, 0);
    if (read?.end === text.length) aliases.set(name, read.literal);
  }
  return aliases;
};

/** Splits on slashes that are not inside quotes, before any decoding; `%27` is a quote too. An open quote is found later. */
const splitPath = (path: string): string[] => {
  const parts: string[] = [];
  let start = 0;
  let quoted = false;
  for (const mark of path.matchAll(/\/|'|%27/g)) {
    if (mark[0] !== '/') quoted = !quoted;
    else if (!quoted) {
      parts.push(path.slice(start, mark.index));
      start = mark.index + 1;
    }
  }
  parts.push(path.slice(start));
  return parts.filter((part) => part !== '');
};

/** @param text what stands between the parentheses, decoded */
const parseArgs = (text: string, aliases: ReadonlyMap<string, Literal>, expression: string): SegmentArgs => {
  if (text.trim() === '') return NO_ARGS;
  const positional: Literal[] = [];
  const named = new Map<string, Literal>();
  let at = 0;
  const skipSpace = (): void => {
    while (text[at] === ' ') at += 1;
  };
  for (;;) {
    skipSpace();
    const name = matchAt(ARGUMENT_NAME, text, at) ?? '';
    const value = readValue(text, at + name.length, aliases);
    if (!value) throw invalidExpression(expression);
    if (name === '') positional.push(value.literal);
    else named.set(name.replace('=', '').trim().toLowerCase(), value.literal);
    at = value.end;
    skipSpace();
    if (at === text.length) return { positional, named };
    if (text[at] !== ',') throw invalidExpression(expression);
    at += 1;
  }
};

const parseSegment = (raw: string, aliases: ReadonlyMap<string, Literal>): Segment => {
  const text = decodePercent(raw);
  const open = text.indexOf('(');
  const name = open === -1 ? text : text.slice(0, open);
  if (!SEGMENT_NAME.test(name) || (open !== -1 && !text.endsWith(')'))) throw invalidExpression(text);
  const args = open === -1 ? NO_ARGS : parseArgs(text.slice(open + 1, -1), aliases, text);
  return { name, key: name.toLowerCase(), args };
};

/**
 * Takes the target of a request apart.
 *
 * @param target path and query exactly as sent, not yet percent-decoded: `/sites/dev/_api/web?%24select=Title`
 * @returns undefined when the path is not under `_api` or `_vti_bin/client.svc`
 * @throws WireError 400 for malformed segments, unbalanced quotes, unknown aliases and bad percent-encoding
 * @see sharepoint-rest.md §1.1-1.4
 * @example parseUrl("/sites/dev/_api/web/lists/getByTitle('A%2FB')")?.segments[2]?.args.positional
 *          // [{ kind: 'string', value: 'A/B' }]
 */
export const parseUrl = (target: string): ParsedUrl | undefined => {
  const mark = target.indexOf('?');
  const rawPath = mark === -1 ? target : target.slice(0, mark);
  const service = SERVICE.exec(rawPath);
  if (!service) return undefined;
  const query = parseQueryString(mark === -1 ? '' : target.slice(mark + 1));
  const aliases = parseAliases(query);
  const resource = rawPath.slice(service.index + service[0].length);
  return {
    service: 'api',
    webPath: `/${decodePercent(rawPath.slice(0, service.index)).split('/').filter(Boolean).join('/')}`,
    segments: splitPath(resource).map((raw) => parseSegment(raw, aliases)),
    query,
    aliases,
    rawPath
  };
};
