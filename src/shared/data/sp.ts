// The only file of the hub's screens that patches PnPjs; provisioning has its own, so that the board stays light.
import '@pnp/sp/webs/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/batching.js';
import '@pnp/sp/site-users/web.js';
import type { TimelinePipe } from '@pnp/core';
import { type ISPFXContext, type SPFI, SPFx, spfi } from '@pnp/sp';
import { readsServerTime, ServerClock } from './ServerClock';

/**
 * What the hub needs of an SPFx context: the site's address, the digest that the page was given, and on a page who
 * reads which site. Any object of this shape will do, so nothing here imports SPFx.
 */
export interface HubContext {
  pageContext: ISPFXContext['pageContext'] & {
    /** `userId` is the reader's id in the site's list of users. */
    legacyPageContext: { siteId?: string; userId?: number };
  };
}

/** A way to a site's REST service. */
export interface HubConnection {
  sp: SPFI;
  /** Tells the server's time as of the latest answer. */
  clock: ServerClock;
  /** The site's address, without a slash at the end. */
  address: string;
}

/**
 * Opens a way to the site of a context. Nothing is sent yet.
 * A throttled answer (429, 503, 504) is tried again twice, waiting as the server asks.
 * @param context an SPFx context, or {@link siteContext} outside a page
 * @param behaviors PnPjs behaviours to add, for example a signed-in user's headers
 */
export function connect(context: HubContext, ...behaviors: readonly TimelinePipe[]): HubConnection {
  const clock = new ServerClock();
  return {
    sp: spfi().using(SPFx(context), ...behaviors, readsServerTime(clock)),
    clock,
    address: context.pageContext.web.absoluteUrl
  };
}

/**
 * A context for use outside a page (command line, tests): PnPjs fetches the digest itself.
 * @param absoluteUrl for example `http://localhost:4321/sites/3CsInfoHub`, without a slash at the end
 */
export function siteContext(absoluteUrl: string): HubContext {
  return {
    pageContext: { web: { absoluteUrl }, legacyPageContext: { formDigestValue: '', formDigestTimeoutSeconds: 0 } }
  };
}
