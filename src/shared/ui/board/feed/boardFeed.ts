import type {
  BoardRepository,
  OpenStages,
  ServerTime,
  StageChanges,
  StageProgress
} from '../../../domain/board/BoardRepository';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { londonDate } from '../../../domain/dates/londonDate';
import { HubError } from '../../../domain/errors';
import { isOpenOn } from '../../../domain/stages/isOpenOn';
import { mergeChanges } from './mergeChanges';
import type { FeedClock, FeedProblem, FeedState } from './FeedState';

/** Longest wait between tries when SharePoint does not answer, in milliseconds. */
const longestWait = 5 * 60_000;
/** Past this midnight margin the date has surely turned, whatever the rounding of timers. */
const midnightMargin = 50;

/** How a feed is set up. */
export interface FeedOptions {
  repository: BoardRepository;
  clock: FeedClock;
  /** Seconds between looks for changes. */
  refreshSeconds: number;
}

/**
 * Keeps the board's data fresh: loads page by page, then asks for changes every so often, holds them while the reader
 * is in the table, waits when throttled, keeps the last data when nothing answers, and turns the day at UK midnight.
 */
export class BoardFeed {
  private state: FeedState = { stages: new Map(), complete: false, busy: false, waiting: 0, fresh: new Set() };
  private readonly listeners = new Set<() => void>();
  private token: string | undefined;
  private receivedAt = 0;
  private held: StageChanges | undefined;
  private holding = false;
  private awake = true;
  private stopped = false;
  private failures = 0;
  private cancelPoll: () => void = () => undefined;
  private cancelMidnight: () => void = () => undefined;
  private loading = new AbortController();
  private lastLookAt = 0;

  public constructor(private readonly options: FeedOptions) {}

  /** The present state; the same object until something changes. */
  public readonly current = (): FeedState => this.state;

  /** Calls `listener` after every change of state. @returns the way to stop that */
  public readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Loads everything afresh; what is on screen stays until the new data has come. Never throws. */
  public async load(): Promise<void> {
    this.cancelPoll();
    this.loading.abort();
    const loading = (this.loading = new AbortController());
    this.update({ busy: true, problem: undefined });
    try {
      const [, open] = await Promise.all([
        this.loadRulebook(),
        this.options.repository.openStages((progress) => {
          // Pages of a reload would make rows vanish and come back, so only a first load shows them as they come.
          if (!loading.signal.aborted && !this.state.complete && progress.stages.length >= this.state.stages.size) {
            this.showPage(progress);
          }
        }, loading.signal)
      ]);
      if (!loading.signal.aborted) {
        this.showAll(open);
      }
    } catch (error) {
      if (!loading.signal.aborted) {
        this.fail(error);
      }
    }
  }

  /** Looks for changes now; loads afresh when the board has not loaded. Never throws. */
  public async refresh(): Promise<void> {
    if (this.token === undefined || !this.state.complete) {
      return this.load();
    }
    if (this.state.busy) {
      return;
    }
    this.cancelPoll();
    this.lastLookAt = this.options.clock.now();
    this.update({ busy: true });
    try {
      const changes = await this.options.repository.changesSince(this.token);
      if (this.stopped) {
        return;
      }
      if (changes.reload) {
        return await this.load();
      }
      this.token = changes.token;
      this.failures = 0;
      this.setTime(changes.time);
      this.held = this.held === undefined ? changes : mergeChanges(this.held, changes);
      this.update({ busy: false, problem: undefined, waiting: countOf(this.held) });
      if (!this.holding) {
        this.showWaiting();
      }
      this.schedule(this.options.refreshSeconds * 1000);
    } catch (error) {
      this.fail(error);
    }
  }

  /** Begins a {@link refresh} and does not wait for it. */
  public readonly start = (): void => {
    this.refresh().catch((error) => this.fail(error));
  };

  /** While `holding`, changes wait and are only counted; the reader is in the table. */
  public hold(holding: boolean): void {
    this.holding = holding;
  }

  /** Puts the waiting changes on the board. */
  public readonly showWaiting = (): void => {
    const held = this.held;
    this.held = undefined;
    if (held === undefined || countOf(held) === 0) {
      return this.update({ waiting: 0 });
    }
    const ids = [...held.changed.map(({ id }) => id), ...held.removed];
    const before = ids.flatMap((id) => this.state.stages.get(id) ?? []);
    const stages = new Map(this.state.stages);
    for (const id of held.removed) {
      stages.delete(id);
    }
    for (const stage of held.changed) {
      if (isOpenOn(stage, held.time.today)) {
        stages.set(stage.id, stage);
      } else {
        stages.delete(stage.id);
      }
    }
    this.update({
      stages,
      waiting: 0,
      fresh: new Set(held.changed.map(({ id }) => id)),
      lastChange: { before, after: held.changed, number: (this.state.lastChange?.number ?? 0) + 1 }
    });
  };

  /** Rests while the page is hidden; on return looks at once if a look was missed. */
  public setAwake(awake: boolean): void {
    if (this.awake === awake || this.stopped) {
      return;
    }
    this.awake = awake;
    if (!awake) {
      this.cancelPoll();
    } else if (this.options.clock.now() - this.lastLookAt >= this.options.refreshSeconds * 1000 && !this.state.busy) {
      this.start();
    } else {
      this.schedule(this.options.refreshSeconds * 1000);
    }
    this.turnDay();
  }

  /** Ends everything; no listener is called after it. */
  public stop(): void {
    this.stopped = true;
    this.loading.abort();
    this.cancelPoll();
    this.cancelMidnight();
    this.listeners.clear();
  }

  private async loadRulebook(): Promise<void> {
    if (this.state.rulebook === undefined) {
      this.update({ rulebook: await this.options.repository.rulebook() });
    }
  }

  private showPage({ stages, expected, time }: StageProgress): void {
    if (time !== undefined && this.state.time === undefined) {
      this.setTime(time);
    }
    this.update({ expected, stages: new Map(stages.map((stage) => [stage.id, stage])) });
  }

  private showAll(open: OpenStages): void {
    this.token = open.token;
    this.held = undefined;
    this.failures = 0;
    this.lastLookAt = this.options.clock.now();
    this.setTime(open.time);
    this.update({
      stages: new Map(open.stages.map((stage) => [stage.id, stage])),
      complete: true,
      expected: undefined,
      busy: false,
      problem: undefined,
      waiting: 0
    });
    this.schedule(this.options.refreshSeconds * 1000);
  }

  private fail(error: unknown): void {
    if (this.stopped) {
      return;
    }
    const failure = error instanceof HubError ? error : new HubError('unavailable', 'The request failed.', error);
    this.failures += 1;
    const wait = this.waitAfter(failure);
    const problem: FeedProblem = { code: failure.code };
    if (wait !== undefined) {
      problem.retryAt = this.options.clock.now() + wait;
      this.schedule(wait, false);
    }
    this.update({ busy: false, problem });
  }

  /** Milliseconds until the next try; absent where trying again cannot help by itself. */
  private waitAfter(failure: HubError): number | undefined {
    switch (failure.code) {
      case 'throttled':
        return (failure.retryAfterSeconds ?? 30) * 1000;
      case 'forbidden':
      case 'not-provisioned':
      case 'too-many-rows':
        return undefined;
      default:
        return Math.min(longestWait, this.options.refreshSeconds * 1000 * 2 ** Math.min(this.failures - 1, 6));
    }
  }

  private schedule(ms: number, jitter: boolean = true): void {
    this.cancelPoll();
    if (this.stopped || !this.awake) {
      return;
    }
    // Up to a tenth either way, so that boards opened together do not ask together.
    const wait = jitter ? ms * (0.9 + 0.2 * this.options.clock.random()) : ms;
    this.cancelPoll = this.options.clock.after(wait, this.start);
  }

  private setTime(time: ServerTime): void {
    this.receivedAt = this.options.clock.now();
    this.update({ time, today: time.today });
    this.turnDay();
  }

  /** Sets today from the server's clock and the time passed, and comes back at the next UK midnight. */
  private turnDay(): void {
    const { time } = this.state;
    this.cancelMidnight();
    if (time === undefined || this.stopped) {
      return;
    }
    const epoch = Date.parse(time.at) + this.options.clock.now() - this.receivedAt;
    // A site set to another day says so in `today`; its date turns only once its own clock has passed a midnight.
    const turned = ukDateOf(epoch) !== londonDate(time.at);
    const today = turned ? ukDateOf(epoch) : time.today;
    if (today !== this.state.today) {
      this.update({ today });
    }
    this.cancelMidnight = this.options.clock.after(untilUkMidnight(epoch) + midnightMargin, () => this.turnDay());
  }

  private update(change: Partial<FeedState>): void {
    if (this.stopped) {
      return;
    }
    this.state = { ...this.state, ...change };
    this.listeners.forEach((listener) => listener());
  }
}

function countOf(changes: StageChanges): number {
  return changes.changed.length + changes.removed.length;
}

/** Milliseconds from an instant to the next midnight in the UK, found by halving because clocks change twice a year. */
function untilUkMidnight(epoch: number): number {
  const day = ukDateOf(epoch);
  let low = 0;
  let high = 26 * 3_600_000;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (ukDateOf(epoch + middle) === day) {
      low = middle;
    } else {
      high = middle;
    }
  }
  return high;
}

function ukDateOf(epochMs: number): IsoDate {
  return londonDate(new Date(epochMs).toISOString());
}
