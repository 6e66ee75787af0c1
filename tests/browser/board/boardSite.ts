import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { createHostRoutes } from '../../../site/host/routes';
import { seedPages } from '../../../site/seed/pages';
import { toComplaintUpdate } from '../../../src/shared/data/complaints/complaintRow';
import { toConcernUpdate } from '../../../src/shared/data/complaints/concernRow';
import { inBatch } from '../../../src/shared/data/inBatch';
import type { HubConnection } from '../../../src/shared/data/sp';
import type { ComplaintStage } from '../../../src/shared/domain/stages/ComplaintStage';
import { addStages, aStage, type HubSite, startBareSite, startHubSite } from '../../contract/data/hubSite';

/** The day of every test site: a Monday. */
export const today = '2026-11-23';

const options = (): { today: string; mount: ReturnType<typeof createHostRoutes> } => ({
  today,
  mount: createHostRoutes({ root: process.cwd(), navigation: ['RagBoard.aspx'] })
});

/** A site with the hub's lists, these open stages and a page with the board; and the stages' ids in order. */
export async function startBoardSite(stages: readonly ComplaintStage[]): Promise<{ site: HubSite; ids: number[] }> {
  const site = await startHubSite(options());
  await seedPages(site.connection().sp, site.test.url);
  return { site, ids: await addStages(site.connection(), stages) };
}

/** A site with the board's page and none of the hub's lists. */
export async function startSiteWithoutLists(): Promise<HubSite> {
  const site = await startBareSite(options());
  await seedPages(site.connection().sp, site.test.url);
  return site;
}

/** Opens the board's page in a browser of its own; `query` as in an address, with its question mark. */
export async function openBoard(
  browser: Browser,
  site: HubSite,
  query: string = '',
  context: BrowserContextOptions = {}
): Promise<Page> {
  const made = await browser.newContext({ viewport: { width: 1280, height: 800 }, acceptDownloads: true, ...context });
  const page = await made.newPage();
  await page.goto(`${site.test.url}/SitePages/RagBoard.aspx${query}`);
  await page.waitForSelector('[data-board]');
  return page;
}

/** References of the cases on the page, from top to bottom. */
export function references(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-case]')]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((row) => row.dataset.case ?? '')
  );
}

/** The number on each counter, by the words under it. */
export async function counters(page: Page): Promise<Record<string, number>> {
  const buttons = await page
    .getByRole('group', { name: /Cases by status/ })
    .getByRole('button')
    .allInnerTexts();
  return Object.fromEntries(
    buttons.map((text) => {
      const [count = '', ...words] = text.split('\n');
      return [words.join(' ').trim(), Number(count.replace(/,/g, ''))];
    })
  );
}

/**
 * Nine open children's cases of two teams, Stage 1 unless said. A Stage 1 has 10 working days from its opening, so on
 * the tests' day one opened on 2 November was due on the 16th, one on 9 November is due that day, and so on.
 */
export const fewStages: readonly ComplaintStage[] = [
  open('CH-2026-0001', '2026-11-02', { team: 'Team West' }),
  open('CH-2026-0002', '2026-11-05', { team: 'Team East' }),
  open('CH-2026-0003', '2026-11-09', { team: 'Team West' }),
  open('CH-2026-0004', '2026-11-11', { team: 'Team West', attention: ['Child is complainant'] }),
  open('CH-2026-0005', '2026-11-18', { team: 'Team East' }),
  open('CH-2026-0006', '2026-11-19', { team: 'Team East' }),
  open('CH-2026-0007', '2026-11-20', { team: '', service: '' }),
  open('CH-2026-0008', '2026-11-16', {
    team: 'Team West',
    freezes: [{ frozenOn: '2026-11-18', reason: 'Court proceedings', reviewOn: '2026-12-02' }]
  }),
  open('CH-2026-0009', '2026-11-03', {
    team: 'Team East',
    extension: { newDue: '2026-12-01', recordedOn: '2026-11-10', reason: 'Complex' },
    reasonForDelay: '=HYPERLINK("x")'
  })
];

function open(reference: string, openedOn: string, given: Partial<ComplaintStage>): ComplaintStage {
  // Acknowledged at once, so that the response is the one clock that runs.
  return aStage({ reference, openedOn, events: { received_on: openedOn, acknowledged_on: openedOn }, ...given });
}

/** Gives each stage its complaint, and the first of them a concern, as a case's panel shows them. */
export async function addComplaints({ sp }: HubConnection, stages: readonly ComplaintStage[]): Promise<void> {
  await inBatch<unknown>(sp, (web) => [
    ...stages.map(({ reference, process, receivedOn, team, service }) =>
      web.lists.getByTitle('Complaints').items.add({
        ...toComplaintUpdate({
          reference,
          process,
          receivedOn,
          team,
          service,
          channel: 'Email',
          complainant: 'Parent or carer',
          highestStage: '1',
          status: 'Open',
          summary: 'Calls were not returned.'
        })
      })
    ),
    ...stages
      .slice(0, 1)
      .map(({ reference }) =>
        web.lists.getByTitle('Concerns').items.add({ ...toConcernUpdate({ reference, category: 'Communication' }, 1) })
      )
  ]);
}
