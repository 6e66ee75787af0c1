import { issueDigest } from './digest';
import { Access } from './access';
import type { HostContext, SitePage } from './hostContext';
import { contentType, renderError } from './wire/dialect';
import { WireError } from './wire/errors';
import { signIn } from './signIn';
import { toHighLow } from './store/rights';
import type { Site } from './store/site';
import { webText } from './store/webs';
import { findListPage, pageExtensions } from './listPages';
import { findPage } from './pages';

/** What the site lends to the routes mounted beside it. */
export function createHostContext(site: Site): HostContext {
  return {
    clock: site.clock,
    webInfo: {
      siteId: site.siteId,
      get webId() {
        return site.webs.root().id;
      },
      get title() {
        return webText(site.webs.root(), 'Title');
      },
      get description() {
        return webText(site.webs.root(), 'Description');
      },
      serverRelativeUrl: site.config.path,
      language: 1033,
      template: 'STS',
      timeZone: site.config.timeZone
    },
    currentUser: (request) => {
      try {
        return signIn(site, request.headers);
      } catch (error) {
        if (!(error instanceof WireError)) throw error;
        return new Response(JSON.stringify(renderError('none', error)), {
          status: error.status,
          headers: { 'Content-Type': contentType('none') }
        });
      }
    },
    users: () => site.directory.users,
    digest: (user) => issueDigest(site, user),
    effectiveWebMask: (user) => toHighLow(new Access(site, user.id).webMask()),
    readPage: (url, user): SitePage | undefined => findPage(site, url, user),
    readListPage: (url, user) => findListPage(site, url, user),
    pageExtensions: () => pageExtensions(site)
  };
}
