import type { Browser, Page } from 'playwright-core';
import { axeViolations } from '../../support/browser';
import { openStage, probeControl, type SiteDouble, type Stage } from './siteDouble';
import { factOf, openWatched, type WatchedPage } from './watchedPage';

const PROBE = 'aaaaaaaa-0000-4000-8000-000000000001';
const NEIGHBOUR = { controlType: 4, id: 'text', innerHTML: '<p>Kept as it is</p>' };

describe('editing a page', () => {
  let stage: Stage | undefined;
  let browser: Browser;
  let site: SiteDouble;

  beforeAll(async () => {
    stage = await openStage();
    ({ browser, site } = stage);
  });
  afterAll(() => stage?.close());
  beforeEach(() => {
    site.pages.set('Home.aspx', { title: 'Home', canvasContent1: JSON.stringify([probeControl(PROBE), NEIGHBOUR]) });
  });

  const openPane = async (): Promise<WatchedPage> => {
    const watched = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    await watched.page.getByRole('button', { name: 'Edit' }).click();
    await watched.page.getByRole('button', { name: 'Settings of Probe' }).click();
    await watched.page.getByRole('complementary', { name: 'Settings of Probe' }).waitFor();
    return watched;
  };
  const stored = (): Record<string, unknown>[] =>
    JSON.parse(site.pages.get('Home.aspx')?.canvasContent1 ?? '') as Record<string, unknown>[];
  const settings = async (page: Page): Promise<unknown> => JSON.parse(await factOf(page, 'settings'));

  test('tells the web part its display mode', async () => {
    const { page, troubles } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    expect(await factOf(page, 'mode')).toBe('1');
    const edit = page.getByRole('button', { name: 'Edit' });
    await edit.click();
    await page.waitForSelector('[data-fact=mode]:text("2")');
    expect(await edit.getAttribute('aria-pressed')).toBe('true');
    await edit.click();
    await page.waitForSelector('[data-fact=mode]:text("1")');
    expect(troubles).toEqual([]);
  });

  test('every kind of setting changes the web part at once', async () => {
    const { page, troubles } = await openPane();
    await page.getByLabel('Greeting').fill('Good day');
    await page.waitForSelector('[data-fact=greeting]:text("Good day")');
    await page.getByRole('switch', { name: 'Loud' }).check();
    await page.waitForSelector('[data-fact=greeting]:text("GOOD DAY")');
    await page.getByLabel('Cheer').waitFor();
    await page.getByLabel('Size').selectOption({ label: 'Small' });
    await page.getByLabel('Rows').fill('8');
    await page.getByLabel('Right').check();
    await page.getByLabel('Extra').check();
    expect(await settings(page)).toEqual({
      greeting: 'Good day',
      loud: true,
      size: 'small',
      rows: 8,
      align: 'right',
      extra: true
    });
    expect(await page.getByText('A label').count()).toBe(1);
    expect(await page.getByRole('link', { name: 'A link' }).getAttribute('href')).toBe('/');
    expect(troubles).toEqual([]);
  });

  test('a value the web part refuses is named and not taken', async () => {
    const { page } = await openPane();
    await page.getByLabel('Greeting').fill('');
    await page.getByText('Enter a greeting').waitFor();
    expect(await factOf(page, 'greeting')).toBe('Hello');
  });

  test('Save writes the settings into the page and leaves the rest of it alone', async () => {
    const { page, troubles } = await openPane();
    await page.getByLabel('Greeting').fill('Kept');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(stored()).toMatchObject([{ webPartData: { properties: { greeting: 'Kept' } } }, {}]);
    expect(stored()[1]).toEqual(NEIGHBOUR);
    await page.reload();
    await page.waitForSelector('[data-fact=greeting]:text("Kept")');
    expect(troubles).toEqual([]);
  });

  test('a save that fails says why and keeps what was changed', async () => {
    const { page } = await openPane();
    await page.getByLabel('Greeting').fill('Not lost');
    await page.route('**/listItemAllFields', (route) => route.fulfill({ status: 412 }));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').filter({ hasText: 'Somebody else changed this page' }).waitFor();
    expect(await page.getByLabel('Greeting').inputValue()).toBe('Not lost');
  });

  test('Escape puts the settings back and returns to where one was', async () => {
    const { page } = await openPane();
    await page.getByLabel('Greeting').fill('Gone');
    await page.waitForSelector('[data-fact=greeting]:text("Gone")');
    await page.keyboard.press('Escape');
    await page.waitForSelector('[data-fact=greeting]:text("Hello")');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('settings');
    expect(stored()).toMatchObject([{ webPartData: { properties: {} } }, NEIGHBOUR]);
  });

  test('is free of axe violations with the pane open, in every theme', async () => {
    const { page } = await openPane();
    for (const theme of ['light', 'dark', 'contrast']) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
      expect([theme, ...(await axeViolations(page))]).toEqual([theme]);
    }
  });

  test('works with the keyboard alone', async () => {
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the page');
    await page.getByRole('button', { name: 'Edit' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Settings of Probe' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Settings of Probe' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Typed');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary').waitFor({ state: 'detached' });
    expect(stored()).toMatchObject([{ webPartData: { properties: { greeting: 'Typed' } } }, NEIGHBOUR]);
  });
});
