import type { TimelinePipe } from '@pnp/core';
import { InjectHeaders, type Queryable } from '@pnp/queryable';
import '@pnp/sp/batching.js';
import { CliError, messageOf } from './errors';
import { HubError } from '../src/shared/domain/errors';
import { Refused } from '../src/shared/domain/refusals/Refusal';
import { refusalTexts } from '../src/shared/loc/refusals';
import { refusalText } from '../src/shared/ui/refusals/refusalText';
import { connect, type HubConnection, siteContext } from '../src/shared/data/sp';

/** The local site's address. */
export const localSite = 'http://localhost:4321/sites/3CsInfoHub';

/** Which site to speak to, and as whom. */
export interface SiteOptions {
  /** Absolute address of the site. */
  readonly site: string;
  /** Login on the local site; a tenant asks its own way. */
  readonly user?: string;
}

/**
 * Opens a site. Nothing is sent to the local site yet; a tenant is signed in to first.
 * @throws CliError when the address is none, or signing in fails
 */
export async function openSite({ site, user }: SiteOptions): Promise<HubConnection> {
  const url = parseUrl(site);
  return connect(siteContext(url.href.replace(/\/+$/, '')), await signIn(url, user));
}

function parseUrl(site: string): URL {
  const url = URL.canParse(site) ? new URL(site) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:')
    throw new CliError(`“${site}” is not the address of a site.`, 2);
  return url;
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

async function signIn(url: URL, user: string | undefined): Promise<TimelinePipe<Queryable>> {
  if (LOOPBACK.has(url.hostname)) return InjectHeaders(user ? { 'X-Hub-User': user } : {});
  if (user) throw new CliError('--user is for the local site. On a tenant you sign in.', 2);
  if (url.protocol !== 'https:') throw new CliError('A tenant is reached over https only.', 2);
  // Loaded only for a tenant: the local site needs none of it.
  const { signInToTenant } = await import('./signIn');
  return signInToTenant(url);
}

/**
 * Says in one line what a failed request means to the person at the terminal.
 */
export function explainFailure(error: unknown, site: string): string {
  if (isRefused(error)) return `Nothing answers at ${site}. Start the site with npm start.`;
  if (error instanceof HubError && error.code === 'not-provisioned') {
    return `${error.message} Make them with npm run hub -- provision.`;
  }
  return error instanceof Refused ? refusalText(error.refusal, refusalTexts['en-GB']) : messageOf(error);
}

function isRefused(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  return ('code' in error && error.code === 'ECONNREFUSED') || ('cause' in error && isRefused(error.cause));
}
