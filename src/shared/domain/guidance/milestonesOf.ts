import type { WorkingDayCalendar } from '../calendar/workingDayCalendar';
import { calculateClock } from '../clocks/calculateClock';
import type { IsoDate } from '../dates/IsoDate';
import type { ClockEvent, Process, ProcessRule, StageCode } from '../processRules/ProcessRule';
import { selectRules } from '../processRules/selectRules';
import type { ComplaintStage } from '../stages/ComplaintStage';

/** A limit counted from a day somebody asks about. */
export interface Milestone {
  rule: ProcessRule;
  due: IsoDate;
  /** The latest it may become with an extension; absent where there is none. */
  longest?: IsoDate;
}

/** Events from which a limit can be asked for in a process, in the order of the table. */
export function startsOf(rules: readonly ProcessRule[], process: Process): readonly ClockEvent[] {
  return [...new Set(rules.filter((rule) => rule.process === process).map(({ clockStart }) => clockStart))];
}

/**
 * Every limit that an event on a day starts, the earliest first, counted by the hub's own clocks.
 * @throws HubError `invalid` when the day is none or lies outside the calendar
 */
export function milestonesOf(
  { process, event, on }: { process: Process; event: ClockEvent; on: IsoDate },
  rules: readonly ProcessRule[],
  calendar: WorkingDayCalendar
): readonly Milestone[] {
  const stages = [...new Set(rules.filter((rule) => rule.process === process).map(({ stage }) => stage))];
  return stages
    .flatMap((stage) => selectRules(rules, process, stage, on))
    .filter((rule, at, all) => rule.clockStart === event && rule.process === process && all.indexOf(rule) === at)
    .flatMap((rule) => {
      const { originalDue } = calculateClock(rule, stageFrom(process, rule.stage, event, on), calendar, on);
      return originalDue === undefined
        ? []
        : [{ rule, due: originalDue, ...longestOf(rule, process, event, on, calendar) }];
    })
    .sort((a, b) => a.due.localeCompare(b.due));
}

/** The limit of the rule if its allowance were the longest. */
function longestOf(
  rule: ProcessRule,
  process: Process,
  event: ClockEvent,
  on: IsoDate,
  calendar: WorkingDayCalendar
): { longest?: IsoDate } {
  const { maxAllowance, allowance } = rule;
  if (!maxAllowance || (maxAllowance.count === allowance.count && maxAllowance.unit === allowance.unit)) return {};
  const longer = { ...rule, allowance: maxAllowance };
  const { originalDue } = calculateClock(longer, stageFrom(process, rule.stage, event, on), calendar, on);
  return originalDue === undefined ? {} : { longest: originalDue };
}

/** A stage of which nothing is known but that one event; the calculator and {@link explainClock} both count on it. */
export function stageFrom(process: Process, stage: StageCode, event: ClockEvent, on: IsoDate): ComplaintStage {
  return {
    id: 0,
    reference: '',
    process,
    stage,
    team: '',
    service: '',
    receivedOn: on,
    openedOn: on,
    events: { [event]: on },
    freezes: [],
    attention: [],
    modifiedAt: ''
  };
}
