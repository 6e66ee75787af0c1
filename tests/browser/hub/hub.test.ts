import type { BrowserContextOptions, Page } from 'playwright-core';
import { axeViolations, getsFocus } from '../../support/browser';
import type { WatchedPage } from '../host/watchedPage';
import { readCounters } from './boardPage';
import { hubInBrowser } from './hubInBrowser';
import { pressInMenu, tabTo } from './keyboard';
import { childrensColours, type OpenStage, readOpenStages } from './openStages';
import { isTeamsOwnRequest } from './teamsOwnRequest';

const today = '2026-02-11';
const MANAGER = 'avery.lind@council.example';

describe('the hub, started as its user starts it', () => {
  const hub = hubInBrowser(today);
  let stages: OpenStage[];

  beforeAll(async () => {
    stages = await readOpenStages(hub.url, today);
  });

  const web = (): string => new URL(hub.url).pathname;
  const openBoard = async (query = '', options?: BrowserContextOptions): Promise<WatchedPage> => {
    const watched = await hub.open(`${web()}/SitePages/RagBoard.aspx${query}`, options);
    await watched.page.getByText(/ (\d+) of \1 loaded/).waitFor();
    return watched;
  };
  const change = (id: number, values: object): Promise<Response> =>
    fetch(`${hub.url}/_api/web/lists/getByTitle('ComplaintStages')/items(${id})`, {
      method: 'POST',
      headers: {
        Accept: 'application/json;odata=nometadata',
        'Content-Type': 'application/json;odata=nometadata',
        'X-HTTP-Method': 'MERGE',
        'If-Match': '*',
        'X-Hub-User': MANAGER
      },
      body: JSON.stringify(values)
    });

  test('is filtered and a case of it opened by keyboard alone, and shows a change made elsewhere by itself', async () => {
    const { page, troubles } = await openBoard();
    const panels = stages.filter(({ Stage }) => Stage === 'S3');
    const filters = page.getByRole('group', { name: 'Filters' });
    const line = page.getByRole('menuitemcheckbox', { name: `Stage 3 (${panels.length})` });
    await pressInMenu(filters.getByRole('button', { name: 'Stage', exact: true }), line);
    await page.keyboard.press('Escape');
    await page.getByText(` ${panels.length} open`).waitFor();
    expect(await references(page)).toEqual(panels.map(({ Reference }) => Reference).sort());

    const chosen = panels[0];
    if (chosen === undefined) throw new Error('The demonstration has no Stage 3 case.');
    await tabTo(page, 'Search by reference', { key: 'Shift+Tab' });
    await page.keyboard.type(chosen.Reference);
    const row = page.locator(`[role="row"][data-case="${chosen.Reference}"]`);
    await page.waitForFunction(() => document.querySelectorAll('[data-case]').length === 1);
    await tabTo(page, chosen.Reference);
    await page.keyboard.press('Enter');
    const panel = page.getByRole('region', { name: `Case ${chosen.Reference}` });
    await panel.getByText('Why this colour').waitFor();
    expect(await panel.innerText()).not.toContain('Waiting for the panel');

    await page.evaluate(() => {
      document.body.dataset.sameDocument = 'yes';
    });
    const answer = await change(chosen.Id, { Team: 'Team Elsewhere', ReasonForDelay: 'Waiting for the panel' });
    expect(answer.status).toBe(204);
    await row.filter({ hasText: 'Team Elsewhere' }).waitFor();
    await panel.getByText('Waiting for the panel').waitFor();
    expect(await page.evaluate(() => document.body.dataset.sameDocument)).toBe('yes');
    await page.keyboard.press('Escape');
    await getsFocus(row);
    expect(troubles).toEqual([]);
  });

  test('shows as many cases, and as many of each stage and process, as its lists hold', async () => {
    const { page, troubles } = await openBoard();
    const counters = await readCounters(page);
    expect(Object.values(counters).reduce((sum, count) => sum + count, 0)).toBe(stages.length);
    expect(await page.getByText(`as at Wed 11 Feb`).innerText()).toContain(
      `${stages.length} of ${stages.length} loaded`
    );
    for (const [menu, names, column] of [
      ['Stage', { INFORMAL: 'Informal', S1: 'Stage 1', S2: 'Stage 2', S3: 'Stage 3' }, 'Stage'],
      ['Process', { CHILD_STAT: "Children's", ADULT_STAT: 'Adults', CORPORATE: 'Corporate' }, 'Process']
    ] as const) {
      await page.getByRole('group', { name: 'Filters' }).getByRole('button', { name: menu }).click();
      for (const [code, name] of Object.entries(names)) {
        const count = stages.filter((stage) => stage[column] === code).length;
        expect(`${name} (${count})`).toBe(await page.getByRole('menuitemcheckbox', { name: `${name} (` }).innerText());
      }
      await page.keyboard.press('Escape');
    }
    expect(troubles).toEqual([]);
  });

  test("gives every children's Stage 1 the colour that a plain count of days gives it", async () => {
    const { page } = await openBoard('?rag-process=CHILD_STAT&rag-stage=S1');
    expect(await readCounters(page)).toEqual(childrensColours(stages, today));
  });

  test.each(['Home', 'RagBoard', 'InvestigationLog', 'Actions', 'HandlingGuidance', 'LearningLibrary', 'Reports'])(
    'has a page %s free of axe violations, errors and requests to other hosts',
    async (name) => {
      const { page, troubles } = await hub.open(`${web()}/SitePages/${name}.aspx`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      if (name === 'Home') await page.locator('[data-home-list="logs-to-write"]').waitFor();
      else if (name === 'RagBoard') await page.locator('[data-case]').first().waitFor();
      else if (name === 'HandlingGuidance') await page.getByRole('heading', { name: 'Start here' }).waitFor();
      else if (name === 'LearningLibrary') await page.getByRole('searchbox', { name: 'Search the library' }).waitFor();
      else if (name === 'Reports') await page.getByRole('button', { name: 'Show report' }).waitFor();
      else if (name === 'InvestigationLog') await page.locator('[data-waiting-logs]').waitFor();
      else await page.locator('[data-actions-page] ul').waitFor({ state: 'attached' });
      expect(await axeViolations(page)).toEqual([]);
      expect(troubles).toEqual([]);
    }
  );

  test.each(['dark', 'contrast'])('has a board free of axe violations in the %s theme', async (theme) => {
    const { page, troubles } = await openBoard(`?theme=${theme}&case=${stages[0]?.Reference}`);
    await page.getByText('Why this colour').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test('shows the board in Teams free of axe violations', async () => {
    const { page, troubles } = await hub.open('/teams?page=RagBoard.aspx');
    await page.frameLocator('iframe').locator('[data-case]').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(troubles.filter((trouble) => !isTeamsOwnRequest(trouble))).toEqual([]);
  });

  test('says in an accessible page that a page is not there', async () => {
    const { page, troubles } = await hub.open(`${web()}/SitePages/Nowhere.aspx`);
    await page.getByRole('heading', { name: 'This page was not found' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(troubles.filter((trouble) => trouble.startsWith('outside'))).toEqual([]);
    await page.getByRole('main').getByRole('link', { name: 'RAG board' }).click();
    await page.locator('[data-case]').first().waitFor();
  });

  test('says in an accessible page that it does not know somebody', async () => {
    const { page } = await hub.open(`${web()}/SitePages/Home.aspx`, {
      storageState: {
        cookies: [
          {
            name: 'hub-user',
            value: 'nobody%40council.example',
            domain: 'localhost',
            path: '/',
            expires: -1,
            httpOnly: true,
            secure: false,
            sameSite: 'Strict'
          }
        ],
        origins: []
      }
    });
    await page.getByRole('heading', { name: 'You are not known here' }).waitFor();
    expect(await page.locator('[data-case]').count()).toBe(0);
    expect(await axeViolations(page)).toEqual([]);
  });
});

/** References of the cases on the page, in order of the alphabet. */
function references(page: Page): Promise<string[]> {
  return page
    .locator('[role="row"][data-case]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-case') ?? '').sort());
}
