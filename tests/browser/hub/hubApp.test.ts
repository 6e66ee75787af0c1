import type { FrameLocator, Page } from 'playwright-core';
import { axeViolations, getsFocus } from '../../support/browser';
import type { WatchedPage } from '../host/watchedPage';
import { readCounters } from './boardPage';
import { heard, press, write } from './keyboard';
import { hubInBrowser } from './hubInBrowser';
import { type OpenStage, readOpenStages } from './openStages';
import { isTeamsOwnRequest } from './teamsOwnRequest';

const today = '2026-02-11';
const people = {
  manager: 'avery.lind@council.example',
  teamManager: 'rowan.teale@council.example',
  officer: 'ottoline.grebe@council.example'
};

describe('the hub as one place', () => {
  const hub = hubInBrowser(today);
  let stages: OpenStage[];

  beforeAll(async () => {
    stages = await readOpenStages(hub.url, today);
  });

  const open = (path: string, login: string = people.manager): Promise<WatchedPage> => {
    const cookie = { name: 'hub-user', value: encodeURIComponent(login), domain: 'localhost', path: '/' };
    return hub.open(path, {
      permissions: ['clipboard-read', 'clipboard-write'],
      storageState: {
        cookies: [{ ...cookie, expires: -1, httpOnly: true, secure: false, sameSite: 'Strict' }],
        origins: []
      }
    });
  };
  const home = (): string => `${new URL(hub.url).pathname}/SitePages/Home.aspx`;
  const inTeams = async (query: string): Promise<WatchedPage & { tab: FrameLocator }> => {
    const watched = await open(`/teams${query}`);
    return { ...watched, tab: watched.page.frameLocator('iframe') };
  };
  const anyCase = (): string =>
    stages.find(({ Stage, Process }) => Stage === 'S1' && Process === 'CHILD_STAT')?.Reference ?? '';
  const listed = async (page: Page, list: string): Promise<number> =>
    Number(/[\d,]+$/.exec(await page.locator(`[data-home-list="${list}"] :is(h2, h3)`).innerText())?.[0]);

  test('says what needs a manager today, in the numbers of the board, and leads there and back', async () => {
    const { page, troubles } = await open(home());
    await page.locator('[data-home-list="logs-to-write"]').waitFor();
    const [red, amber] = [await listed(page, 'overdue'), await listed(page, 'dueSoon')];
    expect(await page.title()).toBe('Home - 3Cs Info Hub');
    await page.evaluate(() => {
      document.body.dataset.sameDocument = 'yes';
    });
    await page.getByRole('link', { name: `Due soon: all ${amber}` }).click();
    await page.getByText(/ (\d+) of \1 loaded/).waitFor();
    expect(await page.title()).toBe('RAG board - 3Cs Info Hub');
    await getsFocus(page.locator('[aria-label="RAG board"]'));
    const counters = await readCounters(page);
    expect({ red, amber }).toEqual({ red: counters.red, amber: counters.amber });
    expect(await page.locator('[role="row"][data-case]').count()).toBeLessThanOrEqual(amber);
    await page.goBack();
    await page.locator('[data-home]').waitFor();
    expect(await page.evaluate(() => document.body.dataset.sameDocument)).toBe('yes');
    expect(troubles).toEqual([]);
  });

  test('shows a team manager their own cases, and somebody without cases none and no way to them', async () => {
    const manager = await open(home(), people.teamManager);
    await manager.page.locator('[data-home-list="overdue"]').waitFor();
    expect(await listed(manager.page, 'overdue')).toBeLessThan(stages.length);
    expect(await manager.page.locator('[data-home-list="unallocated"]').count()).toBe(0);
    const officer = await open(home(), people.officer);
    await officer.page.getByText('Nothing needs you today.').waitFor();
    const links = officer.page.getByRole('navigation', { name: 'Screens of the hub' }).getByRole('link');
    const offered = await links.allInnerTexts();
    expect(offered).toEqual(expect.arrayContaining(['Home', 'Guidance', 'Reports']));
    expect(offered.filter((name) => name === 'RAG board' || name === 'Case')).toEqual([]);
    expect(await axeViolations(officer.page)).toEqual([]);
    expect([...manager.troubles, ...officer.troubles]).toEqual([]);
  });

  test('says so when it cannot be asked who reads, and asks again', async () => {
    const { page } = await open(home(), people.officer);
    const nothing = page.getByText('Nothing needs you today.');
    await nothing.waitFor();
    await page.evaluate(() => localStorage.clear());
    const whoReads = /currentUser\?.*Groups/;
    await page.route(whoReads, (route) => route.abort());
    await page.reload();
    await page.locator('[data-hub-app]').getByRole('alert').waitFor();
    expect(await nothing.count()).toBe(0);
    await page.unroute(whoReads);
    await page.getByRole('button', { name: 'Try again' }).click();
    await nothing.waitFor();
  });

  test('opens a case by its reference by keyboard, and gives a link that leads there', async () => {
    const { page, troubles } = await open(home());
    const reference = anyCase();
    await write(page.getByRole('searchbox', { name: 'Open a case by its reference' }), reference.toLowerCase());
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: reference, exact: false }).first().waitFor();
    // The reader is on the screen of the case, past the bar.
    await getsFocus(page.getByRole('region', { name: 'Case', exact: true }));
    expect(await page.title()).toBe(`Case ${reference} - 3Cs Info Hub`);
    const said = await heard(page, async () => {
      await press(page.getByRole('button', { name: 'Copy link' }));
      await page.getByText('Link copied.').waitFor();
    });
    expect(said).toEqual(['Link copied.']);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(`${hub.url}/SitePages/Home.aspx?screen=case&case=${reference}`);
    await page.goto(link);
    await page.getByRole('heading', { name: reference, exact: false }).first().waitFor();
    expect(troubles).toEqual([]);
  });

  test('is led by a link of Teams to a case, back by Teams, shares where it is and follows the theme', async () => {
    const reference = anyCase();
    const { page, tab, troubles } = await inTeams(
      `?subEntityId=${encodeURIComponent(`screen=case&case=${reference}`)}`
    );
    await tab.getByRole('heading', { name: reference, exact: false }).first().waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByText('There is nothing to go back to in this tab.').waitFor();
    await tab.getByRole('link', { name: 'Guidance' }).click();
    await tab.getByRole('heading', { name: 'Start here' }).waitFor();
    await page.getByRole('button', { name: 'Back' }).click();
    await tab.getByRole('heading', { name: reference, exact: false }).first().waitFor();
    await tab.getByRole('button', { name: 'Share' }).click();
    const shared = page.getByRole('link', { name: `Link to Case ${reference}` });
    expect(await page.getByRole('link', { name: 'The same on the site' }).getAttribute('href')).toBe(
      `${hub.url}/SitePages/Home.aspx?screen=case&case=${reference}`
    );
    await page.getByLabel('Theme').selectOption('dark');
    await tab.locator('[class*="dark"] > [data-hub-app]').waitFor();
    await page.getByLabel('Theme').selectOption('contrast');
    await tab.locator('[class*="contrast"] > [data-hub-app]').waitFor();
    await shared.click();
    await tab.getByRole('heading', { name: reference, exact: false }).first().waitFor();
    expect(troubles.filter((trouble) => !isTeamsOwnRequest(trouble))).toEqual([]);
  });

  test('takes a web address or a bare reference for a link, and says when there is no such case', async () => {
    const web = await inTeams(`?subEntityId=${encodeURIComponent(`${hub.url}/SitePages/RagBoard.aspx?rag-stage=S3`)}`);
    await web.tab.locator('[data-case]').first().waitFor();
    const bare = await inTeams(`?subEntityId=${anyCase().toLowerCase()}`);
    await bare.tab.getByRole('heading', { name: anyCase(), exact: false }).first().waitFor();
    const none = await inTeams('?subEntityId=CH-1999-0001');
    await none.tab.getByText('There is no case CH-1999-0001, or you may not see it.').waitFor();
    expect(await axeViolations(none.page)).toEqual([]);
  });

  test('is narrowed to a service where its tab is set up', async () => {
    const { page, tab } = await inTeams('');
    await page.getByLabel('Frame').selectOption('settings');
    const service = 'Assessment and family support';
    await tab.getByRole('textbox', { name: 'Services to show' }).fill(service);
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.getByText('Settings saved.').waitFor();
    await page.getByLabel('Frame').selectOption('content');
    await tab.getByText(`${service} · as at`).waitFor();
    await tab.getByRole('link', { name: 'RAG board' }).click();
    await tab.getByText(/ (\d+) of \1 loaded/).waitFor();
    const inService = stages.filter(({ Service }) => Service === service).length;
    expect(
      await tab
        .locator('[data-board]')
        .getByText(new RegExp(`, ${inService} open in ${service}`))
        .count()
    ).toBe(1);
  });
});
