import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { importRegister } from '../../../cli/import';
import { createHostRoutes } from '../../../site/host/routes';
import { seedPages } from '../../../site/seed/pages';
import { addRoleMembers } from '../../../src/shared/data/provision/provisionGroups';
import { roleGroups } from '../../../src/shared/schema/roleGroups';
import { type HubSite, loginOf, startHubSite } from '../../contract/data/hubSite';
import { launchBrowser } from '../../support/browser';
import { hurry, listen, sample } from '../../contract/import/support';
import type { RoleCode } from '../../../src/shared/domain/roles/Role';

/** The day of the tests: the year 2023/24 is over. */
const today = '2024-11-01';

/** The service that the test user of R3 leads. */
export const ledService = 'Assessment and family support';

/** The address of the annual report of 2023/24, counted now. */
export const annual =
  '?report-kind=annual&report-from=2023-04-01&report-to=2024-03-31&report-process=CHILD_STAT&report-mode=standard';

/** A site with the register of 2023/24 and the page with the reports. */
async function startReportsSite(): Promise<HubSite> {
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

/** A site with reports and a browser, for the tests of one file. */
export interface ReportsPages {
  readonly site: HubSite;
  /** Opens the reports in a browser context of its own, signed in as somebody of a role; closed after the test. */
  open(role: RoleCode, query?: string, context?: BrowserContextOptions): Promise<Page>;
}

/** Starts the site and the browser before the tests of a file, and ends them after. */
export function useReports(): ReportsPages {
  const pages: Page[] = [];
  let browser: Browser | undefined;
  let site: HubSite | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    site = await startReportsSite();
  });
  afterEach(async () => {
    await Promise.all(pages.splice(0).map((page) => page.context().close()));
    await site?.faults();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return {
    get site() {
      if (site === undefined) throw new Error('The site has not started.');
      return site;
    },
    open: async (role, query = '', context = {}) => {
      if (browser === undefined || site === undefined) throw new Error('The site has not started.');
      const made = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        acceptDownloads: true,
        extraHTTPHeaders: { 'X-Hub-User': loginOf(role) },
        ...context
      });
      const page = await made.newPage();
      pages.push(page);
      await page.goto(`${site.test.url}/SitePages/Reports.aspx${query}`);
      await page.waitForSelector('[data-reports]');
      return page;
    }
  };
}

/** The key of the draft or the published report on the page, as its address has it. */
export function keyOf(page: Page): string {
  return (new URL(page.url()).searchParams.get('report') ?? '').replace(/^[a-z]+:/, '');
}

/** Starts a draft of the annual report as its writer and waits until it is there. */
export async function startDraft({ open }: ReportsPages): Promise<Page> {
  const page = await open('R5', annual);
  await page.getByRole('button', { name: 'Start a draft' }).click();
  await page.getByRole('button', { name: 'Add text: Summary' }).waitFor();
  return page;
}

/** Waits until everything that was written is saved. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[data-saving="saved"]').waitFor();
}

/** Records a reason for every check that still bars the report. */
export async function settleChecks(page: Pick<Page, 'locator' | 'waitForFunction'>): Promise<void> {
  const open = page.locator('[data-checks] form');
  for (let left = await open.count(); left > 0; left -= 1) {
    await open.first().getByRole('textbox').fill('Known; see the minutes of the panel.');
    await open.first().getByRole('button', { name: 'Record reason' }).click();
    await page.waitForFunction((count) => document.querySelectorAll('[data-checks] form').length === count, left - 1);
  }
}
