import type { WorkingDayCalendar, WorkingDays } from '../calendar/workingDayCalendar';
import { addMonths } from '../dates/addMonths';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import type { Ordinal } from '../dates/ordinals';
import type { Allowance, ProcessRule } from '../processRules/ProcessRule';
import type { Pause } from './stageOnDay';

/** The working days a rule counts. Only a LOCAL rule may leave closure days out, whatever its row says. @see domain.md 5 */
export function daysOf(rule: ProcessRule, calendar: WorkingDayCalendar): WorkingDays {
  return rule.kind === 'LOCAL' && rule.excludeClosureDays ? calendar.withoutClosureDays : calendar.legal;
}

/**
 * The last day of an allowance from day 0, with pauses that are over.
 * Months that are paused from day 0, as while proof of identity is awaited, are counted from the day the pause ends.
 * @param pauses within the clock's life, in order
 * @see domain.md 5, rules 1, 4 and 6, and 4, row P33
 */
export function dueAfter(start: Ordinal, allowance: Allowance, pauses: readonly Pause[], days: WorkingDays): Ordinal {
  const [first, ...rest] = pauses;
  if (allowance.unit === 'months' && first?.from === start) return dueAfter(first.to, allowance, rest, days);
  return moveByPauses(addAllowance(start, allowance, days), pauses, allowance, days);
}

/** A due date moved by pauses that are over, on the day on which it then stands. */
export function moveByPauses(due: Ordinal, pauses: readonly Pause[], allowance: Allowance, days: WorkingDays): Ordinal {
  return settle(shift(due, pauses, allowance, days), allowance, days);
}

/** The last day of an allowance from day 0, before any pause, and before {@link settle}. @see domain.md 5, rules 1 and 6 */
export function addAllowance(start: Ordinal, { count, unit }: Allowance, days: WorkingDays): Ordinal {
  switch (unit) {
    case 'working days':
      return days.addWorkingDaysOrdinal(start, count);
    case 'calendar days':
      return start + count;
    case 'months':
      return toOrdinal(addMonths(fromOrdinal(start), count));
  }
}

/**
 * A due date moved by pauses: what was left on the day of freezing is left on the day of resuming.
 * Working days are restored as working days, calendar days and months as calendar days.
 * A clock frozen when already late is as late on resuming.
 * @param pauses ended ones only
 * @see domain.md 5, rule 4
 */
function shift(due: Ordinal, pauses: readonly Pause[], { unit }: Allowance, days: WorkingDays): Ordinal {
  let shifted = due;
  for (const { from, to } of pauses) {
    shifted =
      unit === 'working days'
        ? dayWithLeft(to, days.workingDaysBetweenOrdinal(from, shifted), days)
        : shifted + to - from;
  }
  return shifted;
}

/** The due date that has so many working days left on a day; when late, the last day that is so many behind it. */
function dayWithLeft(day: Ordinal, left: number, days: WorkingDays): Ordinal {
  if (left >= 0) return days.addWorkingDaysOrdinal(day, left);
  const lastWorked = days.isWorkingDayOrdinal(day) ? day : days.addWorkingDaysOrdinal(day, -1);
  return days.addWorkingDaysOrdinal(lastWorked, left);
}

/** A limit in months that ends on a day not worked ends on the next that is. @see domain.md 5, rule 6 */
function settle(due: Ordinal, { unit }: Allowance, days: WorkingDays): Ordinal {
  return unit === 'months' ? days.nextWorkingDayOrdinal(due) : due;
}
