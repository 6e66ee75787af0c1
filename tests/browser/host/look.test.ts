import type { Browser } from 'playwright-core';
import { axeViolations } from '../../support/browser';
import { openStage, probeControl, type SiteDouble, type Stage } from './siteDouble';
import { openWatched } from './watchedPage';

describe('the look of a page', () => {
  let stage: Stage | undefined;
  let browser: Browser;
  let site: SiteDouble;

  beforeAll(async () => {
    stage = await openStage();
    ({ browser, site } = stage);
    const canvasContent1 = JSON.stringify([probeControl('aaaaaaaa-0000-4000-8000-000000000001')]);
    for (const name of ['Home', 'Other']) site.pages.set(`${name}.aspx`, { title: name, canvasContent1 });
  });
  afterAll(() => stage?.close());

  test.each(['light', 'dark', 'contrast'])(
    'is free of axe violations in the %s theme, with the view menu open',
    async (theme) => {
      const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx?theme=${theme}`);
      await page.getByText('View', { exact: true }).click();
      expect(await axeViolations(page)).toEqual([]);
    }
  );

  test.each([320, 360, 640, 1280])('fits a window %i pixels wide without scrolling sideways', async (width) => {
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`, {
      viewport: { width, height: 640 }
    });
    const overflow = async (): Promise<number> =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await page.getByText('View', { exact: true }).click();
    expect(await overflow()).toBeLessThanOrEqual(0);
    const panel = await page.locator('.view-panel').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('has a header of 49 pixels, its line included, on a desktop', async () => {
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    expect((await page.locator('header').boundingBox())?.height).toBe(49);
  });

  test("leaves a web part's own controls as the browser draws them", async () => {
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    const [inPage, plain] = await page.evaluate(() => {
      const read = (element: Element | null): string => {
        const { height, padding, border, boxSizing, fontFamily } = getComputedStyle(element ?? document.body);
        return [height, padding, border, boxSizing, fontFamily].join();
      };
      const frame = document.body.appendChild(document.createElement('iframe'));
      const button = document.createElement('button');
      button.textContent = 'Press';
      frame.contentDocument?.body.append(button);
      return [read(document.getElementById('probe-button')), read(button)];
    });
    expect(inPage).toBe(plain);
  });

  test('marks the page one is on', async () => {
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Other.aspx`);
    expect(await page.locator('nav [aria-current=page]').innerText()).toBe('Other');
  });

  test('the skip link leads to the page', async () => {
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('page');
  });
});
