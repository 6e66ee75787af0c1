import { createHostRoutes } from '../site/host/routes';
import { seedPages } from '../site/seed/pages';
import { addStages, aStage, startHubSite, type HubSite } from '../tests/contract/data/hubSite';

/** The day the measured boards are viewed on. */
const today = '2026-06-30';

/** A site with so many open stages and a page with the board. */
export interface BoardSite extends HubSite {
  /** Absolute URL of the web. */
  readonly url: string;
}

/** Starts a site whose board shows `count` open stages, received over the three months before. */
export async function startBoardSite(count: number): Promise<BoardSite> {
  const site = await startHubSite({
    today,
    mount: createHostRoutes({ root: process.cwd(), navigation: ['RagBoard.aspx'] })
  });
  const { sp } = site.connection();
  await seedPages(sp, site.test.url);
  const teams = ['Team West', 'Team South', 'Team East', 'Team Central', 'Through Care'];
  await addStages(
    site.connection(),
    Array.from({ length: count }, (_, index) =>
      aStage({
        reference: `CH-2026-${String(index + 1).padStart(5, '0')}`,
        openedOn: new Date(Date.UTC(2026, 3, 1 + (index % 90))).toISOString().slice(0, 10),
        team: teams[index % teams.length] ?? '',
        service: 'Assessment and family support'
      })
    )
  );
  return { ...site, url: site.test.url };
}
