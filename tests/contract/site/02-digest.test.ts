import '@pnp/sp/presets/all';
import { localOnly, startTestSite, TEST_USERS, type TestSite } from './startSite';

let site: TestSite;

beforeAll(async () => {
  site = await startTestSite({ today: '2026-03-02' });
  await site.sp().web.lists.add('Faulty');
});
afterAll(() => site.close());

const items = "/_api/web/lists/getByTitle('Faulty')/items";

localOnly.describe('§2 The digest of a browser', () => {
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

  it('outlives half an hour on no account, and is asked of a deletion and a batch as well', async () => {
    const { FormDigestValue: digest } = (await (
      await fetch(`${site.url}/_api/contextinfo`, { method: 'POST', headers: { Accept: 'application/json' } })
    ).json()) as { FormDigestValue: string };
    site.clock.setToday('2026-03-03');
    try {
      const outdated = await post({ 'X-RequestDigest': digest });
      expect([outdated.status, JSON.stringify(await outdated.json())]).toEqual([
        403,
        expect.stringContaining('-2130575252')
      ]);
    } finally {
      site.clock.setToday('2026-03-02');
    }
    expect((await post({ 'X-RequestDigest': digest })).status).toBe(201);
    expect((await fetch(`${site.url}${items}(1)`, { method: 'DELETE' })).status).toBe(403);
    const batch = { method: 'POST', headers: { 'Content-Type': 'multipart/mixed; boundary=b' }, body: '--b--\n' };
    expect((await fetch(`${site.url}/_api/$batch`, batch)).status).toBe(403);
    const withDigest = { ...batch, headers: { ...batch.headers, 'X-RequestDigest': digest } };
    expect((await fetch(`${site.url}/_api/$batch`, withDigest)).status).not.toBe(403);
  });
});

localOnly.describe('§2.1 contextinfo', () => {
  it('is flat where PnPjs and SPFx read it, wrapped in verbose, and asks for no digest', async () => {
    const ask = async (headers: Record<string, string>): Promise<Record<string, unknown>> =>
      (await (await fetch(`${site.url}/_api/contextinfo`, { method: 'POST', headers })).json()) as Record<
        string,
        unknown
      >;
    const flat = {
      FormDigestTimeoutSeconds: 1800,
      FormDigestValue: expect.stringMatching(/^0x[0-9A-F]+,\d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d -0000$/),
      SiteFullUrl: site.url,
      WebFullUrl: site.url,
      SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0']
    };
    expect(await ask({ Accept: 'application/json' })).toMatchObject(flat);
    expect(await ask({ Accept: 'application/json;odata=nometadata' })).toMatchObject(flat);
    expect(await ask({ Accept: 'application/json;odata=verbose' })).toMatchObject({
      d: {
        GetContextWebInformation: {
          FormDigestTimeoutSeconds: 1800,
          SupportedSchemaVersions: { results: ['14.0.0.0', '15.0.0.0'] }
        }
      }
    });
    expect((await fetch(`${site.url}/_api/contextinfo`)).status).toBe(405);
  });
});
