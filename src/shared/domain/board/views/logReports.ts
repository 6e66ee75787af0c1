import type { WorkingDayCalendar } from '../../calendar/workingDayCalendar';
import type { IsoDate } from '../../dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../../dates/ordinals';
import type { ClockEvent, StageCode } from '../../processRules/ProcessRule';
import type { RulebookIndex } from '../../processRules/selectRules';
import type { ComplaintStage } from '../../stages/ComplaintStage';
import type { BoardRow } from '../BoardRow';
import { compareUrgency } from '../buildBoard';
import { rateStage } from '../rateStage';

/** Calendar days back from today in which an answer still asks for its log report on the board. */
export const logReportDays = 90;

/** The events that are the answer of an investigated stage. @see domain.md 4 */
const answers: readonly ClockEvent[] = [
  'response_sent_on',
  's2_response_sent_on',
  'adjudication_sent_on',
  's3_response_sent_on'
];

/** Stages that an officer investigates and reports on. */
const investigated: readonly StageCode[] = ['S1', 'S2', 'S3'];

/** The first day whose answers are looked at on a day. */
export function logReportsSince(today: IsoDate): IsoDate {
  return fromOrdinal(toOrdinal(today) - logReportDays);
}

/** The day the stage's answer was sent; absent while it has none. */
export function answeredOn(stage: ComplaintStage): IsoDate | undefined {
  return answers.map((event) => stage.events[event]).find((day) => day !== undefined);
}

/**
 * True for a stage that an officer investigates and reports on, answered yet or not. Withdrawn, refused, transferred and informally
 * settled stages ask for no report.
 * @see domain.md 7.7 and 12.1, M26
 */
export function isReportedOn({ stage, closureType }: ComplaintStage): boolean {
  return investigated.includes(stage) && (closureType === undefined || closureType === 'Responded');
}

/** True when the stage was answered by the day and asks its officer for a log report. */
export function asksForLogReport(stage: ComplaintStage, today: IsoDate): boolean {
  const answered = answeredOn(stage);
  return isReportedOn(stage) && answered !== undefined && answered <= today;
}

/** True when a report is asked for and has not come by the day. */
export function needsLogReport(stage: ComplaintStage, today: IsoDate): boolean {
  const submitted = stage.events.log_submitted_on;
  return asksForLogReport(stage, today) && (submitted === undefined || submitted > today);
}

/**
 * The log reports that answered stages ask for, come or not, each as a row rated by the rules for log reports (P36: 5 working days
 * from the answer, amber from the third, red after the fifth). A row's stage is the answered one, its clock the report's.
 * @param stages answered ones; those that ask for no report are left out
 */
export function logReportsAsked(
  stages: readonly ComplaintStage[],
  rulebook: RulebookIndex,
  calendar: WorkingDayCalendar,
  today: IsoDate
): readonly BoardRow[] {
  return stages
    .filter((stage) => asksForLogReport(stage, today))
    .map((stage) => rateLogReport(stage, rulebook, calendar, today));
}

/**
 * Those of the reports asked for that are still to come, most urgent first.
 * @see domain.md 6, "log report missing"
 */
export function logReportsDue(asked: readonly BoardRow[], today: IsoDate): readonly BoardRow[] {
  return asked.filter(({ stage }) => needsLogReport(stage, today)).sort(compareUrgency);
}

/** The clock of a stage's log report, whether or not it has come; its stage is the answered one. */
export function rateLogReport(
  stage: ComplaintStage,
  rulebook: RulebookIndex,
  calendar: WorkingDayCalendar,
  today: IsoDate
): BoardRow {
  return { ...rateStage(toLogStage(stage), rulebook, calendar, today), stage };
}

/** The report as a stage of its own, whose clock the answer starts; pauses and extensions of the answered stage are over. */
function toLogStage(stage: ComplaintStage): ComplaintStage {
  const answered = answeredOn(stage);
  return {
    ...stage,
    stage: 'LOG',
    openedOn: answered ?? stage.openedOn,
    closedOn: undefined,
    extension: undefined,
    freezes: [],
    events: answered === undefined ? {} : { response_sent_on: answered }
  };
}
