import type { WorkingDayCalendar } from '../../calendar/workingDayCalendar';
import type { IsoDate } from '../../dates/IsoDate';
import { logReportRule } from '../../logReports/logReportRule';
import type { RulebookIndex } from '../../processRules/selectRules';
import type { LogReport } from '../../registers/LogReport';
import type { ComplaintStage } from '../../stages/ComplaintStage';

/** How the log report of an answered stage stands. @see domain.md 12.1 M26 */
export const logOrder = ['On time', 'Late', 'Missing'] as const;

/** Outcomes after which a log report is due. */
const logDue: readonly string[] = ['Upheld', 'Partly upheld', 'Not upheld'];

/** What log reports are judged by. */
interface LogRules {
  rulebook: RulebookIndex;
  calendar: WorkingDayCalendar;
  asAt: IsoDate;
  logs?: readonly LogReport[];
}

/**
 * Tells of a stage how its log report stands: one of {@link logOrder}, empty where none is due, or not yet.
 * A log that was accepted as not required is not due.
 */
export function logStates({ rulebook, calendar, asAt, logs = [] }: LogRules): (stage: ComplaintStage) => string {
  const found = new Map(logs.map((log) => [`${log.reference}|${log.stage}`, log]));
  return (stage) => {
    const { closedOn, outcome = '', reference } = stage;
    const log = found.get(`${reference}|${stage.stage}`);
    if (closedOn === undefined || !logDue.includes(outcome) || log?.status === 'Not required') return '';
    const rule = logReportRule(rulebook, closedOn, stage.process);
    if (!rule) return '';
    const due = calendar.legal.addWorkingDays(closedOn, rule.allowance.count);
    const submitted = stage.events.log_submitted_on ?? log?.submittedOn;
    if (submitted !== undefined) return submitted <= due ? 'On time' : 'Late';
    return due < asAt ? 'Missing' : '';
  };
}
