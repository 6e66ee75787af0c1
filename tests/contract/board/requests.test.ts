import type { Hub } from '../../../src/shared/data/createHub';
import { inBatch } from '../../../src/shared/data/inBatch';
import { complaintStageColumns } from '../../../src/shared/data/stages/complaintStageRow';
import type { ComplaintStage } from '../../../src/shared/domain/stages/ComplaintStage';
import { addStages, aStage, type HubSite, owner, startHubSite } from '../data/hubSite';
import { fillStages, today } from './manyStages';
import { bytesOf, countTraffic } from './traffic';

const all = 100_000;
const open = 1000;

describe('a board over a hundred thousand stages, a thousand of them open, asks its site', () => {
  const traffic = countTraffic();
  let site: HubSite;
  let board: Hub['board'];
  let token: string;
  let stages: readonly ComplaintStage[];

  beforeAll(async () => {
    site = await startHubSite({ today, mount: traffic.mount });
    const { Id: officer }: { Id: number } = await site.connection().sp.web.ensureUser(owner);
    fillStages(site.test, all, open, [officer]);
  });
  afterAll(async () => {
    await site.close();
  });

  beforeEach(async () => {
    ({ board } = site.hub());
    ({ token, stages } = await board.openStages());
    // The first POST of a page that was given no digest asks for one.
    await board.changesSince(token);
    traffic.take();
  });

  /** Edits open stages one by one in batches, as colleagues would. */
  const edit = async (count: number, values: object): Promise<number[]> => {
    const ids = stages.slice(0, count).map(({ id }) => id);
    await inBatch<unknown>(site.connection().sp, (web) =>
      ids.map((id) =>
        web.lists
          .getByTitle('ComplaintStages')
          .items.getById(id)
          .update({ ...values })
      )
    );
    return ids;
  };
  const refresh = async (): Promise<{ ids: number[]; requests: number; bytes: number }> => {
    traffic.take();
    const changes = await board.changesSince(token);
    expect(changes.reload).toBe(false);
    const answers = traffic.take();
    return {
      ids: [...changes.changed.map(({ id }) => id), ...changes.removed].sort((a, b) => a - b),
      requests: answers.length,
      bytes: bytesOf(answers)
    };
  };

  test('in fewer than 15 requests when it is opened', async () => {
    const hub = site.hub();
    const [rulebook, opened] = await Promise.all([hub.board.rulebook(), hub.board.openStages()]);
    expect(rulebook.rules.length).toBeGreaterThan(0);
    expect(opened.stages).toHaveLength(open);
    expect(traffic.take().length).toBeLessThan(15);
  });

  test('once, for at most 100 bytes, when nothing has changed', async () => {
    const { requests, bytes } = await refresh();
    expect(requests).toBe(1);
    expect(bytes).toBeLessThanOrEqual(100);
  });

  test.each([1, 10, 50, 60, 61, 150, 400])(
    'at most twice, for at most 1 kB and 100 bytes a change, when %i stages were edited',
    async (count) => {
      const edited = await edit(count, { Team: `Team ${count}` });
      const { ids, requests, bytes } = await refresh();
      expect(ids).toEqual(edited);
      expect(requests).toBeLessThanOrEqual(2);
      expect(bytes).toBeLessThanOrEqual(1000 + 100 * count);
    }
  );

  test('at most twice when stages were added, closed, changed twice and deleted', async () => {
    const { items } = site.connection().sp.web.lists.getByTitle('ComplaintStages');
    const [closed = 0, twice = 0, deleted = 0] = stages.slice(-3).map(({ id }) => id);
    const [added = 0] = await addStages(site.connection(), [aStage({ reference: 'CH-2026-200001' })]);
    await items.getById(closed).update({ ClosedDate: `${today}T12:00:00Z`, IsOpen: false });
    await items.getById(twice).update({ Team: 'Team East' });
    await items.getById(twice).update({ Team: 'Team South' });
    await items.getById(deleted).delete();
    const { ids, requests, bytes } = await refresh();
    expect(ids).toEqual([closed, twice, deleted, added].sort((a, b) => a - b));
    expect(requests).toBeLessThanOrEqual(2);
    expect(bytes).toBeLessThanOrEqual(1000 + 100 * 5);
  });

  test('for 50 changes at most a thousandth of what all stages weigh', async () => {
    await edit(50, { Team: 'Team 99' });
    const { bytes } = await refresh();
    const items = site.connection().sp.web.lists.getByTitle('ComplaintStages').items;
    let count = 0;
    for await (const page of items.select(...complaintStageColumns).top(5000)) count += page.length;
    expect(count).toBeGreaterThanOrEqual(all);
    expect(bytesOf(traffic.take()) / bytes).toBeGreaterThanOrEqual(1000);
  });
});
