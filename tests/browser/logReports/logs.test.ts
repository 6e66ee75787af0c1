import type { Browser, BrowserContext, Page } from 'playwright-core';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import type { LogContent } from '../../../src/shared/domain/logReports/LogContent';
import { addAnsweredCase, completed, logToday } from '../../contract/logReports/logSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { openCasePage, service, signedIn, startCaseSite } from '../casework/casePages';
import { finishOverCutConnection, verify } from './actionByKeyboard';
import { submitByKeyboard } from './logByKeyboard';

interface LogRow {
  Id: number;
  Status: string;
  Content: string | null;
}

describe('a log report', () => {
  let site: HubSite;
  let browser: Browser;
  let context: BrowserContext;
  let officer: number;
  let listId: string;
  let count = 0;

  beforeAll(async () => {
    site = await startCaseSite(logToday);
    const { sp } = site.connection();
    officer = (await sp.web.ensureUser(loginOf('R2'))).Id;
    listId = (await sp.web.lists.getByTitle('InvestigationLogs').select('Id')<{ Id: string }>()).Id;
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    context = await signedIn(browser, site, loginOf('R2'));
  });
  afterEach(async () => {
    await context.close();
    await site.faults();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function newCase(): Promise<string> {
    const reference = `CH-2024-${String((count += 1)).padStart(4, '0')}`;
    await addAnsweredCase(site, reference, officer);
    return reference;
  }

  async function rowOf(reference: string): Promise<LogRow> {
    const rows: LogRow[] = await site
      .connection()
      .sp.web.lists.getByTitle('InvestigationLogs')
      .items.filter(`LogKey eq '${reference}|S1'`)();
    const [row] = rows;
    if (!row || rows.length > 1) throw new Error(`${reference} has ${rows.length} reports.`);
    return row;
  }

  async function openPage(reference: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${site.test.url}/SitePages/InvestigationLog.aspx?case=${reference}&stage=1`);
    await page.waitForSelector('[data-log-form]');
    return page;
  }

  const formPage = (type: 4 | 6 | 8, id?: number): string =>
    `${site.test.url}/_layouts/15/listform.aspx?PageType=${type}&ListId=${listId}${id === undefined ? '' : `&ID=${id}`}`;

  const doors: readonly (readonly [string, (reference: string) => Promise<Page>])[] = [
    ['its page', openPage],
    [
      'the case, in its place',
      async (reference) => {
        const page = await openCasePage(context, site, reference);
        await page.getByRole('link', { name: 'Write the log report of Stage 1' }).press('Enter');
        await page.waitForSelector('[data-log-form]');
        return page;
      }
    ],
    [
      'the form of a row in its list',
      async (reference) => {
        const page = await context.newPage();
        await page.goto(formPage(6, (await rowOf(reference)).Id));
        await page.waitForSelector('[data-log-form]');
        return page;
      }
    ],
    [
      'the form of a new row in its list',
      async (reference) => {
        const page = await context.newPage();
        await page.goto(formPage(8));
        await page.locator(`[data-waiting="${reference}|S1"] button`).press('Enter');
        await page.waitForSelector('[data-log-form]');
        return page;
      }
    ]
  ];

  it.each(doors)('is written by keyboard in under 40 interactions through %s', async (_door, open) => {
    const reference = await newCase();
    const page = await open(reference);
    expect(await submitByKeyboard(page)).toBeLessThan(40);
    await page.locator('[data-log-news]').getByText('Submitted.').waitFor();
    const { Status, Content } = await rowOf(reference);
    expect([Status, JSON.parse(Content ?? '')]).toMatchObject([
      'Submitted',
      {
        learningStatement: 'Calls are returned within a day.',
        concerns: [{ evidence: 'Call log' }, { evidence: 'Call log' }],
        actions: [{ action: 'Agree who returns calls.', owner: { id: officer }, dueOn: '2024-02-01' }]
      }
    ]);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('hub.log')))).toEqual([]);
  });

  it('is written in under 40 interactions on a phone, which it fits with its guidance, too', async () => {
    const reference = await newCase();
    const page = await openPage(reference);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await submitByKeyboard(page)).toBeLessThan(40);
    await page.locator('[data-log-news]').getByText('Submitted.').waitFor();
    const other = await openPage(await newCase());
    await other.setViewportSize({ width: 320, height: 740 });
    await other.getByRole('button', { name: 'Guidance for this step' }).press('Enter');
    await other
      .getByRole('region', { name: 'Guidance', exact: true })
      .getByRole('heading', { name: 'Learning and the log report' })
      .waitFor();
    expect(await other.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('tells the list’s form that it was saved, and is only read where the list shows it', async () => {
    const reference = await newCase();
    const { Id } = await rowOf(reference);
    const page = await context.newPage();
    await page.goto(formPage(6, Id));
    await page.waitForSelector('[data-log-form]');
    await submitByKeyboard(page);
    await page.waitForSelector('html[data-form-state="saved"]');
    await page.goto(formPage(4, Id));
    await page.locator('[data-log-view]').getByText('Calls are returned within a day.').waitFor();
    expect(await page.locator('[data-log-form]').count()).toBe(0);
  });

  describe('is never lost', () => {
    const typed = 'Rang twice, then wrote.';
    const good = '#log-goodPractice';

    it('when the network is pulled and the tab is killed', async () => {
      const reference = await newCase();
      const page = await openPage(reference);
      await context.setOffline(true);
      await page.fill(good, typed);
      // A crash: nothing is told to the page.
      await page.close({ runBeforeUnload: false });
      await context.setOffline(false);
      const again = await openPage(reference);
      expect(await again.inputValue(good)).toBe(typed);
      await again.locator('[data-restored]').getByText('last kept').waitFor();
      await again.getByText('Saved as a draft').waitFor();
      expect(JSON.parse((await rowOf(reference)).Content ?? '')).toMatchObject({ goodPractice: typed });
    });

    it('when the site is down, and comes back', async () => {
      const reference = await newCase();
      const page = await openPage(reference);
      await site.faults({ match: '* *', drop: true, times: 1000 });
      await page.fill(good, typed);
      await page.getByText('It will be saved when the site answers again.').waitFor();
      expect((await rowOf(reference).catch(() => undefined))?.Content ?? undefined).toBeUndefined();
      await site.faults();
      await page.reload();
      await page.waitForSelector('[data-log-form]');
      expect(await page.inputValue(good)).toBe(typed);
    });

    it('when the device is full', async () => {
      const reference = await newCase();
      const page = await openPage(reference);
      await page.evaluate(() => {
        for (let size = 1_000_000; size >= 1; size = Math.floor(size / 2)) {
          try {
            for (let place = 0; ; place += 1) localStorage.setItem(`full ${size} ${place}`, 'x'.repeat(size));
          } catch {
            // Full for this size: a smaller one.
          }
        }
      });
      await page.fill(good, typed);
      await page.getByText('Saved as a draft').waitFor();
      const again = await openPage(reference);
      expect(await again.inputValue(good)).toBe(typed);
    });

    it('and is not found by the next person at the device', async () => {
      const reference = await newCase();
      const page = await openPage(reference);
      await context.setOffline(true);
      await page.fill(good, typed);
      await page.close();
      await context.setOffline(false);
      await context.addCookies([{ name: 'hub-user', value: encodeURIComponent(loginOf('R5')), url: site.test.origin }]);
      const other = await context.newPage();
      await other.goto(`${site.test.url}/SitePages/InvestigationLog.aspx`);
      await other.waitForSelector('[data-waiting-logs]');
      expect(await other.evaluate(() => JSON.stringify(localStorage))).not.toContain(typed);
    });
  });

  it('is judged beside its questions, and points out who could be recognised', async () => {
    const reference = await newCase();
    const { sp } = site.connection();
    await sp.web.lists.getByTitle('Contacts').items.add({
      Title: 'P',
      Reference: reference,
      PersonRole: 'Complainant',
      PersonName: 'Perrin Oakes',
      ContactKey: `${reference}|P1`
    });
    await addAnsweredCaseRights(reference);
    const page = await openPage(reference);
    await page.locator('#log-submit').press('Enter');
    const summary = page.getByRole('alert').filter({ hasText: 'things have to be put right' });
    await summary.waitFor();
    await getsFocus(page.locator('*').filter({ hasText: 'Your role: This needs an answer.' }));
    expect(await page.getAttribute('#log-officerRole', 'aria-invalid')).toBe('true');
    await page.locator('#log-learningIdentified').check();
    await page.fill('#log-learningStatement', 'Ring Perrin on 4 January 2024.');
    await page.locator('[data-identifying]').getByText('“Perrin” looks like a name.').waitFor();
    await page.locator('[data-identifying]').getByText('looks like a date.').waitFor();
  });

  async function addAnsweredCaseRights(reference: string): Promise<void> {
    const { secureCase } = await import('../../../src/shared/data/rights/secureCases');
    await secureCase(site.connection(loginOf('R5')).sp, reference, true);
  }

  it('is returned with a reason, signed off and accepted by those who may', async () => {
    const reference = await newCase();
    await submitByKeyboard(await openPage(reference));
    const act = async (role: 'R3' | 'R5', name: string, reason?: string): Promise<Page> => {
      const own = await signedIn(browser, site, loginOf(role));
      const page = await own.newPage();
      await page.goto(`${site.test.url}/SitePages/InvestigationLog.aspx`);
      await page.locator(`[data-waiting="${reference}|S1"] button`).click();
      await page.getByRole('button', { name, exact: true }).click();
      if (reason !== undefined) {
        await page.fill('#log-reason', reason);
        await page.getByRole('button', { name: 'Go on' }).click();
      }
      await page.locator('[data-log-news]:not(:empty)').waitFor();
      return page;
    };
    await (await act('R3', 'Return it', 'Which team?')).context().close();
    const again = await openPage(reference);
    await again.getByText('It was returned: Which team?').waitFor();
    await again.locator('#log-submit').press('Enter');
    await again.locator('[data-log-news]').getByText('Submitted.').waitFor();
    await (await act('R3', 'Sign it off')).context().close();
    const last = await act('R5', 'Accept it');
    await last.locator('[data-log-view]').waitFor();
    expect((await rowOf(reference)).Status).toBe('Accepted');
    await last.context().close();
  });

  it('is excused with a reason, and asked for after all, on one page', async () => {
    const reference = await newCase();
    const own = await signedIn(browser, site, loginOf('R5'));
    const page = await own.newPage();
    await page.goto(`${site.test.url}/SitePages/InvestigationLog.aspx?case=${reference}&stage=1`);
    await page.getByRole('button', { name: 'No log report is needed' }).press('Enter');
    await page.fill('#log-reason', 'Answered for another council.');
    await page.getByRole('button', { name: 'Go on' }).press('Enter');
    await page.getByText('Recorded: no log report is needed.').waitFor();
    expect(await page.locator('#log-reason').count()).toBe(0);
    await page.getByRole('button', { name: 'Ask for it after all' }).press('Enter');
    await page.getByText('The log report is asked for again.').waitFor();
    expect((await rowOf(reference)).Status).toBe('Draft');
    await own.close();
  });

  it('offers what was learnt before on the same, to be linked and used again', async () => {
    const earlier = { reference: await newCase(), stage: 'S1' } as const;
    const learnt = 'Letters are read out on the telephone where that is asked.';
    const own = await site.hub(loginOf('R2')).logReports();
    const base = (await own.open(earlier.reference, earlier.stage)).log.content;
    const content: LogContent = {
      ...completed(base),
      learningIdentified: true,
      learningStatement: learnt,
      learningKind: 'Team',
      actions: [{ id: 'a1', action: 'Ask at first contact.', owner: { id: officer, name: '' }, dueOn: '2024-02-01' }]
    };
    await own.write({ ...earlier, act: 'submit', key: 'earlier', content, base });
    const page = await openPage(await newCase());
    await page.locator('#log-learningIdentified').check();
    await page.fill('#log-learningStatement', 'Letters on the telephone');
    const similar = page.locator('[data-similar] li').filter({ hasText: learnt });
    await similar.getByText('From a log report of your team.').waitFor();
    await similar.getByRole('button', { name: 'Link it to this report' }).press('Enter');
    await getsFocus(page.locator('#log-relatedLearning'));
    await page.locator('[data-related]').getByText(`Log report of ${earlier.reference}`).waitFor();
    await similar.getByRole('button', { name: 'Link it to this report' }).waitFor({ state: 'detached' });
    await similar.getByRole('button', { name: 'Use this wording' }).press('Enter');
    await page.locator('#log-learningStatement:focus').waitFor();
    expect(await page.inputValue('#log-learningStatement')).toBe(learnt);
  });

  it('leads to actions that are found, finished with evidence and verified by somebody else, by keyboard', async () => {
    const reference = await newCase();
    const { items } = site.connection().sp.web.lists.getByTitle('Actions');
    const add = async (key: string, values: object): Promise<number> => {
      const base = { ActionKey: `${reference}|S1|${key}`, Reference: reference, Source: 'Log report' };
      const { Id }: { Id: number } = await items.add({ ...base, OwnerId: officer, Status: 'Not started', ...values });
      return Id;
    };
    const late = await add('a1', { ActionText: 'Agree who calls.', Service: service, DueDate: '2024-01-10T12:00:00Z' });
    const other = { ActionText: 'Tell carers.', Service: 'Fostering and adoption', DueDate: '2024-02-01T12:00:00Z' };
    const moved = await add('a2', other);
    await addAnsweredCaseRights(reference);
    const page = await context.newPage();
    await page.goto(`${site.test.url}/SitePages/Actions.aspx?case=${reference}`);
    const shows = (screen: Page, name: string): Promise<void> =>
      screen.getByRole('button', { name, exact: true }).press('Enter');
    const are = (screen: Page, words: string): Promise<void> => screen.getByText(words, { exact: true }).waitFor();
    await are(page, '2 actions: 1 overdue, 0 to be verified.');
    await shows(page, 'Mine');
    await are(page, '2 actions: 1 overdue, 0 to be verified.');
    await shows(page, 'Overdue');
    await are(page, '1 action: 1 overdue, 0 to be verified.');
    await shows(page, 'All');
    await page.getByRole('combobox', { name: 'Service' }).selectOption('Fostering and adoption');
    await are(page, '1 action: 0 overdue, 0 to be verified.');

    // Somebody else moves it on before the officer does.
    const recovery = await site.hub(loginOf('R5')).actions();
    await recovery.perform({ id: moved, act: 'cancel', key: 'cancelled', text: 'Done by the fostering service.' });
    await page.getByRole('button', { name: 'Start', exact: true }).press('Enter');
    await page.getByRole('alert').getByText('This cannot be done with the action now.').waitFor();
    expect(await items.getById(moved)()).toMatchObject({ Status: 'Cancelled' });

    await page.getByRole('combobox', { name: 'Service' }).selectOption(service);
    await finishOverCutConnection(page, 'Rota of 18 January');
    expect(await items.getById(late)()).toMatchObject({ Status: 'Done', Evidence: 'Rota of 18 January' });
    // Done, it says, when somebody else has seen that it is.
    await page.locator('[data-standing="toVerify"]').waitFor();
    await are(page, 'Recorded. 1 action: 0 overdue, 1 to be verified.');
    expect(await page.getByRole('button', { name: 'Verify' }).count()).toBe(0);

    const own = await signedIn(browser, site, loginOf('R5'));
    const verifier = await own.newPage();
    await verifier.goto(`${site.test.url}/SitePages/Actions.aspx?case=${reference}&actions=toVerify`);
    await verifier.waitForSelector('[data-action]');
    await verify(verifier, '01172024', '04182024');
    await verifier.getByText('Recorded.').waitFor();
    await getsFocus(verifier.locator('h1, h2'));
    expect(await items.getById(late)()).toMatchObject({ ImpactReviewDate: expect.stringContaining('2024-04-18') });
    await shows(verifier, 'Impact to be reviewed');
    await verifier.locator('[data-standing="done"]').waitFor();
    await verifier.getByRole('button', { name: 'Record the effect' }).press('Enter');
    expect(await axeViolations(verifier)).toEqual([]);
    await verifier.getByLabel('What came of it').fill('Fewer calls about calls.');
    await verifier.getByRole('button', { name: 'Go on' }).press('Enter');
    await are(verifier, 'Recorded. No actions to show.');
    expect(await items.getById(late)()).toMatchObject({ EffectFound: 'Fewer calls about calls.' });
    await own.close();
  });

  it.each(['light', 'dark', 'contrast'])('can be read and written by everybody in the %s theme', async (theme) => {
    const reference = await newCase();
    await context.addCookies([{ name: 'HostTheme', value: theme, url: site.test.origin }]);
    const page = await openPage(reference);
    await page.locator('#log-learningIdentified').check();
    await page.getByRole('button', { name: 'Add an action' }).click();
    await page.locator('#log-submit').press('Enter');
    await page.getByRole('alert').filter({ hasText: 'put right' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });
});
