import type { Browser, BrowserContext } from 'playwright-core';
import { readyCase } from '../../../src/shared/domain/casework/testing/actEntries';
import { addCase, underReference } from '../../contract/casework/caseSite';
import { type HubSite, loginOf } from '../../contract/data/hubSite';
import { axeViolations, launchBrowser } from '../../support/browser';
import { doAct, openCasePage, signedIn, startCaseSite, useTheme } from './casePages';

const reference = 'CH-2024-0001';

describe('the history of each field on the case page', () => {
  let site: HubSite;
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    site = await startCaseSite('2024-01-05');
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

  it('is fetched when it is opened, by keyboard, and says who changed what in words', async () => {
    const page = await openCasePage(context, site, reference);
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/versions|hub-case-history/.test(request.url())) asked.push(request.url());
    });
    await doAct(page, 'change-details', { riskLevel: 'High' });
    expect(asked).toEqual([]);
    const region = page.getByRole('region', { name: 'History of each field' });
    await region.locator('summary').focus();
    await page.keyboard.press('Enter');
    await region.locator('li').first().waitFor();
    expect(asked.some((address) => address.includes('versions'))).toBe(true);
    const newest = await region.locator('li').first().innerText();
    expect(newest).toMatch(
      /The complaint changed[^]*By r6\.user, Fri 5 Jan, \d\d:\d\d[^]*Risk\s+From nothing to “High”/
    );
    expect(await region.locator('li').last().innerText()).toContain('added');
    // An act done while it is open is in it.
    await doAct(page, 'change-details', { riskLevel: 'Low' });
    await region.getByText('From “High” to “Low”').waitFor();
  });

  it('can be read by everybody, at 320 pixels', async () => {
    const page = await openCasePage(context, site, reference);
    await page.setViewportSize({ width: 320, height: 800 });
    await page.getByText('Show who changed what and when').click();
    await page.getByRole('region', { name: 'History of each field' }).locator('li').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  it.each(['dark', 'contrast'])('can be read by everybody in the %s theme', async (theme) => {
    const page = await openCasePage(context, site, reference);
    await useTheme(page, theme);
    await page.getByText('Show who changed what and when').click();
    await page.getByRole('region', { name: 'History of each field' }).locator('li').first().waitFor();
    expect(await axeViolations(page)).toEqual([]);
  });

  it('says in plain words that it could not be loaded, and comes when asked again', async () => {
    const page = await openCasePage(context, site, reference);
    await site.faults({ match: 'GET *versions*', status: 500 });
    await page.getByText('Show who changed what and when').click();
    await page.getByRole('alert').filter({ hasText: 'The history could not be loaded.' }).waitFor();
    await site.faults();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('region', { name: 'History of each field' }).locator('li').first().waitFor();
  });
});
