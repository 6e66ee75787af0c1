import type { FeedClock } from './FeedState';

/** Comes back to look for changes, one look at a time, and not while the page is hidden. */
export class Poll {
  private cancelNext: () => void = () => undefined;
  private awake = true;
  private stopped = false;

  /** @param within seconds within which a change is to show */
  public constructor(
    private readonly clock: FeedClock,
    private readonly within: number,
    private readonly look: () => void
  ) {}

  /** Milliseconds within which a change is to show. */
  public get period(): number {
    return this.within * 1000;
  }

  /**
   * Comes back so soon that a change shows within the set time, the answer and its drawing included; not always after
   * the same time, so that boards opened together do not ask together.
   */
  public soon(): void {
    this.after(this.period * (0.7 + 0.15 * this.clock.random()));
  }

  /** Comes back after so many milliseconds. */
  public after(ms: number): void {
    this.cancel();
    if (this.awake && !this.stopped) {
      this.cancelNext = this.clock.after(ms, this.look);
    }
  }

  public cancel(): void {
    this.cancelNext();
  }

  /** @returns whether that is news */
  public setAwake(awake: boolean): boolean {
    const isNews = this.awake !== awake && !this.stopped;
    this.awake = awake;
    if (!awake) {
      this.cancel();
    }
    return isNews;
  }

  public stop(): void {
    this.stopped = true;
    this.cancel();
  }
}
