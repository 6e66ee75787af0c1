import { filterRows } from '../../../domain/board/filterRows';
import { logReportsDue, logReportsSince } from '../../../domain/board/views/logReports';
import { createCalendar } from '../../../domain/calendar/workingDayCalendar';
import { indexRules } from '../../../domain/processRules/selectRules';
import { caseNeed } from '../caseNeed';
import type { HomeListSource } from '../homeLists';

const enGB = { title: 'Log reports to write' };

/** Stages that were answered and whose log report has not come. @see domain.md 12.1, M26 */
export const logsToWrite: HomeListSource = {
  texts: { 'en-GB': enGB },
  all: { screen: 'board', query: { 'rag-show': 'logs' } },
  read: async ({ hub, services, texts, today, rulebook }) => {
    const [views, { rules, holidays }] = await Promise.all([hub.views(), rulebook()]);
    const { stages } = await views.answeredWithoutLog(logReportsSince(today));
    const rows = logReportsDue(stages, indexRules(rules), createCalendar(holidays), today);
    return filterRows(rows, { service: services }).map((row) => caseNeed(row, texts));
  }
};
