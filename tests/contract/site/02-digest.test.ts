import '@pnp/sp/presets/all';
import { startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  await site.sp().web.lists.add('Faulty');
});
afterAll(() => site.close());

const items = "/_api/web/lists/getByTitle('Faulty')/items";

describe('§2 The digest of a browser', () => {
  const post = (headers: Record<string, string>): Promise<Response> =>
    fetch(`${site.url}${items}`, { method: 'POST', body: '{"Title":"x"}', headers });

  it('is asked of whoever writes without naming a user', async () => {
    const missing = await post({});
    expect(missing.status).toBe(403);
    expect(JSON.stringify(await missing.json())).toContain('-2130575251');
    const { FormDigestValue: digest } = (await (
      await fetch(`${site.url}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json' } })
    ).json()) as { FormDigestValue: string };
    expect((await post({ 'X-RequestDigest': digest })).status).toBe(201);
    expect((await post({ 'X-RequestDigest': digest.replace(/[0-9A-F]{4},/, '0000,') })).status).toBe(403);
    expect((await post({ 'X-RequestDigest': digest, Cookie: `hub-user=${TEST_USERS.member.login}` })).status).toBe(403);
  });
});
