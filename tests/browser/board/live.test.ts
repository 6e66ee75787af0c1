import type { Browser, Locator, Page } from 'playwright-core';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, launchBrowser } from '../../support/browser';
import { fewStages, references, startBoardSite, today } from './boardSite';
import { type Device, newDevice } from './onDevice';

/** Within so many milliseconds of the page's own time a colleague's change has to show. */
const within = 15_000;

describe('the RAG board while colleagues work', () => {
  let browser: Browser;
  let site: HubSite;
  let ids: number[];
  const devices: Device[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ site, ids } = await startBoardSite(fewStages));
    await site.fillGroups();
  });
  afterEach(async () => {
    await Promise.all(devices.splice(0).map(({ context }) => context.close()));
    await site.faults();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A board whose time runs as usual until it is told to run ahead. */
  const boardOf = async (login: string): Promise<Page> => {
    const device = await newDevice(browser, site);
    devices.push(device);
    await device.signIn(login);
    await device.context.clock.install();
    const page = await device.board();
    await page.getByText(/ (\d+) of \1 loaded/).waitFor();
    // Out of the table, where a reader's pointer would hold changes back.
    await page.mouse.move(5, 5);
    return page;
  };
  const change = (id: number, values: Record<string, unknown>): Promise<unknown> =>
    site.connection().sp.web.lists.getByTitle('ComplaintStages').items.getById(id).update(values);
  /** Counts the looks for changes that a page takes. */
  const looksOf = (page: Page): (() => number) => {
    let looks = 0;
    page.on('request', (request) => (looks += /getchanges/i.test(request.url()) ? 1 : 0));
    return () => looks;
  };
  const show = (page: Page, visibility: 'visible' | 'hidden'): Promise<void> =>
    page.evaluate((state) => {
      Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
      document.dispatchEvent(new Event('visibilitychange'));
    }, visibility);

  test('shows within 15 seconds, without a reload, what a colleague saves in another browser', async () => {
    const [reader, colleague] = [await boardOf(loginOf('R5')), await boardOf(loginOf('R6'))];
    const saved = await colleague.evaluate(
      async ([url, id]) => {
        const digest = await fetch(`${url}/_api/contextinfo`, {
          method: 'POST',
          headers: { Accept: 'application/json' }
        });
        const { FormDigestValue } = (await digest.json()) as { FormDigestValue: string };
        const answer = await fetch(`${url}/_api/web/lists/getByTitle('ComplaintStages')/items(${id})`, {
          method: 'POST',
          headers: {
            Accept: 'application/json;odata=nometadata',
            'Content-Type': 'application/json;odata=nometadata',
            'X-HTTP-Method': 'MERGE',
            'If-Match': '*',
            'X-RequestDigest': FormDigestValue
          },
          body: JSON.stringify({ Team: 'Team Colleague' })
        });
        return answer.status;
      },
      [site.test.url, ids[4] ?? 0] as const
    );
    expect(saved).toBe(204);
    const row = reader.locator('[data-case="CH-2026-0005"]').filter({ hasText: 'Team Colleague' });
    await reader.clock.fastForward(within);
    await row.waitFor();
    expect(await row.getByText('Changed').count()).toBe(1);
  });

  test('marks new and changed rows, and names those that left', async () => {
    const page = await boardOf(loginOf('R5'));
    await change(ids[5] ?? 0, { ClosedDate: `${today}T12:00:00Z`, IsOpen: false });
    await page.clock.fastForward(within);
    await page.getByText('1 case left the board: CH-2026-0006').waitFor();
    await change(ids[5] ?? 0, { ClosedDate: null, IsOpen: true });
    await change(ids[4] ?? 0, { Team: 'Team East' });
    await page.clock.fastForward(within);
    await page.getByText('1 case joined the board, 1 case changed').waitFor();
    expect(await page.locator('[data-case="CH-2026-0006"]').getByText('New').count()).toBe(1);
    expect(await page.locator('[data-case="CH-2026-0005"]').getByText('Changed').count()).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('rests while the page is hidden, catches up when it is shown, and tells what was missed after a while', async () => {
    const page = await boardOf(loginOf('R5'));
    await show(page, 'hidden');
    const looks = looksOf(page);
    await change(ids[4] ?? 0, { Team: 'Team Hidden' });
    await page.clock.fastForward('40:00');
    expect(looks()).toBe(0);
    await show(page, 'visible');
    await page.getByText(/^Since your last visit, .*: 1 changed\.$/).waitFor();
    expect(await page.locator('[data-case="CH-2026-0005"]').innerText()).toContain('Team Hidden');
    await change(ids[4] ?? 0, { Team: 'Team East' });
  });

  test('says so and reads the whole board again when SharePoint no longer knows its token', async () => {
    const page = await boardOf(loginOf('R5'));
    await page.route('**/getchanges', (route) =>
      route.continue({ postData: (route.request().postData() ?? '').replace(/"1;3;[^"]*"/, '"1;3;old"') })
    );
    await page.clock.fastForward(within);
    await page.getByText(/^SharePoint could not say what had changed, so the whole board was read again\./).waitFor();
    expect(await references(page)).toHaveLength(fewStages.length);
  });

  test('counts every deadline again on a colleague’s board when a holiday is added on this one', async () => {
    const [manager, colleague] = [await boardOf(loginOf('R6')), await boardOf(loginOf('R5'))];
    const row = (page: Page): Locator => page.locator('[data-case="CH-2026-0006"]');
    await row(colleague).filter({ hasText: 'Thu 3 Dec' }).waitFor();
    await manager.getByRole('button', { name: 'More actions' }).click();
    await manager.getByRole('menuitem', { name: 'Bank holidays' }).click();
    await manager.getByLabel('Date').fill('2026-12-01');
    await manager.getByLabel('Name').fill('Proclaimed');
    await manager.getByRole('button', { name: 'Show what moves' }).click();
    await manager.getByLabel('Why the day changes').fill('Royal proclamation');
    await manager.getByRole('button', { name: 'Add this day' }).click();
    await manager.getByText('On the list now: Tuesday 1 December 2026').waitFor();
    await manager.getByRole('button', { name: 'Back to the board' }).click();
    await row(manager).filter({ hasText: 'Fri 4 Dec' }).waitFor();
    await colleague.clock.fastForward('01:10');
    await row(colleague).filter({ hasText: 'Fri 4 Dec' }).waitFor();
    await colleague.getByText('Rules or holidays have changed, and every deadline was counted again.').waitFor();
    const holidays = await site.hub().holidays();
    const added = (await holidays.list()).find(({ date }) => date === '2026-12-01');
    expect(added?.title).toBe('Proclaimed');
    await site
      .connection()
      .sp.web.lists.getByTitle('Holidays')
      .items.getById(added?.id ?? 0)
      .delete();
  });

  test('counts every deadline again when a holiday is added', async () => {
    const page = await boardOf(loginOf('R5'));
    const row = page.locator('[data-case="CH-2026-0006"]');
    await row.filter({ hasText: 'Thu 3 Dec' }).waitFor();
    const { items } = site.connection().sp.web.lists.getByTitle('Holidays');
    const { Id }: { Id: number } = await items.add({
      Title: 'Extra',
      HolidayDate: '2026-11-30T12:00:00Z',
      Kind: 'Bank holiday'
    });
    await page.clock.fastForward('01:10');
    await row.filter({ hasText: 'Fri 4 Dec' }).waitFor();
    await page.getByText('Rules or holidays have changed, and every deadline was counted again.').waitFor();
    await items.getById(Id).delete();
  });
});
