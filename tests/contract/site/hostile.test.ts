import { connect } from 'node:net';
import '@pnp/sp/presets/all';
import { localOnly, startTestSite, type TestSite } from './startSite';

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

localOnly.describe('hostile input', () => {
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

  it('answers a URL of a megabyte and heads without end with 400, and goes on', async () => {
    const line = 'Host: localhost\r\nX-Hub-User: ola.owner@council.example\r\n';
    const long = 'a'.repeat(1_000_000);
    expect(await rawStatus(`GET /sites/dev/_api/web?$filter=${long} HTTP/1.1\r\n${line}\r\n`)).toBe(400);
    expect(await rawStatus(`GET /sites/dev/_api/web/${long} HTTP/1.1\r\n${line}\r\n`)).toBe(400);
    expect(await rawStatus(`GET /sites/dev/_api/web HTTP/1.1\r\n${line}If-Match: ${long}\r\n\r\n`)).toBe(400);
    expect(await rawStatus(`GET /sites/dev/_api/web HTTP/1.1\r\n${line}X: a\0b\r\n\r\n`)).toBe(400);
    expect(
      await rawStatus(`POST /sites/dev/_api/web HTTP/1.1\r\n${line}Transfer-Encoding: chunked\r\n\r\nzz\r\n`)
    ).toBe(400);
    expect((await site.request('/_api/web')).status).toBe(200);
  });

  it('answers a URL of a megabyte inside a batch with an error of its own part', async () => {
    const part = (url: string): string =>
      `--b\nContent-Type: application/http\n\nGET ${url} HTTP/1.1\naccept: application/json\n\n\n`;
    const items = `${site.url}/_api/web/lists/getByTitle('Target')/items`;
    const deep = `${'('.repeat(200_000)}Id eq 1${')'.repeat(200_000)}`;
    const body = [
      part(`${items}?$filter=${'a'.repeat(1_000_000)}`),
      part(`${items}?$filter=${encodeURIComponent(deep)}`),
      part(`${items}?$filter=substringof('${'x'.repeat(1_000_000)}',Title)`),
      part(`${items}?$select=${'Title,'.repeat(150_000)}`),
      part(`${items}?$top=1`)
    ].join('');
    const response = await site.request('/_api/$batch', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: `${body}--b--\n`
    });
    const statuses = (await response.text()).match(/HTTP\/1\.1 \d+/g);
    expect(statuses).toEqual(['HTTP/1.1 400', 'HTTP/1.1 400', 'HTTP/1.1 200', 'HTTP/1.1 200', 'HTTP/1.1 200']);
  });

  it('answers text that is no UTF-8, and bodies that are no batch, with 400', async () => {
    const bytes = Uint8Array.of(0x7b, 0x22, 0x54, 0x69, 0x74, 0x6c, 0x65, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d);
    const items = "/_api/web/lists/getByTitle('Target')/items";
    expect((await site.request(items, { method: 'POST', body: bytes })).status).toBe(400);
    for (const [type, body] of [
      ['multipart/mixed', '--b\n--b--\n'],
      ['multipart/mixed; boundary=b', ''],
      ['multipart/mixed; boundary=b', '--b\nContent-Type: application/http\n\nGET\n--b--\n'],
      ['multipart/mixed; boundary=b', '--b\nContent-Type: text/plain\n\nx\n--b--\n'],
      ['multipart/mixed; boundary=b', '--b\nno header\n\nGET /_api/web HTTP/1.1\n\n--b--\n'],
      ['application/json', '{}']
    ] as const) {
      const response = await site.request('/_api/$batch', { method: 'POST', headers: { 'Content-Type': type }, body });
      expect([type, body, response.status]).toEqual([type, body, 400]);
    }
  });

  it('takes no name of a file or folder that leads out of its folder', async () => {
    const { web } = site.sp();
    await web.lists.add('Shelf', '', 101);
    const folder = "/_api/web/getFolderByServerRelativePath(decodedurl='/sites/dev/Shelf')";
    for (const name of ['..%2Fup.txt', '..', 'a%2Fb.txt', 'a%5Cb.txt', 'CON', 'x%00y', '.lock', `${'n'.repeat(401)}`]) {
      const added = await site.request(`${folder}/files/AddUsingPath(decodedurl='${name}',overwrite=true)`, {
        method: 'POST',
        body: 'x'
      });
      expect([name, added.status]).toEqual([name, 400]);
      const attached = await site.request(
        `/_api/web/lists/getByTitle('Target')/items(1)/attachmentFiles/add(FileName='${name}')`,
        { method: 'POST', body: 'x' }
      );
      expect([name, attached.status]).toEqual([name, 400]);
    }
    for (const path of ['/Shelf/..%2f..%2fetc%2fpasswd', '/Shelf/%2e%2e/%2e%2e/etc/passwd', '/Shelf/%00', '/Shelf/%zz'])
      expect((await fetch(`${site.url}${path}`)).status).toBe(404);
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
