import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { openBoard } from './boardSite';
import { signedIn } from './onDevice';

/**
 * Gives a test file its way to open the board as somebody, by default the service recovery manager; after each test closes
 * the pages it opened and clears its faults.
 * @param running the browser and the site, which a `beforeAll` starts
 */
export function boardPages(
  running: () => { browser: Browser; site: HubSite }
): (query?: string, login?: string, context?: BrowserContextOptions) => Promise<Page> {
  const pages: Page[] = [];
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
    await running().site.faults();
  });
  return async (query = '', login = loginOf('R6'), context = {}) => {
    const { browser, site } = running();
    const page = await openBoard(browser, site, query, { ...context, ...signedIn(site, login) });
    pages.push(page);
    return page;
  };
}
