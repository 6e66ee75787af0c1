import type { BoardCopy, BoardCopyStore } from '../../../../domain/board/BoardCopy';
import type { BoardRepository, Rulebook, StageChanges } from '../../../../domain/board/BoardRepository';
import { HubError } from '../../../../domain/errors';
import type { ComplaintStage } from '../../../../domain/stages/ComplaintStage';
import { BoardFeed } from '../boardFeed';
import type { FeedClock } from '../FeedState';

/** The server's time in these tests, a Monday. */
export const time = { at: '2026-11-23T10:42:00Z', today: '2026-11-23' };

/** Rules and holidays that count nothing. */
export const noRules: Rulebook = { rules: [], holidays: [], version: 'v1' };

/** For tests: an open stage by its id. */
export function aStage(id: number, over: Partial<ComplaintStage> = {}): ComplaintStage {
  return {
    id,
    reference: `CH-2026-${String(id).padStart(4, '0')}`,
    process: 'CHILD_STAT',
    stage: 'S1',
    team: 'Team West',
    service: 'Assessment',
    receivedOn: '2026-11-16',
    openedOn: '2026-11-16',
    events: { received_on: '2026-11-16' },
    freezes: [],
    attention: [],
    modifiedAt: '2026-11-16T09:00:00Z',
    ...over
  };
}

/** For tests: the same stage as a colleague has changed it. */
export function edited(id: number, over: Partial<ComplaintStage> = {}): ComplaintStage {
  return aStage(id, { modifiedAt: '2026-11-23T10:43:00Z', ...over });
}

/** Time that moves only when told to. */
export interface TestClock extends FeedClock {
  pass(ms: number): Promise<void>;
}

/** For tests: a clock that stands still until it is told to pass time. */
export function aClock(): TestClock {
  let now = 0;
  let timers: { at: number; callback: () => void }[] = [];
  return {
    now: () => now,
    random: () => 0.5,
    after(ms, callback) {
      const timer = { at: now + ms, callback };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    async pass(ms) {
      now += ms;
      const due = timers.filter(({ at }) => at <= now);
      timers = timers.filter(({ at }) => at > now);
      due.forEach(({ callback }) => callback());
      await settled();
    }
  };
}

/** Resolves when everything that was ready to run has run. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** For tests: changes as a repository gives them. */
export function changes(over: Partial<StageChanges> = {}): StageChanges {
  return { changed: [], removed: [], time, token: 'next', reload: false, ...over };
}

/** For tests: a site with stages 1 and 2, on which nothing ever changes. */
export function aRepository(over: Partial<BoardRepository> = {}): BoardRepository {
  return {
    rulebook: () => Promise.resolve(noRules),
    newerRulebook: () => Promise.resolve(undefined),
    openStages: () => Promise.resolve({ stages: [aStage(1), aStage(2)], time, token: 'first' }),
    changesSince: () => Promise.resolve(changes()),
    stagesById: (ids) => Promise.resolve({ stages: ids.map((id) => aStage(id)), time }),
    withNames: (stages) => Promise.resolve(stages),
    caseByReference: () => Promise.reject(new HubError('not-found', 'none')),
    ...over
  };
}

/** A device in memory, with what was asked of it in order. */
export interface TestCopies extends BoardCopyStore {
  readonly asked: string[];
}

/** For tests: a device that has this copy, or none. @param prepared a copy that it has read already */
export function aDevice(copy?: BoardCopy, prepared?: BoardCopy): TestCopies {
  const asked: string[] = [];
  const note = (what: string): Promise<void> => {
    asked.push(what);
    return Promise.resolve();
  };
  return {
    asked,
    prepare: () => Promise.resolve(),
    prepared: () => prepared,
    read: () => Promise.resolve(copy),
    keep: ({ stages, token }) => note(`keep ${stages.map(({ id }) => id).join()} ${token}`),
    append: ({ changed, removed, token }) =>
      note(`append ${changed.map(({ id }) => id).join()}-${removed.join()} ${token}`),
    wipe: () => note('wipe')
  };
}

/** For tests: a feed that looks every 15 seconds, and its clock. */
export function aFeed(repository: BoardRepository, copies?: BoardCopyStore): { feed: BoardFeed; clock: TestClock } {
  const clock = aClock();
  return { feed: new BoardFeed({ repository, copies, clock, refreshSeconds: 15 }), clock };
}
