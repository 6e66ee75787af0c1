import type { Browser, Page } from 'playwright-core';
import { aStage, type HubSite } from '../../contract/data/hubSite';
import { axeViolations, launchBrowser } from '../../support/browser';
import { openBoard, startBoardSite } from './boardSite';

const count = 1200;

describe('the RAG board with many cases', () => {
  let browser: Browser;
  let site: HubSite;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ site } = await startBoardSite(
      Array.from({ length: count }, (_, place) =>
        aStage({
          reference: `CH-2026-${String(place + 1).padStart(5, '0')}`,
          openedOn: new Date(Date.UTC(2026, 9, 1 + (place % 50))).toISOString().slice(0, 10),
          team: `Team ${place % 3}`
        })
      )
    ));
    page = await openBoard(browser, site);
    await page.getByText('1,200 of 1,200 loaded').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const nodes = (selector: string): Promise<number> =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)].reduce((sum, one) => sum + 1 + one.querySelectorAll('*').length, 0),
      selector
    );

  test('keeps the page small and says how many rows there are', async () => {
    expect(await nodes('[role=row][data-case]')).toBeLessThanOrEqual(300);
    expect(await nodes('[role=slider]')).toBeLessThanOrEqual(300);
    expect(await page.getByRole('grid').getAttribute('aria-rowcount')).toBe(String(count + 1));
    expect(await axeViolations(page)).toEqual([]);
  });

  test('reaches the last row by End and the first by Home, and never loses the focus while scrolled', async () => {
    const focused = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex') ?? null);
    await page.locator('[data-case]').first().focus();
    await page.keyboard.press('End');
    expect(await focused()).toBe(String(count + 1));
    await page.keyboard.press('Home');
    expect(await focused()).toBe('2');
    await page
      .getByRole('rowgroup')
      .nth(1)
      .evaluate((rows) => rows.scrollTo(0, 20_000));
    await page.waitForFunction(() => document.querySelectorAll('[data-case][aria-rowindex="2"]').length === 1);
    expect(await focused()).toBe('2');
  });

  test('keeps the heading of the group in view at the top', async () => {
    await page.goto(`${site.test.url}/SitePages/RagBoard.aspx?rag-group=team`);
    await page.waitForSelector('[data-case]');
    await page
      .getByRole('rowgroup')
      .nth(1)
      .evaluate((rows) => rows.scrollTo(0, 20_000));
    await page.waitForFunction(() => {
      const rows = document.querySelectorAll('[role=rowgroup]')[1];
      const heading = [...(rows?.querySelectorAll('[role=row]:not([data-case])') ?? [])].find(
        (row) => Math.abs(row.getBoundingClientRect().top - (rows?.getBoundingClientRect().top ?? 0)) < 2
      );
      return /Team \d/.test(heading?.textContent ?? '');
    });
    expect(await axeViolations(page)).toEqual([]);
  });
});
