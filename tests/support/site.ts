import { DefaultHeaders, DefaultInit, RequestDigest, spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/presets/all';
import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import { createApp } from '../../site/server/app';
import { createClock, type SiteClock } from '../../site/server/clock';
import { toSiteConfig, type SiteConfig } from '../../site/server/config';
import { createDirectory, type DirectoryUser } from '../../site/server/directory';
import type { Mount } from '../../site/server/hostContext';
import { listen } from '../../site/server/listen';
import { openSite, type Site } from '../../site/server/store/site';
import { makeScratchFolder } from './preparedSites';

const person = (login: string, title: string, extra: Partial<DirectoryUser> = {}): DirectoryUser => ({
  login: `${login}@council.example`,
  email: `${login}@council.example`,
  title,
  jobTitle: 'Officer',
  department: 'Customer care',
  roles: ['Officer'],
  ...extra
});

/** Who can sign in to a test site; `owner` is the default user and its administrator. */
export const TEST_USERS = {
  owner: person('ola.owner', 'Ola Owner', { isSiteAdmin: true, isDefault: true }),
  member: person('mika.member', 'Mika Member'),
  visitor: person('vesa.visitor', 'Vesa Visitor'),
  stranger: person('sasha.stranger', 'Sasha Stranger')
} as const;

/** What a test site can be started with. */
export interface TestSiteOptions {
  readonly config?: Partial<SiteConfig>;
  /** The site's day in its clock's zone, `YYYY-MM-DD`. */
  readonly today?: string;
  /** Replaces the four test users. */
  readonly users?: readonly DirectoryUser[];
  readonly mount?: Mount;
  /** Largest request body in bytes. */
  readonly bodyLimit?: number;
  /** Existing data folder, kept after close; a temporary one otherwise. */
  readonly folder?: string;
}

/** A running site for a test. */
export interface TestSite {
  /** Absolute URL of the web, such as `http://localhost:51234/sites/dev`. */
  readonly url: string;
  readonly origin: string;
  /** Server-relative URL of the web, such as `/sites/dev`. */
  readonly path: string;
  readonly folder: string;
  readonly clock: SiteClock;
  readonly site: Site;
  /** PnPjs for a user; the default user when absent. Sends `X-Hub-User`, so no digest is needed. */
  sp(login?: string): SPFI;
  /** Plain request to a path under the web, as a user; JSON by default. */
  request(path: string, init?: RequestInit & { readonly user?: string }): Promise<Response>;
  close(): Promise<void>;
}

/**
 * PnPjs against any site, signed in by header; retries 429 and 503 as in a browser.
 * @param url absolute URL of the web
 */
export function connectSp(url: string, login?: string): SPFI {
  return spfi(url).using(
    DefaultInit(),
    DefaultHeaders(),
    InjectHeaders(login === undefined ? {} : { 'X-Hub-User': login }),
    BrowserFetchWithRetry(),
    DefaultParse(),
    RequestDigest()
  );
}

/** Starts a site in this process on a free port, with a data folder of its own. */
export async function startTestSite(options: TestSiteOptions = {}): Promise<TestSite> {
  const { folder, remove } =
    options.folder === undefined
      ? await makeScratchFolder()
      : { folder: options.folder, remove: () => Promise.resolve() };
  const config = toSiteConfig({ path: '/sites/dev', title: 'Dev', ...options.config });
  const clock = createClock(options.today, config.clockZone);
  const directory = createDirectory(options.users ?? Object.values(TEST_USERS));
  const site = openSite({ folder, config, directory, clock });
  const { app } = createApp({
    site,
    ...(options.mount === undefined ? {} : { mount: options.mount }),
    ...(options.bodyLimit === undefined ? {} : { bodyLimit: options.bodyLimit })
  });
  const listening = await listen(app, 0);
  const url = `${listening.origin}${config.path}`;
  return {
    url,
    origin: listening.origin,
    path: config.path,
    folder,
    clock,
    site,
    sp: (login = directory.defaultUser.login) => connectSp(url, login),
    request: (path, { user = directory.defaultUser.login, headers, ...init } = {}) => {
      const merged = new Headers({ Accept: 'application/json', 'X-Hub-User': user });
      new Headers(headers).forEach((value, name) => merged.set(name, value));
      return fetch(`${url}${path}`, { ...init, headers: merged });
    },
    close: async () => {
      await listening.close();
      site.close();
      await remove();
    }
  };
}
