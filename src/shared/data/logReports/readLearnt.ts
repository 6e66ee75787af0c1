import type { SPFI } from '@pnp/sp';
import type { LearntBefore } from '../../domain/logReports/similarLearning';
import { listNames } from '../../schema/listNames';
import { quoted, readText, type Wire } from '../wire';
import { logColumns, type LogRow, toInvestigationLog } from './logRow';

/** Latest reports of a team that are looked at. */
const most = 100;

/** What a team's submitted reports say was learnt, the latest first; another case's only. */
export async function readLearnt(sp: SPFI, team: string, except: string): Promise<readonly LearntBefore[]> {
  if (team === '') return [];
  const rows: (LogRow & { LearningStatement: Wire<string> })[] = await sp.web.lists
    .getByTitle(listNames.investigationLogs)
    .items.select(...logColumns, 'LearningStatement')
    .filter(`Team eq ${quoted(team)}`)
    .orderBy('SubmittedDate', false)
    .top(most)();
  return rows
    .map((row) => ({ row, log: toInvestigationLog(row) }))
    .filter(({ row, log }) => log.reference !== except && row.LearningStatement && log.progress.submittedOn)
    .map(({ row, log }) => ({
      key: `${log.reference}|${log.stage}`,
      from: 'log',
      title: '',
      text: readText(row.LearningStatement),
      themes: [...new Set(log.content.concerns.map(({ category }) => category))],
      service: log.service,
      team: log.team
    }));
}
