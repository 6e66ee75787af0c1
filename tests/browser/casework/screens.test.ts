import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import type { RoleCode } from '../../../src/shared/domain/roles/Role';
import { addCase, underReference } from '../../contract/casework/caseSite';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { choose, heard, press, reach, write } from '../hub/keyboard';
import { doAct, fillFields, openCasePage, signedIn, startCaseSite, useTheme } from './casePages';

const today = '2024-01-05';
const reference = 'CH-2024-0001';

describe('the case page', () => {
  let site: HubSite;
  let browser: Browser;
  let context: BrowserContext;
  let count = 1;

  beforeAll(async () => {
    site = await startCaseSite(today);
    await addCase(site.connection(loginOf('R5')), underReference(readyCase('stage1'), reference));
    browser = await launchBrowser();
  });
  beforeEach(async () => {
    context = await signedIn(browser, site, loginOf('R6'));
  });
  afterEach(async () => {
    await context.close();
    await site.faults();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  /** A case of its own for a test that changes one. Of another year than those registered here, which the site numbers. */
  async function newCase(): Promise<string> {
    const own = `CH-2023-${String((count += 1)).padStart(4, '0')}`;
    await addCase(site.connection(loginOf('R5')), underReference(readyCase('stage1'), own));
    return own;
  }

  async function register(): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${site.test.url}/SitePages/Case.aspx?case=new`);
    await page.waitForSelector('[data-register]');
    return page;
  }

  test('stays where the part that shows a case cannot be fetched, and fetches it again', async () => {
    const page = await context.newPage();
    await page.route('**/*hub-case_*', (route) => route.abort());
    await page.goto(`${site.test.url}/SitePages/Case.aspx?case=${reference}`);
    await page.getByRole('alert').getByText('SharePoint does not answer.').waitFor();
    await page.unroute('**/*hub-case_*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('[data-act="respond"]').waitFor();
  });

  test.each(['light', 'dark', 'contrast'])('and its forms can be read by everybody in the %s theme', async (theme) => {
    const page = await openCasePage(context, site, reference);
    if (theme !== 'light') await useTheme(page, theme);
    await page.locator('[data-act="respond"]').click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByRole('alert').filter({ hasText: 'put right' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.goto(`${site.test.url}/SitePages/Case.aspx?case=new`);
    await page.waitForSelector('[data-register]');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('fits 320 pixels, with a form open and while registering', async () => {
    const page = await openCasePage(context, site, reference);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.locator('[data-act="change-details"]').click();
    await page.getByRole('region', { name: 'Change details' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await page.goto(`${site.test.url}/SitePages/Case.aspx?case=new`);
    await page.waitForSelector('[data-register]');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it('lets an act be recorded by keyboard alone, faults first', async () => {
    const page = await openCasePage(context, site, await newCase());
    await page.locator('[data-act="acknowledge"]').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'Acknowledge' }).waitFor();
    await getsFocus(page.getByRole('heading', { name: 'Acknowledge', exact: true }));
    // Past the button that closes the form.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    // The summary takes the focus, and its link leads to the field.
    await page.getByRole('alert').filter({ hasText: 'Give a day.' }).waitFor();
    await getsFocus(page.locator('*').filter({ hasText: '1 thing has to be put right' }));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await getsFocus(page.locator('#act-acknowledge-on'));
    await page.keyboard.type('01042024');
    await page.keyboard.press('Enter');
    await page.getByText('Recorded: Acknowledge.').waitFor();
    await getsFocus(page.locator('h2'));
  });

  it('closes a form with Escape', async () => {
    const page = await openCasePage(context, site, reference);
    await page.locator('[data-act="extend"]').click();
    const form = page.getByRole('region', { name: 'Extend' });
    await form.waitFor();
    await page.keyboard.press('Escape');
    await form.waitFor({ state: 'detached' });
    await getsFocus(page.locator('[data-act="extend"]'));
  });

  it('says why an act is not possible now', async () => {
    const page = await openCasePage(context, site, reference);
    await page.getByText(/Not possible now/).click();
    expect(await page.locator('dl', { hasText: 'Record the panel' }).first().innerText()).toContain(
      'No panel is to be held.'
    );
  });

  it('shows two people what both changed, and lets the second choose', async () => {
    const own = await newCase();
    const page = await openCasePage(context, site, own);
    const other = await signedIn(browser, site, loginOf('R5'));
    const theirs = await openCasePage(other, site, own);
    await doAct(theirs, 'change-details', { riskLevel: 'High', crmReference: 'CRM 1' });
    await other.close();
    await page.locator('[data-act="change-details"]').click();
    await page.getByRole('region', { name: 'Change details' }).waitFor();
    await fillFields(page, 'act-change-details-', { riskLevel: 'Low', careDatabaseReference: 'SC 9' });
    await page.getByRole('button', { name: 'Record it' }).click();
    const conflict = page.getByRole('alert').filter({ hasText: 'Somebody else changed this first' });
    await conflict.waitFor();
    const told = await conflict.innerText();
    expect(told).toContain('r5.user recorded “Change details”');
    expect(told).toContain('Before: nothing');
    expect(told).toContain('Theirs: High');
    expect(told).toContain('Yours: Low');
    expect(await axeViolations(page)).toEqual([]);
    await page.getByLabel('Yours: Low').check();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('Recorded: Change details.').waitFor();
    const { complaint } = (await (await site.hub(loginOf('R6')).casework()).open(own)).file;
    expect(complaint).toMatchObject({ riskLevel: 'Low', crmReference: 'CRM 1', careDatabaseReference: 'SC 9' });
  });

  it('keeps what was entered when the connection is lost, and records it once when it is back', async () => {
    const own = await newCase();
    const page = await openCasePage(context, site, own);
    await page.locator('[data-act="acknowledge"]').click();
    await page.getByRole('region', { name: 'Acknowledge' }).waitFor();
    await fillFields(page, 'act-acknowledge-', { on: '2024-01-04' });
    await context.route('**/_api/**', (route) => route.abort());
    await page.getByRole('button', { name: 'Record it' }).click();
    await page.getByText('The site did not confirm it.').waitFor();
    expect(await page.locator('#act-acknowledge-on').inputValue()).toBe('2024-01-04');
    await context.unroute('**/_api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('Recorded: Acknowledge.').waitFor();
    const { events } = (await (await site.hub(loginOf('R6')).casework()).open(own)).file;
    expect(events.filter(({ act }) => act === 'acknowledge')).toHaveLength(1);
  });

  it('names a member of staff in a part that others do not get', async () => {
    const own = await newCase();
    const page = await openCasePage(context, site, own);
    const open = page.getByRole('button', { name: 'Name a member of staff' });
    await open.press('Enter');
    await page.locator('#allegation-concern:focus').press('Escape');
    await page.locator('button:focus', { hasText: 'Name a member of staff' }).press('Enter');
    await page.getByRole('button', { name: 'Record it in the restricted list' }).click();
    await page.getByRole('alert').filter({ hasText: 'Choose the concern that names them.' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    const { Id } = await site.connection().sp.web.ensureUser(loginOf('R2'));
    await fillFields(page, 'allegation-', { concern: '1', staff: String(Id), nature: 'Practice' });
    await page.getByRole('button', { name: 'Record it in the restricted list' }).click();
    const part = page.getByRole('region', { name: 'Members of staff complained about' });
    await part.getByText('r2.user').waitFor();
    await part.getByText('Recorded in the restricted list.').waitFor();
    await page.locator('button:focus', { hasText: 'Name a member of staff' }).waitFor();
    const other = await signedIn(browser, site, loginOf('R14'));
    const theirs = await openCasePage(other, site, reference);
    expect(await theirs.getByText('Members of staff complained about').count()).toBe(0);
    await other.close();
  });

  it('keeps a file with the case under a name that names nobody, by keyboard, and takes it away again', async () => {
    const page = await openCasePage(context, site, await newCase());
    const part = page.getByRole('region', { name: 'Documents' });
    await part.getByRole('button', { name: 'Add a document' }).focus();
    await page.keyboard.press('Enter');
    const file = page.locator('#document-file');
    await file.waitFor();
    await getsFocus(file);
    await file.setInputFiles({ name: 'run.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') });
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Keep it with the case' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Files of this kind cannot be kept' }).waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await file.setInputFiles({
      name: '..\u202E<b>"Letter".pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7')
    });
    await page.locator('#document-name').fill('Letter received 1');
    await page.locator('#document-namesNobody').press('Space');
    await page.getByRole('button', { name: 'Keep it with the case' }).press('Enter');
    await part.getByText('Kept with the case: Letter received 1.pdf.').waitFor();
    const link = part.getByRole('link', { name: 'Letter received 1.pdf' });
    expect(await link.getAttribute('href')).toContain('/Attachments/');
    await page.locator('button:focus', { hasText: 'Add a document' }).waitFor();
    await part.getByRole('button', { name: 'Remove Letter received 1.pdf' }).press('Enter');
    await page.locator('button:focus', { hasText: 'Remove it' }).press('Enter');
    await part.getByText('Removed: Letter received 1.pdf.').waitFor();
    await part.getByText('No documents are kept with this case.').waitFor();
    const timeline = page.getByRole('region', { name: 'Timeline' });
    await timeline.getByText('Document added: Letter received 1.pdf').waitFor();
    await timeline.getByText('Document removed: Letter received 1.pdf').waitFor();
  });

  it('keeps people in the restricted list, to be changed, and their address checked by somebody else', async () => {
    const own = await newCase();
    const page = await openCasePage(context, site, own);
    const part = page.getByRole('region', { name: 'People' });
    await part.getByRole('button', { name: 'Add somebody' }).press('Enter');
    await part.getByRole('button', { name: 'Record it in the restricted list' }).press('Enter');
    await part.getByRole('alert').filter({ hasText: '2 things have to be put right' }).waitFor();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await fillFields(page, 'person-', { role: 'Complainant', name: 'Ada Archer', contactPreference: 'Letter' });
    await part.getByRole('button', { name: 'Record it in the restricted list' }).press('Enter');
    await part.getByText('Recorded: Ada Archer.').waitFor();
    await part.getByText('Address not checked yet.').waitFor();
    expect(await part.getByRole('button', { name: 'I have checked the address of Ada Archer' }).count()).toBe(0);
    const other = await signedIn(browser, site, loginOf('R5'));
    const theirs = await openCasePage(other, site, own);
    await theirs.getByRole('button', { name: 'I have checked the address of Ada Archer' }).press('Enter');
    await theirs.getByText(/Address checked by r5\.user/).waitFor();
    await other.close();
  });

  it('takes in by keyboard what is no complaint in five fields, and the reply to it', async () => {
    const page = await context.newPage();
    await page.goto(`${site.test.url}/SitePages/Case.aspx`);
    await press(page.getByRole('button', { name: 'Record a compliment, comment or enquiry' }));
    await getsFocus(page.getByRole('heading', { name: 'Record a contact' }));
    const field = (name: string): Locator => page.locator(`[id="contact-${name}"]`);
    await choose(field('what'), 'Enquiry');
    await choose(field('kind'), 'MP enquiry');
    await write(field('receivedOn'), '01042024');
    await choose(field('team'), 'Team West');
    const record = page.getByRole('button', { name: 'Record it' });
    const faults = await heard(page, async () => {
      await press(record);
      await page.getByRole('alert').filter({ hasText: 'Choose what the member writes about.' }).waitFor();
    });
    expect(faults).toEqual([expect.stringContaining('1 thing has to be put right')]);
    // The summary has the focus; its link leads to the field.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await getsFocus(field('type'));
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await choose(field('type'), 'New');
    const taken = await heard(page, async () => {
      await press(record);
      await page.getByText('Recorded: EN-2024-0001.').waitFor();
    });
    expect(taken).toEqual(['Recorded: EN-2024-0001.']);
    await getsFocus(page.getByRole('heading', { name: 'Record a contact' }));
    const entry = page.locator('[data-contact="EN-2024-0001"]');
    expect(await entry.innerText()).toContain('due Thu 18 Jan');
    const reply = entry.getByRole('button', { name: 'Record the reply to EN-2024-0001' });
    await press(reply);
    await getsFocus(entry.locator('input'));
    await press(entry.getByRole('button', { name: 'Cancel' }));
    await getsFocus(reply);
    await fillFields(page, 'contact-', { kind: 'Councillor enquiry' });
    await press(reply);
    await press(entry.getByRole('button', { name: 'Record it' }));
    await page.getByText('Recorded: the reply to EN-2024-0001.').waitFor();
    // What was begun beside it stays.
    expect(await page.locator('#contact-kind').inputValue()).toBe('Councillor enquiry');
    await entry.getByText('replied Fri 5 Jan').waitFor();
    await page.getByLabel('What came in').selectOption('compliment');
    await page.getByText('More', { exact: true }).click();
    await fillFields(page, 'contact-', {
      team: 'Team West',
      source: 'Staff',
      theme: 'Good communication',
      sharedOn: '2024-01-01'
    });
    await page.getByRole('button', { name: 'Record it' }).press('Enter');
    await page.getByRole('alert').filter({ hasText: '1 thing has to be put right' }).waitFor();
    await fillFields(page, 'contact-', { sharedOn: '2024-01-05' });
    await page.getByRole('alert').waitFor({ state: 'detached' });
    expect(await page.locator('#contact-sharedOn').isVisible()).toBe(true);
  });

  it('makes a comment a complaint: the form has what came in, and each leads to the other', async () => {
    const contacts = await site.hub(loginOf('R5')).contacts();
    const comment = await contacts.record({
      kind: 'comment',
      key: 'turns out',
      values: {
        receivedOn: '2024-01-03',
        channel: 'Email',
        team: 'Team West',
        type: 'Disagreement',
        words: 'Nobody came.'
      }
    });
    const page = await context.newPage();
    await page.goto(`${site.test.url}/SitePages/Case.aspx?case=contact:comment`);
    await page.getByRole('button', { name: `Make ${comment} a complaint` }).press('Enter');
    await page.getByText(`Made of ${comment}.`).waitFor();
    const begun = ['receivedOn', 'channel', 'team', 'wording.1'].map((name) =>
      page.locator(`[id="register-${name}"]`).inputValue()
    );
    expect(await Promise.all(begun)).toEqual(['2024-01-03', 'Email', 'Team West', 'Nobody came.']);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await fillFields(page, 'register-', { process: 'CHILD_STAT', 'category.1': 'Communication' });
    await page.getByRole('button', { name: 'Register it' }).press('Enter');
    await page.getByText('Came in as').waitFor();
    const made = await page.locator('[data-case-page] h2').first().innerText();
    await page.goto(`${site.test.url}/SitePages/Case.aspx?case=contact:comment`);
    await page
      .locator(`[data-contact="${comment}"]`)
      .getByRole('button', { name: /Open the complaint/ })
      .press('Enter');
    await page.getByText('Came in as').waitFor();
    expect(await page.locator('[data-case-page] h2').first().innerText()).toBe(made);
  });

  it('says of whom a review is due, and records by keyboard alone what it led to', async () => {
    const team = await site.hub(loginOf('R5')).casework();
    const staff = (await site.connection().sp.web.ensureUser(loginOf('R10'))).Id;
    const { file } = await team.open(await newCase());
    const allegation = { key: 'harm', concern: 1, staff, namedOn: '2024-01-04', nature: 'Practice' };
    await team.nameStaff(file, { ...allegation, childMayBeHarmed: true });
    const page = await context.newPage();
    await page.goto(`${site.test.url}/SitePages/Case.aspx`);
    await press(page.getByRole('button', { name: 'Reviews of staff' }));
    await getsFocus(page.locator('[data-list] :is(h1, h2)').first());
    const due = page.getByRole('region', { name: 'Due', exact: true });
    await due.getByText('A child may be harmed: tell safeguarding at once.').waitFor();
    await press(due.getByRole('button', { name: 'Record the review of r10.user' }));
    await due.locator('form :is(input, select, textarea):focus').waitFor();
    await page.keyboard.press('Escape');
    await getsFocus(due.getByRole('button', { name: 'Record the review of r10.user' }));
    await page.keyboard.press('Enter');
    await press(due.getByRole('button', { name: 'Record it in the restricted list' }));
    await due.getByRole('alert').filter({ hasText: '2 things have to be put right' }).waitFor();
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await choose(page.locator(`[id="review-${staff}-response"]`), 'HR');
    await write(page.locator(`[id="review-${staff}-support"]`), 'A talk with the manager');
    const said = await heard(page, async () => {
      await press(due.getByRole('button', { name: 'Record it in the restricted list' }));
      await page.getByText('Recorded: the review of r10.user.').waitFor();
    });
    expect(said).toEqual(['Recorded: the review of r10.user.']);
    await getsFocus(page.locator('[data-list] :is(h1, h2)').first());
    await due.getByText('No review is due that you may see.').waitFor();
  });

  it('takes a possible breach by keyboard, as text whatever it says, for those who look after it and nobody else', async () => {
    const own = await newCase();
    const issuesAs = async (role: RoleCode): Promise<Page> => {
      const page = await (await signedIn(browser, site, loginOf(role))).newPage();
      await page.goto(`${site.test.url}/SitePages/Case.aspx`);
      await page.getByRole('button', { name: 'Equality and information issues' }).press('Enter');
      return page;
    };
    const rows = async (): Promise<{ Id: number; Status: string; OutcomeNote: string | null }[]> =>
      site.connection().sp.web.lists.getByTitle('InformationIssues').items.filter(`Reference eq '${own}'`)();
    const note = '<img src=x onerror="document.title=1"><script>document.title=2</script>{{1+1}} =1+1';
    const page = await openCasePage(context, site, own);
    await page.locator('[data-act="report-breach"]').press('Enter');
    const record = page.getByRole('button', { name: 'Record it' });
    await record.press('Enter');
    await getsFocus(page.getByRole('alert').filter({ hasText: 'What happened: Choose one.' }));
    await fillFields(page, 'act-report-breach-', { on: today, kind: 'Sent to the wrong person', note });
    await context.route('**/_api/**', (route) => route.abort());
    await record.press('Enter');
    await page.getByText('The site did not confirm it.').waitFor();
    await context.unroute('**/_api/**');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByText('Recorded: Report a possible breach.').waitFor();
    const open = await rows();
    expect(open).toMatchObject([{ Status: 'Open' }]);
    const Id = open[0]?.Id ?? 0;

    const keeper = await issuesAs('R9');
    const issue = keeper.locator(`[data-issue="information ${Id}"]`);
    await issue.getByText(note).waitFor();
    expect([await keeper.locator('[data-list] :is(img, script)').count(), await keeper.title()]).toEqual([
      0,
      expect.stringContaining('Case')
    ]);
    const say = keeper.getByRole('button', { name: `Say what was done about issue ${Id}` });
    await say.press('Enter');
    await keeper.locator('select:focus').press('Escape');
    await getsFocus(say);
    await say.press('Enter');
    await issue.getByRole('button', { name: 'Record it' }).press('Enter');
    await getsFocus(issue.getByRole('alert').filter({ hasText: 'What was done: This is needed.' }));
    await keeper.setViewportSize({ width: 320, height: 800 });
    expect(await axeViolations(keeper)).toEqual([]);
    expect(await keeper.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await fillFields(keeper, `issue-information-${Id}-`, { status: 'Closed', outcome: 'It came back <b>unread</b>.' });
    // The connection goes when the site has what was sent, and before its answer has come.
    let isLost = false;
    await keeper.route('**/_api/**', async (route) => {
      const isSent = !isLost && route.request().method() === 'POST' && route.request().url().includes('/items');
      if (isSent) await route.fetch();
      isLost ||= isSent;
      await (isLost ? route.abort() : route.continue());
    });
    await issue.getByRole('button', { name: 'Record it' }).press('Enter');
    await issue.getByText('The site did not confirm it.').waitFor();
    await keeper.unroute('**/_api/**');
    await issue.getByRole('button', { name: 'Record it' }).press('Enter');
    await keeper.getByText('Recorded.', { exact: true }).waitFor();
    await getsFocus(keeper.getByRole('heading', { name: 'Equality and information issues' }));
    await issue.waitFor({ state: 'detached' });
    await keeper.getByRole('region', { name: 'Information governance' }).getByText('Closed', { exact: true }).click();
    await keeper.getByText('Closed: It came back <b>unread</b>.').waitFor();
    expect(await rows()).toMatchObject([{ Status: 'Closed', OutcomeNote: 'It came back <b>unread</b>.' }]);

    for (const role of ['R1', 'R10'] as const) {
      const other = await issuesAs(role);
      const none = other.getByText('These lists are for those who look after equality and information governance.');
      await (role === 'R1' ? none : other.getByRole('region', { name: 'Equality', exact: true })).waitFor();
      expect(await other.locator('body').innerText()).not.toContain('{{1+1}}');
      await other.context().close();
    }
    await keeper.context().close();
  });

  it('leads to the log report of the stage and to the actions of the case', async () => {
    const page = await openCasePage(context, site, reference);
    const log = page.getByRole('link', { name: 'Write the log report of Stage 1' });
    expect(await log.getAttribute('href')).toBe(
      `${site.test.url}/SitePages/InvestigationLog.aspx?case=${reference}&stage=1`
    );
    const actions = page.getByRole('link', { name: 'Open the list of actions of this case' });
    expect(await actions.getAttribute('href')).toBe(`${site.test.url}/SitePages/Actions.aspx?case=${reference}`);
  });

  it('says in plain words that there is no such case, and that the site is away', async () => {
    const page = await openCasePage(context, site, 'CH-1999-0001');
    expect(await page.getByRole('alert').innerText()).toContain('There is no case CH-1999-0001');
    await context.route('**/_api/**', (route) => route.abort());
    await page.goto(`${site.test.url}/SitePages/Case.aspx?case=${reference}`);
    await page.getByRole('alert').filter({ hasText: 'The site cannot be reached.' }).waitFor();
    await context.unroute('**/_api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector(`[data-case-page] h2:has-text("${reference}")`);
  });

  it('keeps a complaint registered by keyboard on the device, shows likely cases, and forgets it once it is saved', async () => {
    let page = await register();
    const field = (name: string): Locator => page.locator(`[id="register-${name}"]`);
    await choose(field('process'), "Children's");
    await write(field('receivedOn'), '01042024');
    await choose(field('channel'), 'Email');
    await choose(field('team'), 'Team West');
    await choose(field('category.1'), 'Finance');
    await choose(field('complainant'), 'Parent or carer');
    const link = page.getByRole('button', { name: `Link ${reference}` });
    await reach(link);
    const said = await heard(page, async () => {
      await page.keyboard.press('Enter');
      await link.waitFor({ state: 'detached' });
    });
    expect(said).toEqual([`Linked: ${reference}.`]);
    await getsFocus(page.getByRole('button', { name: `Open ${reference}` }));
    expect(await page.locator('#register-linkedTo').inputValue()).toBe(reference);
    await page.getByText(/Kept on this device/).waitFor();
    await page.close();
    page = await register();
    expect(await page.locator('[id="register-category.1"]').inputValue()).toBe('Finance');
    await press(page.getByRole('button', { name: 'Register it' }));
    await getsFocus(page.locator('[data-case-page] h2', { hasText: 'CH-2024-' }));
    const linked = page.getByRole('region', { name: 'Linked cases' });
    await linked.getByRole('button', { name: reference }).waitFor();
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((name) => name.includes('registration')))
    ).toEqual([]);
  });
});
