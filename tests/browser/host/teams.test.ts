import type { Browser, FrameLocator } from 'playwright-core';
import { axeViolations } from '../../support/browser';
import { openStage, probeControl, type SiteDouble, type Stage } from './siteDouble';
import { openWatched, type WatchedPage } from './watchedPage';

describe('the page that plays Teams', () => {
  let stage: Stage | undefined;
  let browser: Browser;
  let site: SiteDouble;

  beforeAll(async () => {
    stage = await openStage();
    ({ browser, site } = stage);
    site.pages.set('Home.aspx', {
      title: 'Home',
      canvasContent1: JSON.stringify([probeControl('aaaaaaaa-0000-4000-8000-000000000001')])
    });
    site.pages.set('Other.aspx', { title: 'Other', canvasContent1: '' });
  });
  afterAll(() => stage?.close());

  const open = async (query = ''): Promise<WatchedPage & { tab: FrameLocator }> => {
    const watched = await openWatched(browser, `${site.origin}/teams${query}`);
    const tab = watched.page.frameLocator('iframe');
    return { ...watched, tab };
  };

  test.each([
    ['default', '#ffffff'],
    ['dark', '#1b1a19'],
    ['contrast', '#000000']
  ])('shows the home page in the %s theme, which the web part hears of from real teams-js', async (theme, ground) => {
    const { tab, troubles } = await open(`?theme=${theme}`);
    await tab.locator(`[data-fact=teams]:text("${theme}")`).waitFor();
    await tab.locator(`[data-fact=ground]:text("${ground}")`).waitFor();
    expect(await tab.locator('header.bar').isVisible()).toBe(false);
    expect(troubles.filter((trouble) => !trouble.includes('validDomains.json'))).toEqual([]);
  });

  test('tells the app of a change of theme', async () => {
    const { page, tab } = await open();
    await tab.locator('[data-fact=ground]:text("#ffffff")').waitFor();
    await page.getByLabel('Theme').selectOption('dark');
    await tab.locator('[data-fact=ground]:text("#1b1a19")').waitFor();
    expect(await page.locator('iframe').getAttribute('data-calls')).toMatch(/initialize.*getContext/);
  });

  test('shows the app in another frame', async () => {
    const { page, tab } = await open();
    await tab.locator('[data-fact=teams]').waitFor();
    await page.getByLabel('Frame').selectOption('sidePanel');
    await tab.locator('[data-fact=frame]:text("sidePanel")').waitFor();
  });

  test('has a tab for each page and is free of axe violations', async () => {
    const { page, tab } = await open();
    await tab.locator('[data-fact=teams]').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('link', { name: 'Other' }).click();
    await tab.getByText('This page has no content yet.').waitFor();
  });
});
