import { importRegister } from '../../../cli/import';
import { type HubSite, startHubSite } from '../data/hubSite';
import { dump, hurry, listen, smallSample } from './support';

describe('import over a failing connection', () => {
  const { folder, remove } = smallSample();
  let hub: HubSite;
  let expected: Awaited<ReturnType<typeof dump>>;
  beforeAll(async () => {
    const sound = await startHubSite({ today: '2024-06-03' });
    await importRegister(sound.connection().sp, folder, {}, listen());
    expected = await dump(sound.connection().sp);
    await sound.close();
  });
  beforeEach(async () => {
    hub = await startHubSite({ today: '2024-06-03' });
  });
  afterEach(() => hub.close());
  afterAll(async () => {
    remove();
  });

  it.each([
    ['a throttled batch', { match: 'POST *$batch*', status: 429, retryAfter: 0, times: 5 }],
    ['an unavailable site', { match: 'POST *$batch*', status: 503, retryAfter: 0, times: 5 }],
    ['a dropped connection', { match: 'POST *$batch*', drop: true, times: 5 }],
    ['a lost answer of a batch that was written', { match: 'POST *$batch*', afterCommit: true, drop: true, times: 4 }],
    ['a throttled row inside a batch', { match: 'POST */items*', status: 429, retryAfter: 0, times: 7 }],
    ['a lost answer of one row inside a batch', { match: 'POST */items*', status: 503, afterCommit: true, times: 7 }],
    ['a broken read', { match: 'GET */items*', status: 503, retryAfter: 0, times: 2 }]
  ])('ends with the same rows, each once, after %s', async (_what, fault) => {
    await hub.faults({ ...fault });
    const { sp } = hub.connection();
    expect(await importRegister(sp, folder, { patience: hurry() }, listen())).toBe('complete');
    await hub.faults();
    expect(await dump(sp)).toEqual(expected);
  });

  it('waits as long as the site asks', async () => {
    const patience = hurry();
    await hub.faults({ match: 'POST */items*', status: 429, retryAfter: 17, times: 1 });
    await importRegister(hub.connection().sp, folder, { patience }, listen());
    expect(patience.waits).toEqual([17]);
  });

  it('gives up in the end, and a later import completes it', async () => {
    await hub.faults({ match: 'POST */items*', status: 503, times: 100_000 });
    const { sp } = hub.connection();
    await expect(importRegister(sp, folder, { patience: hurry() }, listen())).rejects.toMatchObject({
      code: 'unavailable'
    });
    await hub.faults();
    expect(await importRegister(sp, folder, { patience: hurry() }, listen())).toBe('complete');
    expect(await dump(sp)).toEqual(expected);
  });
});
