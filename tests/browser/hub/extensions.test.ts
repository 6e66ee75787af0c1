import { axeViolations } from '../../support/browser';
import type { WatchedPage } from '../host/watchedPage';
import { hubInBrowser } from './hubInBrowser';
import { readCounters } from './boardPage';

const today = '2026-02-11';
const words = { red: /^(Overdue \d+|Due (in \d+|today))/, amber: /^(Due (in \d+|today)|\d+ over|Review pause)/ };

describe("the hub in SharePoint's own pages", () => {
  const hub = hubInBrowser(today);

  const web = (): string => new URL(hub.url).pathname;
  const openList = async (view: string, query = '', width = 1280): Promise<WatchedPage> => {
    const watched = await hub.open(`${web()}/Lists/ComplaintStages/${view}.aspx${query}`, {
      viewport: { width, height: 800 }
    });
    await watched.page.locator('tbody tr [data-rag]').first().waitFor();
    return watched;
  };

  test("shows in a list's view the status of every stage that the board shows, in words", async () => {
    const { page, troubles } = await openList('Open stages');
    const more = page.getByRole('button', { name: 'Show more rows' });
    for (let rows = await page.locator('tbody tr').count(); await more.isVisible();) {
      await more.click();
      await page.locator(`tbody tr:nth-child(${rows + 1}) [data-rag]`).waitFor();
      rows = await page.locator('tbody tr').count();
    }
    const rows = await page.locator('tbody tr').count();
    const cells = page.locator('[data-rag]');
    await page.waitForFunction((count) => document.querySelectorAll('[data-rag]').length === count, rows);
    const shown = await cells.evaluateAll((found) =>
      found.map((cell) => ({
        status: cell.getAttribute('data-rag') ?? '',
        text: cell instanceof HTMLElement ? cell.innerText : ''
      }))
    );
    for (const { status, text } of shown) {
      if (status === 'red' || status === 'amber') expect(text).toMatch(words[status]);
      expect(text.trim()).not.toBe('');
    }
    const { page: board } = await hub.open(`${web()}/SitePages/RagBoard.aspx`);
    await board.getByText(/ (\d+) of \1 loaded/).waitFor();
    const counters = await readCounters(board);
    const counted = Object.fromEntries(
      Object.keys(counters).map((name) => [name, shown.filter(({ status }) => status === name).length])
    );
    expect(counted).toEqual(counters);
    expect(troubles).toEqual([]);
  });

  test('offers by keyboard what the selected row allows, and leads to the form of its act', async () => {
    const { page, troubles } = await openList('Open stages');
    const group = page.locator('summary', { hasText: '3Cs hub' });
    const row = page.locator('tbody tr').first();
    const reference = (await row.locator('td').nth(1).innerText()).trim();
    await row.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Open case', includeHidden: true }).waitFor({ state: 'attached' });
    await group.focus();
    await page.keyboard.press('Enter');
    const extend = page.getByRole('button', { name: 'Extend' });
    await extend.waitFor();
    expect(await page.getByRole('button', { name: 'Snapshot' }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await extend.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('New due date').waitFor();
    const address = new URL(page.url());
    expect(address.searchParams.get('case')).toBe(reference);
    expect(address.searchParams.has('case-act')).toBe(false);
    expect(troubles).toEqual([]);
  });

  test('offers nothing for several rows, and freezes the board after a question when none is selected', async () => {
    const { page, troubles } = await openList('AllItems', '?theme=dark');
    const boxes = page.locator('tbody').getByRole('checkbox');
    const group = page.locator('summary', { hasText: '3Cs hub' });
    await group.waitFor();
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await group.waitFor({ state: 'detached' });
    await boxes.nth(0).uncheck();
    await boxes.nth(1).uncheck();
    await group.click();
    await page.getByRole('button', { name: 'Snapshot' }).click();
    const dialog = page.getByRole('dialog', { name: "Freeze this week's board" });
    await dialog.waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await group.click();
    await page.getByRole('button', { name: 'Snapshot' }).click();
    await dialog.getByRole('button', { name: 'Freeze' }).click();
    await dialog.getByText(/(frozen with \d+ open stages|Nothing has changed since)/).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    // Before it writes the week's file, freezing looks whether an earlier try has left it there.
    expect(troubles.filter((trouble) => !/board\.json|404 \(Not Found\)/.test(trouble))).toEqual([]);
  });

  test('says on a phone that records are confidential, and goes to a case by its reference, never by a name', async () => {
    const { page, troubles } = await openList('AllItems', '?theme=contrast', 360);
    const notice = page.getByRole('region', { name: 'Confidentiality' });
    await notice.getByText('Confidential', { exact: true }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const [above, below] = await Promise.all([
      notice.boundingBox(),
      page.getByRole('heading', { level: 1 }).boundingBox()
    ]);
    expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
    const before = page.url();
    const search = notice.getByRole('searchbox', { name: 'Find a case' });
    await search.fill('Robin Ash');
    await search.press('Enter');
    await notice.getByRole('alert').waitFor();
    expect(page.url()).toBe(before);
    expect(await axeViolations(page)).toEqual([]);
    const reference = (await page.locator('tbody tr td').nth(1).innerText()).trim();
    await search.fill(` ${reference.toLowerCase()} `);
    await search.press('Enter');
    await page.getByRole('heading', { name: reference }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('case')).toBe(reference);
    expect(troubles).toEqual([]);
  });
});
