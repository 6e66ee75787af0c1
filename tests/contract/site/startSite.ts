import { randomUUID } from 'node:crypto';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/presets/all';
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { startTestSite as startHere, TEST_USERS, type TestSite, type TestSiteOptions } from '../../support/site';

export { connectSp, TEST_USERS, type TestSite, type TestSiteOptions } from '../../support/site';

/**
 * Where the suite is pointed. Without `SITE_URL` each test file has a site of its own in its own process. With it, each
 * has a new web below that site, which is removed in the end; `SITE_TOKEN` is the bearer token of an owner of the site,
 * and can be left out where the site is a local one that another process runs.
 */
const { SITE_URL, SITE_TOKEN } = process.env;

/**
 * Tests for which the site has to run in this process: they move its day, look into its data, let it fail, need a
 * configuration or several people to sign in. Elsewhere they are passed over.
 */
export const localOnly: { readonly describe: typeof describe; readonly it: typeof it } =
  SITE_URL === undefined ? { describe, it } : { describe: describe.skip, it: it.skip };

/** Starts a site for a test, or opens a web where the suite is pointed. */
export function startTestSite(options: TestSiteOptions = {}): Promise<TestSite> {
  return SITE_URL === undefined ? startHere(options) : openWeb(SITE_URL.replace(/\/+$/, ''));
}

/** Who a request is from: the token's owner, or whom a local site is told. */
function signIn(login: string): Record<string, string> {
  if (SITE_TOKEN === undefined) return { 'X-Hub-User': login };
  if (login !== TEST_USERS.owner.login) throw new Error('A tenant is asked by one person.');
  return { Authorization: `Bearer ${SITE_TOKEN}` };
}

function connect(url: string, login: string): SPFI {
  return spfi(url).using(
    DefaultInit(),
    DefaultHeaders(),
    InjectHeaders(signIn(login)),
    BrowserFetchWithRetry(),
    DefaultParse(),
    RequestDigest()
  );
}

async function openWeb(siteUrl: string): Promise<TestSite> {
  const { login: owner } = TEST_USERS.owner;
  const name = `contract-${randomUUID()}`;
  await connect(siteUrl, owner).web.webs.add(name, name);
  const url = `${siteUrl}/${name}`;
  const here = (): never => {
    throw new Error('Only a site of this process has that; mark the test with localOnly.');
  };
  const { origin, pathname } = new URL(url);
  return {
    url,
    origin,
    path: pathname,
    get folder() {
      return here();
    },
    get clock() {
      return here();
    },
    get site() {
      return here();
    },
    sp: (login = owner) => connect(url, login),
    request: (path, { user = owner, headers, ...init } = {}) => {
      const merged = new Headers({ Accept: 'application/json', ...signIn(user) });
      new Headers(headers).forEach((value, header) => merged.set(header, value));
      return fetch(`${url}${path}`, { ...init, headers: merged });
    },
    close: async () => {
      const { web } = connect(url, owner);
      for (const { Url } of await web.webs.select('Url')()) await connect(Url, owner).web.delete();
      await web.delete();
    }
  };
}
