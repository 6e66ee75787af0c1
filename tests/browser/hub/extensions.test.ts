import { axeViolations } from '../../support/browser';
import type { Locator, Page } from 'playwright-core';
import type { WatchedPage } from '../host/watchedPage';
import { hubInBrowser } from './hubInBrowser';
import { readCounters } from './boardPage';
import { heard, tabTo, write } from './keyboard';

const today = '2026-02-11';
const manager = 'avery.lind@council.example';
const recovery = 'isolde.fenwright@council.example';
/** Sees the cases of her services, and does nothing with them. */
const lead = 'philippa.varrow@council.example';
const words = { red: /^(Overdue \d+|Due (in \d+|today))/, amber: /^(Due (in \d+|today)|\d+ over|Review pause)/ };

describe("the hub in SharePoint's own pages", () => {
  const hub = hubInBrowser(today);

  const web = (): string => new URL(hub.url).pathname;
  const openList = async (
    view: string,
    { query = '', width = 1280, login = manager }: { query?: string; width?: number; login?: string } = {}
  ): Promise<WatchedPage> => {
    const watched = await hub.open(
      `${web()}/Lists/ComplaintStages/${view}.aspx${query}`,
      { viewport: { width, height: 800 } },
      (page) => page.context().addCookies([{ name: 'hub-user', value: encodeURIComponent(login), url: hub.origin }])
    );
    await watched.page.locator('tbody tr [data-rag]').first().waitFor();
    return watched;
  };
  const groupOf = (page: Page): Locator => page.locator('summary', { hasText: '3Cs hub' });
  const stageRow = (page: Page, stage: string): Locator =>
    page.locator('tbody tr', { has: page.locator('td:nth-child(4)', { hasText: new RegExp(`^${stage}$`) }) }).first();
  const referenceOf = async (row: Locator): Promise<string> => (await row.locator('td').nth(1).innerText()).trim();
  /** Selects a row, and waits for what can be done with it. */
  const select = async (page: Page, row: Locator): Promise<string[]> => {
    await row.getByRole('checkbox').focus();
    await page.keyboard.press('Space');
    await page.locator('[data-command="OPEN_CASE"]').waitFor({ state: 'attached' });
    return page.locator('[data-command]').allTextContents();
  };
  /** Presses a command as somebody without a mouse does. */
  const press = async (page: Page, command: string): Promise<void> => {
    await tabTo(page, '3Cs hub', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await tabTo(page, command);
    await page.keyboard.press('Enter');
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

  test('leads by keyboard to the case and to the log of the selected row, by no more than its reference', async () => {
    const { page, troubles } = await openList('Open stages', { login: recovery });
    for (const [command, stage, leadsTo, shows] of [
      ['Open case', 'S1', 'Home.aspx?screen=case&case=', (reference: string) => `h2:has-text("${reference}")`],
      ['Start log', 'S2', 'InvestigationLog.aspx?case=', (reference: string) => `[data-log="${reference}|S2"] form`]
    ] as const) {
      const row = stageRow(page, stage);
      const reference = await referenceOf(row);
      expect(await select(page, row)).toEqual(expect.arrayContaining(['Open case', 'Start log']));
      await press(page, command);
      await page.locator(shows(reference)).waitFor();
      expect(page.url()).toBe(`${hub.url}/SitePages/${leadsTo}${reference}${stage === 'S2' ? '&stage=2' : ''}`);
      await page.goBack();
      await page.locator('tbody tr [data-rag]').first().waitFor();
    }
    // What a page was still reading when it was left is broken off by the browser.
    expect(troubles.filter((trouble) => !trouble.endsWith('net::ERR_ABORTED'))).toEqual([]);
  });

  test('offers by keyboard what the selected row allows, and leads to the form of its act', async () => {
    const { page, troubles } = await openList('Open stages');
    const row = page.locator('tbody tr').first();
    const reference = await referenceOf(row);
    expect(await select(page, row)).toEqual(['Open case', 'Extend']);
    await groupOf(page).click();
    await page.getByRole('button', { name: 'Extend' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await groupOf(page).click();
    await row.getByRole('checkbox').focus();
    await press(page, 'Extend');
    await page.getByLabel('New due date').waitFor();
    const address = new URL(page.url());
    expect(address.searchParams.get('case')).toBe(reference);
    expect(address.searchParams.has('case-act')).toBe(false);
    expect(troubles).toEqual([]);
  });

  test('offers no act on a stage that is closed, nor to those who only look', async () => {
    const { page, troubles } = await openList('AllItems', { login: recovery });
    const closed = page.locator('tbody tr', { has: page.locator('td:nth-child(10)', { hasText: /\d/ }) }).first();
    const more = page.getByRole('button', { name: 'Show more rows' });
    for (let rows = 30; (await closed.count()) === 0; rows += 30) {
      await more.click();
      await page.locator(`tbody tr:nth-child(${rows + 1}) [data-rag]`).waitFor();
    }
    const offered = await select(page, closed);
    expect(offered).toContain('Open case');
    expect(offered).not.toContain('Extend');
    const { page: looked } = await openList('Open stages', { login: lead });
    expect(await groupOf(looked).count()).toBe(0);
    expect(await select(looked, looked.locator('tbody tr').first())).toEqual(['Open case']);
    expect(troubles).toEqual([]);
  });

  test('offers nothing for several rows, and freezes the board after a question when none is selected', async () => {
    const { page, troubles } = await openList('AllItems', { query: '?theme=dark' });
    const boxes = page.locator('tbody').getByRole('checkbox');
    const group = groupOf(page);
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
    const said = await heard(page, async () => {
      await dialog.getByRole('button', { name: 'Freeze' }).press('Enter');
      await dialog.getByText(/(frozen with \d+ open stages|Nothing has changed since)/).waitFor();
    });
    expect(said[said.length - 1]).toMatch(/(frozen with \d+ open stages|Nothing has changed since)/);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
    // Before it writes the week's file, freezing looks whether an earlier try has left it there.
    expect(troubles.filter((trouble) => !/board\.json|404 \(Not Found\)/.test(trouble))).toEqual([]);
  });

  test('says on a phone that records are confidential, and goes to a case by its reference, never by a name', async () => {
    const { page, troubles } = await openList('AllItems', { query: '?theme=contrast', width: 360 });
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
    await write(search, 'Robin Ash');
    const refused = await heard(page, async () => {
      await page.keyboard.press('Enter');
      await notice.getByRole('alert').waitFor();
    });
    expect(refused).toHaveLength(1);
    expect(page.url()).toBe(before);
    expect(await axeViolations(page)).toEqual([]);
    const reference = (await page.locator('tbody tr td').nth(1).innerText()).trim();
    await write(search, ` ${reference.toLowerCase()} `);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: reference }).first().waitFor();
    expect(new URL(page.url()).searchParams.get('case')).toBe(reference);
    expect(troubles).toEqual([]);
  });
});
