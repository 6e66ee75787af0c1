import fc from 'fast-check';
import '@pnp/sp/presets/all';
import { createApp, type SiteApp } from '../../../site/server/app';
import { RowBodies } from '../../../site/server/store/itemQuery/rowBodies';
import { PageCache } from '../../../site/server/store/pageCache';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

/** Pages are kept as long as nothing changes; what is answered has to be what a site that keeps nothing answers. */

let site: TestSite;
let ids: { groups: number[]; users: number[] };

const users = [TEST_USERS.owner, TEST_USERS.member, TEST_USERS.visitor, TEST_USERS.stranger].map(({ login }) => login);
const READ = 1073741826;
const CONTRIBUTE = 1073741827;

const json = { 'Content-Type': 'application/json' };
const merge = { ...json, 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const post = (path: string, body?: unknown, headers: Record<string, string> = json): Promise<Response> =>
  site.request(path, { method: 'POST', headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });

const items = '/_api/web/lists/getByTitle(%27Kept%27)/items';
const list = '/_api/web/lists/getByTitle(%27Kept%27)';

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  const { web } = site.sp();
  await web.lists.add('Targets');
  const targets = web.lists.getByTitle('Targets');
  for (const Title of ['Ash', 'Birch', 'Cedar']) await targets.items.add({ Title });
  const { Id } = await targets.select('Id')();
  await web.lists.add('Kept');
  const kept = web.lists.getByTitle('Kept');
  await kept.fields.addNumber('Amount');
  await kept.fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
  await kept.fields.addLookup('Target', { LookupListId: Id, LookupFieldName: 'Title' });
  await kept.fields.addUser('Handler', { SelectionMode: 0 });
  const owner = await web.currentUser();
  const member = await web.ensureUser(TEST_USERS.member.login);
  const visitor = await web.ensureUser(TEST_USERS.visitor.login);
  await web.associatedVisitorGroup.users.add(member.LoginName);
  await web.associatedVisitorGroup.users.add(visitor.LoginName);
  for (let n = 0; n < 6; n += 1)
    await kept.items.add({
      Title: `row ${n}`,
      Amount: n,
      TargetId: (n % 3) + 1,
      HandlerId: n % 2 === 0 ? member.Id : owner.Id
    });
  const visitors = await web.associatedVisitorGroup();
  const members = await web.associatedMemberGroup();
  ids = { groups: [visitors.Id, members.Id], users: [member.Id, visitor.Id] };
});
afterAll(() => site.close());

const queries = [
  '',
  '?$orderby=Amount desc&$top=3',
  "?$select=Id,Title,Tags,Modified&$filter=substringof('row',Title)",
  '?$select=Title,Target/Title,Handler/Title,Handler/EMail&$expand=Target,Handler&$orderby=Title'
];
const dialects = ['application/json', 'application/json;odata=nometadata'];

const some = <T>(values: readonly T[], n: number): T => {
  const value = values[n % values.length];
  if (value === undefined) throw new Error('There is nothing to choose from.');
  return value;
};

/** Status and body of a page, as a user. */
async function answer(app: SiteApp['app'], query: string, user: string, accept: string): Promise<string> {
  const headers = { Accept: accept, 'X-Hub-User': user, Host: new URL(site.origin).host };
  const response = await app.fetch(new Request(`${site.url}${items}${query}`, { headers }));
  return `${response.status} ${await response.text()}`;
}

/** Asks for everything as everybody, of the site that keeps pages and of one that never has any. */
async function expectSame(keeping: SiteApp['app'], forgetful: SiteApp['app'], step: string): Promise<void> {
  for (const user of users) {
    for (const [index, query] of queries.entries()) {
      const accept = some(dialects, index);
      const kept = await answer(keeping, query, user, accept);
      expect({ step, user, query, kept }).toEqual({
        step,
        user,
        query,
        kept: await answer(forgetful, query, user, accept)
      });
    }
  }
}

const itemPath = (n: number): string => `${items}(${(n % 7) + 1})`;

/** Everything that could change what somebody sees; refusals count too, for they must change nothing. */
const acts: Record<string, (n: number) => Promise<Response>> = {
  add: (n) => post(items, { Title: `row new ${n}`, Amount: n, Tags: ['a'] }),
  update: (n) => post(itemPath(n), { Title: `row ${n}`, Amount: n % 5 }, merge),
  'update by form': (n) =>
    post(`${itemPath(n)}/validateupdatelistitem`, {
      formValues: [{ FieldName: 'Amount', FieldValue: String(n) }],
      bNewDocumentUpdate: n % 2 === 0
    }),
  remove: (n) => post(itemPath(n), undefined, { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' }),
  'restore all': () => post('/_api/web/recycleBin/restoreAll'),
  attach: (n) => post(`${itemPath(n)}/attachmentFiles/add(FileName=%27a${n}.txt%27)`, 'x'),
  'rename a target': (n) =>
    post(`/_api/web/lists/getByTitle(%27Targets%27)/items(${(n % 3) + 1})`, { Title: `target ${n}` }, merge),
  'hide a target': (n) =>
    post(
      `/_api/web/lists/getByTitle(%27Targets%27)/items(${(n % 3) + 1})/breakroleinheritance(copyroleassignments=false)`
    ),
  'rename a person': (n) => post('/_api/web/currentUser', { Title: `Owner ${n}` }, merge),
  'rights of its own': (n) =>
    post(`${itemPath(n)}/breakroleinheritance(copyroleassignments=${n % 2 === 0},clearsubscopes=true)`),
  'rights of the list': (n) =>
    post(`${list}/breakroleinheritance(copyroleassignments=${n % 2 === 0},clearsubscopes=false)`),
  'inherit again': (n) => post(`${n % 2 === 0 ? list : itemPath(n)}/resetroleinheritance`),
  grant: (n) =>
    post(
      `${n % 2 === 0 ? list : itemPath(0)}/roleassignments/addroleassignment(principalid=${some([...ids.groups, ...ids.users], n)},roledefid=${some([READ, CONTRIBUTE], n)})`
    ),
  revoke: (n) =>
    post(
      `${n % 2 === 0 ? list : itemPath(0)}/roleassignments/getbyprincipalid(${some([...ids.groups, ...ids.users], n)})`,
      undefined,
      { 'X-HTTP-Method': 'DELETE' }
    ),
  'join a group': (n) =>
    post(`/_api/web/siteGroups(${some(ids.groups, n)})/users`, {
      LoginName: `i:0#.f|membership|${some(users, n)}`
    }),
  'leave a group': (n) => post(`/_api/web/siteGroups(${some(ids.groups, n)})/users/removeById(${some(ids.users, n)})`),
  'own items only': (n) => post(list, { ReadSecurity: (n % 2) + 1 }, merge),
  'add a column': (n) => post(`${list}/fields`, { FieldTypeKind: 2, Title: `Extra ${n % 3}` }),
  'remove a column': (n) =>
    post(`${list}/fields/getByInternalNameOrTitle(%27Extra ${n % 3}%27)`, undefined, { 'X-HTTP-Method': 'DELETE' }),
  batch: (n) => {
    const part = (line: string, body: string): string =>
      `--b\nContent-Type: application/http\n\n${line} HTTP/1.1\naccept: application/json\nif-match: *\n\n${body}\n\n`;
    const body = [
      part(`MERGE ${site.url}${itemPath(n)}`, `{"Title":"row batch ${n}"}`),
      part(`GET ${site.url}${items}`, ''),
      part(`MERGE ${site.url}${itemPath(n + 1)}`, '{"Title":"x","Nothing":1}'),
      part(`POST ${site.url}${items}`, `{"Title":"row batch ${n}","TargetId":99}`),
      part(`GET ${site.url}${items}${queries[3]}`, '')
    ];
    return site.request('/_api/$batch', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: `${body.join('')}--b--\n`
    });
  }
};

localOnly.describe('a page that is kept', () => {
  it('is what a site that keeps nothing would answer, whatever happened before, for everybody', async () => {
    const { app: keeping } = createApp({ site: site.site });
    const { app: forgetful } = createApp({
      site: {
        ...site.site,
        get bodies() {
          return new RowBodies();
        },
        get pages() {
          return new PageCache();
        }
      }
    });
    const act = fc.tuple(fc.constantFrom(...Object.keys(acts)), fc.nat(11));
    const sequence = fc.sample(act, { numRuns: 90, seed: 20260302 });
    const done = new Map<string, number>();
    await expectSame(keeping, forgetful, 'at first');
    for (const [index, [name, n]] of sequence.entries()) {
      const response = await acts[name]?.(n);
      if (response?.ok === true) done.set(name, (done.get(name) ?? 0) + 1);
      await expectSame(keeping, forgetful, `${index}: ${name} ${n}`);
    }
    // Each act has worked at least once: a sequence of refusals would prove nothing.
    expect([...done.keys()].sort()).toEqual(Object.keys(acts).sort());
  });
});
