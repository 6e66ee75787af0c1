import type { SPFI } from '@pnp/sp';
import { importRegister, type ImportOutcome } from '../../../cli/import';
import { openSite } from '../../../cli/connection';
import { provision } from '../../../src/shared/data/provision/provision';
import { buildSiteProcess, type SiteProcess } from './siteProcess';
import { countOf, dump, listen, sample, sampleCounts } from './support';

describe('kill -9 of the site during an import', () => {
  let site: SiteProcess;
  beforeAll(async () => {
    site = await buildSiteProcess();
  });
  afterAll(() => site.remove());

  /** Imports the sample and kills the site when so many batches have been answered and the next is on its way. */
  async function importAndKill(sp: SPFI, batches: number): Promise<ImportOutcome | 'broken off'> {
    let left = batches;
    let killed: Promise<void> | undefined;
    const progress = (): void => {
      left -= 1;
      if (left === 0) setImmediate(() => (killed = site.kill()));
    };
    // No patience: the site is not coming back by itself.
    const patience = { tries: 1, firstWaitSeconds: 0, wait: () => Promise.resolve() };
    try {
      return await importRegister(sp, sample, { patience }, { ...listen(), progress });
    } catch {
      return 'broken off';
    } finally {
      await killed;
    }
  }

  it('loses and doubles nothing, and a further import completes it', async () => {
    const { sp } = await openSite({ site: await site.start() });
    await provision(sp, () => undefined);
    expect(await importAndKill(sp, 2)).toBe('broken off');

    const { sp: second } = await openSite({ site: await site.start() });
    const partial = await dump(second);
    expect(countOf(partial).Complaints).toBeGreaterThan(0);
    expect(countOf(partial).Complaints).toBeLessThan(sampleCounts.Complaints);
    // A stage that can be seen has its complaint, and a complaint that can be seen has its concerns and stages.
    const reference = (row: string): string => row.slice(2, 12);
    const references = (list: string): Set<string> => new Set(partial[list]?.map(reference));
    expect(references('ComplaintStages')).toEqual(references('Complaints'));
    expect(await importAndKill(second, 4)).toBe('broken off');

    const { sp: third } = await openSite({ site: await site.start() });
    expect(await importRegister(third, sample, {}, listen())).toBe('complete');
    const rows = await dump(third);
    expect(countOf(rows)).toEqual(sampleCounts);
    for (const list of Object.values(rows))
      expect(new Set(list.map((row) => row.split('",')[0])).size).toBe(list.length);
  });
});
