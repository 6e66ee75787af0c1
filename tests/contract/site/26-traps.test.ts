import '@pnp/sp/presets/all';
import type { IList } from '@pnp/sp/lists';
import { localOnly, startTestSite, type TestSite } from './startSite';

/** Each of these cost somebody a day. What other sections try at length is tried here once, by its number. */

let site: TestSite;
let list: IList;

const listPath = "/_api/web/lists/getByTitle('Trapped')";
const NO_METADATA = { Accept: 'application/json;odata=nometadata' };

beforeAll(async () => {
  site = await startTestSite();
  await site.sp().web.lists.add('Trapped', '', 100, true);
  list = site.sp().web.lists.getByTitle('Trapped');
  await list.fields.addNumber('Amount');
  await list.fields.addCalculated('Half', { Formula: '=[Amount]/2', OutputType: 9 });
  await list.items.add({ Title: 'x', Amount: 1 });
});
afterAll(() => site.close());

const send = (path: string, method: string, body?: object | string, headers: Record<string, string> = {}) =>
  site.request(path, {
    method,
    headers: { 'Content-Type': 'application/json;charset=utf-8', ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) })
  });
const read = async (path: string, headers: Record<string, string> = NO_METADATA): Promise<Record<string, unknown>> =>
  (await (await site.request(path, { headers })).json()) as Record<string, unknown>;

describe('§26 Traps of clients', () => {
  it('1, 2: quoted slashes, plus for space, encoded names of aliases', async () => {
    const path = `${site.path}/Lists/Trapped`;
    const quoted = encodeURIComponent(path);
    expect(await read(`/_api/web/getList('${quoted}')?%24select=Title`)).toEqual({ Title: 'Trapped' });
    const aliased = `/_api/web/GetListUsingPath(DecodedUrl=@a1)?%40a1=%27${quoted}%27&%24select=Title`;
    expect(await read(aliased)).toEqual({ Title: 'Trapped' });
    expect(await read(`${listPath}/items?%24filter=Title+eq+%27x%27&%24select=Title`)).toEqual({
      value: [{ Title: 'x' }]
    });
  });

  it('3: minimal metadata is what PnPjs asks for, and what its addresses are made of', async () => {
    const found = await read(listPath, { Accept: 'application/json' });
    expect([found['odata.metadata'], found['odata.editLink']]).toEqual([
      expect.stringContaining(`${site.url}/_api/`),
      expect.stringMatching(/^Web\/Lists\(guid'/)
    ]);
  });

  it('4: columns are made in verbose', async () => {
    const body = { __metadata: { type: 'SP.FieldChoice' }, Title: 'C', FieldTypeKind: 6, Choices: { results: ['a'] } };
    const verbose = 'application/json;odata=verbose';
    const made = await send(`${listPath}/fields`, 'POST', body, { Accept: verbose, 'Content-Type': verbose });
    expect([made.status, await made.json()]).toEqual([201, { d: expect.objectContaining({ Title: 'C' }) }]);
  });

  it('5, 6: no If-Match on what has no ETag; $select on a write', async () => {
    const merge = { 'X-HTTP-Method': 'MERGE' };
    expect((await send('/_api/web', 'POST', { Description: 'd' }, merge)).status).toBe(204);
    expect((await send(`${listPath}/fields/getByTitle('C')`, 'POST', { Description: 'd' }, merge)).status).toBe(204);
    expect((await send(`${listPath}/defaultView`, 'POST', { RowLimit: 5 }, merge)).status).toBe(204);
    const matched = { ...merge, 'IF-MATCH': '*' };
    expect((await send(`${listPath}?%24select=Title`, 'POST', { Description: 'd' }, matched)).status).toBe(204);
  });

  it('7, 8: raw bytes with a JSON type, DELETE on a method', async () => {
    const path = `${listPath}/items(1)/attachmentFiles`;
    expect((await send(`${path}/add(FileName='a.txt')`, 'POST', 'not { JSON')).status).toBe(200);
    const recycled = await send(`${path}('a.txt')/recycleObject`, 'POST', undefined, { 'X-HTTP-Method': 'DELETE' });
    expect([recycled.status, await read(path)]).toEqual([200, { value: [] }]);
  });

  it('9, 10: plain results in value, nothing as odata.null, long numbers as text', async () => {
    expect(await (await send(`${listPath}/resetRoleInheritance`, 'POST', undefined, NO_METADATA)).json()).toEqual({
      'odata.null': true
    });
    const { id } = (await list.items.add({ Title: 'binned' })) as { id?: unknown };
    expect(id).toBeUndefined();
    const recycled = (await (
      await send(`${listPath}/items(2)/recycle`, 'POST', undefined, NO_METADATA)
    ).json()) as Record<string, string>;
    expect(recycled).toEqual({ value: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    const binned = await read(`/_api/web/recycleBin('${recycled['value'] ?? ''}')?$select=Size`);
    expect(binned).toEqual({ Size: expect.any(String) });
    expect(await read('/_api/web/effectiveBasePermissions')).toEqual({
      High: expect.any(String),
      Low: expect.any(String)
    });
  });

  it('11: a batch is flat, each body on one line, with a line end after the last boundary', async () => {
    const part = (verb: string, path: string, more: string): string =>
      `Content-Type: application/http\nContent-Transfer-Encoding: binary\n\n${verb} http://elsewhere.example${site.path}${path} HTTP/1.1\naccept: application/json;odata=nometadata\n${more}\n`;
    const body =
      `--batch_1\nContent-Type: multipart/mixed; boundary="changeset_1"\n\n--changeset_1\n` +
      part('MERGE', `${listPath}/items(1)`, 'content-type: application/json\nif-match: *\n\n{"Title":"y"}\n') +
      `--changeset_1--\n\n--batch_1\n${part('GET', `${listPath}/items(1)?$select=Title`, '')}--batch_1--\n`;
    const answer = await send('/_api/$batch', 'POST', body, { 'Content-Type': 'multipart/mixed; boundary=batch_1' });
    const text = await answer.text();
    expect(text.match(/^HTTP\/1\.1 \d+/gm)).toEqual(['HTTP/1.1 204', 'HTTP/1.1 200']);
    expect(text).toMatch(/^\{"Title":"y"\}\r$/m);
    expect(text).toMatch(/^--batchresponse_[^\r\n]+--\r\n$/m);
    expect(text.match(/^--batchresponse_/gm)).toHaveLength(3);
  });

  it('12: OData 4 for SPHttpClient, errors with a plain message, a flat digest', async () => {
    const v4 = { Accept: 'application/json', 'OData-Version': '4.0' };
    expect(await read(listPath, v4)).toMatchObject({ '@odata.type': '#SP.List' });
    expect(await read("/_api/web/lists/getByTitle('None')", v4)).toEqual({
      error: { code: expect.any(String), message: expect.any(String) }
    });
    const digest = await (await send('/_api/contextinfo', 'POST', undefined, v4)).json();
    expect(digest).toMatchObject({ FormDigestValue: expect.any(String), FormDigestTimeoutSeconds: expect.any(Number) });
  });

  it('13, 14: 404 for a title that is missing, 200 with errors for a form', async () => {
    const { list: ensured, created } = await site.sp().web.lists.ensure('Ensured');
    expect([created, (await site.sp().web.lists.ensure('Ensured')).created]).toEqual([true, false]);
    await ensured.delete();
    const [result] = await list.items.getById(1).validateUpdateListItem([{ FieldName: 'Amount', FieldValue: 'abc' }]);
    expect(result).toMatchObject({ HasException: true, ErrorMessage: 'Only numbers can go here.' });
  });

  it('15, 16: 500 for an e-mail nobody has; a user posts back all that was read', async () => {
    const { web } = site.sp();
    await expect(web.siteUsers.getByEmail('nobody@example.org')()).rejects.toThrow('[500]');
    const me = await web.currentUser();
    await web.currentUser.update(me);
    expect((await web.currentUser()).Title).toBe(me.Title);
  });

  it('17: no milliseconds in items, no Z in versions and webs', async () => {
    const item = await list.items.getById(1)();
    expect(item.Modified).toMatch(/T\d\d:\d\d:\d\dZ$/);
    const [version] = await list.items.getById(1).versions();
    expect(version?.Created).toMatch(/T\d\d:\d\d:\d\d$/);
    expect((await site.sp().web.select('Created')()).Created).toMatch(/T\d\d:\d\d:\d\d$/);
  });

  it('18, 19: what is empty is null or [], by type; calculated numbers are texts of 15 digits', async () => {
    await list.fields.createFieldAsXml('<Field Type="UserMulti" Mult="TRUE" DisplayName="Many" Name="Many" />');
    const { Id } = await list.select('Id')();
    await list.fields.createFieldAsXml(
      `<Field Type="LookupMulti" Mult="TRUE" DisplayName="Others" Name="Others" List="{${Id}}" ShowField="Title" />`
    );
    await list.fields.addMultiChoice('Tags', { Choices: ['a'] });
    await list.items.getById(1).update({ Amount: 1 });
    expect(await list.items.getById(1)()).toMatchObject({
      ManyId: null,
      ManyStringId: null,
      OthersId: [],
      Tags: null,
      Half: '0.500000000000000'
    });
  });

  it('20: CAML without DatesInUtc has local times without Z', async () => {
    const [row] = await list.getItemsByCAMLQuery({ ViewXml: '<View/>' });
    expect(row.Created).toMatch(/T\d\d:\d\d:\d\d$/);
    const [utc] = await list.getItemsByCAMLQuery({ ViewXml: '<View/>', DatesInUtc: true });
    expect(utc.Created).toMatch(/Z$/);
  });

  it('21: EMail of a lookup, Email of a user', async () => {
    const [row] = await list.items.select('Author/EMail').expand('Author')();
    expect(row.Author).toMatchObject({ EMail: (await site.sp().web.currentUser()).Email });
    const wrong = await site.request(`${listPath}/items?$select=Author/Email2&$expand=Author`);
    expect(wrong.status).toBe(400);
  });

  localOnly.it('22: groups are removed by a quoted number', async () => {
    const { Id } = await site.sp().web.siteGroups.add({ Title: 'Quoted' });
    expect((await send(`/_api/web/siteGroups/removeById('${Id}')`, 'POST')).status).toBe(200);
  });

  it('23: every web hands out digests', async () => {
    const { Url } = await site.sp().web.webs.add('Below', 'below');
    const answer = await send(`${Url.slice(site.url.length)}/_api/contextinfo`, 'POST', undefined, NO_METADATA);
    expect(await answer.json()).toMatchObject({ WebFullUrl: Url, FormDigestTimeoutSeconds: 1800 });
  });

  it('24, 25: a missing file does not exist, and an added one is found by the address it is given', async () => {
    const folder = site.sp().web.getFolderByServerRelativePath(`${site.path}/Shared Documents`);
    const { web } = site.sp();
    expect(await web.getFileByServerRelativePath(`${site.path}/Shared Documents/none.txt`).exists()).toBe(false);
    for (const name of ["a#b%c'd&e+f.txt", 'ü 文.txt']) {
      const { ServerRelativeUrl } = await folder.files.addUsingPath(name, name);
      expect(ServerRelativeUrl).toBe(`${site.path}/Shared Documents/${name}`);
      expect(await web.getFileByServerRelativePath(ServerRelativeUrl).getText()).toBe(name);
    }
  });
});
