import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

let site: TestSite;
let listId: string;

const list = "web/lists/getByTitle('Said''s list')";

beforeAll(async () => {
  site = await startTestSite();
  const { web } = site.sp();
  await web.lists.add("Said's list");
  const made = web.lists.getByTitle("Said's list");
  await made.fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
  await made.fields.addUrl('Link');
  await made.items.add({ Title: 'A', Tags: ['a'], Link: { Url: 'https://example.org', Description: 'E' } });
  await made.items.add({ Title: 'B+C' });
  ({ Id: listId } = await made.select('Id')());
});
afterAll(() => site.close());

const DIALECTS = {
  nometadata: { Accept: 'application/json;odata=nometadata' },
  minimal: { Accept: 'application/json' },
  verbose: { Accept: 'application/json;odata=verbose' },
  v4: { Accept: 'application/json', 'OData-Version': '4.0' }
} as const;

const ask = (path: string, headers: Record<string, string> = {}, init: RequestInit = {}): Promise<Response> =>
  site.request(`/_api/${path}`, { ...init, headers });
const json = async (path: string, headers?: Record<string, string>, init?: RequestInit): Promise<unknown> =>
  (await ask(path, headers, init)).json();

describe('§1.1 Base', () => {
  it.each([
    '/_api/web/title',
    '/_vti_bin/client.svc/web/title',
    '/_API/Web/Title',
    '/_vti_bin/Client.svc/WEB/title',
    '/_api/title'
  ])('answers at %s', async (path) => {
    const response = await site.request(path);
    expect(response.status).toBe(200);
    expect(await response.json()).toHaveProperty('value');
  });

  it('takes names of segments and properties in any case', async () => {
    const path = "Web/LISTS/GetByTitle('said''s LIST')/ITEMS?$Select=TITLE,id&$ORDERBY=id&$Top=1";
    expect(await json(path, DIALECTS.nometadata)).toMatchObject({ value: [{ Title: 'A', Id: 1, ID: 1 }] });
  });
});

describe('§1.2 Segment grammar', () => {
  it.each([
    "web/lists/getByTitle('Said''s%20list')",
    "web/lists/getByTitle('Said%27%27s list')",
    "web/lists/getByTitle(title='Said''s list')",
    'web/lists(%27{id}%27)',
    "web/lists(guid'{id}')",
    "web/lists('{{id}}')",
    "web/lists/getById('{id}')",
    "web/lists/getById(guid'{id}')",
    "web/getList('{path}%2FLists%2FSaid''s%20list')",
    "web/getList('{path}/Lists/Said''s list')",
    "lists/getByTitle('Said''s list')"
  ])('finds the list by %s', async (written) => {
    const path = written.replace('{id}', listId).replace('{path}', site.path.replaceAll('/', '%2F'));
    const response = await ask(`${path}?$select=Id`, DIALECTS.nometadata);
    expect([response.status, await response.text()]).toEqual([200, JSON.stringify({ Id: listId })]);
  });

  it.each(['items(1)', 'items/getById(1)', 'getItemById(1)', "getItemByStringId('1')"])(
    'finds the item by %s',
    async (path) => {
      expect(await json(`${list}/${path}?$select=Title`, DIALECTS.nometadata)).toEqual({ Title: 'A' });
    }
  );

  it('reads arguments by name and by place, with spaces after commas, and no arguments with or without brackets', async () => {
    const post = { method: 'POST' };
    for (const args of ['(copyroleassignments=true,%20clearsubscopes=false)', '(true)', '(true,false)'])
      expect((await ask(`${list}/breakroleinheritance${args}`, {}, post)).status).toBe(200);
    for (const args of ['()', ''])
      expect((await ask(`${list}/resetroleinheritance${args}`, {}, post)).status).toBe(200);
  });
});

describe('§1.3 Parameter aliases', () => {
  it('takes a value from the query, its name percent-encoded or not, next to other options', async () => {
    const plain = "web/lists/getByTitle(@t)?@t='Said''s list'&$select=Title";
    const encoded = 'web/lists/getByTitle(title=@t)?%24select=Title&%40t=%27Said%27%27s+list%27';
    for (const path of [plain, encoded])
      expect(await json(path, DIALECTS.nometadata)).toEqual({ Title: "Said's list" });
    expect((await ask('web/lists/getByTitle(@t)')).status).toBe(400);
  });
});

describe('§1.4 Query strings', () => {
  it.each([
    ['$filter=Title%20eq%20%27B%2BC%27', ['B+C']],
    ['%24filter=Title+eq+%27B%2BC%27', ['B+C']],
    ['%24Filter=Title+eq+%27B+C%27', []],
    ['$filter=Id gt 0&$orderby=Id desc&cachebuster=17', ['B+C', 'A']]
  ])('reads %s', async (query, titles) => {
    const { value } = (await json(`${list}/items?${query}`)) as { value: { Title: string }[] };
    expect(value.map(({ Title }) => Title)).toEqual(titles);
  });

  it('passes over $select and $expand of a write', async () => {
    const headers = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*', 'Content-Type': 'application/json' };
    const init = { method: 'POST', body: JSON.stringify({ Description: 'd' }) };
    expect((await ask(`${list}?%24select=Nothing&$expand=Nowhere`, headers, init)).status).toBe(204);
  });
});

describe('§1.5 Verbs', () => {
  it.each([
    ['MERGE', {}],
    ['PATCH', {}],
    ['POST', { 'X-HTTP-Method': 'MERGE' }],
    ['POST', { 'x-http-method': 'PATCH' }],
    ['POST', { 'X-Http-Method': 'merge' }]
  ])('changes with %s %j', async (method, headers) => {
    const init = { method, body: JSON.stringify({ Title: 'A' }) };
    expect((await ask(`${list}/items(1)`, { 'IF-MATCH': '*', ...headers }, init)).status).toBe(204);
  });

  it('answers HEAD as GET without a body, and 405 to what a resource cannot', async () => {
    const head = await ask(`${list}/items(1)`, {}, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', expect.any(String)]);
    const wrong = await ask(`${list}/items(1)/recycle`);
    expect([wrong.status, await wrong.text()]).toEqual([
      405,
      expect.stringContaining("The HTTP method 'GET' cannot be")
    ]);
  });

  it('reads by GET what PnPjs calls so', async () => {
    for (const path of ['effectiveBasePermissions', 'getRelatedFields', 'defaultView/renderAsHtml'])
      expect((await ask(`${list}/${path}`)).status).toBe(200);
  });
});

describe('§1.6, §1.7 Accept and the dialect of the answer', () => {
  it.each([
    ['application/json', undefined, 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8'],
    ['application/json;odata=minimalmetadata', undefined, 'odata=minimalmetadata'],
    ['application/json; odata=verbose', undefined, 'application/json;odata=verbose;charset=utf-8'],
    ['application/json;odata=verbose', '3.0', 'odata=verbose'],
    ['application/json;odata=nometadata', undefined, 'application/json;odata=nometadata;streaming=true;charset=utf-8'],
    ['application/json;odata=nometadata', '', 'odata=nometadata'],
    ['application/json', '4.0', 'application/json;odata.metadata=minimal;odata.streaming=true'],
    ['application/json;odata.metadata=minimal', undefined, 'odata.metadata=minimal'],
    ['application/json;odata.metadata=none', '4.0', 'odata.metadata=none'],
    ['application/json, text/plain, */*', undefined, 'odata=minimalmetadata'],
    ['*/*', undefined, 'application/json']
  ])('answers Accept %s, OData-Version %s', async (Accept, version, type) => {
    const headers = { Accept, ...(version === undefined ? {} : { 'OData-Version': version }) };
    const response = await ask('web/title', headers);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
  });

  it('refuses a version 3 parameter in version 4', async () => {
    const response = await ask('web', { Accept: 'application/json;odata=verbose', 'OData-Version': '4.0' });
    expect([response.status, await response.text()]).toEqual([
      406,
      expect.stringContaining('The HTTP header ACCEPT is missing or its value is invalid.')
    ]);
  });

  it('reads a verbose body, and passes over annotations of a light one', async () => {
    const merge = { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' };
    const verbose = { __metadata: { type: 'SP.Data.Said_x0027_s_x0020_listListItem' }, Tags: { results: ['b'] } };
    const write = (body: object, contentType: string): Promise<Response> =>
      ask(
        `${list}/items(1)`,
        { ...merge, 'Content-Type': contentType },
        { method: 'POST', body: JSON.stringify(body) }
      );
    expect((await write(verbose, 'application/json;odata=verbose')).status).toBe(204);
    expect(await json(`${list}/items(1)?$select=Tags`, DIALECTS.nometadata)).toEqual({ Tags: ['b'] });
    const light = {
      'odata.metadata': 'x',
      'odata.etag': '"1"',
      'Tags@odata.type': 'Collection(Edm.String)',
      Tags: ['a']
    };
    expect((await write(light, 'application/json')).status).toBe(204);
    expect(await json(`${list}/items(1)?$select=Tags`, DIALECTS.nometadata)).toEqual({ Tags: ['a'] });
  });
});

describe('§1.8 Headers of an answer', () => {
  it('name the request, its ETag, and the place of what was made', async () => {
    const read = await ask(`${list}/items(1)`);
    expect(read.headers.get('etag')).toMatch(/^"[0-9a-f-]{36},\d+"$/);
    expect(read.headers.get('sprequestguid')).toMatch(/^[0-9a-f-]{36}$/);
    expect(read.headers.get('request-id')).toBe(read.headers.get('sprequestguid'));
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    const made = await ask(`${list}/items`, {}, { method: 'POST', body: JSON.stringify({ Title: 'C' }) });
    const { Id } = (await made.json()) as { Id: number };
    expect([made.status, made.headers.get('location')]).toEqual([
      201,
      `${site.url}/_api/Web/Lists(guid'${listId}')/Items(${Id})`
    ]);
    await site.sp().web.lists.getByTitle("Said's list").items.getById(Id).delete();
  });
});

describe('§1.9 Envelopes', () => {
  const select = '?$select=Title,Tags';

  it('of an item, in four dialects', async () => {
    const path = `${list}/items(1)${select}`;
    const editLink = `Web/Lists(guid'${listId}')/Items(1)`;
    const type = 'SP.Data.Said_x0027_s_x0020_listListItem';
    const etag = expect.stringMatching(/^"\d+"$/);
    expect(await json(path, DIALECTS.nometadata)).toEqual({ Title: 'A', Tags: ['a'] });
    expect(await json(path, DIALECTS.minimal)).toEqual({
      'odata.metadata': `${site.url}/_api/$metadata#SP.ListData.Said_x0027_s_x0020_listListItems/@Element&$select=Title,Tags`,
      'odata.type': type,
      'odata.id': expect.any(String),
      'odata.etag': etag,
      'odata.editLink': editLink,
      Title: 'A',
      'Tags@odata.type': 'Collection(Edm.String)',
      Tags: ['a']
    });
    expect(await json(path, DIALECTS.verbose)).toEqual({
      d: expect.objectContaining({
        __metadata: { id: expect.any(String), uri: `${site.url}/_api/${editLink}`, etag, type },
        Title: 'A',
        Tags: { __metadata: { type: 'Collection(Edm.String)' }, results: ['a'] }
      })
    });
    expect(await json(path, DIALECTS.v4)).toMatchObject({
      '@odata.context': `${site.url}/_api/$metadata#SP.ListData.Said_x0027_s_x0020_listListItems/$entity&$select=Title,Tags`,
      '@odata.type': `#${type}`,
      '@odata.etag': etag,
      '@odata.editLink': editLink,
      Title: 'A'
    });
  });

  it('of a collection with more to come, in four dialects', async () => {
    const path = `${list}/items?$select=Title&$top=1`;
    const anyNext = expect.stringContaining('%24skiptoken=Paged%3dTRUE%26p_ID%3d1');
    const light = (await json(path, DIALECTS.nometadata)) as object;
    // The link comes first.
    expect(Object.keys(light)).toEqual(['odata.nextLink', 'value']);
    expect(light).toEqual({ 'odata.nextLink': anyNext, value: [{ Title: 'A' }] });
    expect(await json(path, DIALECTS.minimal)).toMatchObject({ 'odata.nextLink': anyNext, value: [{ Title: 'A' }] });
    expect(await json(path, DIALECTS.verbose)).toMatchObject({ d: { __next: anyNext, results: [{ Title: 'A' }] } });
    expect(await json(path, DIALECTS.v4)).toMatchObject({ '@odata.nextLink': anyNext, value: [{ Title: 'A' }] });
  });

  it('of a deferred and of an expanded link', async () => {
    const path = `${list}/items(1)?$select=Title,Author/Title&$expand=Author`;
    expect(await json(path, DIALECTS.minimal)).toMatchObject({
      'Author@odata.navigationLinkUrl': `Web/Lists(guid'${listId}')/Items(1)/Author`,
      Author: { 'odata.type': 'SP.Data.UserInfoItem', Title: expect.any(String) }
    });
    expect(await json(path, DIALECTS.nometadata)).toEqual({ Title: 'A', Author: { Title: expect.any(String) } });
    expect(await json(`${list}/items(1)`, DIALECTS.verbose)).toMatchObject({
      d: { AttachmentFiles: { __deferred: { uri: expect.stringContaining('/Items(1)/AttachmentFiles') } } }
    });
  });

  it.each([
    ['web', 'SP.Web', /\/_api\/Web$/, 'Web'],
    ['web/currentUser', 'SP.User', /GetUserById\(\d+\)$/, /^Web\/GetUserById\(\d+\)$/],
    ['web/associatedOwnerGroup', 'SP.Group', /SiteGroups\/GetById\(\d+\)$/, /^Web\/SiteGroups\/GetById\(\d+\)$/],
    [list, 'SP.List', /Lists\(guid'[0-9a-f-]{36}'\)$/, /^Web\/Lists\(guid'/],
    [`${list}/fields/getByTitle('Tags')`, 'SP.FieldMultiChoice', /Fields\(guid'/, /\/Fields\(guid'/],
    [`${list}/defaultView`, 'SP.View', /Views\(guid'/, /\/Views\(guid'/],
    [`${list}/rootFolder`, 'SP.Folder', /GetFolderByServerRelativePath/, /^Web\/GetFolderByServerRelativePath/],
    ["web/roleDefinitions/getByName('Read')", 'SP.RoleDefinition', /RoleDefinitions\(/, /^Web\/RoleDefinitions\(/]
  ])('annotate %s so that PnPjs can address it', async (path, type, id, editLink) => {
    const found = (await json(path)) as Record<string, string>;
    expect(found).toMatchObject({ 'odata.type': type, 'odata.id': expect.stringMatching(id) });
    expect(found['odata.metadata']).toContain(`${site.url}/_api/`);
    expect(found['odata.editLink']).toEqual(typeof editLink === 'string' ? editLink : expect.stringMatching(editLink));
  });
});

describe('§1.10 Plain values and nothing', () => {
  it.each([
    ['a value', 'web/title', 'GET', { value: 'T' }, { 'odata.metadata': 'M#Edm.String', value: 'T' }, { Title: 'T' }],
    [
      'rights',
      'web/effectiveBasePermissions',
      'GET',
      { High: 'T', Low: 'T' },
      { 'odata.metadata': 'M#SP.BasePermissions', High: 'T', Low: 'T' },
      { EffectiveBasePermissions: { __metadata: { type: 'SP.BasePermissions' }, High: 'T', Low: 'T' } }
    ],
    [
      'a method without a result',
      `${list}/resetRoleInheritance`,
      'POST',
      { 'odata.null': true },
      { 'odata.metadata': 'M#Edm.Null', 'odata.null': true },
      { ResetRoleInheritance: null }
    ]
  ])('%s', async (_name, path, method, light, minimal, verbose) => {
    const anyText = (value: unknown): unknown =>
      value === 'T'
        ? expect.any(String)
        : typeof value === 'string' && value.startsWith('M#')
          ? `${site.url}/_api/$metadata${value.slice(1)}`
          : typeof value === 'object' && value !== null
            ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, anyText(inner)]))
            : value;
    expect(await json(path, DIALECTS.nometadata, { method })).toEqual(anyText(light));
    expect(await json(path, DIALECTS.minimal, { method })).toEqual(anyText(minimal));
    expect(await json(path, DIALECTS.verbose, { method })).toEqual({ d: anyText(verbose) });
  });

  it('a value by its name under an item, and nothing where there is nothing', async () => {
    expect(await json(`${list}/items(2)/Title`, DIALECTS.nometadata)).toEqual({ value: 'B+C' });
    expect(await json(`${list}/items(2)/Link`, DIALECTS.nometadata)).toEqual({ 'odata.null': true });
    expect(await json(`${list}/items(1)/Link`, DIALECTS.nometadata)).toEqual({
      Url: 'https://example.org',
      Description: 'E'
    });
  });
});

describe('§1.11 $value and $count', () => {
  it('are plain text', async () => {
    const title = await ask('web/title/$value');
    expect([title.headers.get('content-type'), await title.text()]).toEqual([
      expect.stringContaining('text/plain'),
      (await site.sp().web.select('Title')()).Title
    ]);
    expect(await (await ask(`${list}/items(2)/Title/$value`)).text()).toBe('B+C');
    expect(await (await ask(`${list}/items/$count`)).text()).toBe('2');
    expect(Number(await (await ask(`${list}/fields/$count`)).text())).toBeGreaterThan(20);
  });
});
