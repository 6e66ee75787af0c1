import { type BoardMoment, sinceLastVisit } from '../../../domain/board/sinceLastVisit';
import type { FeedClock, FeedState, LastVisit } from './FeedState';

/** Who was away for longer than this is told what changed meanwhile, in milliseconds. */
const awayFrom = 30 * 60_000;

type Visit = BoardMoment & { at: string };

/** Remembers how the reader left the board, to tell on return what changed since. */
export class Visits {
  private last: Visit | undefined;
  private left: { at: number; visit: Visit | undefined } | undefined;

  public constructor(private readonly clock: FeedClock) {}

  /** Whether there is a visit to tell of, as soon as the board is as the site is. */
  public get isPending(): boolean {
    return this.last !== undefined;
  }

  /** The board was last seen like this. */
  public came(visit: Visit): void {
    this.last = visit;
  }

  /** The reader looks away. */
  public leave(state: FeedState): void {
    this.left = { at: this.clock.now(), visit: this.last ?? momentOf(state) };
  }

  /** The reader looks at the board again. */
  public comeBack(): void {
    if (this.left !== undefined && this.clock.now() - this.left.at >= awayFrom) {
      this.last ??= this.left.visit;
    }
  }

  /** What there is to tell of the last visit, once; nothing while the board is not as the site is. */
  public tell(state: FeedState): Pick<FeedState, 'visit'> {
    const { last } = this;
    const now = momentOf(state);
    if (last === undefined || now === undefined) {
      return {};
    }
    this.last = undefined;
    const missed = sinceLastVisit(last, now);
    const visit: LastVisit | undefined = missed.count > 0 ? { at: last.at, missed } : undefined;
    return { visit };
  }

  public forget(): void {
    this.last = undefined;
    this.left = undefined;
  }
}

/** The board as it is shown; absent until it is whole and as the site is. */
function momentOf({ stages, rulebook, today, time, complete, kept }: FeedState): Visit | undefined {
  return complete && !kept && rulebook !== undefined && today !== undefined && time !== undefined
    ? { stages: [...stages.values()], rulebook, today, at: time.at }
    : undefined;
}
