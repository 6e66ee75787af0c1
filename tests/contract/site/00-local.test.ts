import { request as httpRequest } from 'node:http';
import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  await site.sp().web.lists.add('Faulty');
});
afterAll(() => site.close());

const put = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${site.origin}${path}`, { method: 'PUT', body: JSON.stringify(body), headers });
const items = "/_api/web/lists/getByTitle('Faulty')/items";
const addItem = (title: string): Promise<Response> =>
  site.request(items, { method: 'POST', body: JSON.stringify({ Title: title }) });

/** A request with a Host header of its own, which fetch does not allow. */
function statusWithHost(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const { port } = new URL(site.origin);
    httpRequest({ host: '127.0.0.1', port, path: '/sites/dev/_api/web', headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on('error', reject)
      .end();
  });
}

localOnly.describe('signing in', () => {
  it('lists who can be picked, with their roles', async () => {
    const users = (await (await fetch(`${site.origin}/_local/users`)).json()) as { login: string; roles: string[] }[];
    expect(users.map(({ login }) => login)).toEqual(Object.values(TEST_USERS).map(({ login }) => login));
    expect(users[0]).toMatchObject({ title: 'Ola Owner', roles: ['Officer'] });
  });

  it('takes the header first, then the cookie, then the default user', async () => {
    const signedIn = await fetch(`${site.origin}/_local/signin`, {
      method: 'POST',
      body: JSON.stringify({ login: TEST_USERS.owner.login })
    });
    const cookie = (signedIn.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    expect(cookie).toBe('hub-user=ola.owner%40council.example');
    expect((await fetch(`${site.url}/_api/web/currentuser`)).status).toBe(200);
    const asStranger = await fetch(`${site.url}/_api/web/currentuser`, {
      headers: { Cookie: `hub-user=${TEST_USERS.stranger.login}` }
    });
    expect(asStranger.status).toBe(403);
    const both = await fetch(`${site.url}/_api/web/currentuser`, {
      headers: { Cookie: `hub-user=${TEST_USERS.stranger.login}`, 'X-Hub-User': TEST_USERS.owner.login }
    });
    expect(both.status).toBe(200);
    const unknown = await fetch(`${site.origin}/_local/signin`, { method: 'POST', body: '{"login":"x"}' });
    expect(unknown.status).toBe(403);
  });
});

localOnly.describe('keeping other sites out', () => {
  it('answers only to a loopback name', async () => {
    expect(await statusWithHost('evil.example')).toBe(403);
    expect(await statusWithHost('localhost')).toBe(200);
    expect(await statusWithHost('127.0.0.1:80')).toBe(200);
  });

  it('refuses writes from another origin', async () => {
    expect((await put('/_local/clock', { today: '2026-01-05' }, { Origin: 'http://evil.example' })).status).toBe(403);
    expect(
      (await site.request(items, { method: 'POST', body: '{}', headers: { Origin: 'http://localhost:1' } })).status
    ).toBe(403);
    expect(
      (await site.request(items, { method: 'POST', body: '{"Title":"same origin"}', headers: { Origin: site.origin } }))
        .status
    ).toBe(201);
  });
});

localOnly.describe('the clock', () => {
  it('moves the day of stamps and of the Date header', async () => {
    expect((await put('/_local/clock', { today: '2026-01-05' })).status).toBe(200);
    const response = await addItem('in January');
    expect(((await response.json()) as { Created: string }).Created).toMatch(/^2026-01-05T/);
    expect(new Date(response.headers.get('date') ?? '').toISOString()).toMatch(/^2026-01-05T/);
    expect((await put('/_local/clock', { today: '2026-02-30' })).status).toBe(400);
    expect((await put('/_local/clock', {})).status).toBe(400);
    expect(await (await put('/_local/clock', { today: '2026-03-02' })).json()).toEqual({ today: '2026-03-02' });
  });

  it('names days of the zone in the configuration', async () => {
    const clockZone = 'Pacific/Kiritimati';
    const east = await startTestSite({ today: '2026-07-06', config: { clockZone } });
    try {
      const response = await fetch(`${east.origin}/_local/clock`);
      expect(await response.json()).toEqual({ today: '2026-07-06' });
      const date = new Date(response.headers.get('date') ?? '');
      expect(date.toLocaleDateString('sv-SE', { timeZone: clockZone })).toBe('2026-07-06');
    } finally {
      await east.close();
    }
  });
});
