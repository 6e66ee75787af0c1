import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { createHostRoutes } from '../site/host/routes';
import { seedPages, toCanvas } from '../site/seed/pages';
import { addStages, aStage, startHubSite, type HubSite } from '../tests/contract/data/hubSite';
import { waitForCopy } from '../tests/browser/board/onDevice';
import { makeHostRoot } from '../tests/browser/host/hostRoot';
import { launchBrowser } from '../tests/support/browser';
import { type BenchResult, median } from './Bench';

const rounds = 15;
const openCases = 120;
const today = '2026-06-30';
const emptyWebPart = { id: '0f4d2c7a-8b1e-4a53-9c66-7d2e5b90a1f3', title: 'Empty' };

/** What is timed: a page, and what stands on it once it can be used. */
const places = {
  empty: { page: 'Empty', usable: '[data-empty]' },
  board: { page: 'RagBoard', usable: '[role="row"][data-case]' },
  home: { page: 'Home', usable: '[data-home-list]' }
} as const;
type Place = keyof typeof places;

/**
 * How long the board and the hub's home take on a second visit, from navigation until they can be used, beside the same host booting
 * a web part that does nothing.
 */
export async function run(): Promise<BenchResult> {
  const root = makeHostRoot(join(process.cwd(), 'dist'));
  const browser = await launchBrowser();
  const site = await startSite(root);
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const times: Record<Place, number[]> = { empty: [], board: [], home: [] };
    for (const place of ['empty', 'board', 'home'] as const) await visit(context, site, place);
    await keptOnDevice(context, site);
    for (let round = 0; round < rounds; round += 1) {
      for (const place of ['empty', 'board', 'home'] as const) {
        times[place].push((await visit(context, site, place)) ?? NaN);
      }
    }
    const [empty, board, home] = [median(times.empty), median(times.board), median(times.home)];
    return {
      name: `Second visit, ${openCases} open cases`,
      rows: [
        {
          what: 'from navigation to a board that can be used',
          ratio: board / empty,
          note: `times a host that boots an empty web part (${board.toFixed(0)} to ${empty.toFixed(0)} ms); under 1.2`,
          ok: board / empty < 1.2
        },
        {
          what: "from navigation to the hub's home with its lists",
          ratio: home / empty,
          note: `times the same (${home.toFixed(0)} ms)`
        }
      ]
    };
  } finally {
    await browser.close();
    await site.close();
    rmSync(root, { recursive: true, force: true });
  }
}

async function startSite(root: string): Promise<HubSite> {
  if (!existsSync(join(root, 'dist'))) throw new Error('The web parts are not built (dist).');
  cpSync(join('bench', 'emptyWebPart'), join(root, 'dist'), { recursive: true });
  const site = await startHubSite({ today, mount: createHostRoutes({ root, navigation: ['RagBoard.aspx'] }) });
  const { sp } = site.connection();
  await seedPages(sp, site.test.url);
  const folder = `${site.test.path}/SitePages`;
  await sp.web
    .getFolderByServerRelativePath(folder)
    .files.addUsingPath('Empty.aspx', '<%@ Page %>', { Overwrite: true });
  const file = sp.web.getFileByServerRelativePath(`${folder}/Empty.aspx`);
  const item: { Id: number } = await file.listItemAllFields.select('Id')();
  const content = { webPart: { ...emptyWebPart, instanceId: '6a0e1d52-93c4-4b7f-8a15-2f6c9d0b7e31' } };
  await sp.web.lists
    .getByTitle('Site Pages')
    .items.getById(item.Id)
    .update({ Title: 'Empty', CanvasContent1: toCanvas(content) });
  await site.fillGroups();
  await addStages(
    site.connection(),
    Array.from({ length: openCases }, (_, place) =>
      aStage({ reference: `CH-2026-${String(place + 1).padStart(4, '0')}`, openedOn: '2026-06-22' })
    )
  );
  return site;
}

/** Opens a page and gives the milliseconds from navigation until it can be used. */
async function visit(context: BrowserContext, site: HubSite, place: Place): Promise<number | undefined> {
  const page = await openTimed(context, site, place);
  const took = await page.evaluate(() => window.usableAt);
  await page.close();
  return took;
}

async function openTimed(context: BrowserContext, site: HubSite, place: Place): Promise<Page> {
  const { page: name, usable } = places[place];
  const page = await context.newPage();
  await page.setExtraHTTPHeaders({ 'X-Hub-User': 'r6.user@council.example' });
  await page.addInitScript((selector) => {
    const painted = new MessageChannel();
    painted.port1.onmessage = () => {
      window.usableAt = performance.now();
    };
    const look = (): void => {
      if (document.querySelector(selector) === null) requestAnimationFrame(look);
      // Answered when the frame that is about to be laid out and painted has been.
      else painted.port2.postMessage(undefined);
    };
    look();
  }, usable);
  await page.goto(`${site.test.url}/SitePages/${name}.aspx`);
  await page.waitForFunction(() => window.usableAt !== undefined);
  return page;
}

/** Opens the board and waits until the device has its copy, which it keeps when the page has nothing better to do. */
async function keptOnDevice(context: BrowserContext, site: HubSite): Promise<void> {
  const page = await openTimed(context, site, 'board');
  await waitForCopy(page);
  await page.close();
}

declare global {
  interface Window {
    /** Milliseconds from navigation. */
    usableAt?: number;
  }
}
