import type { WorkingDayCalendar, WorkingDays } from '../calendar/workingDayCalendar';
import type { IsoDate } from '../dates/IsoDate';
import { fromOrdinal } from '../dates/ordinals';
import type { Ordinal } from '../dates/ordinals';
import type { ProcessRule } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { daysOf } from './allowances';
import type { Clock, Compliance } from './Clock';
import { clip, limitsOf } from './limits';
import type { Limits } from './limits';
import { seeStage } from './stageOnDay';
import type { Pause, StageOnDay } from './stageOnDay';

/**
 * A rule's clock on a stage, as it stood on a day: later events have not happened, and the order in which events were entered plays no part.
 * - Day 0 is the day of the start event, worked or not; the due date is the n-th working day after it.
 * - Days of a freeze after `frozenOn`, up to and including `resumedOn`, are not counted.
 * - An extension moves an extendable rule's due date; see {@link limitsOf}.
 * - A closed stage stops all its clocks; one whose own stop event did not happen has then no compliance,
 *   and nor has the answer to a withdrawn or refused complaint.
 * @param today the UK date to count to
 * @throws HubError `invalid` when a date is none or lies outside the calendar
 * @see domain.md 5, and docs/decisions on how days are counted
 */
export function calculateClock(
  rule: ProcessRule,
  stage: ComplaintStage,
  calendar: WorkingDayCalendar,
  today: IsoDate
): Clock {
  return clockOnDay(rule, seeStage(stage, today), calendar);
}

/** {@link calculateClock} for a stage already seen, which several rules share. */
export function clockOnDay(rule: ProcessRule, seen: StageOnDay, calendar: WorkingDayCalendar): Clock {
  const days = daysOf(rule, calendar);
  const stopEvent = seen.happened(rule.clockStop);
  const stop = stopEvent ?? seen.closedOn;
  const start = dayZero(rule, seen, days);
  if (start === undefined) {
    return stop === undefined
      ? { rule, state: 'waiting', extended: false }
      : { rule, state: 'stopped', stop: fromOrdinal(stop), extended: false };
  }

  const pauses = clip(seen.pauses, start, stop ?? Infinity);
  const last = pauses[pauses.length - 1];
  const running = last?.to === Infinity ? last : undefined;
  const ended = running ? pauses.slice(0, -1) : pauses;
  const limits = limitsOf(rule, seen, days, start, stop);
  const until = stop ?? running?.from ?? seen.today;
  const clock: Clock = {
    rule,
    state: 'running',
    start: fromOrdinal(start),
    originalDue: fromOrdinal(limits.originalDue),
    extended: limits.extended,
    elapsed: daysCounted(start, until, ended, days)
  };
  // Nobody can say when a paused clock will be due.
  if (!running) clock.due = fromOrdinal(limits.due);
  if (stop !== undefined) {
    clock.state = 'stopped';
    clock.stop = fromOrdinal(stop);
    if (stopEvent !== undefined && !endedWithoutAnswer(rule, seen)) clock.compliance = complianceOf(stopEvent, limits);
    return clock;
  }
  clock.remaining = days.workingDaysBetweenOrdinal(until, limits.due);
  if (running) {
    clock.state = 'paused';
    clock.remainingWhenResumed = clock.remaining;
  }
  return clock;
}

/** Working days of a clock's life up to a day, pauses left out; none before it starts. */
function daysCounted(start: Ordinal, until: Ordinal, pauses: readonly Pause[], days: WorkingDays): number {
  let counted = days.workingDaysBetweenOrdinal(start, Math.max(start, until));
  for (const { from, to } of pauses) counted -= days.workingDaysBetweenOrdinal(from, to);
  return counted;
}

/** Day 0, absent while the start event has not happened. Only a LOCAL rule may take receipt as of the next working day. @see domain.md 5, rule 2 */
function dayZero(rule: ProcessRule, seen: StageOnDay, days: WorkingDays): Ordinal | undefined {
  const start = seen.happened(rule.clockStart);
  return start !== undefined && rule.kind === 'LOCAL' && rule.deemedNextWorkingDay
    ? days.nextWorkingDayOrdinal(start)
    : start;
}

/** Withdrawn and refused complaints are counted apart, never inside a standard. @see domain.md 6 */
function endedWithoutAnswer(rule: ProcessRule, { stage, closedOn }: StageOnDay): boolean {
  const unanswered = stage.closureType === 'Withdrawn' || stage.closureType === 'Refused';
  return rule.part === 'answer' && closedOn !== undefined && unanswered;
}

function complianceOf(stop: Ordinal, { originalDue, due, extended, agreedInTime }: Limits): Compliance {
  if (stop <= originalDue) return 'WITHIN_STANDARD';
  return extended && stop <= Math.min(due, agreedInTime) ? 'WITHIN_AGREED_EXTENSION' : 'OUTSIDE';
}
