import { hubOver } from '../../../src/shared/data/createHub';
import { connect, siteContext } from '../../../src/shared/data/sp';
import { asHubErrors } from '../../../src/shared/data/toHubError';
import { addStages, aStage, type HubSite, startBareSite, startHubSite } from './hubSite';

describe("what goes wrong on the wire, in the hub's terms", () => {
  let site: HubSite;

  beforeAll(async () => {
    site = await startHubSite({ today: '2026-02-02' });
    await addStages(site.connection(), [aStage({ reference: 'CH-2026-00001' })]);
  });
  afterEach(() => site.faults());
  afterAll(() => site.close());

  it("a change over someone else's is a conflict", async () => {
    const item = site.connection().sp.web.lists.getByTitle('ComplaintStages').items.getById(1);
    await expect(asHubErrors(() => item.update({ Team: 'Team East' }, '"99"'))).rejects.toMatchObject({
      code: 'conflict'
    });
    await expect(asHubErrors(() => item.update({ Team: 'Team East' }, '*'))).resolves.toBeDefined();
  });

  it('a row that is gone is not found, and a key taken is invalid', async () => {
    const { items } = site.connection().sp.web.lists.getByTitle('ComplaintStages');
    await expect(asHubErrors(() => items.getById(999)())).rejects.toMatchObject({ code: 'not-found' });
    await expect(asHubErrors(() => items.add({ StageKey: 'CH-2026-00001|S1' }))).rejects.toMatchObject({
      code: 'invalid'
    });
    await expect(asHubErrors(() => items.add({ Reference: 'x'.repeat(300) }))).rejects.toMatchObject({
      code: 'invalid'
    });
  });

  it('a filter without an index is too many rows only past the threshold', async () => {
    const { items } = site.connection().sp.web.lists.getByTitle('ComplaintStages');
    await expect(asHubErrors(() => items.filter("Outcome eq 'x'")())).resolves.toEqual([]);
  });

  it('waiting is done as the server asks, twice', async () => {
    await site.faults({ match: 'GET *ComplaintStages*', status: 429, retryAfter: 0, times: 2 });
    await expect(site.hub().board.openStages()).resolves.toMatchObject({ stages: [{ reference: 'CH-2026-00001' }] });
  });

  it('more throttling than that is told, with the seconds to wait', async () => {
    await site.faults({ match: 'GET *ComplaintStages*', status: 429, retryAfter: 1 });
    await expect(site.hub().board.openStages()).rejects.toMatchObject({ code: 'throttled', retryAfterSeconds: 1 });
  });

  it('a failing server and a lost connection are unavailable', async () => {
    await site.faults({ match: 'GET *ComplaintStages*', status: 500 });
    await expect(site.hub().board.openStages()).rejects.toMatchObject({ code: 'unavailable' });
    await site.faults({ match: 'GET *ComplaintStages*', drop: true });
    await expect(site.hub().board.openStages()).rejects.toMatchObject({ code: 'unavailable' });
    await expect(hubOver(connect(siteContext('http://127.0.0.1:9/sites/none'))).board.rulebook()).rejects.toMatchObject(
      { code: 'unavailable' }
    );
  });

  it('a connection lost once is tried again without anyone noticing', async () => {
    await site.faults({ match: 'GET *ComplaintStages*', drop: true, times: 1 });
    await expect(site.hub().board.openStages()).resolves.toMatchObject({ stages: [{ reference: 'CH-2026-00001' }] });
  });

  it('a name SharePoint does not know is forbidden', async () => {
    await expect(site.hub('nobody@council.example').board.openStages()).rejects.toMatchObject({ code: 'forbidden' });
  });
});

describe("a site without the hub's lists", () => {
  it('is not provisioned', async () => {
    const site = await startBareSite();
    try {
      await expect(site.hub().board.openStages()).rejects.toMatchObject({ code: 'not-provisioned' });
      await expect(site.hub().board.rulebook()).rejects.toMatchObject({ code: 'not-provisioned' });
      await site.connection().sp.web.lists.add('ComplaintStages', '', 100);
      await expect(site.hub().board.openStages()).rejects.toMatchObject({ code: 'not-provisioned' });
    } finally {
      await site.close();
    }
  });
});
