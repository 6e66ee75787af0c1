import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, launchBrowser } from '../../support/browser';
import { doAct, signedIn, startCaseSite } from '../casework/casePages';
import { settleChecks } from '../reports/reportsSite';
import { press, tabTo, write } from './keyboard';

/** Monday. Stage 1 of what came in on it is due on 7 December, and with an extension on 21 December at the latest. */
const today = '2026-11-23';
/** Quarters that were over by then: one for each way the journey is made. */
const quarters = [
  ['2025-04-01', '2025-06-30'],
  ['2025-07-01', '2025-09-30'],
  ['2025-10-01', '2025-12-31'],
  ['2026-01-01', '2026-03-31'],
  ['2026-04-01', '2026-06-30']
] as const;

/** A way to use the hub in Teams. */
interface Way {
  name: string;
  theme: 'default' | 'dark' | 'contrast';
  platform: 'web' | 'desktop' | 'android';
  context?: BrowserContextOptions;
}

const ways: readonly Way[] = [
  { name: 'the default theme', theme: 'default', platform: 'web' },
  { name: 'the dark theme', theme: 'dark', platform: 'web' },
  { name: 'high contrast', theme: 'contrast', platform: 'web' },
  {
    name: 'a phone of 360 by 780',
    theme: 'default',
    platform: 'android',
    context: { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true }
  }
];

describe("a service recovery manager's morning in Teams", () => {
  let site: HubSite;
  let browser: Browser;
  const references: string[] = [];
  const drafts: string[] = [];
  const pages: Page[] = [];

  beforeAll(async () => {
    site = await startCaseSite(today);
    const officer = site.hub(loginOf('R5'));
    const casework = await officer.casework();
    const publication = await officer.publication();
    const { Id: manager }: { Id: number } = await site.connection().sp.web.ensureUser(loginOf('R6'));
    for (const [from, to] of quarters) {
      const { file } = await casework.register({
        key: from,
        values: {
          process: 'CHILD_STAT',
          receivedOn: today,
          channel: 'Email',
          team: 'Team West',
          'category.1': 'Communication'
        }
      });
      const { reference } = file.complaint;
      // The manager investigates these herself, so that one person can do all of it.
      const values = { on: today, officer: manager, independent: true };
      await casework.perform({
        act: 'allocate',
        key: `officer ${from}`,
        values,
        base: (await casework.open(reference)).file
      });
      references.push(reference);
      const request = { kind: 'quarterly', from, to, mode: 'standard', process: 'CHILD_STAT' } as const;
      const draft = await publication.createDraft(`draft-${from}`, `Quarter from ${from}`, request, { texts: {} });
      drafts.push(draft.key);
    }
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  /** Opens the hub's tab in Teams, led by a link. */
  const openTab = async (way: Way, link: string): Promise<{ page: Page; tab: Frame }> => {
    const page = await (await signedIn(browser, site, loginOf('R6'), way.context)).newPage();
    pages.push(page);
    const query = new URLSearchParams({
      page: 'Home.aspx',
      theme: way.theme,
      platform: way.platform,
      subEntityId: link
    });
    await page.goto(`${site.test.origin}/teams?${query.toString()}`);
    const tab = page.frame({ name: 'embedded-page-container' });
    if (tab === null) throw new Error('Teams shows no tab.');
    return { page, tab };
  };
  /** Goes to a screen by the hub's bar, which is folded away where there is little room. */
  const goTo = async (tab: Frame, screen: string): Promise<void> => {
    const bar = tab.getByRole('navigation', { name: 'Screens of the hub' });
    const folded = bar.getByRole('button');
    if (await folded.isVisible()) await folded.click();
    await bar.getByRole('link', { name: screen }).click();
  };
  const fits = (tab: Frame): Promise<boolean> =>
    tab.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth);

  test.each(ways.map((way, place) => [way.name, way, place] as const))(
    'a link, a case extended, its log started, guidance read and a report published, in %s',
    async (_, way, place) => {
      const reference = references[place] ?? '';
      const { page, tab } = await openTab(way, `screen=case&case=${reference}`);
      await tab.getByRole('heading', { name: reference }).waitFor();
      expect(await tab.evaluate(() => document.querySelector('[data-hub-app]')?.parentElement?.className)).toMatch(
        way.theme === 'default' ? /tokens/ : new RegExp(way.theme)
      );
      await doAct(tab, 'extend', {
        newDue: '2026-12-18',
        on: today,
        reason: 'Complexity',
        toldOn: today,
        agreed: true
      });
      expect(await fits(tab)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);

      await tab.getByRole('link', { name: 'Write the log report of Stage 1' }).click();
      await tab.locator('#log-officerRole').fill('Service recovery manager');
      await tab.getByText('Saved as a draft at').waitFor();
      expect(await fits(tab)).toBe(true);

      await goTo(tab, 'Guidance');
      await tab.getByRole('heading', { name: 'Start here' }).waitFor();
      expect(await fits(tab)).toBe(true);

      await goTo(tab, 'Home');
      await tab
        .locator('[data-home-list="reports-to-approve"]')
        .getByRole('link', { name: `Quarter from ${quarters[place]?.[0]}` })
        .click();
      const signOff = tab.locator('[data-sign-off]');
      await signOff.waitFor();
      await settleChecks(tab);
      await signOff.getByRole('button', { name: 'Approve' }).click();
      await signOff.getByRole('button', { name: 'Yes, do it' }).click();
      await signOff.getByRole('button', { name: 'Publish' }).click();
      await signOff.getByRole('button', { name: 'Yes, do it' }).click();
      await tab.getByText('Published, version 1').waitFor();
      expect(await fits(tab)).toBe(true);
      expect(await axeViolations(page)).toEqual([]);
    }
  );

  test('all of it by keyboard alone, on a desktop', async () => {
    const reference = references[4] ?? '';
    const desktop: Way = { name: 'desktop', theme: 'default', platform: 'desktop' };
    const { page, tab } = await openTab(desktop, `screen=case&case=${reference}`);
    await tab.getByRole('heading', { name: reference }).waitFor();
    await tabTo(page, 'Extend', { frame: tab });
    await page.keyboard.press('Enter');
    await tab.getByRole('region', { name: 'Extend', exact: true }).waitFor();
    const day = async (label: string, typed: string): Promise<void> => {
      await tabTo(page, label, { frame: tab });
      await page.keyboard.type(typed);
    };
    await day('New due date', '12182026');
    await day('Day the extension was agreed', '11232026');
    await tabTo(page, 'Reason', { frame: tab });
    await page.keyboard.type('Complex');
    await day('Day the complainant was told in writing', '11232026');
    await tabTo(page, 'The complainant agreed', { frame: tab });
    await page.keyboard.press('Space');
    await tabTo(page, 'Record it', { frame: tab });
    await page.keyboard.press('Enter');
    await tab.getByText('Recorded: Extend.').waitFor();

    await tabTo(page, 'Write the log report of Stage 1', { frame: tab });
    await page.keyboard.press('Enter');
    await tab.locator('[data-log-form]').waitFor();
    await tabTo(page, 'Next question without an answer', { frame: tab });
    await page.keyboard.press('Enter');
    await page.keyboard.type('Service recovery manager');
    await tab.getByText('Saved as a draft at').waitFor();

    // Back past the case's own guidance to the bar.
    await tabTo(page, 'Reports', { frame: tab, key: 'Shift+Tab' });
    await tabTo(page, 'Guidance', { frame: tab, key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await tab.getByRole('heading', { name: 'Start here' }).waitFor();
    await tabTo(page, 'Reports', { frame: tab, key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await tabTo(page, 'Quarter from 2026-04-01', { frame: tab });
    await page.keyboard.press('Enter');
    const signOff = tab.locator('[data-sign-off]');
    await signOff.waitFor();
    const open = tab.locator('[data-checks] form');
    for (let left = await open.count(); left > 0; left -= 1) {
      await write(open.first().getByRole('textbox'), 'Known; see the minutes of the panel.');
      await press(open.first().getByRole('button'));
      await tab.waitForFunction((count) => document.querySelectorAll('[data-checks] form').length === count, left - 1);
    }
    for (const act of ['Approve', 'Publish']) {
      await press(signOff.getByRole('button', { name: act }));
      await press(signOff.getByRole('button', { name: 'Yes, do it' }));
    }
    await tab.getByText('Published, version 1').waitFor();
  });
});
