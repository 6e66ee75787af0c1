import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { HubSite } from '../../contract/data/hubSite';

/** What the board keeps its copies in. */
const databaseName = 'three-cs-board';

/** A device: a browser whose pages share what they store, whoever is signed in. */
export interface Device {
  readonly context: BrowserContext;
  /** Opens the board as the person who is signed in. */
  board(): Promise<Page>;
  /** Signs somebody in on this device. */
  signIn(login: string): Promise<void>;
  /** Answers nothing of the site's REST from now on, or lets it answer again; pages themselves still load. */
  setReachable(reachable: boolean): Promise<void>;
}

/** What a new browser is given so that somebody is signed in on it. */
export function signedIn(site: HubSite, login: string): Pick<BrowserContextOptions, 'storageState'> {
  const { hostname } = new URL(site.test.origin);
  const cookie = { name: 'hub-user', value: encodeURIComponent(login), domain: hostname, path: '/', expires: -1 };
  return { storageState: { cookies: [{ ...cookie, httpOnly: false, secure: false, sameSite: 'Lax' }], origins: [] } };
}

/** A device with nothing on it. */
export async function newDevice(browser: Browser, site: HubSite): Promise<Device> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  return {
    context,
    board: async () => {
      const page = await context.newPage();
      await page.goto(`${site.test.url}/SitePages/RagBoard.aspx`);
      await page.waitForSelector('[data-board]');
      return page;
    },
    signIn: async (login) =>
      context.addCookies([{ name: 'hub-user', value: encodeURIComponent(login), url: site.test.origin }]),
    setReachable: async (reachable) => {
      await (reachable ? context.unroute('**/_api/**') : context.route('**/_api/**', (route) => route.abort()));
    }
  };
}

/** Everything that the board has stored on a page's device, as text; empty when there is no board. */
export function storedText(page: Page): Promise<string> {
  return page.evaluate(async (name) => {
    const known = await indexedDB.databases();
    if (!known.some((one) => one.name === name)) return '';
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error(String(opening.error)));
    });
    const all = (store: string): Promise<unknown[]> =>
      new Promise((resolve, reject) => {
        const asking = database.transaction(store).objectStore(store).getAll();
        asking.onsuccess = () => resolve(asking.result);
        asking.onerror = () => reject(new Error(String(asking.error)));
      });
    const rows = [...(await all('boards')), ...(await all('changes'))];
    database.close();
    return rows.length === 0 ? '' : JSON.stringify(rows);
  }, databaseName);
}

/** Resolves when the device of a page has a copy of the board. */
export async function waitForCopy(page: Page): Promise<void> {
  // Each look costs the page a turn of its own, so this neither spins nor waits for a set time.
  while ((await storedText(page)) === '') await page.evaluate(() => new Promise(requestAnimationFrame));
}

/**
 * Changes the stored copy as if its bytes had been damaged, or as another version of the hub or SharePoint would find it; from a page
 * without a board, which would put it right again.
 */
export async function tamper(
  site: HubSite,
  { context }: Device,
  how: { token?: string; columns?: null; form?: number }
): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${site.test.origin}/_local/users`);
  await page.evaluate(
    async ([name, change]) => {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      const transaction = database.transaction(['boards', 'changes', 'readers'], 'readwrite');
      transaction.objectStore('changes').clear();
      for (const store of ['boards', 'readers']) {
        const asking = transaction.objectStore(store).getAll();
        asking.onsuccess = () => {
          for (const row of asking.result) transaction.objectStore(store).put({ ...row, ...change });
        };
      }
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      database.close();
    },
    [databaseName, how] as const
  );
  await page.close();
}
