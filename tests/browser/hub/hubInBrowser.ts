import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from '../../support/browser';
import { openWatched, type WatchedPage } from '../host/watchedPage';
import type { ScratchFolder } from '../../support/preparedSites';
import { copyDemonstration, type HubProcess, needWebParts, startHub } from './hubProcess';

/** A hub with its demonstration, and a browser, for the tests of one file. */
export interface HubInBrowser {
  /** Absolute URL of the web, without a slash at the end. */
  readonly url: string;
  readonly origin: string;
  /**
   * Opens a page of the site, which is closed after the test.
   * @param path with its slash, from the origin on
   * @param before readies the page before it goes there
   */
  open(path: string, options?: BrowserContextOptions, before?: (page: Page) => Promise<void>): Promise<WatchedPage>;
}

/**
 * Starts both before the first test of the file around it, and ends them after the last.
 * @param today UK date of the site
 * @returns what is there once the first test begins
 */
export function hubInBrowser(today: string): HubInBrowser {
  let data: ScratchFolder;
  let hub: HubProcess;
  let browser: Browser;
  const pages: Page[] = [];

  beforeAll(async () => {
    needWebParts();
    data = await copyDemonstration(today);
    hub = await startHub({ HUB_DATA: data.folder, HUB_TODAY: today });
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser?.close();
    await hub?.end('SIGKILL');
    await data?.remove();
  });

  return {
    get url() {
      return hub.url;
    },
    get origin() {
      return hub.origin;
    },
    async open(path, options, before) {
      const watched = await openWatched(browser, `${hub.origin}${path}`, options, before);
      pages.push(watched.page);
      return watched;
    }
  };
}
