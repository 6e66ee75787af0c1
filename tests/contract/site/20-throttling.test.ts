import '@pnp/sp/presets/all';
import { startTestSite, type TestSite } from './startSite';

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

describe('§20 Throttling and other faults, injected', () => {
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
