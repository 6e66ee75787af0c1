import type { OpenStages, StageProgress } from '../../../domain/board/BoardRepository';
import { HubError } from '../../../domain/errors';
import { aFeed, aRepository, aStage, changes, edited, settled, time } from './testing/aFeed';

describe('the feed of the board', () => {
  test('shows pages as they come, before the last is in', async () => {
    let finish: (open: OpenStages) => void = () => undefined;
    const { feed } = aFeed(
      aRepository({
        openStages: (onProgress?: (progress: StageProgress) => void) => {
          onProgress?.({ loaded: 1, expected: 2, stages: [aStage(1)], time });
          return new Promise((resolve) => (finish = resolve));
        }
      })
    );
    const loading = feed.load();
    await settled();
    expect(feed.current()).toMatchObject({ complete: false, expected: 2, today: '2026-11-23', busy: true });
    expect(feed.current().stages.size).toBe(1);
    finish({ stages: [aStage(1), aStage(2)], time, token: 'first' });
    await loading;
    expect(feed.current()).toMatchObject({ complete: true, busy: false });
    expect(feed.current().stages.size).toBe(2);
  });

  test('keeps what is loaded when a later page fails, and loads again on retry', async () => {
    let fails = true;
    const { feed } = aFeed(
      aRepository({
        openStages: (onProgress) => {
          onProgress?.({ loaded: 1, expected: 2, stages: [aStage(1)], time });
          return fails
            ? Promise.reject(new HubError('unavailable', 'down'))
            : Promise.resolve({ stages: [aStage(1), aStage(2)], time, token: 't' });
        }
      })
    );
    await feed.load();
    expect(feed.current()).toMatchObject({ complete: false, problem: { code: 'unavailable' } });
    expect(feed.current().stages.size).toBe(1);
    fails = false;
    await feed.refresh();
    expect(feed.current().complete).toBe(true);
    expect(feed.current().problem).toBeUndefined();
  });

  test('asks for changes so soon that they show within the set time, and marks them', async () => {
    const { feed, clock } = aFeed(
      aRepository({
        changesSince: () =>
          Promise.resolve(changes({ changed: [edited(2, { team: 'Team East' }), aStage(3)], removed: [1] }))
      })
    );
    await feed.load();
    await clock.pass(10_000);
    expect(feed.current().stages.has(3)).toBe(false);
    // The answer has to travel and to be drawn within the set time, too.
    await clock.pass(3_000);
    expect([...feed.current().stages.keys()]).toEqual([2, 3]);
    expect(feed.current().stages.get(2)?.team).toBe('Team East');
    expect([...feed.current().fresh]).toEqual([
      [2, 'changed'],
      [3, 'new']
    ]);
  });

  test('takes a stage that has closed off the board', async () => {
    const { feed } = aFeed(
      aRepository({
        changesSince: () => Promise.resolve(changes({ changed: [aStage(1, { closedOn: '2026-11-23' })] }))
      })
    );
    await feed.load();
    await feed.refresh();
    expect([...feed.current().stages.keys()]).toEqual([2]);
    expect(feed.current().lastChange).toMatchObject({ before: [{ id: 1 }], after: [] });
  });

  test('holds changes while the reader is in the table, gathers more, and shows them when asked', async () => {
    const answers = [
      changes({ changed: [aStage(3)] }),
      changes({ changed: [aStage(3, { team: 'Team East' }), aStage(4)] })
    ];
    const { feed } = aFeed(aRepository({ changesSince: () => Promise.resolve(answers.shift() ?? changes()) }));
    await feed.load();
    feed.hold(true);
    await feed.refresh();
    await feed.refresh();
    expect(feed.current().waiting).toBe(2);
    expect(feed.current().stages.size).toBe(2);
    feed.showWaiting();
    expect(feed.current().waiting).toBe(0);
    expect(feed.current().stages.get(3)?.team).toBe('Team East');
  });

  test('waits as long as SharePoint asks when throttled', async () => {
    let calls = 0;
    const { feed, clock } = aFeed(
      aRepository({
        changesSince: () => {
          calls += 1;
          return calls === 1
            ? Promise.reject(new HubError('throttled', 'busy', undefined, 40))
            : Promise.resolve(changes());
        }
      })
    );
    await feed.load();
    await feed.refresh();
    expect(feed.current().problem).toEqual({ code: 'throttled', retryAt: 40_000 });
    await clock.pass(20_000);
    // Neither the reader's impatience nor a page shown again makes the wait shorter.
    await feed.refresh();
    feed.setAwake(false);
    feed.setAwake(true);
    await clock.pass(19_999);
    expect(calls).toBe(1);
    await clock.pass(1);
    expect(feed.current().problem).toBeUndefined();
    expect(feed.current().stages.size).toBe(2);
  });

  test('waits longer after each failure, and not at all where waiting cannot help', async () => {
    let code: 'unavailable' | 'forbidden' = 'unavailable';
    const { feed, clock } = aFeed(aRepository({ changesSince: () => Promise.reject(new HubError(code, 'no')) }));
    await feed.load();
    await feed.refresh();
    expect(feed.current().problem?.retryAt).toBe(15_000);
    await clock.pass(15_000);
    expect(feed.current().problem?.retryAt).toBe(15_000 + 30_000);
    code = 'forbidden';
    await clock.pass(30_000);
    expect(feed.current().problem).toEqual({ code: 'forbidden' });
  });

  test('rests while the page is hidden and catches up on return', async () => {
    let calls = 0;
    const { feed, clock } = aFeed(
      aRepository({
        changesSince: () => {
          calls += 1;
          return Promise.resolve(changes());
        }
      })
    );
    await feed.load();
    feed.setAwake(false);
    await clock.pass(120_000);
    expect(calls).toBe(0);
    feed.setAwake(true);
    await settled();
    expect(calls).toBe(1);
  });

  test('loads afresh when SharePoint no longer knows the token', async () => {
    let loads = 0;
    const { feed } = aFeed(
      aRepository({
        openStages: () => {
          loads += 1;
          return Promise.resolve({ stages: [aStage(loads)], time, token: `t${loads}` });
        },
        changesSince: () => Promise.resolve(changes({ reload: true }))
      })
    );
    await feed.load();
    await feed.refresh();
    expect(loads).toBe(2);
    expect([...feed.current().stages.keys()]).toEqual([2]);
  });

  test('turns the day at UK midnight by the server’s clock', async () => {
    const late = { at: '2026-11-23T23:59:00Z', today: '2026-11-23' };
    const { feed, clock } = aFeed(
      aRepository({ openStages: () => Promise.resolve({ stages: [], time: late, token: 't' }) })
    );
    await feed.load();
    feed.setAwake(false);
    await clock.pass(59_000);
    expect(feed.current().today).toBe('2026-11-23');
    await clock.pass(2_000);
    expect(feed.current().today).toBe('2026-11-24');
  });
});
