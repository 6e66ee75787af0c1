import type { ServerTime } from '../../../domain/board/BoardRepository';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { londonDate } from '../../../domain/dates/londonDate';
import type { FeedClock } from './FeedState';

/** Past this midnight margin the date has surely turned, whatever the rounding of timers. */
const midnightMargin = 50;

/** The UK date by the server's clock and the time passed since it was read; turns by itself at midnight. */
export class UkDay {
  private time: ServerTime | undefined;
  private readAt = 0;
  private cancel: () => void = () => undefined;

  /** @param onDay told of the date whenever it is set, checked or turns */
  public constructor(
    private readonly clock: FeedClock,
    private readonly onDay: (today: IsoDate) => void
  ) {}

  /** Takes the server's time as of now. */
  public set(time: ServerTime): void {
    this.time = time;
    this.readAt = this.clock.now();
    this.check();
  }

  /** Looks whether the date has turned, and comes back at the next midnight. Timers of a sleeping page come late. */
  public check(): void {
    this.cancel();
    if (this.time === undefined) {
      return;
    }
    const epoch = Date.parse(this.time.at) + this.clock.now() - this.readAt;
    // A site set to another day says so in `today`; its date turns only once its own clock has passed a midnight.
    const turned = ukDateOf(epoch) !== londonDate(this.time.at);
    this.onDay(turned ? ukDateOf(epoch) : this.time.today);
    this.cancel = this.clock.after(untilUkMidnight(epoch) + midnightMargin, () => this.check());
  }

  public stop(): void {
    this.cancel();
    this.time = undefined;
  }
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
