import type { BoardCopy } from '../../../domain/board/BoardCopy';
import type { BoardRepository, OpenStages } from '../../../domain/board/BoardRepository';
import { HubError } from '../../../domain/errors';
import { aDevice, aFeed, aRepository, aStage, changes, edited, noRules, settled, time } from './testing/aFeed';

const earlier = { at: '2026-11-23T08:00:00Z', today: '2026-11-23' };
const copy = (over: Partial<BoardCopy> = {}): BoardCopy => ({
  stages: [aStage(1), aStage(2)],
  partial: [],
  rulebook: noRules,
  time: earlier,
  token: 'kept',
  ...over
});
const never = <T>(): Promise<T> => new Promise(() => undefined);
const down = (): Promise<never> => Promise.reject(new HubError('unavailable', 'down'));

describe('the feed with a copy on the device', () => {
  test('shows the copy with its age before the site has answered', async () => {
    const { feed } = aFeed(aRepository({ changesSince: never }), aDevice(copy()));
    feed.open().catch(() => undefined);
    await settled();
    expect(feed.current()).toMatchObject({
      kept: true,
      complete: true,
      time: earlier,
      today: '2026-11-23',
      busy: true
    });
    expect([...feed.current().stages.keys()]).toEqual([1, 2]);
  });

  test('has a copy that was read ahead from its very beginning, and goes on from there', async () => {
    const asked: string[] = [];
    const repository = aRepository({
      openStages: never,
      changesSince: (token) => {
        asked.push(token);
        return never();
      }
    });
    const { feed } = aFeed(repository, aDevice(copy({ token: 'later' }), copy({ token: 'ahead' })));
    expect(feed.current()).toMatchObject({ kept: true, complete: true, time: earlier });
    feed.open().catch(() => undefined);
    await settled();
    expect(asked).toEqual(['ahead']);
  });

  test('goes on from where the copy is: changes, names and what the copy had in part, nothing else', async () => {
    const asked: unknown[] = [];
    const { feed } = aFeed(
      aRepository({
        openStages: never,
        changesSince: (token, also) => {
          asked.push(token, also);
          return Promise.resolve(changes({ changed: [aStage(1, { outcome: 'Upheld' }), aStage(3)] }));
        },
        withNames: (stages) =>
          Promise.resolve(stages.map((stage) => ({ ...stage, officer: { id: 7, name: 'Ines Quill' } })))
      }),
      aDevice(copy({ partial: [1], stages: [aStage(1), aStage(2)] }))
    );
    await feed.open();
    expect(asked).toEqual(['kept', [1]]);
    expect(feed.current()).toMatchObject({ kept: false, time });
    expect(feed.current().stages.get(1)?.outcome).toBe('Upheld');
    expect(feed.current().stages.get(2)?.officer?.name).toBe('Ines Quill');
    // Read again is not changed.
    expect([...feed.current().fresh]).toEqual([[3, 'new']]);
    await feed.refresh();
    expect(asked).toEqual(['kept', [1], 'next', []]);
  });

  test('shows the truth at once, even to a reader who is in the table', async () => {
    const { feed } = aFeed(
      aRepository({ changesSince: () => Promise.resolve(changes({ removed: [1] })) }),
      aDevice(copy())
    );
    feed.hold(true);
    await feed.open();
    expect([...feed.current().stages.keys()]).toEqual([2]);
    expect(feed.current().waiting).toBe(0);
  });

  test('tells what changed since the last visit, once, and takes it away when dismissed', async () => {
    const { feed } = aFeed(
      aRepository({
        changesSince: () => Promise.resolve(changes({ changed: [edited(2), aStage(3)], removed: [1] }))
      }),
      aDevice(copy())
    );
    await feed.open();
    const { visit, lastChange } = feed.current();
    expect(visit?.at).toBe(earlier.at);
    expect(visit?.missed).toMatchObject({ count: 3, added: [{}], left: [{}], changed: [{}] });
    // Said once, and not as a change of this minute as well.
    expect(lastChange).toBeUndefined();
    await feed.refresh();
    expect(feed.current().lastChange).toMatchObject({ number: 1 });
    feed.dismissVisit();
    expect(feed.current().visit).toBeUndefined();
  });

  test('loads everything when the copy is of another day, and tells what changed since', async () => {
    const { feed } = aFeed(
      aRepository({ openStages: () => Promise.resolve({ stages: [aStage(2)], time, token: 'all' }) }),
      aDevice(copy({ time: { at: '2026-11-20T17:00:00Z', today: '2026-11-20' } }))
    );
    await feed.open();
    expect(feed.current()).toMatchObject({ kept: false, today: '2026-11-23', visit: { missed: { count: 1 } } });
  });

  test('says that everything was read again when SharePoint does not know the copy’s token', async () => {
    const device = aDevice(copy());
    const { feed } = aFeed(aRepository({ changesSince: () => Promise.resolve(changes({ reload: true })) }), device);
    await feed.open();
    expect(feed.current()).toMatchObject({ kept: false, lastChange: { cause: 'reread' } });
    expect(device.asked).toEqual(['keep 1,2 first']);
  });

  test('stays readable without a connection, and catches up by itself', async () => {
    let answer: BoardRepository['changesSince'] = down;
    const { feed, clock } = aFeed(aRepository({ changesSince: (token) => answer(token) }), aDevice(copy()));
    await feed.open();
    expect(feed.current()).toMatchObject({ kept: true, complete: true, problem: { code: 'unavailable' } });
    answer = () => Promise.resolve(changes({ removed: [1] }));
    await clock.pass(15_000);
    expect(feed.current()).toMatchObject({ kept: false });
    expect(feed.current().problem).toBeUndefined();
    expect([...feed.current().stages.keys()]).toEqual([2]);
  });

  test('does not keep the site waiting for a slow device, and shows its copy if that is still first', async () => {
    let give: (copy: BoardCopy) => void = () => undefined;
    let answer: (open: OpenStages) => void = () => undefined;
    const { feed, clock } = aFeed(aRepository({ openStages: () => new Promise((resolve) => (answer = resolve)) }), {
      ...aDevice(),
      read: () => new Promise((resolve) => (give = resolve))
    });
    const opened = feed.open();
    await clock.pass(1500);
    expect(feed.current()).toMatchObject({ busy: true, complete: false });
    give(copy());
    await settled();
    expect(feed.current()).toMatchObject({ kept: true, complete: true });
    answer({ stages: [aStage(2)], time, token: 'all' });
    await opened;
    expect(feed.current()).toMatchObject({ kept: false, complete: true, visit: { missed: { count: 1 } } });
  });

  test('keeps the truth when the copy comes after it', async () => {
    let give: (copy: BoardCopy) => void = () => undefined;
    const { feed, clock } = aFeed(aRepository(), {
      ...aDevice(),
      read: () => new Promise((resolve) => (give = resolve))
    });
    const opened = feed.open();
    await clock.pass(1500);
    await opened;
    give(copy({ stages: [aStage(9)] }));
    await settled();
    expect([...feed.current().stages.keys()]).toEqual([1, 2]);
  });

  test('is kept as the site is: whole after loading, then change by change, and its age when the reader leaves', async () => {
    const device = aDevice();
    const answers = [changes({ changed: [edited(2)], token: 'second' }), changes({ token: 'second' })];
    const { feed, clock } = aFeed(
      aRepository({ changesSince: () => Promise.resolve(answers.shift() ?? changes({ token: 'second' })) }),
      device
    );
    await feed.open();
    await feed.refresh();
    await feed.refresh();
    feed.setAwake(false);
    expect(device.asked).toEqual(['keep 1,2 first', 'append 2- second']);
    feed.setAwake(true);
    await clock.pass(60_000);
    feed.stop();
    expect(device.asked).toEqual(['keep 1,2 first', 'append 2- second', 'append - second']);
  });

  test('is wiped, and the board with it, when the site answers that the reader may not see it', async () => {
    const device = aDevice(copy());
    const { feed } = aFeed(
      aRepository({ changesSince: () => Promise.reject(new HubError('forbidden', 'no')) }),
      device
    );
    await feed.open();
    expect(device.asked).toEqual(['wipe']);
    expect(feed.current()).toMatchObject({ kept: false, complete: false, problem: { code: 'forbidden' } });
    expect(feed.current().stages.size).toBe(0);
  });
});

describe('the feed of a page that was hidden for long', () => {
  const returning = async (minutes: number): Promise<ReturnType<typeof aFeed>> => {
    let answer = changes();
    const made = aFeed(aRepository({ changesSince: () => Promise.resolve(answer) }));
    await made.feed.open();
    made.feed.setAwake(false);
    answer = changes({ changed: [aStage(3)] });
    await made.clock.pass(minutes * 60_000);
    made.feed.setAwake(true);
    await settled();
    return made;
  };

  test('tells on return what was missed', async () => {
    const { feed } = await returning(31);
    expect(feed.current().visit).toMatchObject({ at: time.at, missed: { count: 1 } });
  });

  test('says of a short absence only what changed', async () => {
    const { feed } = await returning(5);
    expect(feed.current().visit).toBeUndefined();
    expect(feed.current().lastChange).toMatchObject({ after: [{ id: 3 }] });
  });
});

describe('rules and holidays', () => {
  const holiday = { date: '2026-12-01', title: 'Extra', kind: 'Bank holiday' as const };

  test('are looked at once a minute, and count every deadline again when they have changed', async () => {
    const versions: unknown[] = [];
    const { feed, clock } = aFeed(
      aRepository({
        newerRulebook: (version) => {
          versions.push(version);
          return Promise.resolve(versions.length === 2 ? { rules: [], holidays: [holiday], version: 'v2' } : undefined);
        }
      })
    );
    await feed.open();
    const { rulebook } = feed.current();
    for (let look = 0; look < 5; look += 1) await clock.pass(12_000);
    expect(versions).toEqual(['v1']);
    expect(feed.current().rulebook).toBe(rulebook);
    for (let look = 0; look < 5; look += 1) await clock.pass(12_000);
    expect(feed.current()).toMatchObject({ rulebook: { holidays: [holiday] }, lastChange: { cause: 'rules' } });
    for (let look = 0; look < 5; look += 1) await clock.pass(12_000);
    expect(versions).toEqual(['v1', 'v1', 'v2']);
  });

  test('are looked at without delay when the reader has changed them', async () => {
    let looks = 0;
    const { feed } = aFeed(
      aRepository({
        newerRulebook: () => {
          looks += 1;
          return Promise.resolve({ rules: [], holidays: [holiday], version: 'v2' });
        }
      })
    );
    await feed.open();
    await feed.refresh();
    expect(looks).toBe(0);
    feed.lookAtRules();
    await settled();
    expect(feed.current()).toMatchObject({ rulebook: { holidays: [holiday] }, lastChange: { cause: 'rules' } });
  });

  test('that were written again as they were are no news', async () => {
    const { feed, clock } = aFeed(
      aRepository({ newerRulebook: () => Promise.resolve({ rules: [], holidays: [], version: 'v2' }) })
    );
    await feed.open();
    const { rulebook } = feed.current();
    for (let look = 0; look < 6; look += 1) await clock.pass(12_000);
    expect(feed.current().rulebook).toBe(rulebook);
    expect(feed.current().lastChange).toBeUndefined();
  });

  test('of a copy are compared with the site’s at once', async () => {
    const device = aDevice(copy());
    const { feed } = aFeed(
      aRepository({ newerRulebook: () => Promise.resolve({ rules: [], holidays: [holiday], version: 'v2' }) }),
      device
    );
    await feed.open();
    expect(feed.current().rulebook?.holidays).toEqual([holiday]);
    expect(device.asked).toEqual(['keep 1,2 next']);
  });

  test('that changed while changes wait are kept with those changes', async () => {
    const device = aDevice();
    let answer = changes();
    const { feed, clock } = aFeed(
      aRepository({
        changesSince: () => Promise.resolve(answer),
        newerRulebook: () => Promise.resolve({ rules: [], holidays: [holiday], version: 'v2' })
      }),
      device
    );
    await feed.open();
    feed.hold(true);
    answer = changes({ changed: [aStage(3)] });
    await clock.pass(60_000);
    expect(feed.current().waiting).toBe(1);
    expect(device.asked).toEqual(['keep 1,2 first', 'keep 1,2,3 next']);
  });
});
