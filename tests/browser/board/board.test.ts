import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { type HubSite } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { heard, press, pressInMenu, reach, write } from '../hub/keyboard';
import { addComplaints, counters, fewStages, openBoard, references, startBoardSite } from './boardSite';

describe('the RAG board', () => {
  let browser: Browser;
  let site: HubSite;
  let ids: number[];
  const pages: Page[] = [];
  const board = async (query?: string, context?: Parameters<typeof openBoard>[3]): Promise<Page> => {
    const page = await openBoard(browser, site, query, context);
    pages.push(page);
    await page.waitForSelector('[data-case]');
    return page;
  };
  const change = (id: number, values: Record<string, unknown>): Promise<unknown> =>
    site.connection().sp.web.lists.getByTitle('ComplaintStages').items.getById(id).update(values);

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ site, ids } = await startBoardSite(fewStages));
    await addComplaints(site.connection(), fewStages);
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('shows every open case, most overdue first, with numbers that agree with the rows', async () => {
    const page = await board();
    expect(await references(page)).toEqual([
      'CH-2026-0001',
      'CH-2026-0002',
      'CH-2026-0003',
      'CH-2026-0004',
      'CH-2026-0008',
      'CH-2026-0009',
      'CH-2026-0005',
      'CH-2026-0006',
      'CH-2026-0007'
    ]);
    expect(await counters(page)).toEqual({
      'Overdue or at limit': 2,
      'Due soon': 2,
      'On track': 4,
      Paused: 1,
      'Not due': 0
    });
    expect(await page.getByText('2 overdue, 2 due this week, 1 paused, 9 open').count()).toBe(1);
    expect(await page.getByText(/^as at Mon 23 Nov, \d\d:\d\d · 9 of 9 loaded$/).count()).toBe(1);
    expect(await page.locator('[data-case="CH-2026-0001"]').innerText()).toContain('Overdue 5');
    expect(await page.locator('[data-case="CH-2026-0003"]').innerText()).toContain('Due today');
    expect(await page.locator('[data-case="CH-2026-0004"]').getByRole('img', { name: 'Needs care' }).count()).toBe(1);
    expect(
      await page.locator('[data-case="CH-2026-0009"]').getByRole('img', { name: 'Running on an extension' }).count()
    ).toBe(1);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('filters by the menus and the counters by keyboard, keeps it in the address, and Back undoes it', async () => {
    const page = await board();
    const team = page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: 'Team' });
    const chosen = page.getByRole('button', { name: 'Remove filter Team West' });
    const said = await heard(page, async () => {
      await pressInMenu(team, page.getByRole('menuitemcheckbox', { name: /^Team West/ }));
      await chosen.waitFor();
    });
    expect(said).toEqual(['4 of 9 open cases']);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await getsFocus(team);
    await page.getByRole('button', { name: /On track/ }).waitFor();
    expect(await references(page)).toEqual(['CH-2026-0001', 'CH-2026-0003', 'CH-2026-0004', 'CH-2026-0008']);
    expect(await counters(page)).toEqual({
      'Overdue or at limit': 1,
      'Due soon': 2,
      'On track': 0,
      Paused: 1,
      'Not due': 0
    });
    expect(await page.getByText('1 overdue, 2 due this week, 1 paused, 4 open in Team West').count()).toBe(1);
    const soon = page.getByRole('group', { name: /Cases by status/ }).getByRole('button', { name: /Due soon/ });
    expect(await heard(page, () => press(soon, 'Space'))).toEqual(['2 of 9 open cases']);
    expect(await references(page)).toEqual(['CH-2026-0003', 'CH-2026-0004']);
    expect(new URL(page.url()).search).toBe('?rag-team=Team+West&rag-status=amber');
    await page.goBack();
    expect(await references(page)).toHaveLength(4);
    await press(page.getByRole('button', { name: 'Clear all' }));
    expect(await references(page)).toHaveLength(9);
    // Its button is gone; what is left of the row has the focus.
    await getsFocus(page.getByRole('group', { name: 'Filters' }).getByRole('button').last());
  });

  test('stands again as its address says, officers by number only', async () => {
    const page = await board('?rag-team=Team+East&rag-sort=-reference&rag-group=status&rag-officerId=unassigned');
    expect(await references(page)).toEqual(['CH-2026-0002', 'CH-2026-0009', 'CH-2026-0006', 'CH-2026-0005']);
    expect(await page.getByRole('columnheader', { name: 'Reference' }).getAttribute('aria-sort')).toBe('descending');
    expect(await page.getByRole('button', { name: 'Remove filter Unassigned' }).count()).toBe(1);
    expect(await page.getByRole('row').filter({ hasText: 'On track' }).filter({ hasText: '3 on track' }).count()).toBe(
      1
    );
    expect(await axeViolations(page)).toEqual([]);
  });

  test('searches by reference while letters come, and says when nothing matches', async () => {
    const page = await board();
    const field = page.getByRole('searchbox', { name: 'Search by reference' });
    const said = await heard(page, async () => {
      await write(field, '0007');
      await page.waitForFunction(() => document.querySelectorAll('[data-case]').length === 1);
    });
    expect(said).toEqual(['1 of 9 open cases']);
    expect(await references(page)).toEqual(['CH-2026-0007']);
    await page.waitForURL(/rag-q=0007/);
    await write(field, 'nothing');
    await page.getByText('No open case matches these filters.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('sorts by a column by keyboard, turns the order round, and gives its own order back', async () => {
    const page = await board();
    const header = page.getByRole('columnheader', { name: 'Received' });
    await press(header.getByRole('button'));
    expect((await references(page))[0]).toBe('CH-2026-0001');
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await page.keyboard.press('Enter');
    expect((await references(page))[0]).toBe('CH-2026-0007');
    await page.keyboard.press('Enter');
    expect(await header.getAttribute('aria-sort')).toBe('none');
    await getsFocus(header.getByRole('button'));
    // Groups are in a menu, which stays open while one is chosen.
    const more = page.getByRole('button', { name: 'More actions' });
    const byTeam = page.getByRole('menuitemcheckbox', { name: 'Team', exact: true });
    await pressInMenu(more, byTeam);
    await page.getByRole('row').filter({ hasText: 'Team East' }).first().waitFor();
    expect(await byTeam.getAttribute('aria-checked')).toBe('true');
    await page.keyboard.press('Escape');
    await getsFocus(more);
  });

  test('is worked by keyboard alone: arrows move, Enter opens the case, Escape closes it and gives the focus back', async () => {
    const page = await board();
    await reach(page.locator('[data-case="CH-2026-0001"]'));
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: 'Case CH-2026-0002' });
    await panel.getByText('It was due on Thu 19 Nov, 2 working days ago, and has not been done.').waitFor();
    await press(panel.getByText('Why this date'));
    await panel
      .getByText(/10 working days from “Received”/)
      .first()
      .waitFor();
    expect(new URL(page.url()).searchParams.get('case')).toBe('CH-2026-0002');
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await getsFocus(page.locator('[data-case="CH-2026-0002"]'));
  });

  test('opens the case of a shared link, and says when there is none', async () => {
    const page = await board('?case=CH-2026-0009');
    const panel = page.getByRole('region', { name: 'Case CH-2026-0009' });
    await panel.getByText('Extended to Tue 1 Dec; it was due Tue 17 Nov.').waitFor();
    await page.goto(page.url().replace('0009', '0999'));
    await page.getByText('There is no case CH-2026-0999, or you may not see it.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  test('names each case of the strip by arrow keys and opens it by Enter', async () => {
    const page = await board();
    const strip = page.getByRole('slider', { name: 'Open cases by working days to their deadline' });
    await strip.focus();
    expect(await strip.getAttribute('aria-valuetext')).toMatch(/^CH-2026-0001, Overdue 5, .*1 of 9$/);
    await page.keyboard.press('ArrowRight');
    expect(await strip.getAttribute('aria-valuetext')).toMatch(/^CH-2026-0002, Overdue 2, /);
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Case CH-2026-0002' }).waitFor();
  });

  test('holds a change while the reader is in the table, then shows it', async () => {
    const page = await board();
    await page.locator('[data-case="CH-2026-0005"]').hover();
    await change(ids[4] ?? 0, { Team: 'Team South' });
    const show = page.getByRole('button', { name: '1 change: show' });
    await show.waitFor();
    expect(await page.locator('[data-case="CH-2026-0005"]').innerText()).toContain('Team East');
    await show.click();
    expect(await page.locator('[data-case="CH-2026-0005"]').innerText()).toContain('Team South');
    await change(ids[4] ?? 0, { Team: 'Team East' });
    await page.mouse.move(5, 5);
    await page.locator('[data-case="CH-2026-0005"]').filter({ hasText: 'Team East' }).waitFor();
    expect(await page.getByRole('status').filter({ hasText: '1 case changed' }).count()).toBe(1);
  });

  test('gives the filtered rows by keyboard as a CSV file that no spreadsheet takes for formulas', async () => {
    const page = await board('?rag-team=Team+East');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      pressInMenu(
        page.getByRole('button', { name: 'More actions' }),
        page.getByRole('menuitem', { name: 'Download CSV' })
      )
    ]);
    await getsFocus(page.getByRole('button', { name: 'More actions' }));
    expect(file.suggestedFilename()).toBe('rag-board-2026-11-23.csv');
    const text = await readFile(await file.path(), 'utf8');
    expect(text.startsWith('\uFEFFReference,Process,')).toBe(true);
    expect(
      text
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0])
    ).toEqual(['CH-2026-0002', 'CH-2026-0009', 'CH-2026-0005', 'CH-2026-0006', '']);
  });

  test('prints every filtered row, the filters and the time, and nothing else of the page', async () => {
    const page = await board('?rag-team=Team+East');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const sheet = page.locator('[data-hub-print]');
    expect(await sheet.locator('tbody tr').count()).toBe(4);
    expect(await sheet.innerText()).toContain('Filters: Team East');
    expect(await sheet.isVisible()).toBe(true);
    expect(await page.locator('[data-board]').isVisible()).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await sheet.count()).toBe(0);
  });

  test('copies the sentence', async () => {
    const page = await board('', { permissions: ['clipboard-read', 'clipboard-write'] });
    const copy = async (): Promise<void> => {
      await press(page.getByRole('button', { name: 'Copy summary' }));
      await page.getByText('Summary copied.').waitFor();
    };
    expect(await heard(page, copy)).toEqual(['Summary copied.']);
    // It is said a second time, too.
    expect(await heard(page, copy)).toEqual(['Summary copied.']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
      /^RAG board, as at .*: 2 overdue, .*9 open\.$/
    );
  });

  test.each([320, 360])('fits %i pixels as cards, and a case takes the whole page', async (width) => {
    const page = await board('', { viewport: { width, height: 640 }, hasTouch: true, isMobile: true });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
    await page.locator('[data-case="CH-2026-0001"]').tap();
    const panel = page.getByRole('dialog', { name: 'Case CH-2026-0001' });
    await panel.getByText('Why this colour').waitFor();
    expect(await panel.innerText()).toContain('Communication');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await axeViolations(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Back to the board' }).click();
    await getsFocus(page.locator('[data-case="CH-2026-0001"]'));
  });

  test.each(['dark', 'contrast'])('is readable in the %s theme', async (theme) => {
    const page = await board('?case=CH-2026-0001');
    await page.getByText('Why this colour').waitFor();
    const colour = (): string => getComputedStyle(document.querySelector('[data-board]') ?? document.body).color;
    const light = await page.evaluate(colour);
    await page.getByText('View', { exact: true }).click();
    await page.getByLabel('Theme').selectOption(theme);
    await page.waitForFunction(
      (before) => getComputedStyle(document.querySelector('[data-board]') ?? document.body).color !== before,
      light
    );
    expect(await axeViolations(page)).toEqual([]);
  });

  test('is readable in forced colours', async () => {
    const page = await board('', { forcedColors: 'active' });
    expect(await axeViolations(page)).toEqual([]);
  });
});
