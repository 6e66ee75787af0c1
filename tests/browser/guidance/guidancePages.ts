import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createHostRoutes } from '../../../site/host/routes';
import { seedPages } from '../../../site/seed/pages';
import type { RoleCode } from '../../../src/shared/domain/roles/Role';
import { type HubSite, loginOf, startHubSite } from '../../contract/data/hubSite';
import { signedIn } from '../casework/casePages';

/** A site with the hub's pages and guidance; every test user is in the group of their role. */
export async function startGuidanceSite(today: string): Promise<HubSite> {
  const site = await startHubSite({
    today,
    mount: createHostRoutes({ root: process.cwd(), navigation: ['HandlingGuidance.aspx'] })
  });
  await seedPages(site.connection().sp, site.test.url);
  await site.fillGroups();
  return site;
}

/** A browser for each role, in which the code of the pages is fetched once. */
export function readersOf(
  browser: Browser,
  site: HubSite
): { as(role: RoleCode): Promise<BrowserContext>; leave(): Promise<void> } {
  const contexts = new Map<RoleCode, BrowserContext>();
  return {
    as: async (role) => {
      const context = contexts.get(role) ?? (await signedIn(browser, site, loginOf(role), { acceptDownloads: true }));
      contexts.set(role, context);
      return context;
    },
    /** Closes what they have open. */
    leave: async () => {
      await Promise.all([...contexts.values()].flatMap((context) => context.pages()).map((page) => page.close()));
    }
  };
}

/** Opens the guidance where an address leads, and waits for it. @param query with its question mark, or empty */
export async function openGuidance(context: BrowserContext, site: HubSite, query: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.test.url}/SitePages/HandlingGuidance.aspx${query}`);
  await page.waitForSelector('[data-guidance]');
  return page;
}

/** Everything that a page asks for beyond its site, and every dialog that it opens. */
export function strayRequests(page: Page, site: HubSite): string[] {
  const found: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site.test.origin) && !request.url().startsWith('blob:')) found.push(request.url());
  });
  page.on('dialog', (dialog) => {
    found.push(`dialog ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  return found;
}
