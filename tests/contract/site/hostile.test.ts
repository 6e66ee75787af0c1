import { connect } from 'node:net';
import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite();
  await site.sp().web.lists.add('Target');
  await site.sp().web.lists.getByTitle('Target').items.add({ Title: 'x' });
});
afterAll(() => site.close());

/** Sends bytes as they are and gives the status line's number. */
function rawStatus(text: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site.origin).port), '127.0.0.1', () => socket.write(text));
    socket.once('data', (data) => {
      resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(String(data))?.[1]));
      socket.destroy();
    });
    socket.once('error', reject);
  });
}

describe('hostile input', () => {
  it.each([
    "/_api/web/lists/getByTitle('Target')/items(1)/nothing/here",
    "/_api/web/lists/getByTitle('Target')/items(abc)",
    "/_api/web/lists/getByTitle('Target",
    '/_api/web/lists(guid)',
    '/_api/%E0%A4%A',
    '/_api/__proto__/constructor',
    '/_api/web/constructor',
    '/_api/web/lists/__proto__',
    "/_api/web/lists/getByTitle('Target')/items(1)/__proto__",
    "/_api/web/lists/getByTitle('Target')/items?$select=__proto__",
    "/_api/web/lists/getByTitle('Target')/items?$filter=__proto__%20eq%201",
    "/_api/web/lists/getByTitle('Target')/items?$orderby=t.id;drop",
    "/_api/web/lists/getByTitle('Target')/items?$top=-1",
    "/_api/web/lists/getByTitle('Target')/items?$top=abc",
    "/_api/web/lists/getByTitle('Target')/items?$skiptoken=Paged%3dTRUE%26p_ID%3dabc",
    "/_api/web/getFileByServerRelativePath(decodedurl='/sites/dev/../../etc/passwd')/$value",
    "/_api/web/getFileByServerRelativePath(decodedurl='/etc/passwd')/$value",
    '/_api/web/siteusers(99)',
    '/_api/web/nothing'
  ])('answers GET %s with an error of its own, never a fault of the site', async (path) => {
    const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const response = await site.request(path);
    const body = await response.text();
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('could not answer');
    expect(body).not.toContain('SQLITE');
    expect(errors).not.toHaveBeenCalled();
    errors.mockRestore();
  });

  it.each([
    '',
    '{',
    '[]',
    '"x"',
    '{"__proto__":{"a":1}}',
    `${'['.repeat(5000)}${']'.repeat(5000)}`,
    '{"Title":{"$ne":1}}',
    '\u0000'
  ])('answers the body %.40j with 400', async (body) => {
    const response = await site.request("/_api/web/lists/getByTitle('Target')/items", { method: 'POST', body });
    expect(response.status).toBe(400);
  });

  it('stores text that looks like SQL, markup or nothing at all as text', async () => {
    const list = site.sp().web.lists.getByTitle('Target');
    for (const title of [
      "'); DROP TABLE lists; --",
      '<script>alert(1)</script>',
      '\u2028\u2029 "quoted" \\ back',
      '🙂 e\u0301',
      'a\tb'
    ]) {
      const { Id } = await list.items.add({ Title: title });
      expect((await list.items.getById(Id)()).Title).toBe(title);
      expect(await list.items.filter(`Title eq '${title.replaceAll("'", "''")}'`)()).toHaveLength(1);
    }
  });

  it('refuses a body over its limit and bad HTTP, and goes on', async () => {
    expect(await rawStatus('GET / HTTP/1.1\r\nHost: localhost\r\nbad header\r\n\r\n')).toBe(400);
    expect(
      await rawStatus(
        'POST /sites/dev/_api/web/lists HTTP/1.1\r\nHost: localhost\r\nX-Hub-User: ola.owner@council.example\r\nContent-Length: 999999999999\r\n\r\n{}'
      )
    ).toBe(413);
    expect((await site.request('/_api/web')).status).toBe(200);
  });

  it('counts a body that does not say its length', async () => {
    const small = await startTestSite({ bodyLimit: 1000 });
    try {
      const body = (size: number): ReadableStream =>
        new Blob([JSON.stringify({ Title: 'x', BaseTemplate: 100, Description: 'y'.repeat(size) })]).stream();
      const send = (size: number): Promise<Response> =>
        small.request('/_api/web/lists', { method: 'POST', body: body(size), duplex: 'half' } as RequestInit);
      expect((await send(2000)).status).toBe(413);
      expect((await send(100)).status).toBe(201);
    } finally {
      await small.close();
    }
  });

  it('answers an unknown verb and a GET of what has to be posted', async () => {
    expect((await site.request('/_api/contextinfo')).status).toBe(405);
    expect((await site.request('/_api/web', { method: 'REPORT' })).status).toBe(405);
    expect(
      (
        await site.request('/_api/web/currentuser', {
          method: 'POST',
          headers: { 'X-HTTP-Method': 'NONSENSE' },
          body: '{}'
        })
      ).status
    ).toBe(405);
  });
});
