import '@pnp/sp/presets/all';
import { makeOrders, ordersPath } from './ordersList';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  await makeOrders(site);
  await site.sp().web.associatedVisitorGroup.users.add(`i:0#.f|membership|${TEST_USERS.visitor.login}`);
});
afterAll(() => site.close());

const text = "List 'Nothing' does not exist at site with URL";
const code = '-1, System.ArgumentException';

describe('§3.1 envelopes', () => {
  it.each([
    [
      'minimal',
      { Accept: 'application/json' },
      { 'odata.error': { code, message: { lang: 'en-US', value: expect.stringContaining(text) } } }
    ],
    [
      'nometadata',
      { Accept: 'application/json;odata=nometadata' },
      { 'odata.error': { code, message: { lang: 'en-US', value: expect.stringContaining(text) } } }
    ],
    [
      'verbose',
      { Accept: 'application/json;odata=verbose' },
      { error: { code, message: { lang: 'en-US', value: expect.stringContaining(text) } } }
    ],
    [
      'OData version 4',
      { Accept: 'application/json', 'OData-Version': '4.0' },
      { error: { code, message: expect.stringContaining(text) } }
    ]
  ])('%s', async (_name, headers, expected) => {
    const response = await site.request("/_api/web/lists/getByTitle('Nothing')", { headers });
    expect([response.status, await response.json()]).toEqual([404, expected]);
  });

  it('PnPjs finds one JSON body in the message of its error', async () => {
    const failed: unknown = await site
      .sp()
      .web.lists.getByTitle('Nothing')()
      .catch((error: unknown) => error);
    const json = / ::> (.*)$/s.exec(String(failed))?.[1] ?? '';
    expect(JSON.parse(json)).toHaveProperty(['odata.error', 'code'], code);
  });
});

describe('§3.2 catalogue', () => {
  const json = { 'Content-Type': 'application/json' };
  const get = { method: 'GET' };
  const post = (body: unknown): RequestInit => ({
    method: 'POST',
    headers: json,
    body: typeof body === 'string' ? body : JSON.stringify(body)
  });
  const client = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
  const exception = '-1, Microsoft.SharePoint.SPException';

  it.each<[string, string, RequestInit, number, string, string]>([
    [
      'a list by id that is not there',
      "/_api/web/lists('00000000-0000-0000-0000-000000000001')",
      get,
      404,
      '-2130575322, Microsoft.SharePoint.SPException',
      'List does not exist.\n\nThe page you selected'
    ],
    [
      'an item that is not there',
      `${ordersPath}(99)`,
      get,
      404,
      '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.'
    ],
    [
      'a segment nobody knows',
      '/_api/web/foo',
      get,
      404,
      '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
      'Cannot find resource for the request foo.'
    ],
    [
      'a path outside the web',
      "/_api/web/getFolderByServerRelativeUrl('/sites/other')",
      get,
      400,
      '-2147024809, System.ArgumentException',
      'Server relative urls must start with SPWeb.ServerRelativeUrl'
    ],
    ['an expression that is none', "/_api/web/lists/(guid'x')", get, 400, client, 'is not valid.'],
    [
      'an unknown property',
      ordersPath,
      post({ Foo: 1 }),
      400,
      client,
      "The property 'Foo' does not exist on type 'SP.Data.OrdersListItem'. Make sure to only use property names that are defined by the type."
    ],
    [
      'an unknown field of $select',
      `${ordersPath}?$select=Foo`,
      get,
      400,
      exception,
      "The field or property 'Foo' does not exist."
    ],
    [
      'an unknown column of $filter',
      `${ordersPath}?$filter=Foo eq 1`,
      get,
      400,
      exception,
      "Column 'Foo' does not exist. It may have been deleted by another user."
    ],
    [
      'a lookup without $expand',
      `${ordersPath}?$select=Editor`,
      get,
      400,
      exception,
      "The query to field 'Editor' is not valid. The $select query string must specify the target fields and the $expand query string must contains Editor."
    ],
    ['no body', ordersPath, post(''), 400, client, 'Unable to read data. The end of input stream is encountered.'],
    [
      'half a body',
      ordersPath,
      post('{"Title":'),
      400,
      client,
      'Unable to read data. The end of input stream is encountered.'
    ],
    [
      'a list for a body',
      ordersPath,
      post('[]'),
      400,
      client,
      "An unexpected 'StartArray' node was found when reading from the JSON reader. A 'StartObject' node was expected."
    ],
    [
      'a number that is none',
      ordersPath,
      post({ Amount: 'x' }),
      400,
      client,
      "Cannot convert a primitive value to the expected type 'Edm.Double'. See the inner exception for more details."
    ],
    [
      'an Accept that is none',
      '/_api/web',
      { headers: { Accept: 'application/json;odata=foo' } },
      406,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      'The HTTP header ACCEPT is missing or its value is invalid.'
    ],
    [
      'a GET of a method',
      `${ordersPath}(1)/recycle`,
      get,
      405,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      "The HTTP method 'GET' cannot be used to access the resource 'recycle'."
    ],
    [
      'text over its length',
      ordersPath,
      post({ Title: 'x'.repeat(256) }),
      500,
      '-2130575336, Microsoft.SharePoint.SPException',
      'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
    ],
    [
      'a lookup to nowhere',
      ordersPath,
      post({ CustomerId: 99 }),
      500,
      '-2146232832, Microsoft.SharePoint.SPInvalidLookupValuesException',
      'Invalid lookup value.\n\nA lookup field contains invalid data. Please check the value and try again.'
    ]
  ])('%s', async (_name, path, init, status, errorCode, message) => {
    const response = await site.request(path, init);
    const body = (await response.json()) as Record<string, { code: string; message: { value: string } | string }>;
    const { code: found, message: said } = body['odata.error'] ?? body['error'] ?? { code: '', message: '' };
    expect([response.status, found]).toEqual([status, errorCode]);
    expect(typeof said === 'string' ? said : said.value).toContain(message);
  });

  localOnly.it('denies access with SharePoint’s own words', async () => {
    const denied = await site.request(ordersPath, { ...post({ Title: 'x' }), user: TEST_USERS.visitor.login });
    expect([denied.status, await denied.json()]).toEqual([
      403,
      {
        'odata.error': {
          code: '-2147024891, System.UnauthorizedAccessException',
          message: { lang: 'en-US', value: 'Attempted to perform an unauthorized operation.' }
        }
      }
    ]);
  });
});
