import type { FrozenWeek } from '../../../domain/snapshots/SnapshotRepository';
import type { BoardView } from '../view/BoardView';

/** The board as it stands, among weeks to choose from. */
export const now = 'now';

/** A week as a page address names it. */
export function weekName({ week, version }: Pick<FrozenWeek, 'week' | 'version'>): string {
  return `${week}.${version}`;
}

/** The weeks to compare: each a frozen one or, as the later, the board now; absent when there is none. */
export interface WeekChoice {
  before?: FrozenWeek;
  after?: FrozenWeek | typeof now;
}

/**
 * The weeks that the address asks for; where it asks for none, the latest version of each of the last two weeks, and with one week the
 * board now.
 * @param weeks the latest first
 */
export function chooseWeeks(weeks: readonly FrozenWeek[], { weekBefore, weekAfter }: BoardView): WeekChoice {
  const named = (name: string | undefined): FrozenWeek | undefined => weeks.find((week) => weekName(week) === name);
  const [latest] = weeks;
  const several = weeks.some(({ week }) => week !== latest?.week);
  const usual = several && latest ? latest : now;
  const after = weekAfter === now ? now : (named(weekAfter) ?? usual);
  const earlier = after === now ? latest : (weeks.find(({ week }) => week < after.week) ?? latest);
  const before = named(weekBefore) ?? earlier;
  return before ? { before, after } : {};
}
