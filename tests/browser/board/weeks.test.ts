import type { Browser } from 'playwright-core';
import type { ComplaintStage } from '../../../src/shared/domain/stages/ComplaintStage';
import { addStages, aStage, type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { choose, heard, press } from '../hub/keyboard';
import { boardPages } from './boardPages';
import { startBoardSite, today } from './boardSite';

/** Inside the margins of a lying sheet of A4, in CSS pixels. */
const paperWidth = Math.round(((297 - 2 * 12) / 25.4) * 96);

const opened = (number: number, day: string, more: Partial<ComplaintStage> = {}): ComplaintStage =>
  aStage({
    reference: `CH-2026-000${number}`,
    openedOn: day,
    events: { received_on: day, acknowledged_on: day },
    ...more
  });

/** As the board stood on Monday 16 November 2026. */
const before: readonly ComplaintStage[] = [
  opened(1, '2026-11-05'),
  opened(2, '2026-10-30'),
  opened(3, '2026-11-10'),
  opened(4, '2026-11-13'),
  opened(5, '2026-11-13')
];

describe('past weeks of the RAG board', () => {
  let browser: Browser;
  let site: HubSite;

  beforeAll(async () => {
    browser = await launchBrowser();
    let ids: number[];
    ({ site, ids } = await startBoardSite(before));
    await site.fillGroups();
    site.test.clock.setToday('2026-11-16');
    await (await site.hub(loginOf('R6')).views()).snapshots.freeze();
    const change = (place: number, values: Record<string, unknown>): Promise<unknown> =>
      stages()
        .items.getById(ids[place] ?? 0)
        .update(values);
    const stages = (): ReturnType<ReturnType<HubSite['connection']>['sp']['web']['lists']['getByTitle']> =>
      site.connection().sp.web.lists.getByTitle('ComplaintStages');
    await change(1, { ExtendedToDate: '2026-11-27T12:00:00Z', ExtensionRecordedDate: '2026-11-12T12:00:00Z' });
    await change(2, { ClosedDate: '2026-11-18T12:00:00Z', IsOpen: false });
    await change(3, { Team: 'Team East' });
    await addStages(site.connection(), [opened(6, '2026-11-18', { team: '', service: '' })]);
    site.test.clock.setToday(today);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const openPage = boardPages(() => ({ browser, site }));
  const open: typeof openPage = (query = '', ...who) => openPage(`?rag-show=weeks${query}`, ...who);
  const frozen = async (): Promise<number> => {
    const rows: unknown[] = await site.connection().sp.web.lists.getByTitle('BoardSnapshots').items.select('Id')();
    return rows.length;
  };

  test('the button freezes the board by keyboard; a lost answer and a second press make no second week', async () => {
    const page = await open();
    const freeze = page.getByRole('button', { name: 'Freeze this week' });
    await freeze.waitFor();
    await site.faults({ match: 'POST *BoardSnapshots*', drop: true, afterCommit: true });
    await press(freeze);
    await page.getByText('The week could not be frozen. Trying again is safe.').waitFor();
    await site.faults();
    const said = await heard(page, async () => {
      await page.keyboard.press('Enter');
      await page.getByText(/^(Week of Mon 23 Nov frozen with 5 open stages|Nothing has changed since)/).waitFor();
    });
    // What is being done, and what came of it.
    expect(said).toEqual([
      expect.stringMatching(/^Freezing/),
      expect.stringMatching(/^(Week of Mon 23 Nov frozen with 5 open stages, version 1\.|Nothing has changed since)/)
    ]);
    await getsFocus(freeze);
    await page.keyboard.press('Enter');
    await page
      .getByText('Nothing has changed since version 1 of the week of Mon 23 Nov was frozen, so nothing was added.')
      .waitFor();
    expect(await frozen()).toBe(2);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('two weeks are chosen by keyboard and compared: new, closed, worsened, improved and moved', async () => {
    const page = await open('&rag-before=2026-11-16.1&rag-after=2026-11-16.1');
    const after = page.getByLabel('Later week');
    await choose(after, 'The board now');
    await getsFocus(after);
    await page
      .getByRole('heading', {
        name: 'From Mon 16 Nov to Mon 23 Nov: 1 worsened, 1 new, 1 improved, 1 moved, 1 closed; 1 as they were'
      })
      .waitFor();
    const movements: Record<string, string> = {};
    for (const name of ['Worsened', 'New', 'Improved', 'Moved', 'Closed']) {
      const rows = page.getByRole('table', { name: `${name} (1)` }).getByRole('row');
      movements[name] = (await rows.nth(1).innerText()).replace(/\s*\t\s*/g, ' | ').replace(/\n/g, ' ');
    }
    expect(movements).toEqual({
      Worsened:
        'CH-2026-0001 | Stage 1 | Team West / Assessment and family support | Unassigned | Due in 3 | Overdue 2',
      New: 'CH-2026-0006 | Stage 1 | No team recorded | Unassigned | 7 left',
      Improved:
        'CH-2026-0002 | Stage 1 | Team West / Assessment and family support | Unassigned | Overdue 1 | Due in 4 | due Fri 27 Nov, was Fri 13 Nov; extended',
      Moved:
        'CH-2026-0004 | Stage 1 | Team East / Assessment and family support | Unassigned | 9 left | 4 left | now with Team East',
      Closed: 'CH-2026-0003 | Stage 1 | Team West / Assessment and family support | Unassigned | 6 left'
    });
    expect(await axeViolations(page)).toEqual([]);
  });

  test('a past week is opened as it stood', async () => {
    const page = await open('&rag-after=2026-11-16.1&rag-week=board');
    await page.getByRole('heading', { name: 'Mon 16 Nov: 1 of 5 open stages overdue or at the limit' }).waitFor();
    await page.getByText(/^Frozen Mon 16 Nov, \d\d:\d\d by r6\.user\.$/).waitFor();
    const rows = await page.getByRole('table').getByRole('row').allInnerTexts();
    expect(rows.slice(1).map((row) => row.split('\t')[0]?.trim())).toEqual([
      'CH-2026-0002',
      'CH-2026-0001',
      'CH-2026-0003',
      'CH-2026-0004',
      'CH-2026-0005'
    ]);
    expect(rows[4]).toContain('Team West');
  });

  test('the movement is printed on A4: nothing is cut off, and the heads of its tables come again on each page', async () => {
    const page = await open('&rag-before=2026-11-16.1&rag-after=now', loginOf('R6'), {
      viewport: { width: paperWidth, height: 700 }
    });
    await page.getByRole('heading', { name: /^From Mon 16 Nov/ }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const sheet = page.locator('[data-hub-print]');
    expect(await sheet.innerText()).toContain(
      'From Mon 16 Nov to Mon 23 Nov: 1 worsened, 1 new, 1 improved, 1 moved, 1 closed'
    );
    expect(await sheet.locator('tbody tr').count()).toBe(5);
    expect(
      await sheet.evaluate((paper) => ({
        cut: [paper, ...paper.querySelectorAll('td, th, table')].filter(
          (part) => part.scrollWidth > part.clientWidth + 1
        ).length,
        wide: document.documentElement.scrollWidth,
        heads: [...paper.querySelectorAll('thead')].map((head) => getComputedStyle(head).display),
        rows: [...new Set([...paper.querySelectorAll('tr')].map((row) => getComputedStyle(row).breakInside))],
        others: [...document.body.children].filter(
          (part) => part !== paper && getComputedStyle(part).display !== 'none'
        ).length
      }))
    ).toEqual({ cut: 0, wide: paperWidth, heads: Array(5).fill('table-header-group'), rows: ['avoid'], others: 0 });
  });

  test('who may not read past weeks is told so plainly, and is offered nothing to press', async () => {
    const page = await open('', loginOf('R3'));
    await page.getByText('Past weeks hold every case, so only the service recovery team reads them.').waitFor();
    expect(await page.getByRole('button', { name: /Freeze|Try again/ }).count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });

  test.each(['light', 'dark', 'contrast'])(
    'weeks fit 320 pixels without an axe violation in the %s theme',
    async (theme) => {
      const page = await open(`&rag-before=2026-11-16.1&rag-after=now&theme=${theme}`, loginOf('R6'), {
        viewport: { width: 320, height: 640 }
      });
      await page.getByRole('heading', { name: /^From Mon 16 Nov/ }).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    }
  );
});
