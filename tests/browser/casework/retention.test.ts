import type { Browser, Page } from 'playwright-core';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { addCase, underReference } from '../../contract/casework/caseSite';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, getsFocus, launchBrowser } from '../../support/browser';
import { heard, press } from '../hub/keyboard';
import { signedIn, startCaseSite, useTheme } from './casePages';

const [first, second] = [loginOf('R6'), loginOf('R4')];

describe('records due for review', () => {
  let site: HubSite;
  let browser: Browser;
  const pages: Page[] = [];

  beforeAll(async () => {
    site = await startCaseSite('2026-11-26');
    const { sp } = site.connection();
    await addRoleMembers(sp, [{ login: second, roles: ['Service recovery manager'] }], () => undefined);
    const file = readyCase('withdrawn');
    const complaint = { ...file.complaint, status: 'Closed', closedOn: '2017-05-02' } as const;
    for (const reference of ['CH-2017-0001', 'CH-2017-0002', 'CH-2017-0003']) {
      await addCase(site.connection(), underReference({ ...file, complaint }, reference));
    }
    const rows: { Id: number }[] = await sp.web.lists
      .getByTitle('Complaints')
      .items.filter("Reference eq 'CH-2017-0002'")();
    const [held] = rows;
    await sp.web.lists
      .getByTitle('Complaints')
      .items.getById(held?.Id ?? 0)
      .update({ DestructionHold: true });
    browser = await launchBrowser();
  });
  afterEach(async () => {
    await site.faults();
    for (const page of pages.splice(0)) await page.context().close();
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  async function review(login: string): Promise<Page> {
    const page = await (await signedIn(browser, site, login)).newPage();
    pages.push(page);
    await page.goto(`${site.test.url}/SitePages/Case.aspx`);
    await press(page.getByRole('button', { name: 'Records due for review' }));
    await page.locator('[data-list="review"], [data-case-page] [role="alert"]').first().waitFor();
    return page;
  }

  /** Looks at what would go with a case, by keyboard. */
  async function look(page: Page, reference: string): Promise<void> {
    await press(page.getByText(`Show what would go with ${reference}`));
    await page.getByRole('table', { name: `Rows that would go with ${reference}` }).waitFor();
  }

  it('are proposed by one and agreed on by another, by keyboard, after both saw what would go', async () => {
    const page = await review(first);
    await getsFocus(page.locator('[data-list="review"] :is(h1, h2)').first());
    const record = page.getByRole('region', { name: 'CH-2017-0001' });
    expect(await record.innerText()).toContain('To be kept until\nTue 2 May 2023');
    expect(await page.locator('[data-list="review"]').innerText()).toContain("The council's own schedule goes first");
    await look(page, 'CH-2017-0001');
    expect(await page.getByRole('row', { name: 'Timeline' }).innerText()).toMatch(/Timeline\s+1/);
    expect(await axeViolations(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    const proposed = 'Recorded: you propose to destroy CH-2017-0001. Nothing is destroyed yet.';
    const said = await heard(page, async () => {
      await page.keyboard.press('Enter');
      await page.getByText(proposed).waitFor();
    });
    expect(said).toEqual([proposed]);
    await getsFocus(page.locator('[data-list="review"] :is(h1, h2)').first());
    await record.getByText(/^r6\.user proposed to destroy it/).waitFor();
    await record.getByText('You proposed it, so somebody else has to agree.').waitFor();
    expect(await page.getByRole('button', { name: /^Agree/ }).count()).toBe(0);

    const other = await review(second);
    await look(other, 'CH-2017-0001');
    await press(other.getByRole('checkbox'), 'Space');
    await press(other.getByRole('button', { name: 'Agree to destroy CH-2017-0001' }));
    await other.getByText(/^r6\.user proposed it and r4\.user agreed/).waitFor();
    const repository = await site.hub().retention();
    expect(await repository.dryRun('CH-2017-0001')).not.toEqual([]);
    await repository.destroy('CH-2017-0001');
    await other.reload();
    await other.waitForSelector('[data-list="review"]');
    expect(await other.locator('[data-record]').count()).toBe(2);
  });

  it.each(['dark', 'contrast'])('can be read by everybody in the %s theme', async (theme) => {
    const page = await review(first);
    await useTheme(page, theme);
    await look(page, 'CH-2017-0002');
    expect(await axeViolations(page)).toEqual([]);
  });

  it('are read again by themselves where somebody else was first', async () => {
    const page = await review(first);
    await look(page, 'CH-2017-0003');
    const repository = await site.hub(second).retention();
    await repository.propose('CH-2017-0003', await repository.dryRun('CH-2017-0003'));
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Propose to destroy CH-2017-0003' }).click();
    await page.getByText(/Somebody else was first/).waitFor();
    await page.getByRole('button', { name: 'Agree to destroy CH-2017-0003' }).waitFor();
  });

  it('that are held say so, and nothing can be proposed', async () => {
    const page = await review(first);
    await look(page, 'CH-2017-0002');
    expect(await page.getByRole('region', { name: 'CH-2017-0002' }).innerText()).toContain('Held for an inquiry');
    expect(await page.getByRole('button', { name: /^Propose/ }).count()).toBe(0);
    await page.setViewportSize({ width: 320, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    expect(await axeViolations(page)).toEqual([]);
  });

  it('are for the service recovery manager alone', async () => {
    const page = await review(loginOf('R5'));
    expect(await page.getByRole('alert').innerText()).toContain('This list is for the service recovery manager.');
  });
});
