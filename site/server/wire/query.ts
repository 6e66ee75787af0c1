import { invalidExpression, invalidQuery } from './errors';
import { parseFilter, toFieldRef } from './filter';
import { decodePercent, encodePercent } from './percent';
import type { OrderBy, PageToken, ParsedUrl, QueryOptions } from './types';

const PATH_STEP = /^[\w.*@$:-]+$/;

const parsePaths = (text: string | undefined): string[][] =>
  (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const path = entry.split('/');
      if (!path.every((step) => PATH_STEP.test(step))) throw invalidExpression(entry);
      return path;
    });

const parseOrderBy = (text: string | undefined): OrderBy[] =>
  (text ?? '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [path = '', direction = 'asc', ...more] = entry.split(/\s+/);
      const field = PATH_STEP.test(path.replace('/', '')) ? toFieldRef(path) : undefined;
      if (!field || more.length > 0 || !/^(?:asc|desc)$/i.test(direction)) throw invalidExpression(entry);
      return { field, descending: direction.toLowerCase() === 'desc' };
    });

const parseCount = (name: string, text: string | undefined): number | undefined => {
  if (text === undefined) return undefined;
  if (!/^\d{1,15}$/.test(text.trim())) {
    throw invalidQuery(
      `Invalid value '${text.slice(0, 100)}' for ${name} query option found. The ${name} query option requires a non-negative integer value.`
    );
  }
  return Number(text);
};

/**
 * Parses a paging token: `$skiptoken`, CAML's `PagingInfo` or RenderListDataAsStream's `Paging` (with or without `?`).
 *
 * @param text decoded once, as it stands in the query map: `Paged=TRUE&p_Modified=20261123%2001%3a15%3a00&p_ID=7`
 * @returns undefined for a token without `p_ID`: the first page
 * @throws WireError 400 when `p_ID` or `PageFirstRow` is no number
 * @see sharepoint-rest.md §12, §16.2
 */
export const parsePageToken = (text: string): PageToken | undefined => {
  const pairs = text
    .replace(/^\?/, '')
    .split('&')
    .map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=');
      return [decodePercent(name), decodePercent(value.join('='))];
    });
  const valueOf = (name: string): string | undefined =>
    pairs.find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1];
  const id = parseCount('p_ID', valueOf('p_ID'));
  if (id === undefined) return undefined;
  const firstRow = parseCount('PageFirstRow', valueOf('PageFirstRow'));
  return {
    previous: valueOf('PagedPrev')?.toUpperCase() === 'TRUE',
    id,
    keys: pairs
      .filter(([key]) => /^p_/i.test(key) && key.toLowerCase() !== 'p_id')
      .map(([key, value]) => [key.slice(2), value] as const),
    ...(firstRow === undefined ? {} : { firstRow })
  };
};

/** The opposite of {@link parsePageToken}: `Paged=TRUE&p_ID=4`. Encoded once; a URL has to encode it again. */
export const formatPageToken = ({ previous, keys, id, firstRow }: PageToken): string =>
  [
    'Paged=TRUE',
    ...(previous ? ['PagedPrev=TRUE'] : []),
    ...keys.map(([name, value]) => `p_${encodePercent(name)}=${encodePercent(value)}`),
    `p_ID=${id}`,
    ...(firstRow === undefined ? [] : [`PageFirstRow=${firstRow}`])
  ].join('&');

/**
 * The system query options of a request. Unknown options are ignored.
 *
 * @throws WireError 400 for a malformed option
 * @see sharepoint-rest.md §11, §12
 */
export const parseQueryOptions = ({ query, aliases }: Pick<ParsedUrl, 'query' | 'aliases'>): QueryOptions => {
  const top = parseCount('$top', query.get('$top'));
  const skip = parseCount('$skip', query.get('$skip'));
  const skipToken = parsePageToken(query.get('$skiptoken') ?? '');
  const filter = query.get('$filter')?.trim();
  return {
    // Annotations come by themselves, whether a client asks for them or not.
    select: parsePaths(query.get('$select')).filter(([name = '']) => !/^@?odata\./i.test(name)),
    expand: parsePaths(query.get('$expand')),
    orderBy: parseOrderBy(query.get('$orderby')),
    ...(top === undefined ? {} : { top }),
    ...(skip === undefined ? {} : { skip }),
    ...(skipToken === undefined ? {} : { skipToken }),
    ...(filter ? { filter: parseFilter(filter, aliases) } : {})
  };
};

/**
 * The link to the next page: the same path, the token first, then the other options and aliases.
 *
 * @param origin `http://localhost:8080`
 * @see sharepoint-rest.md §12
 */
export const formatNextLink = (
  origin: string,
  { rawPath, query }: Pick<ParsedUrl, 'rawPath' | 'query'>,
  token: PageToken
): string => {
  const kept = [...query].filter(([name]) => /^[$@]/.test(name) && name !== '$skiptoken' && name !== '$skip');
  const options = [['$skiptoken', formatPageToken(token)] as const, ...kept];
  return `${origin}${rawPath}?${options.map(([name, value]) => `${encodePercent(name)}=${encodePercent(value)}`).join('&')}`;
};
