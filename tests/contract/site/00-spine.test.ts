import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
});
afterAll(() => site.close());

describe('§0.4 The first calls of any app', () => {
  localOnly.it('hands out a digest', async () => {
    const response = await site.request('/_api/contextinfo', { method: 'POST' });
    const body = (await response.json()) as Record<string, unknown>;
    expect(response.status).toBe(200);
    expect(body['FormDigestValue']).toMatch(/^0x[0-9A-F]+,02 Mar 2026 \d\d:\d\d:\d\d -0000$/);
    expect(body['FormDigestTimeoutSeconds']).toBe(1800);
  });

  it('says who is signed in', async () => {
    const user = await site.sp(TEST_USERS.owner.login).web.currentUser();
    expect(user).toMatchObject({
      Title: 'Ola Owner',
      LoginName: 'i:0#.f|membership|ola.owner@council.example',
      IsSiteAdmin: true
    });
  });

  localOnly.it('describes the web', async () => {
    expect(await site.sp().web.select('Title', 'ServerRelativeUrl')()).toMatchObject({
      Title: 'Dev',
      ServerRelativeUrl: '/sites/dev'
    });
  });

  localOnly.it('carries the day of its clock in the Date header', async () => {
    const response = await site.request('/_api/web');
    expect(new Date(response.headers.get('date') ?? '').toISOString()).toMatch(/^2026-03-02T/);
  });
});

describe('§0.4 A list with items', () => {
  it('is made, filled, read, changed and emptied through PnPjs', async () => {
    const { web } = site.sp();
    await web.lists.add('My Tasks', 'To do', 100);
    const list = web.lists.getByTitle('My Tasks');
    await list.fields.addText('Reference', { MaxLength: 20, Indexed: true });
    await list.fields.addNumber('Weight');
    await list.fields.addDateTime('Due date', { DisplayFormat: 0 });
    await list.fields.addChoice('Stage', { Choices: ['New', 'Done'] });
    await list.fields.addBoolean('Urgent');
    await list.fields.addMultiChoice('Tags', { Choices: ['a', 'b'] });
    const added = await list.items.add({
      Title: 'First',
      Reference: "O'Brien",
      Weight: 2.5,
      Due_x0020_date: '2026-03-05T00:00:00Z',
      Stage: 'New',
      Urgent: true,
      Tags: ['a', 'b']
    });
    expect(added).toMatchObject({
      Id: 1,
      Weight: 2.5,
      Due_x0020_date: '2026-03-05T00:00:00Z',
      Tags: ['a', 'b'],
      Urgent: true,
      AuthorId: expect.any(Number)
    });
    await list.items.add({ Title: 'Second', Weight: 1 });
    const found = await list.items.filter("Reference eq 'o''brien'").select('Id', 'Title')();
    expect(found).toEqual([{ ...annotations(), Id: 1, ID: 1, Title: 'First' }]);
    const sorted = await list.items.orderBy('Weight').top(1)();
    expect(sorted.map((item: { Title: string }) => item.Title)).toEqual(['Second']);
    const { etag } = await list.items.getById(1).update({ Title: 'Changed' });
    expect(etag).toMatch(/^"[0-9a-f-]{36},2"$/);
    await list.items.getById(2).delete();
    await expect(list.items.getById(2)()).rejects.toThrow('Item does not exist');
    expect((await list()).ItemCount).toBe(1);
  });

  it('walks its pages to the end', async () => {
    const { web } = site.sp();
    await web.lists.add('Long list');
    const list = web.lists.getByTitle('Long list');
    const [batched, execute] = web.batched();
    for (let n = 1; n <= 25; n += 1) void batched.lists.getByTitle('Long list').items.add({ Title: `n${n % 3}` });
    await execute();
    const seen: number[] = [];
    for await (const page of list.items.orderBy('Title', false).top(10))
      seen.push(...page.map((item: { Id: number }) => item.Id));
    expect([...seen].sort((a, b) => a - b)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
  });
});

function annotations(): object {
  return {
    'odata.editLink': expect.any(String),
    'odata.etag': expect.any(String),
    'odata.id': expect.any(String),
    'odata.type': expect.any(String)
  };
}
