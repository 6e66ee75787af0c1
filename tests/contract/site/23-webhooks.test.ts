import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import '@pnp/sp/presets/all';
import type { IList } from '@pnp/sp/lists';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

/** Somebody who is notified, and what was heard so far. */
class Subscriber {
  public readonly heard: { readonly value: readonly Record<string, unknown>[] }[] = [];
  /** How many notifications to answer with 500 first. */
  public failures = 0;
  public tried = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly server: Server;

  private constructor(private readonly echoes: boolean) {
    this.server = createServer((request, response) => {
      const token = new URL(request.url ?? '/', 'http://localhost').searchParams.get('validationtoken');
      let body = '';
      request.on('data', (chunk: Buffer) => (body += chunk.toString()));
      request.on('end', () => {
        if (token !== null) {
          response.setHeader('Content-Type', 'text/plain');
          response.end(this.echoes ? token : 'something else');
          return;
        }
        this.tried += 1;
        if (this.tried <= this.failures) response.statusCode = 500;
        else this.heard.push(JSON.parse(body) as { value: [] });
        response.end();
        this.waiting.splice(0).forEach((tell) => tell());
      });
    });
  }

  public static async start(echoes = true): Promise<Subscriber> {
    const subscriber = new Subscriber(echoes);
    await new Promise<void>((done) => subscriber.server.listen(0, '127.0.0.1', done));
    return subscriber;
  }

  public get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/hook?of=list`;
  }

  /** Resolves when so many notifications have come. */
  public async until(count: number): Promise<void> {
    while (this.heard.length < count) await new Promise<void>((tell) => this.waiting.push(tell));
  }

  public close(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

let site: TestSite;
let hook: Subscriber;
let list: IList;
let listId: string;

beforeAll(async () => {
  hook = await Subscriber.start();
  site = await startTestSite({ today: '2026-03-02', config: { webhookRetryMs: 1 } });
  const { web } = site.sp();
  await web.lists.add('Followed');
  list = web.lists.getByTitle('Followed');
  listId = (await list.select('Id')()).Id;
  await web.associatedMemberGroup.users.add(`i:0#.f|membership|${TEST_USERS.visitor.login}`);
});
afterAll(async () => {
  await site.close();
  hook.close();
});

const refused = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
  } catch (error) {
    return String(error);
  }
  return 'not refused';
};
/** Subscribes without saying for how long. */
async function subscribe(where: TestSite, title: string): Promise<{ id: string; expirationDateTime: string }> {
  const response = await where.request(`/_api/web/lists/getByTitle('${title}')/subscriptions`, {
    method: 'POST',
    body: JSON.stringify({ resource: title, notificationUrl: hook.url })
  });
  return (await response.json()) as { id: string; expirationDateTime: string };
}
const subscriptionsPath = "/_api/web/lists/getByTitle('Followed')/subscriptions";

localOnly.describe('§23 Webhook subscriptions', () => {
  it('subscribes an address that sends the token back, and shows it', async () => {
    const response = await site.request(subscriptionsPath, {
      method: 'POST',
      body: JSON.stringify({
        resource: `${site.url}/_api/web/lists('${listId}')`,
        notificationUrl: hook.url,
        expirationDateTime: '2026-06-01T00:00:00+00:00',
        clientState: 'cs'
      })
    });
    const added = (await response.json()) as Record<string, unknown>;
    expect(response.status).toBe(201);
    const expected = {
      clientState: 'cs',
      expirationDateTime: '2026-06-01T00:00:00Z',
      notificationUrl: hook.url,
      resource: listId,
      resourceData: null
    };
    expect(added).toMatchObject(expected);
    const id = String(added['id']);
    expect(await list.subscriptions()).toMatchObject([{ id, ...expected }]);
    expect(await list.subscriptions.getById(id)()).toMatchObject({ id, ...expected });
    expect(await list.select('Subscriptions').expand('Subscriptions')()).toMatchObject({ Subscriptions: [{ id }] });
    const byVerb = await site.request(`${subscriptionsPath}('${id}')`, { method: 'DELETE' });
    expect(byVerb.status).toBe(204);
    expect(await list.subscriptions()).toEqual([]);
  });

  it('gives 180 days when nothing is said, and lets them be renewed, not beyond', async () => {
    const { id, expirationDateTime } = await subscribe(site, 'Followed');
    expect(expirationDateTime).toMatch(/^2026-08-29T/);
    const one = list.subscriptions.getById(id);
    const renewed = await site.request(`${subscriptionsPath}('${id}')`, {
      method: 'PATCH',
      body: JSON.stringify({ expirationDateTime: '2026-05-01T12:00:00Z' })
    });
    expect(renewed.status).toBe(204);
    await one.update('', hook.url, 'other');
    expect(await one()).toMatchObject({ expirationDateTime: '2026-05-01T12:00:00Z', clientState: 'other' });
    for (const moment of ['2026-09-10T00:00:00Z', '2026-03-01T00:00:00Z', 'tomorrow'])
      expect(await refused(one.update(moment))).toContain('[400]');
    site.clock.setToday('2026-05-02');
    expect(await refused(one())).toContain('[404]');
    expect(await list.subscriptions()).toEqual([]);
    site.clock.setToday('2026-03-02');
    await one.delete();
    expect(await refused(one())).toContain('[404]');
  });

  it('refuses an address that sends something else, nothing, or lies outside this machine', async () => {
    const deaf = await Subscriber.start(false);
    for (const url of [deaf.url, 'http://127.0.0.1:1/nobody', 'https://hooks.example.com/x', 'file:///etc', 'hook'])
      expect(await refused(list.subscriptions.add(url, '2026-06-01'))).toContain(
        `[400] Bad Request ::> {"odata.error":{"code":"-1, System.InvalidOperationException","message":{"lang":"en-US","value":"Failed to validate the notification URL '${url}'."}}}`
      );
    deaf.close();
    expect(await list.subscriptions()).toEqual([]);
  });

  it('refuses members that a subscription has not, and a body without its address', async () => {
    for (const body of [{ resource: 'x', notificationUrl: hook.url, other: 1 }, { resource: 'x' }, {}])
      expect((await site.request(subscriptionsPath, { method: 'POST', body: JSON.stringify(body) })).status).toBe(400);
  });

  it('is for those who manage the list', async () => {
    const { subscriptions } = site.sp(TEST_USERS.visitor.login).web.lists.getByTitle('Followed');
    await list.breakRoleInheritance(false);
    const { Id } = await site.sp().web.ensureUser(TEST_USERS.visitor.login);
    await list.roleAssignments.add(Id, 1073741827);
    expect(await refused(subscriptions())).toContain('[403]');
    expect(await refused(subscriptions.add(hook.url, '2026-06-01'))).toContain('[403]');
    await list.resetRoleInheritance();
  });

  it('subscribes in a batch too', async () => {
    const [batched, execute] = site.sp().batched();
    // PnPjs batches each object once.
    const { lists } = batched.web;
    const results = Promise.allSettled([
      lists.getByTitle('Followed').subscriptions.add(hook.url, '2026-06-01'),
      lists.getByTitle('Followed').subscriptions.add('http://127.0.0.1:1/nobody', '2026-06-01'),
      batched.web.select('Title')()
    ]);
    await execute();
    expect((await results).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    const [{ id }] = await list.subscriptions();
    await list.subscriptions.getById(id).delete();
  });
});

localOnly.describe('§23 Notifications', () => {
  it('say that items of the list changed, not what; again when nobody answered', async () => {
    const { id } = await list.subscriptions.add(hook.url, '2026-06-01', 'mine');
    hook.failures = 2;
    await list.items.add({ Title: 'news' });
    await hook.until(1);
    expect(hook.tried).toBe(3);
    const web = await site.sp().web.select('Id')();
    expect(hook.heard[0]).toEqual({
      value: [
        {
          subscriptionId: id,
          clientState: 'mine',
          expirationDateTime: '2026-06-01T00:00:00.0000000Z',
          resource: listId,
          tenantId: expect.any(String),
          siteUrl: '/sites/dev',
          webId: web.Id
        }
      ]
    });
    await site.sp().web.lists.add('Not followed');
    await site.sp().web.lists.getByTitle('Not followed').items.add({ Title: 'elsewhere' });
    await list.update({ Description: 'not an item' });
    await list.items.getById(1).recycle();
    await hook.until(2);
    expect(hook.heard).toHaveLength(2);
    await list.subscriptions.getById(id).delete();
  });

  it('come after a restart when the site ended before it could send them', async () => {
    const first = await startTestSite({ folder: `${site.folder}/again` });
    await first.sp().web.lists.add('Kept');
    const kept = first.sp().web.lists.getByTitle('Kept');
    const { id } = await subscribe(first, 'Kept');
    const before = hook.heard.length;
    // Written past the app, which so has no time to send anything.
    first.site.changes.log(first.site.stamp(1), 1, 1, {
      webId: first.site.webs.root().id,
      listId: (await kept.select('Id')()).Id
    });
    await first.close();
    const second = await startTestSite({ folder: `${site.folder}/again` });
    await hook.until(before + 1);
    expect(hook.heard.at(-1)).toMatchObject({ value: [{ subscriptionId: id }] });
    await second.close();
  });
});
