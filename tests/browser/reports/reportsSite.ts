import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { importRegister } from '../../../cli/import';
import { createHostRoutes } from '../../../site/host/routes';
import { seedPages } from '../../../site/seed/pages';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { roleGroups } from '../../../src/shared/schema/roleGroups';
import { type HubSite, loginOf, startHubSite } from '../../contract/data/hubSite';
import { hurry, listen, sample } from '../../contract/import/support';
import type { RoleCode } from '../../../src/shared/domain/roles/Role';

/** The day of the tests: the year 2023/24 is over. */
export const today = '2024-11-01';

/** The service that the test user of R3 leads. */
export const ledService = 'Assessment and family support';

/** The address of the annual report of 2023/24, counted now. */
export const annual =
  '?report-kind=annual&report-from=2023-04-01&report-to=2024-03-31&report-process=CHILD_STAT&report-mode=standard';

/** A site with the register of 2023/24 and the page with the reports. */
export async function startReportsSite(): Promise<HubSite> {
  const site = await startHubSite({
    today,
    mount: createHostRoutes({ root: process.cwd(), navigation: ['Reports.aspx'] })
  });
  await site.fillGroups();
  const lead = roleGroups.find(({ code }) => code === 'R3')?.role ?? '';
  await addRoleMembers(
    site.connection().sp,
    [{ login: loginOf('R3'), roles: [`${lead}: ${ledService}`] }],
    () => undefined
  );
  await seedPages(site.connection().sp, site.test.url);
  await importRegister(site.connection().sp, sample, { addTeams: true, patience: hurry() }, listen());
  return site;
}

/** Opens the reports in a browser of its own, signed in as somebody of a role. */
export async function openReports(
  browser: Browser,
  site: HubSite,
  role: RoleCode,
  query: string = '',
  context: BrowserContextOptions = {}
): Promise<Page> {
  const made = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    extraHTTPHeaders: { 'X-Hub-User': loginOf(role) },
    ...context
  });
  const page = await made.newPage();
  await page.goto(`${site.test.url}/SitePages/Reports.aspx${query}`);
  await page.waitForSelector('[data-reports]');
  return page;
}

/** The key of the draft or the published report on the page, as its address has it. */
export function keyOf(page: Page): string {
  return (new URL(page.url()).searchParams.get('report') ?? '').replace(/^[a-z]+:/, '');
}

/** Starts a draft of the annual report and waits until it is there. */
export async function startDraft(browser: Browser, site: HubSite, role: RoleCode = 'R5'): Promise<Page> {
  const page = await openReports(browser, site, role, annual);
  await page.getByRole('button', { name: 'Start a draft' }).click();
  await page.getByRole('button', { name: 'Add text: Summary' }).waitFor();
  return page;
}

/** Waits until everything that was written is saved. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor();
}

/** Records a reason for every check that still bars the report. */
export async function settleChecks(page: Page): Promise<void> {
  const open = page.locator('[data-checks] form');
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().getByRole('textbox').fill('Known; see the minutes of the panel.');
    await open.first().getByRole('button', { name: 'Record reason' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('[data-checks] form').length === count, left - 1);
  }
}
