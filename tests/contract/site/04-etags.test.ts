import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  const { web } = site.sp();
  await web.lists.add('Etags');
  await web.lists.add('Files', '', 101);
});
afterAll(() => site.close());

const list = "/_api/web/lists/getByTitle('Etags')";
const json = { 'Content-Type': 'application/json' };

async function add(): Promise<{ id: number; path: string; header: string; body: Record<string, unknown> }> {
  const response = await site.request(`${list}/items`, { method: 'POST', headers: json, body: '{"Title":"x"}' });
  const body = (await response.json()) as Record<string, unknown>;
  return {
    id: Number(body['Id']),
    path: `${list}/items(${String(body['Id'])})`,
    header: response.headers.get('etag') ?? '',
    body
  };
}

/** Status of a MERGE by header. */
async function merge(path: string, ifMatch?: string, body = '{"Title":"y"}'): Promise<Response> {
  return site.request(path, {
    method: 'POST',
    headers: { ...json, 'X-HTTP-Method': 'MERGE', ...(ifMatch === undefined ? {} : { 'If-Match': ifMatch }) },
    body
  });
}

const remove = async (path: string, ifMatch?: string): Promise<number> =>
  (
    await site.request(path, {
      method: 'DELETE',
      headers: ifMatch === undefined ? {} : { 'If-Match': ifMatch }
    })
  ).status;

describe('§4.1 forms of an ETag', () => {
  it('an item has its version in JSON, and its unique id besides in the header', async () => {
    const { path, header, body } = await add();
    expect(header).toMatch(/^"[0-9a-f]{8}-[0-9a-f-]{27},1"$/);
    expect(body['odata.etag']).toBe('"1"');
    const read = await site.request(path);
    expect(read.headers.get('etag')).toBe(header);
    const verbose = await site.request(path, { headers: { Accept: 'application/json;odata=verbose' } });
    expect(await verbose.json()).toMatchObject({ d: { __metadata: { etag: '"1"' } } });
  });

  it('a list has a number alone, which grows with its schema and not with its items', async () => {
    const etag = async (): Promise<string> => (await site.request(list)).headers.get('etag') ?? '';
    const before = await etag();
    expect(before).toMatch(/^"\d+"$/);
    await add();
    expect(await etag()).toBe(before);
    await site.sp().web.lists.getByTitle('Etags').fields.addText('Extra');
    const after = await etag();
    expect(Number(after.slice(1, -1))).toBeGreaterThan(Number(before.slice(1, -1)));
    expect(await (await site.request(list)).json()).toMatchObject({ 'odata.etag': after });
  });

  it('a file has its id in upper case with braces; a web, a column, a view, a user have none', async () => {
    const files = site.sp().web.lists.getByTitle('Files').rootFolder.files;
    const file = await files.addUsingPath('a.txt', 'x');
    expect(file.ETag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);
    for (const path of [
      '/_api/web',
      `${list}/fields/getByTitle('Title')`,
      `${list}/defaultView`,
      '/_api/web/currentUser'
    ])
      expect((await site.request(path)).headers.get('etag')).toBeNull();
  });

  it('counts updates, and attachments added and taken away', async () => {
    const { id, path } = await add();
    const version = async (): Promise<unknown> =>
      ((await (await site.request(path)).json()) as Record<string, unknown>)['odata.etag'];
    const item = site.sp().web.lists.getByTitle('Etags').items.getById(id);
    await item.update({ Title: 'y' });
    expect(await version()).toBe('"2"');
    await item.update({});
    expect(await version()).toBe('"3"');
    await item.attachmentFiles.add('a.txt', 'x');
    expect(await version()).toBe('"4"');
    await item.attachmentFiles.getByName('a.txt').delete();
    expect(await version()).toBe('"5"');
  });
});

describe('§4.2 If-Match', () => {
  it('lets any version pass with *, the current one by number or by id and number', async () => {
    const { path, header } = await add();
    expect((await merge(path, '"1"')).status).toBe(204);
    expect((await merge(path, header.replace(',1"', ',2"'))).status).toBe(204);
    expect((await merge(path, '*')).status).toBe(204);
    expect(await remove(path, header.replace(',1"', ',4"'))).toBe(200);
  });

  it.each([
    ['an older version', '"0"'],
    ['a later version', '"2"'],
    ["another item's id", '"00000000-0000-0000-0000-000000000000,1"'],
    ['an id in braces', '"{ID},1"'],
    ['an id in upper case', '"ID,1"'],
    ['no quotes', '1'],
    ['nothing between them', '""'],
    ['several', '"1","2"'],
    ['nonsense', 'abc']
  ])('refuses %s with 412, and changes nothing', async (_name, written) => {
    const { path, header } = await add();
    const id = header.slice(1, 37).toUpperCase();
    const ifMatch = written.replace('ID', id);
    expect((await merge(path, ifMatch)).status).toBe(412);
    expect(await remove(path, ifMatch)).toBe(412);
    expect(await (await site.request(path)).json()).toMatchObject({ Title: 'x', 'odata.etag': '"1"' });
  });

  it('refuses an item and a list without the header', async () => {
    const { path } = await add();
    const missing = await merge(path);
    expect(missing.status).toBe(412);
    expect(JSON.stringify(await missing.json())).toContain(String.raw`The request ETag value '\"\"' does not match`);
    expect(await remove(path)).toBe(412);
    expect((await merge(list, undefined, '{"Description":"y"}')).status).toBe(412);
    expect(await remove(list)).toBe(412);
    expect((await merge(list, '"0"', '{"Description":"y"}')).status).toBe(412);
    const current = (await site.request(list)).headers.get('etag') ?? '';
    const changed = await merge(list, current, '{"Description":"y"}');
    expect(changed.status).toBe(204);
    expect(changed.headers.get('etag')).not.toBe(current);
  });

  it('asks for none on a web, a column, a view, and passes over it on methods', async () => {
    expect((await merge('/_api/web', undefined, '{"Description":"d"}')).status).toBe(204);
    expect((await merge(`${list}/fields/getByTitle('Extra')`, undefined, '{"Description":"d"}')).status).toBe(204);
    expect((await merge(`${list}/defaultView`, undefined, '{"RowLimit":20}')).status).toBe(204);
    const { path } = await add();
    const headers = { ...json, 'If-Match': '"99"' };
    const validated = await site.request(`${path}/validateupdatelistitem`, {
      method: 'POST',
      headers,
      body: '{"formValues":[{"FieldName":"Title","FieldValue":"z"}]}'
    });
    expect(validated.status).toBe(200);
    expect((await site.request(`${path}/recycle`, { method: 'POST', headers })).status).toBe(200);
  });
});

describe('§4.3, §4.4 answers', () => {
  it('words a mismatch with both values in their quotes', async () => {
    const { path, header } = await add();
    const response = await merge(path, '"8"');
    expect(response.status).toBe(412);
    expect(await response.json()).toEqual({
      'odata.error': {
        code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
        message: {
          lang: 'en-US',
          value: `The request ETag value '"8"' does not match the object's ETag value '${header}'.`
        }
      }
    });
  });

  it('gives the new ETag with 204 after a change, by override and by verb, and nothing but 200 after a deletion', async () => {
    const { path } = await add();
    const changed = await merge(path, '*');
    expect([changed.status, changed.headers.get('etag')?.endsWith(',2"'), await changed.text()]).toEqual([
      204,
      true,
      ''
    ]);
    for (const [index, method] of ['MERGE', 'PATCH', 'PUT'].entries()) {
      const response = await site.request(path, {
        method,
        headers: { ...json, 'If-Match': '*' },
        body: '{"Title":"z"}'
      });
      expect([response.status, response.headers.get('etag')?.endsWith(`,${index + 3}"`)]).toEqual([204, true]);
    }
    const removed = await site.request(path, { method: 'DELETE', headers: { 'If-Match': '*' } });
    expect([removed.status, await removed.text()]).toEqual([200, '']);
    expect((await site.request(path)).status).toBe(404);
  });

  it('PnPjs gets the new ETag of an update, and can use it for the next', async () => {
    const { id } = await add();
    const item = site.sp().web.lists.getByTitle('Etags').items.getById(id);
    const { etag } = await item.update({ Title: 'a' });
    const next = await item.update({ Title: 'b' }, etag);
    await expect(item.update({ Title: 'c' }, etag)).rejects.toThrow('[412]');
    await item.delete(next.etag);
  });
});

describe('parallel writers', () => {
  it('one of twenty who change the same version wins, the rest are told', async () => {
    const { path } = await add();
    const responses = await Promise.all(Array.from({ length: 20 }, (_, n) => merge(path, '"1"', `{"Title":"w${n}"}`)));
    const statuses = responses.map(({ status }) => status);
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(19);
    const winner = statuses.indexOf(204);
    expect(await (await site.request(path)).json()).toMatchObject({ Title: `w${winner}`, 'odata.etag': '"2"' });
  });

  it('twenty who add at once get twenty ids, and a counter kept by ETag loses no step', async () => {
    const added = await Promise.all(Array.from({ length: 20 }, add));
    expect(new Set(added.map(({ id }) => id)).size).toBe(20);
    const { path } = await add();
    const step = async (): Promise<number> => {
      for (let tries = 0; ; tries += 1) {
        const read = await site.request(path);
        const { Title } = (await read.json()) as { Title: string };
        const next = Title === 'x' ? 1 : Number(Title) + 1;
        const response = await merge(path, read.headers.get('etag') ?? '', `{"Title":"${next}"}`);
        if (response.status === 204) return tries;
      }
    };
    await Promise.all(Array.from({ length: 15 }, step));
    expect(await (await site.request(path)).json()).toMatchObject({ Title: '15', 'odata.etag': '"16"' });
  });
});
