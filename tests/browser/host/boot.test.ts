import type { Browser } from 'playwright-core';
import { axeViolations } from '../../support/browser';
import { openStage, probeControl, type SiteDouble, type Stage } from './siteDouble';
import { factOf, openWatched } from './watchedPage';

const FIRST = 'aaaaaaaa-0000-4000-8000-000000000001';
const SECOND = 'aaaaaaaa-0000-4000-8000-000000000002';

describe('a site page', () => {
  let stage: Stage | undefined;
  let browser: Browser;
  let site: SiteDouble;
  const setPage = (...controls: Record<string, unknown>[]): void => {
    site.pages.set('Home.aspx', { title: 'Home', canvasContent1: JSON.stringify(controls) });
  };

  beforeAll(async () => {
    stage = await openStage();
    ({ browser, site } = stage);
  });
  afterAll(() => stage?.close());

  test('boots the real loader and shows a web part without errors, outside requests or broken policy', async () => {
    setPage(probeControl(FIRST, { greeting: 'Bore da' }));
    const { page, troubles } = await openWatched(browser, `${site.origin}/`);
    expect(new URL(page.url()).pathname).toBe('/sites/Demo/SitePages/Home.aspx');
    expect(await factOf(page, 'greeting')).toBe('Bore da');
    expect(await factOf(page, 'user')).toBe('Robin Hale');
    expect(await factOf(page, 'web')).toBe(site.webUrl);
    expect(JSON.parse(await factOf(page, 'settings'))).toMatchObject({ rows: 3 });
    // Microsoft's code reports some things only when the page has been quiet for a while.
    await page.waitForLoadState('networkidle');
    expect(troubles).toEqual([]);
  });

  test('fetches at once what its web parts need, nothing else, and nothing twice', async () => {
    setPage(probeControl(FIRST));
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    await page.waitForSelector('[data-fact=ground]');
    const { ahead, scripts, fetched } = await page.evaluate(() => ({
      ahead: [...document.querySelectorAll<HTMLLinkElement>('link[rel=preload]')].map(({ href }) => href),
      scripts: [...document.scripts].map(({ src }) => src),
      fetched: performance.getEntriesByType('resource').map(({ name }) => name)
    }));
    expect(ahead.filter((href) => !scripts.includes(href))).toEqual([]);
    expect(ahead.some((href) => href.includes('/dist/'))).toBe(true);
    expect(fetched.filter((name, place) => name.endsWith('.js') && fetched.indexOf(name) !== place)).toEqual([]);
  });

  test('sends the policy that lets nothing outside be asked for', async () => {
    setPage();
    const response = await fetch(`${site.webUrl}/SitePages/Home.aspx`);
    expect(response.headers.get('Content-Security-Policy')).toBe(
      "default-src 'self'; connect-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; " +
        "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:"
    );
  });

  test('follows a change of theme at once and keeps it over a reload', async () => {
    setPage(probeControl(FIRST));
    const { page, troubles } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    expect(await factOf(page, 'ground')).toBe('#ffffff');
    await page.getByText('View', { exact: true }).click();
    await page.getByLabel('Theme').selectOption('dark');
    expect(await factOf(page, 'ground')).toBe('#1b1a19');
    await page.getByLabel('Theme').selectOption('contrast');
    expect(await factOf(page, 'ground')).toBe('#000000');
    await page.reload();
    await page.waitForSelector('[data-fact=ground]');
    expect(await factOf(page, 'ground')).toBe('#000000');
    expect(troubles).toEqual([]);
  });

  test('loads the texts of the language asked for', async () => {
    setPage(probeControl(FIRST));
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    expect(await factOf(page, 'word')).toBe('word');
    await page.getByText('View', { exact: true }).click();
    await page.getByLabel('Language').selectOption('fr-FR');
    await page.waitForSelector('[data-fact=word]:text("mot")');
    await page.goto(`${site.webUrl}/SitePages/Home.aspx?locale=cy-GB`);
    await page.waitForSelector('[data-fact=word]:text("word")');
    expect(await page.getAttribute('main', 'lang')).toBe('cy-GB');
  });

  test('becomes another person by the picker', async () => {
    setPage(probeControl(FIRST));
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    await page.getByLabel(/You are/).selectOption('kit.rowe@council.example');
    await page.waitForSelector('[data-fact=user]:text("Kit Rowe")');
    expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0);
  });

  test('lets somebody whose sign-in is no longer known choose again', async () => {
    setPage(probeControl(FIRST));
    const context = await browser.newContext();
    await context.addCookies([{ name: 'hub-user', value: 'nobody', url: site.origin }]);
    const page = await context.newPage();
    const response = await page.goto(`${site.webUrl}/SitePages/Home.aspx`);
    expect(response?.status()).toBe(403);
    await page.getByLabel(/You are/).selectOption('kit.rowe@council.example');
    await page.waitForSelector('[data-fact=user]:text("Kit Rowe")');
  });

  test('a page whose content is broken says so', async () => {
    site.pages.set('Home.aspx', { title: 'Home', canvasContent1: '{"half":' });
    const response = await fetch(`${site.webUrl}/SitePages/Home.aspx`);
    expect(response.status).toBe(500);
    expect(await response.text()).toContain('This page cannot be shown');
  });

  test('shows the words of a page and none of its markup', async () => {
    const hostile = '<p>Not built yet.</p><img src=x onerror="document.title=1"><script>document.title = 2</script>';
    setPage({ controlType: 4, innerHTML: `${hostile}<p>&lt;b onclick=x&gt;</p>` }, probeControl(FIRST));
    const { page, troubles } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    expect(await page.locator('.text p').allInnerTexts()).toEqual(['Not built yet.', '<b onclick=x>']);
    expect(await page.locator('.text img, .text script, .text b').count()).toBe(0);
    expect(await page.title()).toBe('Home - Demo <site>');
    expect(await page.locator('[data-fact=user]').innerText()).toBe('Robin Hale');
    expect(troubles).toEqual([]);
  });

  test('sends a page compressed to a browser that takes it so', async () => {
    setPage(probeControl(FIRST));
    const url = `${site.webUrl}/SitePages/Home.aspx`;
    const headersFor = async (accepted: string): Promise<Headers> =>
      (await fetch(url, { headers: { 'Accept-Encoding': accepted } })).headers;
    expect((await headersFor('gzip')).get('Content-Encoding')).toBe('gzip');
    expect((await headersFor('identity')).get('Content-Encoding')).toBeNull();
    expect((await headersFor('identity')).get('Vary')).toContain('Accept-Encoding');
  });

  test('says which web part failed and why, and shows the others', async () => {
    setPage(
      probeControl(FIRST, { fail: true }),
      probeControl(SECOND, { greeting: 'Still here' }),
      probeControl('aaaaaaaa-0000-4000-8000-000000000003', {}, '99999999-0000-4000-8000-000000000009')
    );
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Home.aspx`);
    expect(await page.locator(`[data-instance="${FIRST}"]`).innerText()).toContain('The probe was told to fail.');
    expect(await page.locator(`[data-instance="${SECOND}"]`).innerText()).toContain('Still here');
    expect(
      await page.getByRole('alert').filter({ hasText: '99999999-0000-4000-8000-000000000009' }).innerText()
    ).toContain('not in the built solution');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('takes up a bundle that was rebuilt at the next request', async () => {
    setPage(probeControl(FIRST));
    const url = `${site.origin}/dist/probe-web-part.js`;
    const first = await fetch(url);
    expect(first.headers.get('Cache-Control')).toBe('no-cache');
    expect((await fetch(url, { headers: { 'If-None-Match': first.headers.get('ETag') ?? '' } })).status).toBe(304);
  });

  test('a page that is not there says so, with links to those that are', async () => {
    setPage();
    const { page } = await openWatched(browser, `${site.webUrl}/SitePages/Nowhere.aspx`);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('This page was not found');
    expect(await page.locator('main a').first().getAttribute('href')).toBe('/sites/Demo/SitePages/Home.aspx');
    expect((await fetch(page.url())).status).toBe(404);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('answers the loader about components it does not know', async () => {
    const response = await fetch(`${site.webUrl}/_api/web/GetClientSideComponents`, {
      method: 'POST',
      body: JSON.stringify({ components: [{ id: '0D910C1C-13B9-4E1C-9AA4-B008C5E42D7D' }, { id: 'none' }] })
    });
    const { value } = (await response.json()) as { value: { Status: number; Manifest: string | null }[] };
    expect(value.map((entry) => entry.Status)).toEqual([0, 1]);
    expect(JSON.parse(value[0]?.Manifest ?? '')).toMatchObject({ alias: 'react', version: '17.0.1' });
  });
});
