import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createHostRoutes } from '../../../site/host/routes';
import { seedPages } from '../../../site/seed/pages';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { emptyLearning } from '../../../src/shared/domain/learning/LearningContent';
import { checklist } from '../../../src/shared/domain/learning/learningWarnings';
import { learningTexts } from '../../../src/shared/loc/learning';
import { type HubSite, loginOf, startHubSite } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { addAnsweredCase } from '../../contract/logReports/logSite';
import { signedIn } from '../casework/casePages';

const words = learningTexts['en-GB'];
const reference = 'CH-2026-0007';
/** A second service recovery officer. */
const second = loginOf('R9');

describe('learning from a complaint, on the screen', () => {
  let browser: Browser;
  let site: HubSite;
  let key: string;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    browser = await launchBrowser();
    site = await startHubSite({
      today: '2026-02-11',
      mount: createHostRoutes({ root: process.cwd(), navigation: ['LearningLibrary.aspx'] })
    });
    const { sp } = site.connection();
    await seedPages(sp, site.test.url);
    await site.fillGroups();
    await addRoleMembers(sp, [{ login: second, roles: ['Service recovery officer'] }], () => undefined);
    await sp.web.lists.getByTitle('People').items.add({
      Reference: reference,
      PersonRole: 'Child or service user',
      PersonName: 'Wrenna Ashgrove',
      PersonKey: `${reference}|P2`
    });
    // As the log form begins it.
    const repository = await site.hub(loginOf('R2')).learning();
    key = await repository.draftLearning({
      sourceKey: `log|${reference}`,
      sourceReference: reference,
      content: {
        ...emptyLearning,
        title: 'Telling families first',
        themes: ['Communication'],
        service: 'Assessment and family support',
        whatHappened: 'Nobody told Wrenna that the worker had changed.',
        whatWeLearned: 'A call comes before a change.',
        whatChanged: 'A letter goes out a week before.'
      }
    });
  });
  afterEach(() => Promise.all(contexts.splice(0).map((context) => context.close())));
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const open = async (login: string, query: string): Promise<Page> => {
    const context = await signedIn(browser, site, login);
    contexts.push(context);
    const page = await context.newPage();
    await page.goto(`${site.test.url}/SitePages/LearningLibrary.aspx${query}`);
    await page.locator('[data-learning] nav').waitFor();
    return page;
  };
  const openDraft = async (login: string): Promise<Page> => {
    const page = await open(login, `?learn=drafts&learn-draft=${key}`);
    await page.getByRole('region', { name: words.workshop.warnings.heading }).waitFor();
    return page;
  };
  const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
    page.getByRole('button', { name, exact: true });
  const offered = (page: Page): Promise<string[]> => page.locator('[data-learning] button').allInnerTexts();

  test('goes through four people, and no one of them can publish a child’s name alone', async () => {
    const { workshop } = words;
    const last = [workshop.check.pass, workshop.approval.give, workshop.publish];
    const writer = await openDraft(loginOf('R5'));
    await writer.getByText('Wrenna', { exact: true }).waitFor();
    expect(await axeViolations(writer)).toEqual([]);
    await button(writer, workshop.send).click();
    await writer.getByText(words.status['Anonymisation check'], { exact: true }).waitFor();
    for (const name of last) expect(await offered(writer)).not.toContain(name);
    for (const role of ['R3', 'R6'] as const) {
      const page = await openDraft(loginOf(role));
      for (const name of last) expect(await offered(page)).not.toContain(name);
    }

    const checker = await openDraft(second);
    await checker.getByText('Wrenna', { exact: true }).waitFor();
    await button(checker, workshop.check.pass).click();
    await checker.getByText(workshop.check.tickAll).waitFor();
    await checker.getByLabel(workshop.check.note).fill('A name.');
    await button(checker, workshop.check.giveBack).click();
    await checker.getByText('A name.').waitFor();

    const again = await openDraft(loginOf('R5'));
    await button(again, workshop.edit).click();
    await again.getByLabel(words.record.whatHappened).fill('Nobody told the family that the worker had changed.');
    await button(again, workshop.save).click();
    await button(again, workshop.send).click();
    await again.getByText(words.status['Anonymisation check'], { exact: true }).waitFor();

    const once = await openDraft(second);
    await once.getByText(workshop.warnings.none).waitFor();
    for (const item of checklist) await once.getByLabel(workshop.check.items[item]).check();
    await button(once, workshop.check.pass).click();
    await once.getByText(words.status['Service approval'], { exact: true }).waitFor();

    const lead = await openDraft(loginOf('R3'));
    await lead.getByLabel(workshop.decisions.Approved).check();
    await button(lead, workshop.approval.give).click();
    await lead.getByText(`· ${workshop.ready}`).waitFor();

    const manager = await openDraft(loginOf('R6'));
    await button(manager, workshop.publish).click();
    await manager.getByText(words.status.Published, { exact: true }).waitFor();
    await getsFocus(manager.getByText('Telling families first', { exact: true }));

    // A report that refers to it, which its readers find from it.
    const { sp } = site.connection();
    const { Id: officer } = await sp.web.ensureUser(loginOf('R2'));
    await addAnsweredCase(site, reference, officer);
    const { items } = sp.web.lists.getByTitle('InvestigationLogs');
    const [{ Id: row }] = await items.filter(`LogKey eq '${reference}|S1'`)<[{ Id: number }]>();
    const related = { from: 'library', key, title: 'Telling families first' };
    await items.getById(row).update({
      Status: 'Submitted',
      LearningKey: key,
      Content: JSON.stringify({ learningIdentified: true, relatedLearning: related })
    });
    const referring = (await open(loginOf('R6'), `?learn=${key}`)).locator('[data-referring]').getByRole('link');
    expect(await referring.getAttribute('href')).toMatch(new RegExp(`case=${reference}&stage=1$`));
    expect(await referring.innerText()).toBe(`${reference}, Stage 1`);
    // And the other way: the report names the record, which is one press away.
    await referring.press('Enter');
    const report = referring.page();
    await report.locator('[data-log-view]').getByRole('link', { name: 'Telling families first' }).press('Enter');
    await report.getByRole('heading', { name: 'Telling families first' }).waitFor();

    // A draft without a case.
    await button(writer, workshop.back).click();
    await button(writer, workshop.begin).click();
    await button(writer, workshop.edit).click();
    await writer.getByLabel(workshop.fields.title).waitFor();
  });

  test('is then found by everybody with a letter wrong, opened by keyboard, voted for and shown as a slide', async () => {
    const page = await open(loginOf('R1'), '');
    const sought: string[] = [];
    page.on('request', (request) => sought.push(request.url()));
    const field = page.getByRole('searchbox', { name: words.search.label });
    await field.focus();
    await page.keyboard.type('famlies');
    await page.locator('mark', { hasText: 'families' }).waitFor();
    expect(sought.some((url) => url.includes('hub-search'))).toBe(true);
    await page.waitForURL(/learn-find=famlies/);
    await page.getByRole('link', { name: 'Telling families first' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Telling families first' }).waitFor();
    expect(page.url()).toContain(`learn=${key}`);
    expect(await page.locator('[data-learning]').innerText()).not.toContain('Wrenna');
    expect(await page.locator('[data-referring]').count()).toBe(0);
    await button(page, words.use.useful).click();
    await page.getByText(words.record.useful(1)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await getsFocus(button(page, words.use.useful));
    await page.getByLabel(words.use.forum).fill('Practice forum');
    await page.getByLabel(words.use.date).fill('2026-02-12');
    await button(page, words.use.forMeeting).click();
    const planned = words.use.planned('Practice forum', '').trim();
    await page.getByRole('button', { name: words.use.takeBackOf(planned) }).click();
    await page.getByText(planned).waitFor({ state: 'detached' });
    await button(page, words.record.slide).click();
    await page.getByRole('dialog', { name: 'Telling families first' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.goBack();
    await page.locator('mark', { hasText: 'families' }).waitFor();
  });
});
