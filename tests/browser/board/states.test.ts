import type { Browser, Page } from 'playwright-core';
import type { FaultRule } from '../../../site/server/faults';
import { type HubSite } from '../../contract/data/hubSite';
import { axeViolations, launchBrowser } from '../../support/browser';
import { fewStages, openBoard, startBoardSite, startSiteWithoutLists } from './boardSite';

const stagesList = 'GET *ComplaintStages*items*';

describe('the RAG board, when not all is well', () => {
  let browser: Browser;
  let site: HubSite;
  const closing: (() => Promise<void>)[] = [];
  const openOn = async (one: HubSite, query?: string): Promise<Page> => {
    const page = await openBoard(browser, one, query);
    closing.push(() => page.context().close());
    return page;
  };
  const openWith = async (...faults: FaultRule[]): Promise<Page> => {
    await site.faults(...faults);
    return openOn(site);
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ site } = await startBoardSite(fewStages));
  });
  afterEach(async () => {
    await Promise.all(closing.splice(0).map((close) => close()));
    await site.faults();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('shows the shapes to come while the first page is on its way', async () => {
    const page = await openWith({ match: stagesList, delayMs: 4000 });
    await page.getByRole('status', { name: 'Loading open cases' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.waitForSelector('[data-case]');
  });

  test('shows what has come when a later page fails, and the rest after a retry', async () => {
    const page = await openWith({ match: 'GET *filter=ClosedDate*', status: 500 });
    await page.getByText('Only the first 9 cases could be loaded.').waitFor();
    expect(await page.locator('[data-case]').count()).toBe(9);
    expect(await axeViolations(page)).toEqual([]);
    await site.faults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('9 of 9 loaded').waitFor();
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  test('says plainly when no complaint is open', async () => {
    const { site: empty } = await startBoardSite([]);
    closing.push(() => empty.close());
    const page = await openOn(empty);
    await page.getByText('No open complaints on Mon 23 Nov.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('says who can help when the reader has no access', async () => {
    const page = await openWith({ match: stagesList, status: 403 });
    await page.getByText('You do not have access to the open complaints.').waitFor();
    expect(await page.locator('[data-case]').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('names the command that makes the lists when there are none', async () => {
    const bare = await startSiteWithoutLists();
    closing.push(() => bare.close());
    const page = await openOn(bare);
    await page.getByText('npm run hub -- provision').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('says so when SharePoint does not answer, and comes up by itself', async () => {
    const page = await openWith({ match: stagesList, drop: true });
    await page.getByText('SharePoint does not answer.').waitFor();
    await page.getByText(/Trying again in \d+ seconds?\./).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await site.faults();
    await page.waitForSelector('[data-case]');
  });

  test('keeps the last data with its age when the connection goes', async () => {
    const page = await openOn(site);
    await page.waitForSelector('[data-case]');
    await site.faults(
      { match: 'POST *GetListItemChangesSinceToken*', drop: true },
      { match: '* *hanges*', drop: true }
    );
    await page.getByText(/^Showing the board as at Mon 23 Nov, \d\d:\d\d\. SharePoint does not answer\./).waitFor();
    expect(await page.locator('[data-case]').count()).toBe(9);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('waits as long as SharePoint asks when it is throttled, and says how long', async () => {
    const page = await openWith({ match: stagesList, status: 429, retryAfter: 4, times: 3 });
    // Both at once: a slow machine finds the second gone by the time it has seen the first.
    await Promise.all([
      page.getByText('SharePoint is busy and asked the hub to wait.').waitFor(),
      page.getByText(/Trying again in [1-4] seconds?\./).waitFor()
    ]);
    expect(await axeViolations(page)).toEqual([]);
    await page.waitForSelector('[data-case]');
  });
});
