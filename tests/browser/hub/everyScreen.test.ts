import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations } from '../../support/browser';
import type { WatchedPage } from '../host/watchedPage';
import { hubInBrowser } from './hubInBrowser';
import { repository } from './hubProcess';

const today = '2026-02-11';
/** Where the pictures go that somebody looks at; git leaves the folder out. */
const pictures = join(repository, 'test-output', 'screens');
/** A page that moves by more than 0.1 while it loads is felt to jump; this leaves room for a slower day. @see Core Web Vitals, layout shift */
const mostShift = 0.05;

describe('every screen of the hub', () => {
  const hub = hubInBrowser(today);

  beforeAll(() => mkdirSync(pictures, { recursive: true }));

  const open = async (
    query: string,
    options: BrowserContextOptions = {},
    before?: (page: Page) => Promise<void>
  ): Promise<WatchedPage> => {
    const watched = await hub.open(`${new URL(hub.url).pathname}/SitePages/Home.aspx${query}`, options, before);
    await settled(watched.page);
    return watched;
  };
  /** The screens as the hub offers them, those at its foot among them. */
  const screensOn = (page: Page): Promise<string[]> =>
    page
      .locator('[data-hub-app] > div:first-child nav a, [data-hub-app] > footer a')
      .evaluateAll((links) =>
        links.map((link) => new URL((link as HTMLAnchorElement).href).searchParams.get('screen') ?? '')
      );
  const goTo = async (page: Page, screen: string): Promise<void> => {
    const link = page.locator(`[data-hub-app] > :is(div:first-child, footer) a[href*="screen=${screen}"]`);
    // In a narrow window the links are folded away.
    if (!(await link.isVisible())) await page.locator('[data-hub-app] > div:first-child nav button').click();
    await link.click();
    await page.locator(`[data-screen="${screen}"] :is(h1, h2)`).first().waitFor();
    await settled(page);
  };

  test.each(['light', 'dark', 'contrast'])('is free of axe violations in the %s theme', async (theme) => {
    const { page, troubles } = await open(`?theme=${theme}`);
    const screens = await screensOn(page);
    expect(screens.length).toBeGreaterThanOrEqual(6);
    for (const screen of screens) {
      await goTo(page, screen);
      await page.screenshot({ path: join(pictures, `${screen}-1280-${theme}.png`), fullPage: true });
      expect([screen, await axeViolations(page)]).toEqual([screen, []]);
    }
    expect(troubles).toEqual([]);
  });

  test.each([
    ['a phone', { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }, '360'],
    ['400 per cent zoom', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }, '320'],
    ['200 per cent zoom', { viewport: { width: 640, height: 512 }, deviceScaleFactor: 2 }, '640']
  ])('fits into the width of %s', async (_, options, name) => {
    const { page } = await open('', options);
    for (const screen of await screensOn(page)) {
      await goTo(page, screen);
      if (name !== '640') await page.screenshot({ path: join(pictures, `${screen}-${name}-light.png`) });
      expect([screen, await overflow(page)]).toEqual([screen, []]);
    }
  });

  test('does not jump while it slowly loads, moves nothing for those who asked for that, and prints without its bar', async () => {
    const { page } = await open('');
    const screens = await screensOn(page);
    const found: [string, 'steady' | number, number][] = [];
    for (const screen of screens) {
      const late = heldBack('**/site-notice-application-customizer_*.js');
      const loaded = await open(`?screen=${screen}`, { reducedMotion: 'reduce' }, async (slow) => {
        await slowDown(slow);
        await late.hold(slow);
      });
      late.letGo();
      await loaded.page.getByRole('region', { name: 'Confidentiality' }).waitFor();
      await drawn(loaded.page);
      const { shift, moving } = await loaded.page.evaluate(() => ({
        shift: window.layoutShift,
        moving: document.getAnimations().filter(({ effect }) => Number(effect?.getComputedTiming().duration ?? 0) > 0)
          .length
      }));
      found.push([screen, shift <= mostShift ? 'steady' : shift, moving]);
    }
    expect(found).toEqual(screens.map((screen) => [screen, 'steady', 0]));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-hub-app] > div:first-child').isVisible()).toBe(false);
    await page.screenshot({ path: join(pictures, 'home-print.png') });
  });
});

/** Waits until nothing is on its way any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[role="status"][aria-label]') === null);
  await page.evaluate(() => document.fonts.ready);
}

/** Makes a line as slow as some offices have, so that each piece of a page comes in a frame of its own. */
async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 100,
    downloadThroughput: -1,
    uploadThroughput: -1
  });
}

/** Something of a page that comes last of all, as on some days it does. */
function heldBack(url: string): { hold(page: Page): Promise<void>; letGo(): void } {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return {
    hold: async (page) => {
      await page.route(url, (route) => free.then(() => route.continue()));
    },
    letGo: () => letGo()
  };
}

/** Waits until what has changed was drawn. */
function drawn(page: Page): Promise<void> {
  return page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
  );
}

/** What reaches past the right edge of the window, tables and what scrolls by itself left out. */
function overflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('[data-hub-app] *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(-3)
      .map((element) => `${element.tagName} ${element.className}`);
  });
}
