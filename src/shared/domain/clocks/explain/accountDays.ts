import type { Holiday } from '../../calendar/Holiday';
import type { WorkingDays } from '../../calendar/workingDayCalendar';
import { dayOfWeekOrdinal, fromOrdinal, toOrdinal } from '../../dates/ordinals';
import type { Ordinal } from '../../dates/ordinals';
import type { AllowanceUnit } from '../../processRules/ProcessRule';
import type { Pause } from '../stageOnDay';
import type { AccountDay, DayMark } from './ClockAccount';

/** What decides each day of a clock. */
export interface CountedLife {
  /** Day of the start event; day 0 is {@link start}. */
  received: Ordinal;
  start: Ordinal;
  stop?: Ordinal;
  /** Last day of the account. */
  last: Ordinal;
  /** Within the clock's life, in order, apart. */
  pauses: readonly Pause[];
  unit: AllowanceUnit;
  days: WorkingDays;
  holidays: readonly Holiday[];
}

/** Every day from the start event to the last, with what it is to the clock. */
export function accountDays(life: CountedLife): readonly AccountDay[] {
  const named = new Map(life.holidays.map((holiday) => [toOrdinal(holiday.date), holiday]));
  const all: AccountDay[] = [];
  let count = 0;
  for (let day = life.received; day <= life.last; day += 1) {
    const holiday = named.get(day);
    const mark = markOf(day, life, holiday);
    const entry: AccountDay = { date: fromOrdinal(day), mark };
    if (mark === 'counted') entry.count = count += 1;
    if (holiday) entry.title = holiday.title;
    all.push(entry);
  }
  return all;
}

function markOf(day: Ordinal, { start, stop, pauses, unit, days }: CountedLife, holiday?: Holiday): DayMark {
  if (day < start) return 'before';
  if (day === start) return 'start';
  if (day > (stop ?? Infinity)) return 'stopped';
  if (pauses.some(({ from, to }) => from < day && day <= to)) return 'paused';
  if (unit === 'months') return 'passing';
  if (unit === 'calendar days' || days.isWorkingDayOrdinal(day)) return 'counted';
  if (dayOfWeekOrdinal(day) % 6 === 0) return 'weekend';
  return holiday?.kind === 'Closure day' ? 'closure' : 'holiday';
}
