import type { IList } from '@pnp/sp/lists';
import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;
let list: IList;
const count = 135;

interface Page {
  readonly value: { Id: number; Title: string }[];
  readonly 'odata.nextLink'?: string;
  readonly '@odata.nextLink'?: string;
  readonly d?: { results: { Id: number }[]; __next?: string };
}

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  const { web } = site.sp();
  await web.lists.add('Long');
  list = web.lists.getByTitle('Long');
  await list.fields.addDateTime('Seen', { DisplayFormat: 1 });
  for (let start = 0; start < count; start += 45) {
    const [batched, execute] = web.batched();
    const target = batched.lists.getByTitle('Long');
    for (let n = start; n < start + 45; n += 1)
      void target.items.add({ Title: `n${n % 3}`, Seen: n % 5 === 0 ? null : `2026-03-0${(n % 4) + 1}T01:15:00Z` });
    await execute();
  }
});
afterAll(() => site.close());

const path = "/_api/web/lists/getByTitle('Long')/items";
const read = async (query: string, headers: Record<string, string> = {}): Promise<Page> =>
  (await (await site.request(`${path}${query}`, { headers })).json()) as Page;
const ids = (page: Page): number[] => page.value.map(({ Id }) => Id);
const follow = async (link: string | undefined): Promise<Page> =>
  (await (await site.request((link ?? '').slice(site.url.length))).json()) as Page;
const upTo = (last: number, first = 1): number[] => Array.from({ length: last - first + 1 }, (_, n) => first + n);

describe('§12 sizes', () => {
  it('gives a hundred rows when nobody says how many, and a link to the rest', async () => {
    const first = await read('');
    expect(ids(first)).toEqual(upTo(100));
    const second = await follow(first['odata.nextLink']);
    expect(ids(second)).toEqual(upTo(135, 101));
    expect(second).not.toHaveProperty(['odata.nextLink']);
  });

  it('gives no link when the last row is on the page', async () => {
    expect(await read(`?$top=${count}`)).not.toHaveProperty(['odata.nextLink']);
    expect(await read(`?$top=${count - 1}`)).toHaveProperty(['odata.nextLink']);
    expect(await read('?$top=5000')).not.toHaveProperty(['odata.nextLink']);
    expect(await read('?$top=5001')).not.toHaveProperty(['odata.nextLink']);
  });

  it('gives none for $top=0, passes over $skip, and refuses what is no number', async () => {
    expect((await read('?$top=0')).value).toEqual([]);
    expect(ids(await read('?$skip=50&$top=2'))).toEqual([1, 2]);
    for (const top of ['-1', 'abc', '1.5']) expect((await site.request(`${path}?$top=${top}`)).status).toBe(400);
  });
});

describe('§12 the next link', () => {
  it('is absolute, names the same resource, and carries the token first and the other options again', async () => {
    const page = await read("?$top=4&$select=Id,Title&$filter=Title ne 'n9'");
    expect(page['odata.nextLink']).toBe(
      `${site.url}${path}?%24skiptoken=Paged%3dTRUE%26p_ID%3d4&%24top=4&%24select=Id%2cTitle&%24filter=Title%20ne%20'n9'`
    );
    expect(Object.keys(page)[1]).toBe('odata.nextLink');
  });

  it('stands under the name each dialect gives it', async () => {
    expect(await read('?$top=1', { Accept: 'application/json;odata=nometadata' })).toHaveProperty(['odata.nextLink']);
    expect(await read('?$top=1', { 'OData-Version': '4.0' })).toHaveProperty(['@odata.nextLink']);
    const verbose = await read('?$top=1', { Accept: 'application/json;odata=verbose' });
    expect(verbose.d?.__next).toContain('skiptoken');
  });

  it('carries the values of the sort, moments as SharePoint writes them', async () => {
    const page = await read('?$top=40&$orderby=Seen desc,Title');
    expect(decodeURIComponent(decodeURIComponent(page['odata.nextLink'] ?? ''))).toMatch(
      /Paged=TRUE&p_Seen=2026030\d 01:15:00&p_Title=n\d&p_ID=\d+&/
    );
  });

  it.each([
    ['', (a: Page['value'][0], b: Page['value'][0]) => a.Id - b.Id],
    ['&$orderby=Id desc', (a: Page['value'][0], b: Page['value'][0]) => b.Id - a.Id],
    [
      '&$orderby=Title desc',
      (a: Page['value'][0], b: Page['value'][0]) => b.Title.localeCompare(a.Title) || a.Id - b.Id
    ]
  ])('leads through all rows once, in their order: %s', async (order, compare) => {
    const seen: Page['value'] = [];
    for (let page: Page | undefined = await read(`?$top=17&$select=Id,Title${order}`); page !== undefined;) {
      seen.push(...page.value);
      const link: string | undefined = page['odata.nextLink'];
      page = link === undefined ? undefined : await follow(link);
    }
    expect(seen).toHaveLength(count);
    expect(seen.map(({ Id }) => Id)).toEqual([...seen].sort(compare).map(({ Id }) => Id));
  });

  it('loses no row and shows none twice when rows come and go in between', async () => {
    const first = await read('?$top=50&$orderby=Title');
    const gone = first.value.at(-1)?.Id ?? 0;
    const bin = await list.items.getById(gone).recycle();
    const { Id: added } = await list.items.add({ Title: 'n2' });
    const rest: number[] = [];
    for (let link = first['odata.nextLink']; link !== undefined;) {
      const page = await follow(link);
      rest.push(...ids(page));
      link = page['odata.nextLink'];
    }
    expect(new Set([...ids(first), ...rest]).size).toBe(count + 1);
    expect(rest).toContain(added);
    await site.sp().web.recycleBin.getById(bin).restore();
    await list.items.getById(added).delete();
  });
});

describe('§12 tokens', () => {
  it('counts from an id alone, forwards and backwards, as items.skip asks', async () => {
    expect((await list.items.skip(10).top(3)()).map(({ Id }: { Id: number }) => Id)).toEqual([11, 12, 13]);
    expect((await list.items.skip(10, true).top(3)()).map(({ Id }: { Id: number }) => Id)).toEqual([7, 8, 9]);
    const before = await read(`?$top=3&$skiptoken=${encodeURIComponent('Paged=TRUE&PagedPrev=TRUE&p_ID=10')}`);
    expect(ids(await follow(before['odata.nextLink']))).toEqual([4, 5, 6]);
  });

  it.each(['Paged=TRUE&p_ID=abc', 'Paged=TRUE&p_ID=1&p_%', 'Paged=TRUE&p_ID=99999999999999999999'])(
    'refuses the token %s',
    async (token) => {
      expect((await site.request(`${path}?$skiptoken=${encodeURIComponent(token)}`)).status).toBe(400);
    }
  );

  it('refuses a sort value that is none of its column', async () => {
    const token = encodeURIComponent('Paged=TRUE&p_owshiddenversion=abc&p_ID=1');
    expect((await site.request(`${path}?$orderby=owshiddenversion&$skiptoken=${token}`)).status).toBe(400);
  });
});

describe('§12 the async iterator of PnPjs', () => {
  it('gives all rows, as many as the list says it has, with what was asked of the first page', async () => {
    const { ItemCount } = await list.select('ItemCount')();
    for (const top of [50, 500]) {
      const seen: { Id: number; Title: string }[] = [];
      for await (const page of list.items.select('Id', 'Title').orderBy('Title', false).top(top)) seen.push(...page);
      expect(new Set(seen.map(({ Id }) => Id)).size).toBe(ItemCount);
      expect(seen.every((one) => 'Title' in one && !('GUID' in one))).toBe(true);
    }
  });
});
