import type { BoardRepository, Rulebook } from '../../../domain/board/BoardRepository';
import type { FeedClock } from './FeedState';

/** Rules and holidays change a few times a year; they are looked at this often, in milliseconds. */
const every = 60_000;

/** Reads rules and holidays, and again when their lists have changed. */
export class RulebookWatch {
  private lookedAt = -Infinity;
  private known: Rulebook | undefined;

  public constructor(
    private readonly repository: BoardRepository,
    private readonly clock: FeedClock
  ) {}

  /** Takes a rulebook that was read another time, to be compared with the site's. */
  public take(rulebook: Rulebook): void {
    this.known = rulebook;
    this.lookedAt = -Infinity;
  }

  /** Lets the next look ask, because the lists are known to have changed. */
  public expectChange(): void {
    this.lookedAt = -Infinity;
  }

  /** The rulebook as the last look found it, with the version to compare with. */
  public get current(): Rulebook | undefined {
    return this.known;
  }

  /** Looks, unless the last look was but now. @returns the rulebook when it is the first or says something new */
  public async look(): Promise<Rulebook | undefined> {
    const before = this.known;
    const now = this.clock.now();
    if (before !== undefined && now - this.lookedAt < every) {
      return undefined;
    }
    const read = await (before === undefined
      ? this.repository.rulebook()
      : this.repository.newerRulebook(before.version));
    // A look that failed is no look.
    this.lookedAt = now;
    this.known = read ?? before;
    return read === undefined || (before !== undefined && isSame(before, read)) ? undefined : read;
  }
}

function isSame({ rules, holidays }: Rulebook, other: Rulebook): boolean {
  return JSON.stringify([rules, holidays]) === JSON.stringify([other.rules, other.holidays]);
}
