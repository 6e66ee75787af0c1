import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createHostRoutes } from '../../../site/host/routes';
import { seedPages } from '../../../site/seed/pages';
import { type HubSite, startHubSite } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { hostileMarkup } from '../../support/hostileMarkup';
import { choose, heard, press, write } from '../hub/keyboard';
import { openGuidance } from './guidancePages';

describe('the handling guidance', () => {
  let browser: Browser;
  let site: HubSite;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await startHubSite({
      today: '2026-11-23',
      mount: createHostRoutes({ root: process.cwd(), navigation: ['HandlingGuidance.aspx'] })
    });
    await seedPages(site.connection().sp, site.test.url);
    context = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true });
  });
  afterEach(async () => {
    await Promise.all(context.pages().map((page) => page.close()));
    await site.faults();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = (query = ''): Promise<Page> => openGuidance(context, site, query);
  const list = (): ReturnType<ReturnType<HubSite['connection']>['sp']['web']['lists']['getByTitle']> =>
    site.connection().sp.web.lists.getByTitle('GuidancePages');
  const idOf = async (name: string, column: string, value: string): Promise<number> => {
    const [row]: { Id: number }[] = await site
      .connection()
      .sp.web.lists.getByTitle(name)
      .items.select('Id')
      .filter(`${column} eq '${value}'`)();
    return row?.Id ?? 0;
  };

  test('shows every page, one after the other, without anything for axe to find', async () => {
    const page = await open();
    await page.getByRole('heading', { name: 'Start here' }).waitFor();
    const links = page.getByRole('navigation', { name: 'Pages of the guidance' }).locator('ul:not([aria-label]) a');
    expect(await links.count()).toBe(25);
    for (let at = 0; at < 25; at += 1) {
      const title = (await links.nth(at).textContent()) ?? '';
      await links.nth(at).click();
      await page.getByRole('heading', { name: title, exact: true }).waitFor();
      expect(await page.getByText(/\[P\d|no limit in force/).count()).toBe(0);
    }
    expect(await axeViolations(page)).toEqual([]);
  });

  test('says every limit as the rules have it, and follows when one row changes', async () => {
    const limit = (page: Page): Promise<string[]> => page.locator('[data-rule="P04"]').allInnerTexts();
    const page = await open('?guide=stage-1');
    await page.getByRole('heading', { name: "Stage 1 of a children's complaint" }).waitFor();
    expect(await limit(page)).toEqual(['10 working days', '20 working days']);
    const rules = site.connection().sp.web.lists.getByTitle('ProcessRules').items;
    const id = await idOf('ProcessRules', 'Row', 'P04');
    await rules.getById(id).update({ Allowance: 12, MaxAllowance: 22 });
    try {
      await page.reload();
      await page.getByText('12 working days').first().waitFor();
      expect(await limit(page)).toEqual(['12 working days', '22 working days']);
      await page.getByRole('link', { name: 'Stages and times' }).click();
      await page.locator('td [data-rule="P04"]').filter({ hasText: '12 working days' }).waitFor();
      await page.getByRole('link', { name: "Advocacy and children's own complaints" }).click();
      await page.locator('[data-rule="P04"]').filter({ hasText: '22 working days' }).waitFor();
      await page.getByRole('link', { name: 'Deadline calculator' }).click();
      await page.getByLabel('On which day').fill('2026-11-02');
      await page.locator('li[data-rule="P04"]').filter({ hasText: 'due Wednesday 18 November 2026' }).waitFor();
    } finally {
      await rules.getById(id).update({ Allowance: 10, MaxAllowance: 20 });
    }
  });

  test('finds the procedure by keyboard alone, takes an answer back, and can be shared', async () => {
    const page = await open('?guide=which-process');
    const question = async (words: string): Promise<void> => {
      await page.getByRole('group', { name: words }).locator('input:focus').waitFor();
    };
    await page.getByRole('group', { name: 'What has come in?' }).waitFor();
    await press(page.getByRole('button', { name: 'Go on' }));
    await page.getByText('Choose one of the answers.').waitFor();
    // The focus is on the first answer; three down is the last.
    await page.keyboard.press('Space');
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    for (const [words, downs] of [
      ['Who has written?', 0],
      ['What is it about?', 0],
      ['When did it happen?', 0],
      ['Who is complaining?', 1],
      ['What would they like?', 0]
    ] as const) {
      await question(words);
      await page.keyboard.press('Space');
      for (let step = 0; step < downs; step += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    const end = page.getByRole('heading', { name: 'A corporate complaint' });
    await end.waitFor();
    await getsFocus(end);
    expect(await axeViolations(page)).toEqual([]);

    const shared = await open(new URL(page.url()).search);
    await shared.getByRole('heading', { name: 'A corporate complaint' }).waitFor();
    await press(page.getByRole('button', { name: 'Change the answer to “Who is complaining?”' }));
    await question('Who is complaining?');
    await press(page.getByRole('button', { name: 'Start again' }));
    await question('What has come in?');
    await page.goBack();
    await page.goBack();
    await end.waitFor();
    await press(page.getByRole('button', { name: 'Read: Complaints about other services' }));
    await getsFocus(page.getByRole('heading', { name: 'Complaints about other services' }));
  });

  test('works out every date by keyboard, says why, and gives them to a calendar', async () => {
    const page = await open('?guide=deadlines&guide-on=2023-12-21');
    const answer = page.locator('li[data-rule="P04"]');
    await answer.filter({ hasText: 'due Tuesday 9 January 2024' }).waitFor();
    await press(answer.getByText('Why this date?'));
    await answer
      .getByText(/Christmas Day/)
      .first()
      .waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copied = await heard(page, async () => {
      await press(answer.getByRole('button', { name: 'Copy as text' }));
      await answer.getByText('Account copied.').waitFor();
    });
    expect(copied).toEqual(['Account copied.']);
    // Of no case: its first line is the date itself.
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^Stage 1 response: /);
    expect(await axeViolations(page)).toEqual([]);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      press(page.getByRole('button', { name: 'Add to calendar' }))
    ]);
    expect(file.suggestedFilename()).toBe('deadlines.ics');
    const procedure = page.getByLabel('Procedure');
    const counted = await heard(page, async () => {
      await choose(procedure, 'Corporate');
      await page.locator('li[data-rule="P21"]').waitFor();
    });
    expect(counted[counted.length - 1]).toMatch(/^Corporate: .* on Thursday 21 December 2023\.$/);
    await getsFocus(procedure);
    await write(page.getByLabel('On which day'), '01011890');
    await page.getByText('The calendar of bank holidays does not reach that day.').first().waitFor();
  });

  test('draws the processes, each step of which opens its page by keyboard, and comes back', async () => {
    const page = await open('?guide=pictures');
    const complaint = page.getByRole('region', { name: 'A complaint' });
    await complaint.getByText('Acknowledge within 3 working days.').waitFor();
    expect(await complaint.getByRole('listitem').count()).toBeGreaterThan(15);
    expect(await axeViolations(page)).toEqual([]);
    await page.screenshot({ path: 'test-output/guidance-pictures.png', fullPage: true });
    await press(complaint.getByRole('button', { name: /the review panel meets within 30 working days/ }));
    await getsFocus(page.getByRole('heading', { name: "Stage 3 of a children's complaint" }));
    await page.goBack();
    await complaint.waitFor();
  });

  test('finds words in pages, and says when none has them', async () => {
    const page = await open();
    const search = page.getByLabel('Find in the guidance');
    await write(search, 'panel independent');
    await page.getByText(/^\d+ pages?$/).waitFor();
    const page3 = page.getByRole('link', { name: "Stage 3 of a children's complaint" });
    await press(page3);
    await getsFocus(page.getByRole('heading', { name: "Stage 3 of a children's complaint" }));
    await write(search, 'zebr');
    await page.getByText('No page has these words.').waitFor();
  });

  test('shows hostile markup as nothing but its words', async () => {
    expect(hostileMarkup.length).toBeGreaterThanOrEqual(200);
    const id = await idOf('GuidancePages', 'PageKey', 'about');
    const [before]: { Body: string; Title: string; Summary: string }[] = await list()
      .items.select('Body', 'Title', 'Summary')
      .filter(`Id eq ${id}`)();
    const requests: string[] = [];
    const page = await open();
    page.on('request', (request) => requests.push(request.url()));
    page.on('dialog', (dialog) => requests.push(`dialog ${dialog.message()}`));
    try {
      // Each by itself, so that an open tag of one does not swallow the next.
      for (let from = 0; from < hostileMarkup.length; from += 25) {
        const part = hostileMarkup.slice(from, from + 25);
        await list()
          .items.getById(id)
          .update({
            Body: part.map((markup) => `<p>here</p>${markup}`).join('<p>and</p>'),
            Title: part[0]?.slice(0, 200) ?? '',
            Summary: part[1]?.slice(0, 200) ?? ''
          });
        await page.goto(`${site.test.url}/SitePages/HandlingGuidance.aspx?guide=about`);
        const article = page.locator('article');
        await article.getByText('here').first().waitFor();
        const found = await article.evaluate((element) => ({
          tags: [...new Set([...element.querySelectorAll('*')].map((one) => one.localName))],
          attributes: [
            ...new Set([...element.querySelectorAll('[class*="text"] *')].flatMap((one) => one.getAttributeNames()))
          ],
          links: [...element.querySelectorAll('a')].map((one) => one.getAttribute('href') ?? '')
        }));
        const allowed =
          'h3 h4 p ul ol li strong em a br table thead tbody tr th td div footer button svg path span nav';
        expect(found.tags.filter((tag) => !allowed.split(' ').includes(tag))).toEqual([]);
        expect(found.attributes.filter((name) => !['href', 'target', 'rel', 'scope'].includes(name))).toEqual([]);
        expect(found.links.filter((href) => !/^(https:\/\/(?!.*@)|\?guide=[a-z0-9-]+$)/.test(href))).toEqual([]);
        for (const link of await article.locator('a').all()) await link.hover();
        expect(await page.evaluate(() => 'ran' in window)).toBe(false);
      }
      expect(requests.filter((url) => !url.startsWith(site.test.origin))).toEqual([]);
    } finally {
      await list()
        .items.getById(id)
        .update({ ...before });
    }
  });

  test('says what is wrong when the site does not answer, and tries again', async () => {
    await site.faults({ match: 'GET *GuidancePages*', status: 500 });
    const page = await open();
    await page.getByRole('alert').getByText('SharePoint does not answer.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await site.faults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { name: 'Start here' }).waitFor();
  });

  test('stays readable where the calculator cannot be fetched, and fetches it again', async () => {
    const page = await open();
    await page.route('**/*hub-deadlines*', (route) => route.abort());
    await page.getByRole('link', { name: 'Deadline calculator' }).click();
    await page.getByRole('alert').getByText('SharePoint does not answer.').waitFor();
    await page.unroute('**/*hub-deadlines*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByLabel('On which day').waitFor();
  });

  test('hides drafts, and says so when a link leads to one', async () => {
    const id = await idOf('GuidancePages', 'PageKey', 'glossary');
    await list().items.getById(id).update({ Status: 'Draft' });
    try {
      const page = await open('?guide=glossary');
      await page.getByText('There is no such page, or it is not approved yet.').waitFor();
      expect(await page.getByRole('link', { name: 'Glossary' }).count()).toBe(0);
    } finally {
      await list().items.getById(id).update({ Status: 'Approved' });
    }
  });

  test.each(['light', 'dark', 'contrast'])('fits a wide screen and a phone: %s', async (theme) => {
    const page = await open(`?guide=stages-and-times&theme=${theme}`);
    await page.getByRole('heading', { name: 'Stages and times' }).waitFor();
    for (const [size, width] of [
      ['wide', 1280],
      ['phone', 320]
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      expect(await axeViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0
      );
      const [nav, article] = await Promise.all(
        ['nav[aria-label="Pages of the guidance"]', 'article'].map((part) => page.locator(part).boundingBox())
      );
      // Beside it where there is room, else above it.
      expect((nav?.y ?? 0) + (nav?.height ?? 0) > (article?.y ?? 0) + 40).toBe(size === 'wide');
      await page.screenshot({ path: `test-output/guidance-${size}-${theme}.png`, fullPage: true });
    }
  });
});
