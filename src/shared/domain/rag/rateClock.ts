import type { Clock } from '../clocks/Clock';
import type { IsoDate } from '../dates/IsoDate';
import { toOrdinal } from '../dates/ordinals';
import type { Allowance, ProcessRule } from '../processRules/ProcessRule';
import type { RagRating } from './RagRating';

/** At this many working days or fewer an extended clock is red: there is nothing left to extend. @see domain.md 6 */
export const extendedLimitDays = 2;

/**
 * The colour of a clock on a day, with its reason.
 * Late means fewer than 0 working days left, so a case due on Friday turns red on Monday.
 * @param today the day the clock was calculated for
 * @param reviewOn when the running pause is to be reviewed; a day that has passed turns blue into amber
 * @see domain.md 6
 */
export function rateClock(clock: Clock, today: IsoDate, reviewOn?: IsoDate): RagRating {
  const { rule, state, remaining } = clock;
  if (state === 'stopped') return { status: 'grey', reason: 'stopped' };
  if (state === 'waiting' || remaining === undefined) return { status: 'grey', reason: 'waiting-to-start' };
  if (state === 'paused') {
    const passed = reviewOn !== undefined && reviewOn < today;
    return passed
      ? { status: 'amber', reason: 'pause-review-passed', remaining }
      : { status: 'blue', reason: 'paused', remaining };
  }
  if (remaining < 0) {
    const drifting = rule.redAfter !== undefined && (clock.elapsed ?? 0) < rule.redAfter;
    return drifting
      ? { status: 'amber', reason: 'drift-late', remaining }
      : { status: 'red', reason: 'overdue', remaining };
  }
  if (clock.extended && remaining <= extendedLimitDays)
    return { status: 'red', reason: 'near-extended-limit', remaining };
  const amberAt = clock.extended ? (rule.amberAtExtended ?? rule.amberAt) : rule.amberAt;
  return daysToDue(clock, remaining, today) <= amberAt
    ? { status: 'amber', reason: 'due-soon', remaining }
    : { status: 'green', reason: 'on-track', remaining };
}

/** So long before its day something is amber by the rule. Thresholds of a limit in calendar days are calendar days too. */
export function amberFrom({ amberAt, allowance }: ProcessRule): Allowance {
  return { count: amberAt, unit: allowance.unit === 'calendar days' ? 'calendar days' : 'working days' };
}

/** In the unit of {@link amberFrom}. */
function daysToDue({ rule, due }: Clock, remaining: number, today: IsoDate): number {
  return amberFrom(rule).unit === 'calendar days' && due !== undefined ? toOrdinal(due) - toOrdinal(today) : remaining;
}
