import fc from 'fast-check';
import '@pnp/sp/presets/all';
import { FaultBox } from '../../../site/server/faults';
import { executeBatch } from '../../../site/server/rest/batch';
import { errorReply, execute, type RestRequest } from '../../../site/server/rest/execute';
import type { Reply } from '../../../site/server/rest/reply';
import { signIn } from '../../../site/server/signIn';
import { WireError } from '../../../site/server/wire/errors';
import { parseUrl } from '../../../site/server/wire/url';
import { makeOrders } from './ordersList';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

/** Requests nobody would send: each has to get an answer of SharePoint's own, and tell nobody's secret. */

const CASES = 1200;
const SEED = 20260302;
const SECRET = 'only the owner may read this';

let site: TestSite;
let faults: jest.SpyInstance;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  await makeOrders(site);
  const { web } = site.sp();
  await web.associatedVisitorGroup.users.add(`i:0#.f|membership|${TEST_USERS.visitor.login}`);
  await web.lists.add('Secrets');
  const secrets = web.lists.getByTitle('Secrets');
  await secrets.items.add({ Title: SECRET });
  await secrets.breakRoleInheritance(false);
  const { Id } = await web.lists.getByTitle('Orders').items.add({ Title: SECRET });
  await web.lists.getByTitle('Orders').items.getById(Id).breakRoleInheritance(false);
  faults = jest.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterAll(async () => {
  faults.mockRestore();
  await site.close();
});

/** Answered as the site's own app would, without the network between. */
function answer(
  login: string,
  method: string,
  target: string,
  headers: ReadonlyMap<string, string>,
  body: Uint8Array
): Reply {
  try {
    const url = parseUrl(target);
    if (url === undefined) return { status: 404, headers: {}, body: '' };
    const user = signIn(site.site, new Headers({ 'X-Hub-User': login }));
    const request: RestRequest = { method, url, origin: site.origin, header: (name) => headers.get(name), body };
    return url.segments[0]?.key === '$batch'
      ? executeBatch(site.site, user, request, new FaultBox())
      : execute(site.site, user, request);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return errorReply(error, 'minimal');
  }
}

class Undo extends Error {}

/** Asks as a visitor, who must not see the secret, and as the owner, who may do anything and whose deeds are undone. */
function expectSound(method: string, target: string, headers: ReadonlyMap<string, string>, body: Uint8Array): void {
  const seen = answer(TEST_USERS.visitor.login, method, target, headers, body);
  expect(seen.status).toBeGreaterThanOrEqual(200);
  expect(String(Buffer.from(seen.body))).not.toContain(SECRET);
  try {
    site.site.db.transaction(() => {
      expect(answer(TEST_USERS.owner.login, method, target, headers, body).status).toBeGreaterThanOrEqual(200);
      throw new Undo();
    });
  } catch (error) {
    if (!(error instanceof Undo)) throw error;
  }
  // What the site did not expect of a request it writes to its log.
  expect(faults.mock.calls).toEqual([]);
}

/** Percent-encoded; half characters, which no URL can hold, stand for one that it can. */
const encode = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\uFFFD'));

const odd = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '1',
    '1e999',
    '99999999999999999999',
    'NaN',
    'null',
    '__proto__',
    'constructor',
    '%',
    "'",
    '"'
  ),
  fc.constantFrom(
    "'); DROP TABLE lists; --",
    '../../etc/passwd',
    '..',
    '/sites/dev/../..',
    '\u0000',
    '💥',
    'a'.repeat(3000)
  )
);
const quoted = odd.map((text) => `'${encode(text.replaceAll("'", "''"))}'`);
const literal = fc.oneof(
  quoted,
  fc.constantFrom('1', '2', '4', '-1', 'true', 'null', "guid'x'", "datetime'x'", '1.5', '1e400', '@a', '')
);
const column = fc.constantFrom(
  ...[
    'Id',
    'Title',
    'Amount',
    'Due',
    'Seen',
    'Urgent',
    'Stage',
    'Tags',
    'Link',
    'Customer',
    'CustomerId',
    'Others/Title'
  ],
  ...[
    'Handler/EMail',
    'Watchers',
    'Notes',
    'Double',
    'FileRef',
    'ContentType',
    'Author/Name',
    'Nothing',
    '*',
    'GUID',
    'Order'
  ]
);
const named = (name: string): fc.Arbitrary<string> => literal.map((value) => `${name}(${value})`);
const segment = fc.oneof(
  fc.constantFrom(
    ...[
      'web',
      'site',
      'lists',
      "getByTitle('Orders')",
      "getByTitle('Secrets')",
      'items',
      'items(1)',
      'items(4)',
      'fields'
    ],
    ...[
      'views',
      'defaultView',
      'viewFields',
      'getitems',
      'RenderListDataAsStream',
      'validateupdatelistitem',
      '$value',
      '$count'
    ],
    ...[
      'AddValidateUpdateItemUsingPath',
      'attachmentFiles',
      'versions',
      'recycle',
      'recycleBin',
      'getchanges',
      'contentTypes'
    ],
    ...[
      'rootFolder',
      'folders',
      'files',
      'roleAssignments',
      'roleDefinitions',
      'siteUsers',
      'siteGroups',
      'currentUser',
      'Title'
    ],
    ...[
      'FieldValuesAsText',
      'ParentList',
      'contextinfo',
      '$batch',
      'getlistitemchangessincetoken',
      'subscriptions',
      'webs'
    ]
  ),
  ...[
    'getByTitle',
    'getById',
    'items',
    'fields',
    'siteUsers',
    'siteGroups',
    'getFileByServerRelativePath',
    'AddUsingPath'
  ].map(named),
  ...[
    'getFolderByServerRelativeUrl',
    'breakroleinheritance',
    'renderlistdata',
    'getList',
    'versions',
    'add',
    'files'
  ].map(named),
  odd.map((text) => encode(text)),
  fc.string({ maxLength: 6 })
);
const operator = fc.constantFrom('eq', 'ne', 'lt', 'gt', 'foo');
const filter = fc.oneof(
  fc.tuple(column, operator, literal).map(([left, op, right]) => `${left} ${op} ${decodeURIComponent(right)}`),
  fc.tuple(column, literal).map(([of, value]) => `substringof(${decodeURIComponent(value)},${of})`),
  fc
    .tuple(fc.constantFrom('day', 'year', 'second', 'startswith', 'tolower'), column)
    .map(([fn, of]) => `${fn}(${of}) eq 1`),
  odd
);
const option = fc.oneof(
  fc.tuple(fc.constant('$filter'), filter),
  fc.tuple(
    fc.constant('$select'),
    fc.array(column, { maxLength: 4 }).map((names) => names.join(','))
  ),
  fc.tuple(
    fc.constant('$expand'),
    column.map((name) => name.split('/')[0] ?? '')
  ),
  fc.tuple(
    fc.constant('$orderby'),
    fc.tuple(column, fc.constantFrom('', ' desc', ' x')).map((parts) => parts.join(''))
  ),
  fc.tuple(
    fc.constantFrom('$top', '$skip', '$skiptoken', '@a', '@p', 'FilterField1', 'FilterValue1', 'SortField'),
    odd
  ),
  fc.tuple(
    fc.constant('$skiptoken'),
    odd.map((text) => `Paged=TRUE&p_Seen=${encode(text)}&p_ID=1`)
  )
);
const key = fc.oneof(
  fc.constantFrom(
    ...['Title', 'Amount', 'Due', 'Tags', 'Link', 'CustomerId', 'OthersId', 'HandlerId', 'WatchersId', 'ContentTypeId'],
    ...[
      'FileLeafRef',
      'formValues',
      'FieldName',
      'FieldValue',
      'query',
      'ViewXml',
      'parameters',
      'RenderOptions',
      'Paging'
    ],
    ...[
      'FolderServerRelativeUrl',
      'listItemCreateInfo',
      'FolderPath',
      'LeafName',
      'DecodedUrl',
      'ChangeTokenStart',
      'StringValue'
    ],
    ...[
      'SchemaXml',
      'FieldTypeKind',
      'BaseTemplate',
      '__metadata',
      '__proto__',
      'logonName',
      'OverrideViewXml',
      'Formula'
    ]
  ),
  odd
);
const xml = fc.oneof(
  fc
    .tuple(
      fc.constantFrom('Eq', 'Neq', 'In', 'Contains', 'Foo'),
      column,
      fc.constantFrom('Text', 'DateTime', 'Integer', 'Boolean', 'Guid'),
      odd
    )
    .map(
      ([op, of, type, text]) =>
        `<View><Query><Where><${op}><FieldRef Name="${of}"/><Value Type="${type}">${text.replaceAll(/[<&]/g, '')}</Value></${op}></Where></Query><RowLimit>${text.length}</RowLimit></View>`
    ),
  fc.constantFrom(
    '<View/>',
    '<View>',
    '<!DOCTYPE x [<!ENTITY a "b">]><View>&a;</View>',
    `${'<View>'.repeat(2000)}${'</View>'.repeat(2000)}`
  ),
  odd
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    fc.constantFrom(null, true, 0, -1, 1, 4, 1e308, 5e-324),
    odd,
    xml,
    fc.array(tie('json'), { maxLength: 3 }),
    fc.dictionary(key, tie('json'), { maxKeys: 5 })
  )
}));
const body = fc.oneof(
  json.map((value) => Buffer.from(JSON.stringify(value))),
  fc.tuple(key, json).map(([name, value]) => Buffer.from(JSON.stringify({ [name]: value }))),
  fc.uint8Array({ maxLength: 40 }).map((bytes) => Buffer.from(bytes)),
  fc.constant(Buffer.alloc(0))
);
const method = fc.constantFrom('GET', 'GET', 'GET', 'POST', 'POST', 'MERGE', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'FOO');
const header = fc.oneof(
  fc.tuple(
    fc.constant('accept'),
    fc.constantFrom('application/json', 'application/json;odata=verbose', 'application/json;odata=foo', '*/*', ';;,')
  ),
  fc.tuple(
    fc.constant('content-type'),
    fc.oneof(fc.constantFrom('application/json', 'application/json;odata=verbose', 'multipart/mixed; boundary=b'), odd)
  ),
  fc.tuple(
    fc.constantFrom('if-match', 'x-http-method', 'odata-version', 'x-requestdigest'),
    fc.oneof(fc.constantFrom('*', '"1"', 'MERGE', 'DELETE', '4.0'), odd)
  )
);

localOnly.describe('requests nobody would send', () => {
  it('never meet a fault of the site, and show a visitor nothing of what is not theirs', () => {
    fc.assert(
      fc.property(
        method,
        fc.array(segment, { maxLength: 6 }),
        fc.array(option, { maxLength: 4 }),
        fc.array(header, { maxLength: 4 }),
        body,
        (verb, segments, options, headers, content) => {
          const query = options.map(([name, value]) => `${name}=${encode(value)}`).join('&');
          expectSound(verb, `/sites/dev/_api/${segments.join('/')}?${query}`, new Map(headers), content);
        }
      ),
      { numRuns: CASES, seed: SEED }
    );
  });

  it('nor do they when they reach for the items of a list', () => {
    const ways = fc.constantFrom(
      'items',
      'items(1)',
      'items(4)',
      'getitems',
      'RenderListDataAsStream',
      'items(1)/validateupdatelistitem',
      'AddValidateUpdateItemUsingPath',
      'items(1)/FieldValuesAsText'
    );
    fc.assert(
      fc.property(
        method,
        fc.constantFrom('Orders', 'Secrets'),
        ways,
        fc.array(option, { maxLength: 4 }),
        body,
        (verb, list, way, options, content) => {
          const query = options.map(([name, value]) => `${name}=${encode(value)}`).join('&');
          const headers = new Map([
            ['accept', 'application/json'],
            ['if-match', '*']
          ]);
          expectSound(verb, `/sites/dev/_api/web/lists/getByTitle('${list}')/${way}?${query}`, headers, content);
        }
      ),
      { numRuns: CASES / 3, seed: SEED }
    );
  });

  it('nor inside a batch, however it is put together', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '--b\n',
        '--b--\n',
        '--c\n',
        '\n',
        '\r\n',
        'Content-Type: application/http\n',
        'Content-Type: multipart/mixed; boundary=c\n'
      ),
      fc.constantFrom(
        'GET /sites/dev/_api/web HTTP/1.1\n',
        "POST /sites/dev/_api/web/lists/getByTitle('Orders')/items HTTP/1.1\n",
        '{"Title":"x"}\n',
        'GET /sites/dev/_api/$batch HTTP/1.1\n'
      ),
      odd
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const headers = new Map([['content-type', 'multipart/mixed; boundary=b']]);
        expectSound('POST', '/sites/dev/_api/$batch', headers, Buffer.from(pieces.join('')));
      }),
      { numRuns: CASES / 2, seed: SEED }
    );
  });
});
