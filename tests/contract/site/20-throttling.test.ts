import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  await site.sp().web.lists.add('Faulty');
});
afterEach(() => fetch(`${site.origin}/_local/faults`, { method: 'DELETE' }));
afterAll(() => site.close());

const put = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${site.origin}${path}`, { method: 'PUT', body: JSON.stringify(body), headers });
const addItem = (title: string): Promise<Response> =>
  site.request("/_api/web/lists/getByTitle('Faulty')/items", {
    method: 'POST',
    body: JSON.stringify({ Title: title })
  });
const count = async (): Promise<number> =>
  (await site.sp().web.lists.getByTitle('Faulty').select('ItemCount')()).ItemCount;

localOnly.describe('§20 Throttling and other faults, injected', () => {
  it('answers with a status as often as asked, and PnPjs tries again', async () => {
    await put('/_local/faults', { rules: [{ match: 'POST */items*', status: 429, retryAfter: 0, times: 2 }] });
    const first = await addItem('first');
    expect([first.status, first.headers.get('retry-after')]).toEqual([429, '0']);
    const before = await count();
    await site.sp().web.lists.getByTitle('Faulty').items.add({ Title: 'second' });
    expect(await count()).toBe(before + 1);
  });

  it('loses the answer after the write, or the connection', async () => {
    const before = await count();
    await put('/_local/faults', {
      rules: [
        { match: 'POST *items', drop: true, afterCommit: true, times: 1 },
        { match: 'POST *items', drop: true, times: 1 }
      ]
    });
    await expect(addItem('written')).rejects.toThrow();
    expect(await count()).toBe(before + 1);
    await expect(addItem('not written')).rejects.toThrow();
    expect(await count()).toBe(before + 1);
    expect((await addItem('at last')).status).toBe(201);
  });

  it('reaches into batches', async () => {
    await put('/_local/faults', { rules: [{ match: 'POST */items', status: 503, times: 1 }] });
    const [batched, execute] = site.sp().batched();
    const results = [
      batched.web.lists.getByTitle('Faulty').items.add({ Title: 'a' }),
      batched.web.lists.getByTitle('Faulty').items.add({ Title: 'b' })
    ];
    const settled = Promise.allSettled(results);
    await execute();
    expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  });

  it('says what is wrong with a rule', async () => {
    expect((await put('/_local/faults', { rules: [{ match: 'POST' }] })).status).toBe(400);
    expect((await put('/_local/faults', [])).status).toBe(400);
  });
});

localOnly.describe('§20 A budget per user', () => {
  it('is off unless asked for', async () => {
    const response = await site.request('/_api/web/title');
    expect([response.status, response.headers.get('ratelimit-limit')]).toEqual([200, null]);
  });

  it('says when it is nearly spent, refuses with 429 and the time to wait, and counts each user apart', async () => {
    const small = await startTestSite({ config: { userBudget: { requests: 5, seconds: 1 } } });
    const ask = async (user?: string): Promise<(string | number | null)[]> => {
      const { status, headers } = await small.request('/_api/web/title', user === undefined ? {} : { user });
      return [status, ...['ratelimit-limit', 'ratelimit-remaining', 'retry-after'].map((name) => headers.get(name))];
    };
    const answers = [];
    for (let n = 0; n < 6; n += 1) answers.push(await ask());
    expect(answers).toEqual([
      [200, null, null, null],
      [200, null, null, null],
      [200, null, null, null],
      [200, '5', '1', null],
      [200, '5', '0', null],
      [429, '5', '0', '1']
    ]);
    expect((await ask(TEST_USERS.visitor.login))[0]).toBe(403);
    const refused = await small.request('/_api/web/title');
    expect(await refused.json()).toMatchObject({
      'odata.error': { code: '-2147429894, Microsoft.SharePoint.Client.ClientServiceException' }
    });
    // PnPjs waits as long as it is told to.
    expect(await small.sp().web.select('Title')()).toMatchObject({ Title: 'Dev' });
    await small.close();
  });
});
