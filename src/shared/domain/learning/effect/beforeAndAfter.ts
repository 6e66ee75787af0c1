import { addMonths } from '../../dates/addMonths';
import type { IsoDate } from '../../dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../../dates/ordinals';
import type { Period } from '../../dates/periods';
import { differenceInterval, type Interval, type Share, wilsonInterval } from './intervals';

/** Months looked at on each side of a change; fewer after it while they have not passed. */
export const effectMonths = 12;

/** Of fewer than this no percentage is shown. @see domain.md 16.5 */
export const leastForPercent = 20;

/** Something a team received. */
export interface Received {
  receivedOn: IsoDate;
  themes: readonly string[];
}

/** One side of a change: how much of what a team received had the theme. */
export interface Side extends Share {
  period: Period;
  /** Where the share may lie, with 95 % confidence. */
  interval: Interval;
  /** Absent where the base is too small for a percentage to mean anything. */
  percent?: number;
}

/** What can be said of a change, and no more: never why. */
export type EffectVerdict =
  /** The change is not a quarter old, or one side has nothing. */
  | 'tooEarly'
  /** A side is so small that nothing is said of more or less. */
  | 'tooFew'
  /** A difference this large comes by chance alone often enough. */
  | 'unclear'
  | 'less'
  | 'more';

/** The share of a theme before and after a change. */
export interface Effect {
  before: Side;
  after: Side;
  /** The share after less the share before, with 95 % confidence. */
  difference: Interval;
  verdict: EffectVerdict;
}

/** Months that have to have passed before anything is said. */
const leastMonths = 3;

/**
 * The share of a theme in what a team received before and after a day. It says what was counted and how sure that is, and
 * nothing of causes: other things changed in that time as well.
 * @param changedOn the first day after
 */
export function beforeAndAfter(
  received: readonly Received[],
  theme: string,
  changedOn: IsoDate,
  today: IsoDate
): Effect {
  const [before, after] = effectPeriods(changedOn, today).map((period) => sideOf(received, theme, period));
  if (!before || !after) throw new RangeError('There are two sides.');
  const difference = differenceInterval(before, after);
  return { before, after, difference, verdict: verdictOf(before, after, difference, changedOn, today) };
}

/** The year before a day, and the time from it until today, a year at most. */
export function effectPeriods(changedOn: IsoDate, today: IsoDate): readonly [Period, Period] {
  const dayBefore = (day: IsoDate): IsoDate => fromOrdinal(toOrdinal(day) - 1);
  const end = dayBefore(addMonths(changedOn, effectMonths));
  return [
    { from: addMonths(changedOn, -effectMonths), to: dayBefore(changedOn) },
    { from: changedOn, to: end < today ? end : today }
  ];
}

function sideOf(received: readonly Received[], theme: string, period: Period): Side {
  const within = received.filter(({ receivedOn }) => receivedOn >= period.from && receivedOn <= period.to);
  const base = within.length;
  const count = within.filter(({ themes }) => themes.includes(theme)).length;
  return {
    period,
    count,
    base,
    interval: wilsonInterval({ count, base }),
    ...(base >= leastForPercent && { percent: Math.round((100 * count) / base) })
  };
}

function verdictOf(
  before: Side,
  after: Side,
  { low, high }: Interval,
  changedOn: IsoDate,
  today: IsoDate
): EffectVerdict {
  if (addMonths(changedOn, leastMonths) > today || before.base === 0 || after.base === 0) return 'tooEarly';
  if (before.base < leastForPercent || after.base < leastForPercent) return 'tooFew';
  if (high < 0) return 'less';
  return low > 0 ? 'more' : 'unclear';
}
