import type { Browser, BrowserContext, Page } from 'playwright-core';
import { createHostRoutes } from '../../../site/host/routes';
import { seedPages } from '../../../site/seed/pages';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import type { CaseActId } from '../../../src/shared/domain/casework/acts/ActId';
import { actTexts } from '../../../src/shared/loc/acts';
import { roleGroups } from '../../../src/shared/schema/roleGroups';
import { type HubSite, loginOf, startHubSite } from '../../contract/data/hubSite';

/** A service of the council whose team managers and leads the test users are. */
export const service = 'Assessment and family support';

/** A site with the hub's lists and pages; every test user is in the group of their role, and in that of the service. */
export async function startCaseSite(today: string): Promise<HubSite> {
  const site = await startHubSite({
    today,
    mount: createHostRoutes({ root: process.cwd(), navigation: ['RagBoard.aspx', 'Case.aspx', 'Home.aspx'] })
  });
  const { sp } = site.connection();
  await seedPages(sp, site.test.url);
  await site.fillGroups();
  await addRoleMembers(
    sp,
    roleGroups
      .filter(({ code }) => code === 'R3' || code === 'R4')
      .map(({ code, role }) => ({ login: loginOf(code), roles: [`${role}: ${service}`] })),
    () => undefined
  );
  return site;
}

/** Moves the site's day. */
export async function setDay(site: HubSite, today: string): Promise<void> {
  await fetch(`${site.test.origin}/_local/clock`, { method: 'PUT', body: JSON.stringify({ today }) });
}

/** A browser in which somebody is signed in. */
export async function signedIn(
  browser: Browser,
  site: HubSite,
  login: string,
  options: Parameters<Browser['newContext']>[0] = {}
): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  await context.addCookies([{ name: 'hub-user', value: encodeURIComponent(login), url: site.test.origin }]);
  return context;
}

/** Opens a case's page and waits for the case, or for what stands in its place. */
export async function openCasePage(context: BrowserContext, site: HubSite, reference: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${site.test.url}/SitePages/Case.aspx?case=${reference}`);
  await page.waitForSelector('[data-case-page] h1, [data-case-page] h2, [data-case-page] [role="alert"]');
  return page;
}

/** A page, or the frame in which Teams shows one. */
export type Screen = Pick<Page, 'locator' | 'getByRole' | 'getByText'>;

/** What is put into a form, by field: a day, words, the value of a choice, or a tick. */
export type Entries = Readonly<Record<string, string | true>>;

/** Fills fields of a form whose ids begin with a prefix. */
export async function fillFields(page: Screen, prefix: string, entries: Entries): Promise<void> {
  for (const [name, value] of Object.entries(entries)) {
    const field = page.locator(`[id="${prefix}${name}"]`);
    const kind = await field.evaluate((element) => `${element.tagName} ${element.getAttribute('type') ?? ''}`);
    if (kind.startsWith('SELECT')) await field.selectOption(value === true ? '' : value);
    else if (kind === 'INPUT checkbox') await field.check();
    else await field.fill(String(value));
  }
}

/** Opens an act's form, fills it, records it, and waits until the page says so. */
export async function doAct(page: Screen, act: CaseActId, entries: Entries): Promise<void> {
  const { name } = actTexts['en-GB'].acts[act];
  await page.locator(`[data-act="${act}"]`).click();
  await page.getByRole('region', { name, exact: true }).waitFor();
  await fillFields(page, `act-${act}-`, entries);
  await page.getByRole('button', { name: 'Record it' }).click();
  const confirm = page.getByRole('button', { name: 'Confirm and record' });
  const told = page.getByText(`Recorded: ${name}.`);
  await confirm.or(told).first().waitFor();
  if (await confirm.isVisible()) await confirm.click();
  await told.waitFor();
}

/** Changes the theme of the host page, and waits until the screen has followed. */
export async function useTheme(page: Page, theme: string): Promise<void> {
  const colour = (): string => getComputedStyle(document.querySelector('[data-case-page]') ?? document.body).color;
  const light = await page.evaluate(colour);
  await page.getByText('View', { exact: true }).click();
  await page.getByLabel('Theme').selectOption(theme);
  await page.waitForFunction(
    (before) => getComputedStyle(document.querySelector('[data-case-page]') ?? document.body).color !== before,
    light
  );
}
