import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations } from '../../support/browser';
import type { WatchedPage } from '../host/watchedPage';
import { focusFaults, lostText, otherTexts, overflow } from './accessChecks';
import { hubInBrowser } from './hubInBrowser';
import { repository } from './hubProcess';
import { insides, showAt } from './insides';

const today = '2026-02-11';
/** Where the pictures go that somebody looks at; git leaves the folder out. */
const pictures = join(repository, 'test-output', 'screens');
/** A page that moves by more than 0.1 while it loads is felt to jump; this leaves room for a slower day. @see Core Web Vitals, layout shift */
const mostShift = 0.05;
/** A member of the council, who reads what is published. */
const publicReader = 'cassian.wolde@council.example';
const themes = ['light', 'dark', 'contrast'];
/** The width of a sheet of A4 within its margins, in CSS pixels. */
const paper = { width: 718, height: 1016 };

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
  /** Goes to every screen, and into each that has more behind its first sight. */
  const walk = async (page: Page, look: (name: string) => Promise<void>): Promise<void> => {
    const show = async (screen: string): Promise<void> => {
      await showAt(page, `?screen=${screen}`);
      await page.locator(`[data-screen="${screen}"] :is(h1, h2)`).first().waitFor();
      await settled(page);
    };
    for (const screen of await screensOn(page)) {
      await show(screen);
      await look(screen);
      for (const inside of insides.filter((place) => place.screen === screen)) {
        await show(screen);
        await inside.reach(page);
        await settled(page);
        await look(inside.name);
      }
    }
  };

  test('is free of axe violations in each theme, with what is behind it', async () => {
    const { page, troubles } = await open('');
    expect((await screensOn(page)).length).toBeGreaterThanOrEqual(6);
    await walk(page, async (name) => {
      for (const theme of themes) {
        await putOnTheme(page, theme);
        expect([name, theme, await axeViolations(page)]).toEqual([name, theme, []]);
        await page.screenshot({ path: join(pictures, `${name}-1280-${theme}.png`), fullPage: true });
      }
    });
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

  test.each(Object.entries(otherTexts))('loses nothing with %s', async (name, style) => {
    const { page } = await open('?screen=accessibility');
    await page.addStyleTag({ content: style });
    await walk(page, async (place) => {
      await page.screenshot({ path: join(pictures, `${place}-${name.replaceAll(' ', '-')}.png`) });
      expect([place, await overflow(page), await lostText(page)]).toEqual([place, [], []]);
    });
  });

  test('shows where the focus is, in the colours of a system too, and fits on paper without its bar', async () => {
    const { page } = await open('', { forcedColors: 'active' });
    await walk(page, async (name) => {
      await page.screenshot({ path: join(pictures, `${name}-system-colours.png`) });
      expect([name, await focusFaults(page)]).toEqual([name, []]);
      await page.emulateMedia({ media: 'print', forcedColors: 'none' });
      await page.setViewportSize(paper);
      expect([name, await overflow(page)]).toEqual([name, []]);
      expect(await page.locator('[data-hub-app] > div:first-child').isVisible()).toBe(false);
      await page.screenshot({ path: join(pictures, `${name}-print.png`) });
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.emulateMedia({ media: 'screen', forcedColors: 'active' });
    });
  });

  test.each([
    ['for somebody who may see little', 'reader'],
    ['while the site does not answer', 'broken']
  ])('is free of axe violations in every theme %s', async (_, state) => {
    const { page } = await open('?screen=accessibility');
    const screens = await screensOn(page);
    if (state === 'broken') {
      // The code of each screen has come; from here on nothing else does.
      for (const screen of screens) await goTo(page, screen);
      await page.route('**/_api/**', (route) => route.abort());
    } else {
      await page.context().addCookies([{ name: 'hub-user', value: encodeURIComponent(publicReader), url: hub.origin }]);
      await page.reload();
      await page.waitForSelector('html[data-host-state=ready]', { state: 'attached' });
    }
    for (const screen of screens) {
      await showAt(page, `?screen=${screen}`);
      await page.locator(`[data-screen="${screen}"] > [role=region] > *`).first().waitFor();
      await settled(page);
      for (const theme of themes) {
        await putOnTheme(page, theme);
        expect([screen, theme, await axeViolations(page)]).toEqual([screen, theme, []]);
        await page.screenshot({ path: join(pictures, `${screen}-${state}-${theme}.png`), fullPage: true });
      }
    }
  });

  test('is made of components that are free of axe violations in each state and theme', async () => {
    const components = join(repository, 'docs', 'components.html');
    if (!existsSync(components))
      throw new Error('The page of the components is not made. Run npm run components first.');
    const { page } = await open('?screen=accessibility');
    await page.goto(pathToFileURL(components).href);
    await page.screenshot({ path: join(pictures, 'components.png'), fullPage: true });
    expect(await axeViolations(page)).toEqual([]);
  });

  test('does not jump while it slowly loads, and moves nothing for those who asked for that', async () => {
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

/** Changes the theme of the host page, which the hub follows at once. */
async function putOnTheme(page: Page, theme: string): Promise<void> {
  await page.locator('#theme').evaluate((list, wanted) => {
    if (list instanceof HTMLSelectElement) list.value = wanted;
    list.dispatchEvent(new Event('change'));
  }, theme);
}
