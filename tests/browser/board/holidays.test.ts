import type { Browser, Page } from 'playwright-core';
import { toHolidayUpdate } from '../../../src/shared/data/rules/holidayRow';
import type { ListedHoliday } from '../../../src/shared/domain/holidays/HolidayChange';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { boardPages } from './boardPages';
import { fewStages, startBoardSite } from './boardSite';

const listAddress = '?rag-page=holidays';

describe('bank holidays on the board', () => {
  let browser: Browser;
  let site: HubSite;

  beforeAll(async () => {
    browser = await launchBrowser();
    ({ site } = await startBoardSite(fewStages));
    await site.fillGroups();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const openPage = boardPages(() => ({ browser, site }));
  const open: typeof openPage = async (...what) => {
    const page = await openPage(...what);
    await page.getByText(/ (\d+) of \1 loaded/).waitFor();
    return page;
  };
  const list = (
    name: 'Holidays' | 'AuditLog'
  ): ReturnType<ReturnType<HubSite['connection']>['sp']['web']['lists']['getByTitle']> =>
    site.connection().sp.web.lists.getByTitle(name);
  const listed = async (day: string): Promise<ListedHoliday[]> =>
    (await (await site.hub().holidays()).list()).filter(({ date }) => date === day);
  const records = async (day: string): Promise<{ Act: string; Reason: string }[]> =>
    list('AuditLog').items.select('Act', 'Reason').filter(`Subject eq '${day}'`)();
  /** Fills in a day and asks what it moves. */
  const look = async (page: Page, date: string, name: string): Promise<void> => {
    await page.getByLabel('Date').fill(date);
    await page.getByLabel('Name').fill(name);
    await page.getByRole('button', { name: 'Show what moves' }).click();
  };
  const add = async (page: Page, reason = 'Royal proclamation'): Promise<void> => {
    await page.getByLabel('Why the day changes').fill(reason);
    await page.getByRole('button', { name: 'Add this day' }).click();
  };

  test('a day is added by keyboard alone: what moves is shown first, and the board counts again', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'More actions' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Bank holidays' }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Bank holidays' }).waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Bank holidays');
    await page.getByRole('row', { name: /Fri 25 Dec/ }).waitFor();
    for (let presses = 0; presses < 20; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => document.activeElement?.getAttribute('type'))) === 'date') break;
    }
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('date');
    // The browser's own control; in which order it takes day and month depends on the browser.
    await page.getByLabel('Date').fill('2026-11-30');
    await page.getByLabel('Name').focus();
    await page.keyboard.type('Proclaimed');
    await page.keyboard.press('Enter');
    await page.getByText('3 clocks of 3 open cases move: 3 to a later day.').waitFor();
    await getsFocus(page.getByText('Add Monday 30 November 2026, Proclaimed (bank holiday)', { exact: true }));
    const moves = await page
      .getByRole('table', { name: 'Deadlines of open cases that move' })
      .getByRole('row')
      .allInnerTexts();
    expect(moves.slice(1).map((row) => row.split(/\s*\t\s*/))).toEqual([
      [
        'CH-2026-0005',
        'Stage 1',
        'Stage 1 response',
        'Team East / Assessment and family support',
        'Unassigned',
        'Wed 2 Dec',
        'Thu 3 Dec',
        '7 left'
      ],
      [
        'CH-2026-0006',
        'Stage 1',
        'Stage 1 response',
        'Team East / Assessment and family support',
        'Unassigned',
        'Thu 3 Dec',
        'Fri 4 Dec',
        '8 left'
      ],
      [
        'CH-2026-0007',
        'Stage 1',
        'Stage 1 response',
        'No team recorded',
        'Unassigned',
        'Fri 4 Dec',
        'Mon 7 Dec',
        '9 left'
      ]
    ]);
    expect(await listed('2026-11-30')).toEqual([]);
    await page.getByLabel('Why the day changes').focus();
    await page.keyboard.press('Enter');
    await page.getByText('Say why. It is part of the record.').waitFor();
    await page.keyboard.type('Royal proclamation');
    await page.keyboard.press('Enter');
    await page
      .getByText(
        'On the list now: Monday 30 November 2026, Proclaimed (bank holiday). 3 clocks of open cases moved, and the audit log has a record.'
      )
      .waitFor();
    await getsFocus(page.getByText('Bank holidays', { exact: true }));
    expect(await records('2026-11-30')).toMatchObject([
      { Act: 'Holiday added', Reason: 'Royal proclamation. Clocks moved: 3' }
    ]);
    await page.getByRole('button', { name: 'Back to the board' }).click();
    await getsFocus(page.getByRole('button', { name: 'More actions' }));
    await page.locator('[data-case="CH-2026-0006"]').filter({ hasText: 'Fri 4 Dec' }).waitFor();
  });

  test('a change whose answers are lost is tried again and made once', async () => {
    const page = await open(listAddress);
    await look(page, '2027-07-02', 'Lost');
    await page.getByText('No deadline of an open case moves.').waitFor();
    await site.faults(
      { match: 'POST *$batch*', drop: true, afterCommit: true },
      { match: 'GET *AuditLog*', drop: true }
    );
    await add(page);
    await page.getByText('Try again: the change is made once, however often it is asked for.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await site.faults();
    await page.getByRole('button', { name: 'Add this day' }).click();
    await page.getByText('On the list now: Friday 2 July 2027, Lost (bank holiday). No open deadline moved').waitFor();
    expect([await listed('2027-07-02'), await records('2027-07-02')].map(({ length }) => length)).toEqual([1, 1]);
  });

  test('a day that somebody else changed first stays as they left it', async () => {
    const page = await open(listAddress);
    await page.getByLabel(/^Year/).selectOption('2028');
    await page.getByRole('button', { name: 'Remove Monday 28 August 2028' }).click();
    await page.getByRole('heading', { name: /^Remove Monday 28 August 2028/ }).waitFor();
    const [day] = await listed('2028-08-28');
    await list('Holidays')
      .items.getById(day?.id ?? 0)
      .update({ Title: 'Late summer' });
    await page.getByLabel('Why the day changes').fill('A mistake');
    await page.getByRole('button', { name: 'Remove this day' }).click();
    await page.getByText('Somebody else changed this day first, so nothing was done.').waitFor();
    await page.getByRole('button', { name: 'Back to the list' }).click();
    await page.getByLabel(/^Year/).selectOption('2028');
    await page.getByRole('row', { name: /Mon 28 Aug.*Late summer/ }).waitFor();
    expect(await records('2028-08-28')).toEqual([]);
  });

  test('a day is taken off again, and what is wrong with a day is said where it was entered', async () => {
    await list('Holidays').items.add({
      ...toHolidayUpdate({ date: '2026-12-02', title: 'Mistake', kind: 'Bank holiday' })
    });
    const page = await open(listAddress);
    await look(page, '2026-12-25', ' ');
    await page.getByText('This day is on the list already.').waitFor();
    await page.getByText('Give the day a name.').waitFor();
    await getsFocus(page.locator('input[type="date"]'));
    expect(await axeViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove Wednesday 2 December 2026' }).click();
    await page.getByText(/^3 clocks of 3 open cases move: 3 to an earlier day\.$/).waitFor();
    await page.getByLabel('Why the day changes').fill('Entered by mistake');
    await page.getByRole('button', { name: 'Remove this day' }).click();
    await page.getByText('Off the list now: Wednesday 2 December 2026').waitFor();
    expect(await listed('2026-12-02')).toEqual([]);
  });

  test('who may not change the list is not offered it, and a link shows it to read', async () => {
    const page = await open('', loginOf('R5'));
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Print' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('menuitem', { name: 'Bank holidays' }).count()).toBe(0);
    const reader = await open(listAddress, loginOf('R5'));
    await reader.getByText(/^You can read this list\./).waitFor();
    await reader.getByRole('row', { name: /Fri 25 Dec/ }).waitFor();
    expect(await reader.getByRole('button', { name: /Remove|Show what moves/ }).count()).toBe(0);
    expect(await axeViolations(reader)).toEqual([]);
  });

  test('a list that cannot be read is said and asked for again', async () => {
    await site.faults({ match: 'GET *AuditLog*', drop: true });
    const page = await open(listAddress);
    await page.getByText('This view could not be loaded.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await site.faults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('row', { name: /Fri 25 Dec/ }).waitFor();
  });

  test('what moves is printed on paper, every clock of it', async () => {
    const page = await open(listAddress);
    await look(page, '2026-12-01', 'Printed');
    await page.getByText(/clocks of 3 open cases move/).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const sheet = page.locator('[data-hub-print]');
    expect(await sheet.locator('tbody tr').count()).toBe(3);
    expect(await sheet.innerText()).toContain(
      'Add Tuesday 1 December 2026, Printed (bank holiday). 3 clocks of 3 open cases'
    );
    expect(await page.locator('[data-board]').isVisible()).toBe(false);
  });

  test.each(['light', 'dark', 'contrast'])(
    'fits 320 pixels and has no axe violation in the %s theme',
    async (theme) => {
      const page = await open(`${listAddress}&theme=${theme}`, loginOf('R6'), {
        viewport: { width: 320, height: 640 }
      });
      const fits = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= 320);
      await page.getByText('Fri 25 Dec').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await fits()).toBe(true);
      await look(page, '2026-12-01', 'Small');
      await page.getByText(/clocks of 3 open cases move/).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await fits()).toBe(true);
    }
  );
});
