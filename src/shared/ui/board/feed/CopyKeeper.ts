import type { BoardCopy, BoardCopyStore } from '../../../domain/board/BoardCopy';
import type { StageChanges } from '../../../domain/board/BoardRepository';
import type { FeedClock } from './FeedState';

/** The site is not kept waiting longer than this for a device that is slow to give its copy. */
const longestRead = 1500;
/** The time of the last look is kept no more often than this. */
const touchEvery = 60_000;

/** Keeps the device's copy as the site is, without ever being in the way of the board. */
export class CopyKeeper {
  private keptAt = -Infinity;

  public constructor(
    private readonly store: BoardCopyStore | undefined,
    private readonly clock: FeedClock
  ) {}

  /**
   * Gives the device's copy, if it has one.
   * @returns when it has been given, or when it is time to go on without; it may still be given later
   */
  public read(give: (copy: BoardCopy) => void): Promise<void> {
    const { store } = this;
    return new Promise((resolve) => {
      if (store === undefined) {
        return resolve();
      }
      const cancel = this.clock.after(longestRead, resolve);
      store
        .read()
        .then((copy) => copy && give(copy))
        .catch(() => undefined)
        .then(() => {
          cancel();
          resolve();
        }, resolve);
    });
  }

  /** Everything was read afresh. */
  public whole(copy: Omit<BoardCopy, 'partial'>): void {
    this.kept(this.store?.keep(copy));
  }

  /** Something changed. */
  public changed(changes: StageChanges): void {
    if (changes.changed.length + changes.removed.length > 0) {
      this.kept(this.store?.append(changes));
    }
  }

  /** Nothing changed since the last look; the copy's age is that of the look. */
  public seen({ time, token }: Pick<StageChanges, 'time' | 'token'>): void {
    if (this.clock.now() - this.keptAt >= touchEvery) {
      this.kept(this.store?.append({ changed: [], removed: [], time, token, reload: false }));
    }
  }

  /** The reader may not see the board any more. */
  public wipe(): void {
    this.kept(this.store?.wipe());
  }

  /** A store never rejects; nothing waits for it. */
  private kept(done: Promise<void> | undefined): void {
    this.keptAt = this.clock.now();
    done?.catch(() => undefined);
  }
}
