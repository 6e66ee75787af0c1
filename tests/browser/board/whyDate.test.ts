import type { Browser, Page } from 'playwright-core';
import { toHolidayUpdate } from '../../../src/shared/data/rules/holidayRow';
import { aStage, type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, launchBrowser } from '../../support/browser';
import { addComplaints, openBoard, startBoardSite } from './boardSite';

/** Stages whose dates need explaining, on Monday 23 November 2026. */
const stages = [
  aStage({
    reference: 'CH-2026-0101',
    openedOn: '2026-11-04',
    events: { received_on: '2026-11-04' },
    freezes: [{ frozenOn: '2026-11-09', resumedOn: '2026-11-13', reason: 'Awaiting consent' }],
    extension: { newDue: '2026-12-04', recordedOn: '2026-11-18', reason: 'Complexity' }
  }),
  aStage({
    reference: 'AD-2026-0102',
    process: 'ADULT_STAT',
    openedOn: '2026-08-31',
    events: { received_on: '2026-08-31', acknowledged_on: '2026-09-02' }
  }),
  aStage({
    reference: 'CH-2026-0103',
    openedOn: '2026-11-16',
    events: { received_on: '2026-11-16', acknowledged_on: '2026-11-17' },
    freezes: [{ frozenOn: '2026-11-19', reason: 'Police investigation' }]
  }),
  aStage({
    reference: 'CH-2026-0104',
    openedOn: '2026-11-17',
    events: { received_on: '2026-11-17', acknowledged_on: '2026-11-18' }
  })
];

describe('why a date is what it is', () => {
  let site: HubSite;
  let browser: Browser;
  let page: Page;
  const pages: Page[] = [];

  beforeAll(async () => {
    ({ site } = await startBoardSite(stages));
    await addComplaints(site.connection(), stages);
    await site.fillGroups();
    await site
      .connection()
      .sp.web.lists.getByTitle('Holidays')
      .items.add({ ...toHolidayUpdate({ date: '2026-11-20', title: 'Move of the offices', kind: 'Closure day' }) });
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((one) => one.context().close()));
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function openCase(reference: string, context: Parameters<typeof openBoard>[3] = {}): Promise<void> {
    page = await openBoard(browser, site, `?case=${reference}`, context);
    pages.push(page);
    await page.getByText('Why this date').click();
    await page.getByRole('button', { name: 'Copy as text' }).first().waitFor();
  }
  /** What a screen reader is given for a day, and what is drawn in it. */
  async function dayOf(day: string): Promise<{ said: string; drawn: string }> {
    const cell = page.getByRole('cell', { name: `${day}:` });
    const [drawn = '', said = ''] = await cell.locator(':scope > span').allTextContents();
    return { said, drawn };
  }

  test('is told in words, day by day, for the headline', async () => {
    await openCase('CH-2026-0101');
    const told = await page.getByRole('region', { name: 'Case CH-2026-0101' }).innerText();
    for (const sentence of [
      'Stage 1 response: due on Friday 4 December 2026',
      'The limit is 10 working days from “Received”.',
      '“Received” was on Wednesday 4 November 2026. That is day 0; counting begins the day after.',
      'Days 1 to 3: Thursday 5 November 2026 to Monday 9 November 2026. 2 weekend days left out.',
      'Not counted, paused: Tuesday 10 November 2026 to Friday 13 November 2026.',
      'Days 4 to 9: Monday 16 November 2026 to Monday 23 November 2026. 2 weekend days left out.',
      'Move of the offices on Friday 20 November 2026 is counted: the council was shut, but for this limit it is a working day.',
      'Reason: Awaiting consent. 7 working days were left, and are left again when it resumes.',
      'An extension to Friday 4 December 2026 was recorded on Wednesday 18 November 2026. Reason: Complexity.',
      'That was in time, before what was due until then.',
      'The original due date, Tuesday 24 November 2026, is kept.',
      'On Monday 23 November 2026, 9 working days have been counted. 9 working days are left.'
    ]) {
      expect(told.replace(/\s+/g, ' ')).toContain(sentence);
    }
  });

  test('is drawn as months in which no day is told by its colour alone', async () => {
    await openCase('CH-2026-0101');
    const said: Record<string, string> = {
      'Wednesday 4 November 2026': 'day 0',
      'Thursday 5 November 2026': 'day 1',
      'Saturday 7 November 2026': 'weekend, not counted',
      'Wednesday 11 November 2026': 'paused, not counted',
      'Friday 20 November 2026': 'day 8, Move of the offices',
      'Monday 23 November 2026': 'today, day 9',
      'Tuesday 24 November 2026': 'due before the extension, day 10',
      'Friday 4 December 2026': 'due, day 18'
    };
    for (const [day, text] of Object.entries(said)) expect((await dayOf(day)).said).toBe(`${day}: ${text}`);
    const drawn = await Promise.all(Object.keys(said).map(async (day) => (await dayOf(day)).drawn));
    expect(drawn).toEqual(['40', '51', '7', '11P', '208', '239', '241st', '4due']);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('is there for every clock of the stage, also one in months', async () => {
    await openCase('AD-2026-0102');
    const others = page.getByRole('heading', { name: 'Other dates of this stage' });
    await others.waitFor();
    await page.getByText('Response (council target): due on Monday 28 September 2026').click();
    await page.getByText('Acknowledge: done on Wednesday 2 September 2026').click();
    await page.getByText('It was due on Thursday 3 September 2026').first().waitFor();
    const told = (await page.getByRole('region', { name: 'Case AD-2026-0102' }).innerText()).replace(/\s+/g, ' ');
    expect(told).toContain('6 months after Monday 31 August 2026 is Sunday 28 February 2027.');
    expect(told).toContain(
      'Sunday 28 February 2027 is not a working day, so the limit ends on the next one, Monday 1 March 2027.'
    );
    expect(told).toContain('Nobody works on that day, and it is day 0 all the same.');
    expect(told).toContain('It was due on Thursday 3 September 2026, so this was within the limit.');
    expect(told).toContain('September 2026 to October 2026: within the limit');
    expect(await axeViolations(page)).toEqual([]);
  });

  test('of a paused clock says what would be due if it resumed today', async () => {
    await openCase('CH-2026-0103');
    const told = (await page.getByRole('region', { name: 'Case CH-2026-0103' }).innerText()).replace(/\s+/g, ' ');
    expect(told).toContain('Stage 1 response: paused');
    expect(told).toContain('If it resumed on Monday 23 November 2026, it would be due on Wednesday 2 December 2026.');
  });

  test('tells of a start day that was corrected, from the log of its stage', async () => {
    const cases = await site.hub(loginOf('R6')).casework();
    const { file } = await cases.open('CH-2026-0104');
    const values = { which: 'S1:received_on', on: '2026-11-16', reason: 'The envelope says so.' };
    await cases.perform({ act: 'correct-date', values, key: 'correction', base: file });
    await openCase('CH-2026-0104');
    await page
      .getByText('That day was first recorded as Tuesday 17 November 2026 and corrected to Monday 16 November 2026.')
      .waitFor();
    await page.getByText('Stage 1 response: due on Monday 30 November 2026').first().waitFor();
  });

  test('is copied as prose by keyboard alone', async () => {
    page = await openBoard(browser, site, '?case=CH-2026-0101', { permissions: ['clipboard-read', 'clipboard-write'] });
    pages.push(page);
    await page.getByText('Why this date').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Copy as text' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Account copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\n').slice(0, 3)).toEqual([
      'Case CH-2026-0101',
      '',
      'Stage 1 response: due on Friday 4 December 2026.'
    ]);
    expect(copied).toContain('\nNot counted, paused: Tuesday 10 November 2026 to Friday 13 November 2026.\n');
    expect(copied).not.toMatch(/[<>]/);
  });

  test('fits a phone of 320 pixels', async () => {
    await openCase('CH-2026-0101', { viewport: { width: 320, height: 640 } });
    await page.getByText('Acknowledge (council):').click();
    expect(
      await page.evaluate(() =>
        [...document.querySelectorAll('[role="dialog"] *')]
          .filter((element) => element.getBoundingClientRect().right > 321)
          .map((element) => element.outerHTML.slice(0, 80))
      )
    ).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
  });

  test('is printed by itself', async () => {
    await openCase('CH-2026-0101');
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Print' }).click();
    await page.waitForSelector('[data-printed]');
    await page.emulateMedia({ media: 'print' });
    const sheet = page.locator('[data-hub-print="account"]');
    expect(await sheet.isVisible()).toBe(true);
    expect(await sheet.innerText()).toContain('The limit is 10 working days from “Received”.');
    expect(
      await page
        .locator('body > :not([data-hub-print="account"])')
        .evaluateAll((parts) => parts.some((part) => part.getClientRects().length > 0))
    ).toBe(false);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await sheet.count()).toBe(0);
  });
});
