import type { BoardCopy, BoardCopyStore } from '../../../domain/board/BoardCopy';
import type { StageChanges } from '../../../domain/board/BoardRepository';
import type { FeedClock } from './FeedState';

/** A device that takes longer than this to give its copy is not waited for. */
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

  /** The copy, if the device has one and gives it in time. */
  public read(): Promise<BoardCopy | undefined> {
    const { store } = this;
    if (store === undefined) {
      return Promise.resolve(undefined);
    }
    return new Promise((resolve, reject) => {
      const cancel = this.clock.after(longestRead, () => resolve(undefined));
      store.read().then((copy) => {
        cancel();
        resolve(copy);
      }, reject);
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
