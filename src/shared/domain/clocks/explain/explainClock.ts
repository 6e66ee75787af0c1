import type { Holiday } from '../../calendar/Holiday';
import type { WorkingDayCalendar, WorkingDays } from '../../calendar/workingDayCalendar';
import { addMonths } from '../../dates/addMonths';
import type { IsoDate } from '../../dates/IsoDate';
import { dateParts, fromOrdinal, toOrdinal } from '../../dates/ordinals';
import type { Ordinal } from '../../dates/ordinals';
import { standingEvents } from '../../events/orderOfEvents';
import type { StageEvent } from '../../events/StageEvent';
import type { ProcessRule } from '../../processRules/ProcessRule';
import type { ComplaintStage } from '../../stages/ComplaintStage';
import { withoutAbsent } from '../../withoutAbsent';
import { daysOf } from '../allowances';
import { calculateClock, clockOnDay } from '../calculateClock';
import type { Clock } from '../Clock';
import { clip, limitsOf } from '../limits';
import { seeStage } from '../stageOnDay';
import type { Pause, StageOnDay } from '../stageOnDay';
import { accountDays } from './accountDays';
import type { AccountExtension, AccountPause, ClockAccount, DateArithmetic, Redating } from './ClockAccount';
import { stretchesOf } from './stretchesOf';

/** What an account needs besides the rule and the stage. */
export interface AccountContext {
  calendar: WorkingDayCalendar;
  /** The Holidays list from which the calendar was built, for the names of days. */
  holidays: readonly Holiday[];
  /** The UK date on which the account is given. */
  today: IsoDate;
  /** The stage's log, for dates that were corrected; absent where there is none. */
  events?: readonly StageEvent[];
}

/**
 * Why a clock's date is what it is: the clock of `calculateClock` with every day that was counted or skipped, and why.
 * @throws HubError `invalid` when a date is none or lies outside the calendar
 * @see domain.md 5
 */
export function explainClock(rule: ProcessRule, stage: ComplaintStage, context: AccountContext): ClockAccount {
  const { calendar, holidays, today, events = [] } = context;
  const seen = seeStage(stage, today);
  const clock = clockOnDay(rule, seen, calendar);
  const redatings = redatingsOf(rule, events);
  const closed = clock.state === 'stopped' && seen.happened(rule.clockStop) === undefined;
  const received = seen.happened(rule.clockStart);
  if (clock.start === undefined || received === undefined) {
    return {
      clock,
      closed,
      ...{ days: [], stretches: [], pauses: [], extensions: [], notExtendable: false, yearsWithoutHolidays: [] },
      redatings
    };
  }
  const start = toOrdinal(clock.start);
  const stop = clock.stop === undefined ? undefined : toOrdinal(clock.stop);
  const workingDays = daysOf(rule, calendar);
  const pauses = clip(seen.pauses, start, stop ?? Infinity);
  const last = lastDay(clock, seen.today);
  const { unit } = rule.allowance;
  const days = accountDays({ received, start, stop, last, pauses, unit, days: workingDays, holidays });
  return withoutAbsent<ClockAccount>({
    clock,
    closed,
    receivedOn: received < start ? fromOrdinal(received) : undefined,
    days,
    stretches: stretchesOf(days, today),
    arithmetic: unit === 'working days' ? undefined : arithmeticOf(rule, start, pauses, workingDays),
    pauses: pauses.map((pause) => accountPause(pause, rule, stage, calendar)),
    extensions: extensionsOf(rule, seen, workingDays, start, stop),
    notExtendable: !rule.extendable && seen.extensions.length > 0,
    redatings,
    dueIfResumedNow: clock.state === 'paused' ? dueIfResumed(rule, stage, calendar, today) : undefined,
    yearsWithoutHolidays: yearsWithoutHolidays(clock.start, fromOrdinal(last), holidays)
  });
}

/** Up to the due date, and to today or the day it stopped where that is later. */
function lastDay({ state, due, originalDue, stop }: Clock, today: Ordinal): Ordinal {
  const dates = [due ?? originalDue, stop].flatMap((date) => (date === undefined ? [] : [toOrdinal(date)]));
  if (state === 'paused') return today;
  return Math.max(...dates, state === 'running' ? today : -Infinity);
}

function accountPause(
  { from, to }: Pause,
  rule: ProcessRule,
  stage: ComplaintStage,
  calendar: WorkingDayCalendar
): AccountPause {
  const reasons = stage.freezes
    .filter(({ frozenOn, resumedOn }) => toOrdinal(frozenOn) <= to && toOrdinal(resumedOn ?? frozenOn) >= from)
    .flatMap(({ reason }) => reason ?? []);
  return withoutAbsent({
    from: fromOrdinal(from),
    to: to < Infinity ? fromOrdinal(to) : undefined,
    reasons: [...new Set(reasons)],
    left: calculateClock(rule, stage, calendar, fromOrdinal(from)).remaining ?? 0
  });
}

function extensionsOf(
  rule: ProcessRule,
  seen: StageOnDay,
  days: WorkingDays,
  start: Ordinal,
  stop: Ordinal | undefined
): readonly AccountExtension[] {
  return limitsOf(rule, seen, days, start, stop).extensions.map(({ agreed, due, capped, inTime }) =>
    withoutAbsent({ ...agreed, due: fromOrdinal(due), capped, inTime })
  );
}

function arithmeticOf(
  { allowance: { count, unit } }: ProcessRule,
  start: Ordinal,
  pauses: readonly Pause[],
  days: WorkingDays
): DateArithmetic {
  const over = pauses.filter(({ to }) => to < Infinity);
  const [first] = over;
  const fromResumed = unit === 'months' && first?.from === start;
  const from = fromResumed ? first.to : start;
  const landsOn = unit === 'months' ? toOrdinal(addMonths(fromOrdinal(from), count)) : from + count;
  const movedBy = over.slice(fromResumed ? 1 : 0).reduce((sum, pause) => sum + pause.to - pause.from, 0);
  const moved = landsOn + movedBy;
  return withoutAbsent({
    from: fromOrdinal(from),
    landsOn: fromOrdinal(landsOn),
    shortMonth: unit === 'months' && dateParts(fromOrdinal(landsOn)).day < dateParts(fromOrdinal(from)).day,
    movedBy,
    notWorked: unit === 'months' && !days.isWorkingDayOrdinal(moved) ? fromOrdinal(moved) : undefined
  });
}

function dueIfResumed(
  rule: ProcessRule,
  stage: ComplaintStage,
  calendar: WorkingDayCalendar,
  today: IsoDate
): IsoDate | undefined {
  const freezes = stage.freezes.map((freeze) => ({
    ...freeze,
    resumedOn: freeze.resumedOn === undefined || freeze.resumedOn > today ? today : freeze.resumedOn
  }));
  return calculateClock(rule, { ...stage, freezes }, calendar, today).due;
}

/** Changes of the day that starts the clock, as they were entered. */
function redatingsOf({ clockStart }: ProcessRule, events: readonly StageEvent[]): readonly Redating[] {
  return standingEvents(events).flatMap((entry): Redating[] => {
    if (entry.type === 'date_corrected' && entry.event === clockStart)
      return [{ was: entry.was, now: entry.on, why: 'corrected' }];
    if (entry.type === 'statement_reagreed' && clockStart === 'statement_agreed_on')
      return [{ was: entry.was, now: entry.on, why: 'agreed again' }];
    return [];
  });
}

function yearsWithoutHolidays(from: IsoDate, to: IsoDate, holidays: readonly Holiday[]): readonly number[] {
  const listed = new Set(holidays.flatMap(({ date, kind }) => (kind === 'Bank holiday' ? dateParts(date).year : [])));
  const last = dateParts(to).year;
  const years: number[] = [];
  for (let { year } = dateParts(from); year <= last; year += 1) if (!listed.has(year)) years.push(year);
  return years;
}
