import fc from 'fast-check';
import { formatNextLink, formatPageToken, parsePageToken, parseQueryOptions } from './query';
import { answers, wireErrorOf } from './testing';
import type { PageToken, QueryOptions } from './types';
import { parseUrl } from './url';

const optionsOf = (query: Record<string, string>): QueryOptions =>
  parseQueryOptions({ query: new Map(Object.entries(query)), aliases: new Map() });

describe('query options (§11, §12)', () => {
  test('none at all give empty lists and nothing else', () => {
    expect(optionsOf({ nocache: '1' })).toEqual({ select: [], expand: [], orderBy: [] });
  });

  test('$select and $expand are lists of paths', () => {
    const { select, expand } = optionsOf({
      $select: '*, Author/Title,ParentList/RootFolder/ServerRelativeUrl,',
      $expand: 'Author,ParentList,ParentList/RootFolder'
    });
    expect(select).toEqual([['*'], ['Author', 'Title'], ['ParentList', 'RootFolder', 'ServerRelativeUrl']]);
    expect(expand).toEqual([['Author'], ['ParentList'], ['ParentList', 'RootFolder']]);
  });

  test('$orderby takes directions and lookup paths', () => {
    expect(optionsOf({ $orderby: 'Modified desc,Customer/Title,  Id  ASC' }).orderBy).toEqual([
      { field: { name: 'Modified' }, descending: true },
      { field: { name: 'Customer', sub: 'Title' }, descending: false },
      { field: { name: 'Id' }, descending: false }
    ]);
  });

  test('$top=0 is kept, since it asks for no rows', () => {
    expect(optionsOf({ $top: '0', $skip: '20' })).toMatchObject({ top: 0, skip: 20 });
  });

  test('$filter is parsed with the aliases of the url', () => {
    const url = parseUrl("/_api/web/lists?$filter=Title eq @t&@t='x'");
    expect(url && parseQueryOptions(url).filter).toMatchObject({ value: { value: 'x' } });
  });

  test.each<Record<string, string>>([
    { $top: '-1' },
    { $top: 'ten' },
    { $top: '' },
    { $skip: '1.5' },
    { $select: 'Title;DROP' },
    { $select: 'Author//Title' },
    { $expand: "x'" },
    { $orderby: 'Title sideways' },
    { $orderby: 'Title desc asc' },
    { $orderby: 'A/B/C' },
    { $filter: 'Title' },
    { $skiptoken: 'Paged=TRUE&p_ID=x' },
    { $skiptoken: 'p_ID=%' }
  ])('%j gives 400', (query) => {
    expect(wireErrorOf(() => optionsOf(query)).status).toBe(400);
  });

  test('a megabyte of commas is quick', () => {
    expect(answers(() => optionsOf({ $select: ','.repeat(1e6), $orderby: 'a,'.repeat(5e5) }))).toBe(true);
  });
});

describe('page tokens (§12)', () => {
  test('what PnPjs makes for skip(10), forwards and backwards', () => {
    expect(parsePageToken('Paged=TRUE&p_ID=10')).toEqual({ previous: false, id: 10, keys: [] });
    expect(parsePageToken('?p_ID=10')?.id).toBe(10);
    expect(parsePageToken('Paged=TRUE&PagedPrev=TRUE&p_ID=10')).toMatchObject({ previous: true, id: 10 });
  });

  test('carry the sort keys in order', () => {
    expect(parsePageToken('Paged=TRUE&p_Modified=20261123%2001%3a15%3a00&p_ID=7')).toEqual({
      previous: false,
      id: 7,
      keys: [['Modified', '20261123 01:15:00']]
    });
  });

  test("take RenderListDataAsStream's NextHref as it is (§16.2)", () => {
    expect(parsePageToken('?Paged=TRUE&p_ID=20&PageFirstRow=21&View=00000000-0000-0000-0000-000000000000')).toEqual({
      previous: false,
      id: 20,
      keys: [],
      firstRow: 21
    });
  });

  test('without p_ID mean the first page', () => {
    expect(parsePageToken('Paged=TRUE')).toBeUndefined();
    expect(parsePageToken('')).toBeUndefined();
  });

  test('survive printing and parsing', () => {
    const token: fc.Arbitrary<PageToken> = fc.record({
      previous: fc.boolean(),
      id: fc.nat(),
      keys: fc.array(fc.tuple(fc.stringMatching(/^[A-Za-z_]\w{2,8}$/), fc.string({ unit: 'grapheme' })))
    });
    fc.assert(fc.property(token, (page) => expect(parsePageToken(formatPageToken(page))).toEqual(page)));
  });

  test('hold no broken half of a character', () => {
    expect(formatPageToken({ previous: false, id: 1, keys: [['A', '\uD800']] })).toBe(
      'Paged=TRUE&p_A=%ef%bf%bd&p_ID=1'
    );
  });
});

describe('next links (§12)', () => {
  const target = "/sites/dev/_api/web/lists(guid%27x%27)/items?nocache=1&%24top=4&%24filter=A+eq+'x'&%24skiptoken=old";
  const query = new Map([
    ['nocache', '1'],
    ['$top', '4'],
    ['$filter', "A eq 'a&b'"],
    ['$skiptoken', 'old'],
    ['$skip', '2'],
    ['@p', "'x'"]
  ]);
  const rawPath = target.slice(0, target.indexOf('?'));

  test('repeat the path, put the token first and keep the options and aliases, in lower-case hex', () => {
    expect(formatNextLink('https://example.org', { rawPath, query }, { previous: false, id: 4, keys: [] })).toBe(
      "https://example.org/sites/dev/_api/web/lists(guid%27x%27)/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d4&%24top=4&%24filter=A%20eq%20'a%26b'&%40p='x'"
    );
  });

  test('lead to the page they name', () => {
    const url = parseUrl("/sites/dev/_api/web/lists('x')/items?%24top=4&%24orderby=Title&%24filter=A+eq+'a+b'");
    const page: PageToken = { previous: false, id: 7, keys: [['Title', "O'Brien & sons = 50% +"]] };
    const next = url && parseUrl(formatNextLink('', url, page));
    const { skipToken, ...rest } = next ? parseQueryOptions(next) : optionsOf({});
    expect(skipToken).toEqual(page);
    expect(rest).toEqual(url && parseQueryOptions(url));
    expect(next?.segments).toEqual(url?.segments);
  });
});
