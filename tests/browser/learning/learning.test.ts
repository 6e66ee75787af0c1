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
import { choose, heard, press, write } from '../hub/keyboard';

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
  /** Presses the button of an act, which is then said, once. */
  const act = async (page: Page, name: string, recorded = name): Promise<void> => {
    const said = await heard(page, async () => {
      await press(button(page, name));
      await page.getByText(words.workshop.recorded(recorded)).waitFor();
    });
    expect(said).toEqual([words.workshop.recorded(recorded)]);
  };
  const offered = (page: Page): Promise<string[]> => page.locator('[data-learning] button').allInnerTexts();

  test('goes through four people by keyboard, and no one of them can publish a child’s name alone', async () => {
    const { workshop } = words;
    const last = [workshop.check.pass, workshop.approval.give, workshop.publish];
    const writer = await openDraft(loginOf('R5'));
    await writer.getByText('Wrenna', { exact: true }).waitFor();
    expect(await axeViolations(writer)).toEqual([]);
    await act(writer, workshop.send);
    await writer.getByText(words.status['Anonymisation check'], { exact: true }).waitFor();
    for (const name of last) expect(await offered(writer)).not.toContain(name);
    for (const role of ['R3', 'R6'] as const) {
      const page = await openDraft(loginOf(role));
      for (const name of last) expect(await offered(page)).not.toContain(name);
    }

    const checker = await openDraft(second);
    await checker.getByText('Wrenna', { exact: true }).waitFor();
    await press(button(checker, workshop.check.pass));
    await checker.getByText(workshop.check.tickAll).waitFor();
    await getsFocus(checker.getByLabel(workshop.check.items[checklist[0]]));
    await write(checker.getByLabel(workshop.check.note), 'A name.');
    await act(checker, workshop.check.giveBack);
    await checker.getByText('A name.').waitFor();
    await getsFocus(checker.getByRole('heading', { name: 'Telling families first' }));

    const again = await openDraft(loginOf('R5'));
    await press(button(again, workshop.edit));
    await getsFocus(again.getByLabel(workshop.fields.title));
    await write(again.getByLabel(words.record.whatHappened), 'Nobody told the family that the worker had changed.');
    await act(again, workshop.save);
    await getsFocus(again.getByRole('heading', { name: 'Telling families first' }));
    await act(again, workshop.send);
    await again.getByText(words.status['Anonymisation check'], { exact: true }).waitFor();

    const once = await openDraft(second);
    await once.getByText(workshop.warnings.none).waitFor();
    for (const item of checklist) await press(once.getByLabel(workshop.check.items[item]), 'Space');
    await act(once, workshop.check.pass);
    await once.getByText(words.status['Service approval'], { exact: true }).waitFor();

    const lead = await openDraft(loginOf('R3'));
    await press(lead.getByLabel(workshop.decisions.Approved), 'Space');
    await act(lead, workshop.approval.give, workshop.decisions.Approved);
    await lead.getByText(`· ${workshop.ready}`).waitFor();

    const manager = await openDraft(loginOf('R6'));
    await act(manager, workshop.publish);
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
    await press(button(writer, workshop.back));
    await press(button(writer, workshop.begin));
    await press(button(writer, workshop.edit));
    await getsFocus(writer.getByLabel(workshop.fields.title));
  });

  test('is then found by everybody with a letter wrong, opened by keyboard, voted for and shown as a slide', async () => {
    const page = await open(loginOf('R1'), '');
    const sought: string[] = [];
    page.on('request', (request) => sought.push(request.url()));
    const field = page.getByRole('searchbox', { name: words.search.label });
    await write(field, 'famlies');
    await page.locator('mark', { hasText: 'families' }).waitFor();
    expect(sought.some((url) => url.includes('hub-search'))).toBe(true);
    await page.waitForURL(/learn-find=famlies/);
    // What nobody has written about, and all of it again.
    const nothing = await heard(page, async () => {
      await write(field, 'zzzzzzzz');
      await page.getByText(words.search.nothing).waitFor();
    });
    expect(nothing).toEqual([words.search.shown(0, 1)]);
    await press(button(page, words.search.clear));
    await getsFocus(field);
    await page.keyboard.type('famlies');
    // Whoever goes on at once finds the way back to it.
    await page.keyboard.press('Tab');
    expect(page.url()).toContain('learn-find=famlies');
    await page.locator('mark', { hasText: 'families' }).waitFor();
    const facet = page.getByRole('checkbox', { name: /^Communication/ });
    await press(facet, 'Space');
    await page.waitForURL(/Communication/);
    expect(await facet.isChecked()).toBe(true);
    await page.keyboard.press('Space');
    await press(page.getByRole('link', { name: 'Telling families first' }));
    await getsFocus(page.getByRole('heading', { name: 'Telling families first' }));
    expect(page.url()).toContain(`learn=${key}`);
    expect(await page.locator('[data-learning]').innerText()).not.toContain('Wrenna');
    expect(await page.locator('[data-referring]').count()).toBe(0);
    await press(button(page, words.use.useful));
    await page.getByText(words.record.useful(1)).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await getsFocus(button(page, words.use.useful));
    await choose(page.getByLabel(words.use.team), 'Team West');
    const read = await heard(page, async () => {
      await press(button(page, words.use.addTeam));
      await page.getByText(words.use.readBy(['Team West']), { exact: true }).waitFor();
      await page.getByText(words.use.recorded(words.use.readBy(['Team West']))).waitFor();
    });
    expect(read).toEqual([words.use.recorded(words.use.readBy(['Team West']))]);
    await write(page.getByLabel(words.use.forum), 'Practice forum');
    await write(page.getByLabel(words.use.date), '02122026');
    await press(button(page, words.use.forMeeting));
    const planned = words.use.planned('Practice forum', 'Thursday 12 February 2026');
    const takeBack = page.getByRole('button', { name: words.use.takeBackOf(planned) });
    await page.getByText(words.use.recorded(planned)).waitFor();
    const taken = await heard(page, async () => {
      await press(takeBack);
      await takeBack.waitFor({ state: 'detached' });
    });
    expect(taken).toEqual([words.use.takenBack(planned)]);
    await getsFocus(button(page, words.use.discussed));
    await page.keyboard.press('Enter');
    await page
      .getByText(words.use.recorded(words.use.discussedAt('Practice forum', 'Thursday 12 February 2026')))
      .waitFor();
    await press(button(page, words.record.slide));
    await page.getByRole('dialog', { name: 'Telling families first' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await getsFocus(button(page, words.record.slide));
    await press(button(page, words.use.forMeeting));
    await takeBack.waitFor();
    await press(page.getByRole('link', { name: words.meetings }));
    const slides = button(page, words.meeting.slides);
    await press(slides);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await getsFocus(slides);
    await page.goBack();
    await page.goBack();
    await page.locator('mark', { hasText: 'families' }).waitFor();
  });
});
