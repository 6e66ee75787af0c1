import type { BoardCopy, BoardCopyStore } from '../../../domain/board/BoardCopy';
import type { BoardRepository, OpenStages, StageChanges } from '../../../domain/board/BoardRepository';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { HubError } from '../../../domain/errors';
import { CopyKeeper } from './CopyKeeper';
import type { FeedChange, FeedClock, FeedProblem, FeedState } from './FeedState';
import { Patience } from './Patience';
import { Poll } from './Poll';
import { RulebookWatch } from './RulebookWatch';
import { ShownBoard } from './ShownBoard';

/** How a feed is set up. */
export interface FeedOptions {
  repository: BoardRepository;
  /** Where the device keeps a copy; without it none is kept. */
  copies?: BoardCopyStore;
  clock: FeedClock;
  /** Seconds within which a change is to show. */
  refreshSeconds: number;
}

/**
 * Keeps the board's data fresh: shows the device's copy at once, loads page by page where there is none, then asks for
 * changes every so often, waits when throttled, and keeps the last data when nothing answers.
 * @see docs/decisions on following what changed
 */
export class BoardFeed {
  private readonly repository: BoardRepository;
  private readonly clock: FeedClock;
  private readonly shown: ShownBoard;
  private readonly copy: CopyKeeper;
  private readonly patience: Patience;
  private readonly poll: Poll;
  private readonly rulebook: RulebookWatch;
  private token: string | undefined;
  /** The day that open stages were chosen for. */
  private loadedFor: IsoDate | undefined;
  /** Stages that the device's copy had in part. */
  private partial: readonly number[] = [];
  private stopped = false;
  private loading = new AbortController();
  private lastLookAt = 0;

  public constructor({ repository, copies, clock, refreshSeconds }: FeedOptions) {
    this.repository = repository;
    this.clock = clock;
    this.shown = new ShownBoard(clock);
    this.copy = new CopyKeeper(copies, clock);
    this.poll = new Poll(clock, refreshSeconds, () => this.start());
    this.patience = new Patience(this.poll.period);
    this.rulebook = new RulebookWatch(repository, clock);
    const prepared = copies?.prepared();
    if (prepared !== undefined) {
      this.resume(prepared);
    }
  }

  /** The present state; the same object until something changes. */
  public readonly current = (): FeedState => this.shown.state.current();

  /** Calls `listener` after every change of state. @returns the way to stop that */
  public readonly subscribe = (listener: () => void): (() => void) => this.shown.state.subscribe(listener);

  /** Shows the device's copy, if it has one, and then asks the site. Never throws. */
  public async open(): Promise<void> {
    if (!this.current().complete) {
      await this.copy.read((copy) => {
        if (!this.stopped && !this.current().complete) {
          this.resume(copy);
        }
      });
    }
    return this.refresh();
  }

  /** Looks at rules and holidays too, because the reader has changed them. */
  public readonly lookAtRules = (): void => {
    this.rulebook.expectChange();
    this.start();
  };

  /**
   * Loads everything afresh; what is on screen stays until the new data has come. Never throws.
   * @param cause said with what changed
   */
  public async load(cause?: FeedChange['cause']): Promise<void> {
    this.poll.cancel();
    this.loading.abort();
    const loading = (this.loading = new AbortController());
    this.shown.state.update({ busy: true, problem: undefined });
    try {
      const [, open] = await Promise.all([
        this.lookAtRulebook(),
        this.repository.openStages((progress) => {
          if (!loading.signal.aborted) {
            this.shown.showPage(progress);
          }
        }, loading.signal)
      ]);
      if (!loading.signal.aborted) {
        this.takeAll(open, cause);
      }
    } catch (error) {
      if (!loading.signal.aborted) {
        this.fail(error);
      }
    }
  }

  /** Looks for changes now; loads afresh when the board has not loaded. Never throws. */
  public async refresh(): Promise<void> {
    const wait = this.patience.left(this.clock.now());
    if (wait > 0) {
      return this.poll.after(wait);
    }
    const { complete, busy, kept, stages } = this.current();
    if (this.token === undefined || !complete) {
      return this.load();
    }
    if (busy) {
      return;
    }
    this.poll.cancel();
    this.lastLookAt = this.clock.now();
    this.shown.state.update({ busy: true });
    try {
      const [changes, named, newRules] = await Promise.all([
        this.repository.changesSince(this.token, this.partial),
        kept ? this.repository.withNames([...stages.values()]) : undefined,
        this.lookAtRulebook()
      ]);
      if (this.stopped) {
        return;
      }
      // Which stages are open is a matter of the day, and the change log says nothing of a day that turned.
      if (changes.reload || changes.time.today !== this.loadedFor) {
        return await this.load(changes.reload ? 'reread' : undefined);
      }
      this.answered(changes);
      this.shown.take(changes, named);
      if (newRules) {
        this.keepCopy();
      } else {
        this.copy.changed(changes);
      }
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
    this.shown.hold(holding);
  }

  /** Puts the waiting changes on the board. */
  public readonly showWaiting = (): void => this.shown.showWaiting();

  /** Takes away what was said of the last visit. */
  public readonly dismissVisit = (): void => this.shown.state.update({ visit: undefined });

  /** Rests while the page is hidden; on return looks at once if a look was missed. */
  public setAwake(awake: boolean): void {
    if (!this.poll.setAwake(awake)) {
      return;
    }
    if (!awake) {
      return this.leave();
    }
    this.shown.comeBack();
    if (this.clock.now() - this.lastLookAt >= this.poll.period && !this.current().busy) {
      this.start();
    } else {
      this.poll.soon();
    }
  }

  /** Ends everything; no listener is called after it. */
  public stop(): void {
    this.leave();
    this.stopped = true;
    this.loading.abort();
    this.poll.stop();
    this.shown.stop();
  }

  private resume(copy: BoardCopy): void {
    this.token = copy.token;
    this.partial = copy.partial;
    this.loadedFor = copy.time.today;
    this.rulebook.take(copy.rulebook);
    this.shown.showCopy(copy);
  }

  private takeAll(open: OpenStages, cause: FeedChange['cause']): void {
    this.loadedFor = open.time.today;
    this.lastLookAt = this.clock.now();
    this.answered(open);
    this.shown.showAll(open, cause);
    this.keepCopy();
  }

  private answered({ token }: Pick<StageChanges, 'token'>): void {
    this.token = token;
    this.partial = [];
    this.patience.succeeded();
    this.poll.soon();
  }

  /** Rules and holidays first, and later now and then. @returns whether there are other ones than before */
  private async lookAtRulebook(): Promise<boolean> {
    const isFirst = this.rulebook.current === undefined;
    const rulebook = await this.rulebook.look();
    if (rulebook === undefined || this.stopped) {
      return false;
    }
    this.shown.showRulebook(rulebook, isFirst);
    return true;
  }

  private leave(): void {
    const { time, kept } = this.current();
    this.shown.leave();
    if (this.token !== undefined && time !== undefined && !kept) {
      this.copy.seen({ time, token: this.token });
    }
  }

  private keepCopy(): void {
    const { time } = this.current();
    const rulebook = this.rulebook.current;
    if (rulebook !== undefined && time !== undefined && this.token !== undefined) {
      this.copy.whole({ stages: [...this.shown.latest().values()], rulebook, time, token: this.token });
    }
  }

  private fail(error: unknown): void {
    if (this.stopped) {
      return;
    }
    const failure = error instanceof HubError ? error : new HubError('unavailable', 'The request failed.', error);
    const now = this.clock.now();
    const wait = this.patience.failed(failure, now);
    const problem: FeedProblem = { code: failure.code };
    if (wait !== undefined) {
      problem.retryAt = now + wait;
      this.poll.after(wait);
    }
    if (failure.code === 'forbidden') {
      this.token = undefined;
      this.copy.wipe();
      this.shown.forget();
    }
    this.shown.showProblem(problem);
  }
}
