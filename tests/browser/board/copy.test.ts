import type { Browser, Page } from 'playwright-core';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, launchBrowser } from '../../support/browser';
import { fewStages, references, startBoardSite, today } from './boardSite';
import { type Device, newDevice, storedText, tamper, waitForCopy } from './onDevice';

const refreshing = /^as at Mon 23 Nov, \d\d:\d\d, refreshing$/;

describe('the RAG board on a device it has been read on before', () => {
  let browser: Browser;
  let site: HubSite;
  let ids: number[];
  let device: Device;

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ site, ids } = await startBoardSite(fewStages));
    await site.fillGroups();
  });
  beforeEach(async () => {
    site.test.clock.setToday(today);
    device = await newDevice(browser, site);
    await device.signIn(loginOf('R6'));
  });
  afterEach(async () => {
    await device.context.close();
    await site.faults();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const items = (): ReturnType<HubSite['connection']>['sp']['web']['lists'] => site.connection().sp.web.lists;
  const change = (id: number, values: Record<string, unknown>): Promise<unknown> =>
    items().getByTitle('ComplaintStages').items.getById(id).update(values);
  /** Opens the board, waits until the device has its copy, and leaves. */
  const visit = async (): Promise<void> => {
    const page = await device.board();
    await page.getByText(/ (\d+) of \1 loaded/).waitFor();
    await waitForCopy(page);
    await page.close();
  };
  const waitForTruth = (page: Page): Promise<void> => page.getByText(/ (\d+) of \1 loaded/).waitFor();

  test('shows the copy with its age before the site has answered, and then the truth', async () => {
    await visit();
    await site.faults({ match: 'POST *getchanges*', delayMs: 2000 });
    const page = await device.board();
    await page.getByText(refreshing).waitFor();
    expect(await references(page)).toHaveLength(fewStages.length);
    expect(await axeViolations(page)).toEqual([]);
    await waitForTruth(page);
    expect(await page.getByText('Since your last visit').count()).toBe(0);
  });

  test('keeps no name and nothing that somebody typed', async () => {
    const { Id: officer, Title: name }: { Id: number; Title: string } = await site
      .connection()
      .sp.web.ensureUser(loginOf('R2'));
    await change(ids[0] ?? 0, { InvestigatingOfficerId: officer, ReasonForDelay: 'Mx Vale was ill' });
    const page = await device.board();
    await page.locator('[data-case="CH-2026-0001"]').filter({ hasText: name }).waitFor();
    await waitForCopy(page);
    const stored = await storedText(page);
    expect(stored).toContain('CH-2026-0001');
    expect(stored).not.toMatch(new RegExp(`Vale|${name}`, 'i'));
    await page.close();
    // Nothing is lost by that: name and reason come back with the truth.
    const again = await device.board();
    await waitForTruth(again);
    await again.locator('[data-case="CH-2026-0001"]').filter({ hasText: name }).waitFor();
  });

  test('is never shown to somebody else who signs in on the same device, not even its owner afterwards', async () => {
    await visit();
    await device.signIn(loginOf('R5'));
    await device.setReachable(false);
    const page = await device.board();
    await page.getByText('SharePoint does not answer.').waitFor();
    expect(await page.locator('[data-case]').count()).toBe(0);
    expect(await storedText(page)).toBe('');
    await device.signIn(loginOf('R6'));
    const own = await device.board();
    await own.getByText('SharePoint does not answer.').waitFor();
    expect(await own.locator('[data-case]').count()).toBe(0);
  });

  test('goes with the right to see it', async () => {
    await visit();
    await site.faults({ match: 'POST *getchanges*', status: 403 });
    const page = await device.board();
    await page.getByText('You do not have access to the open complaints.').waitFor();
    expect(await page.locator('[data-case]').count()).toBe(0);
    expect(await storedText(page)).toBe('');
  });

  test('can be read without a connection, and catches up by itself when there is one', async () => {
    await visit();
    await device.setReachable(false);
    await change(ids[1] ?? 0, { Team: 'Team North' });
    const page = await device.board();
    await page.getByText(/^Showing the board as at Mon 23 Nov, \d\d:\d\d\. SharePoint does not answer\./).waitFor();
    expect(await references(page)).toHaveLength(fewStages.length);
    expect(await axeViolations(page)).toEqual([]);
    await device.setReachable(true);
    await device.context.setOffline(true);
    await device.context.setOffline(false);
    await page.locator('[data-case="CH-2026-0002"]').filter({ hasText: 'Team North' }).waitFor();
    await waitForTruth(page);
    await change(ids[1] ?? 0, { Team: 'Team East' });
  });

  test('stays as it is when a part of it cannot be fetched, and asks for the part again', async () => {
    const page = await device.board();
    await waitForTruth(page);
    await device.context.setOffline(true);
    await page.locator('[data-case="CH-2026-0001"]').click();
    await page.getByText('The case could not be loaded.').waitFor();
    expect(await references(page)).toHaveLength(fewStages.length);
    await device.context.setOffline(false);
    await page.locator('[data-case="CH-2026-0002"]').click();
    await page.getByRole('region', { name: 'Case CH-2026-0002' }).waitFor();
    expect(await page.getByText('The case could not be loaded.').count()).toBe(0);
  });

  test('says that the whole board was read again when SharePoint no longer knows where the copy stood', async () => {
    await visit();
    await tamper(site, device, { token: 'not a token' });
    const page = await device.board();
    await page
      .getByText('SharePoint could not say what had changed, so the whole board was read again.')
      .first()
      .waitFor();
    expect(await references(page)).toHaveLength(fewStages.length);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each([
    ['damaged', { columns: null }],
    ['of an earlier form of the hub', { form: 0 }]
  ])('is dropped without a word when it is %s', async (_, how) => {
    await visit();
    await tamper(site, device, how);
    await site.faults({ match: 'GET *ComplaintStages*items*', delayMs: 3000, times: 1 });
    const page = await device.board();
    await page.getByRole('status', { name: 'Loading open cases' }).waitFor();
    await waitForTruth(page);
    await waitForCopy(page);
    await page.close();
    await site.faults({ match: 'POST *getchanges*', delayMs: 2000 });
    await (await device.board()).getByText(refreshing).waitFor();
  });

  test('tells what changed since the last visit, until it is dismissed', async () => {
    await visit();
    const { items: stages } = items().getByTitle('ComplaintStages');
    await change(ids[4] ?? 0, { Team: 'Team South' });
    await change(ids[6] ?? 0, { ClosedDate: `${today}T12:00:00Z`, IsOpen: false });
    // CH-2026-0003 was due on the day before.
    site.test.clock.setToday('2026-11-24');
    const page = await device.board();
    const news = page.getByText(
      /^Since your last visit, Mon 23 Nov, \d\d:\d\d: 1 closed or gone \(CH-2026-0007\), 1 became overdue, 1 changed\.$/
    );
    await news.waitFor();
    expect(await news.getAttribute('role')).toBe('status');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Dismiss' }).click();
    expect(await news.count()).toBe(0);
    await stages.getById(ids[6] ?? 0).update({ ClosedDate: null, IsOpen: true });
  });
});
