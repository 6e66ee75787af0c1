import type { WorkingDayCalendar } from '../../calendar/workingDayCalendar';
import { calculateClock } from '../../clocks/calculateClock';
import type { Compliance } from '../../clocks/Clock';
import { seeStage } from '../../clocks/stageOnDay';
import type { IsoDate } from '../../dates/IsoDate';
import { toOrdinal } from '../../dates/ordinals';
import { inForce } from '../../processRules/selectRules';
import type { RulebookIndex } from '../../processRules/selectRules';
import type { ProcessRule } from '../../processRules/ProcessRule';
import type { ComplaintStage } from '../../stages/ComplaintStage';
import { complaintStageCodes, stageEvents } from '../../stages/stageEvents';

/** What a closed stage comes to against its limit. Everything but the limits is absent while the stage is open. */
export interface StageFigures {
  /** Working days from the start of its clock to its close, pauses left out. */
  days?: number;
  /** Working days allowed, and allowed at most; absent where no rule measures the stage. */
  standard?: number;
  maximum?: number;
  /** Whether it ended within them, whatever way it ended: the two-valued reading of the printed reports. */
  withinStandard?: boolean;
  withinMaximum?: boolean;
  /** The three-valued reading; absent also for a stage that ended without an answer. */
  compliance?: Compliance;
}

/**
 * Measures a stage for reports by the rule that runs from its start to its answer.
 * @throws HubError `invalid` when a date is none or lies outside the calendar
 * @see docs/decisions on which limit a report measures by
 */
export function measureStage(
  stage: ComplaintStage,
  rulebook: RulebookIndex,
  calendar: WorkingDayCalendar
): StageFigures {
  const start = clockStart(stage);
  const rule = reportingRule(stage, start, rulebook);
  const limits = rule ? { standard: rule.allowance.count, maximum: (rule.maxAllowance ?? rule.allowance).count } : {};
  const { closedOn } = stage;
  if (closedOn === undefined) return limits;
  const days = daysTaken(stage, start, closedOn, calendar);
  if (!rule) return { days };
  // A rule that stops before the close (the panel is held) is judged by its own event where that is recorded.
  const stop = stage.events[rule.clockStop] ?? closedOn;
  const judged = stop === closedOn ? days : daysTaken(stage, start, stop, calendar);
  const { compliance } = calculateClock(rule, stage, calendar, closedOn);
  return {
    ...limits,
    days,
    withinStandard: judged <= rule.allowance.count,
    withinMaximum: judged <= (rule.maxAllowance ?? rule.allowance).count,
    ...(compliance && { compliance })
  };
}

/** Day 0 of the stage: its starting event, else the day it opened. */
export function clockStart(stage: ComplaintStage): IsoDate {
  const code = complaintStageCodes.find((candidate) => candidate === stage.stage);
  return (code && stage.events[stageEvents(stage.process, code).start]) ?? stage.openedOn;
}

/**
 * Of the rules in force that count working days from the stage's start towards its answer: one that ends with the
 * answer itself before one that ends earlier, then the one that came into force last.
 */
function reportingRule(stage: ComplaintStage, start: IsoDate, rulebook: RulebookIndex): ProcessRule | undefined {
  const code = complaintStageCodes.find((candidate) => candidate === stage.stage);
  const events = code && stageEvents(stage.process, code);
  if (!events?.answer) return undefined;
  return rulebook
    .rulesOf(stage.process, stage.stage)
    .filter(
      (rule) =>
        rule.part === 'answer' &&
        rule.clockStart === events.start &&
        rule.allowance.unit === 'working days' &&
        inForce(rule, start)
    )
    .sort(
      (a, b) =>
        Number(b.clockStop === events.answer) - Number(a.clockStop === events.answer) ||
        (b.effectiveFrom ?? '').localeCompare(a.effectiveFrom ?? '')
    )[0];
}

function daysTaken(stage: ComplaintStage, from: IsoDate, to: IsoDate, calendar: WorkingDayCalendar): number {
  const [start, end] = [toOrdinal(from), toOrdinal(to)];
  let days = calendar.legal.workingDaysBetweenOrdinal(start, Math.max(start, end));
  for (const pause of seeStage(stage, to).pauses) {
    const [paused, resumed] = [Math.max(pause.from, start), Math.min(pause.to, end)];
    if (resumed > paused) days -= calendar.legal.workingDaysBetweenOrdinal(paused, resumed);
  }
  return days;
}
