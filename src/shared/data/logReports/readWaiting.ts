import type { SPFI } from '@pnp/sp';
import type { Rulebook } from '../../domain/board/BoardRepository';
import { answeredOn, needsLogReport, rateLogReport } from '../../domain/board/views/logReports';
import { createCalendar } from '../../domain/calendar/workingDayCalendar';
import type { Actor } from '../../domain/casework/acts/ActDefinition';
import type { InvestigationLog, LogInList, LogTask, WaitingLogs } from '../../domain/logReports/InvestigationLog';
import { logReportRule } from '../../domain/logReports/logReportRule';
import { logRefusal } from '../../domain/logReports/logWorkflow';
import { indexRules } from '../../domain/processRules/selectRules';
import type { ComplaintStage } from '../../domain/stages/ComplaintStage';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { listNames } from '../../schema/listNames';
import { UserNames } from '../board/UserNames';
import { inBatch } from '../inBatch';
import type { HubConnection } from '../sp';
import { type ComplaintStageRow, complaintStageColumns, stageKey, toComplaintStage } from '../stages/complaintStageRow';
import { quoted } from '../wire';
import { logColumns, type LogRow, toInvestigationLog } from './logRow';

/** Who sees to it that others' reports come. @see domain.md 7.7, and 11.2 */
const reminding: readonly string[] = ['R3', 'R5', 'R6'];

/** Keys in one query, so that its address stays short. */
const keysAtOnce = 20;

/** Reports that wait for the reader, and the rule they are due by. @see domain.md 7.7, row 19 */
export async function readWaiting(
  { sp, clock }: HubConnection,
  actor: Actor,
  rulebook: Rulebook
): Promise<WaitingLogs> {
  // Content is left out: a list needs none of it.
  const rows: LogRow[] = await sp.web.lists
    .getByTitle(listNames.investigationLogs)
    .items.select(...logColumns.filter((column) => column !== 'Content'))
    .filter("Status eq 'Draft' or Status eq 'Returned' or Status eq 'Submitted'")
    .top(5000)();
  const mine = rows
    .map((row) => toInvestigationLog(row))
    .flatMap((log) => {
      const task = taskOf(log, actor);
      return task === undefined ? [] : [{ log, task }];
    });
  const stages = await readStages(
    sp,
    mine.map(({ log }) => stageKey(log.reference, log.stage))
  );
  const { today } = clock.now();
  const rules = indexRules(rulebook.rules);
  const calendar = createCalendar(rulebook.holidays);
  const logs = mine
    .flatMap(({ log, task }): LogInList[] => {
      const stage = stages.get(stageKey(log.reference, log.stage));
      if (!stage || ((task === 'write' || task === 'remind') && !needsLogReport(stage, today))) return [];
      const answered = answeredOn(stage);
      const due = answered && rateLogReport(stage, rules, calendar, today).headline?.clock.due;
      const isLate = due !== undefined && due < today;
      // Others are reminded of when the day has passed, and not before.
      if (task === 'remind' && !isLate) return [];
      return [
        withoutAbsent<LogInList>({
          reference: log.reference,
          stage: log.stage,
          team: stage.team,
          service: stage.service,
          officer: stage.officer,
          task,
          answeredOn: answered,
          dueOn: due,
          isLate,
          reason: log.progress.reason
        })
      ];
    })
    .sort((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9') || a.reference.localeCompare(b.reference));
  return { logs, rule: logReportRule(rules, today) };
}

function taskOf({ progress }: InvestigationLog, actor: Actor): LogTask | undefined {
  if (progress.officer === actor.id && progress.status === 'Draft') return 'write';
  if (progress.officer === actor.id && progress.status === 'Returned') return 'returned';
  if (logRefusal(progress, 'sign-off', actor) === undefined) return 'sign-off';
  if (logRefusal(progress, 'accept', actor) === undefined) return 'accept';
  return progress.status !== 'Submitted' && actor.roles.some((role) => reminding.includes(role)) ? 'remind' : undefined;
}

async function readStages(sp: SPFI, keys: readonly string[]): Promise<ReadonlyMap<string, ComplaintStage>> {
  if (keys.length === 0) return new Map();
  const parts = Array.from({ length: Math.ceil(keys.length / keysAtOnce) }, (_, index) =>
    keys.slice(index * keysAtOnce, (index + 1) * keysAtOnce)
  );
  const read = await inBatch(sp, (web) =>
    parts.map((part) =>
      web.lists
        .getByTitle(listNames.complaintStages)
        .items.select(...complaintStageColumns)
        .filter(part.map((key) => `StageKey eq ${quoted(key)}`).join(' or '))
        .top(keysAtOnce)<ComplaintStageRow[]>()
    )
  );
  const rows = read.flat();
  const nameOf = await new UserNames(sp).lookUp(rows.flatMap((row) => row.InvestigatingOfficerId ?? []));
  const stages = rows.map((row) => toComplaintStage(row, nameOf));
  return new Map(stages.map((stage) => [stageKey(stage.reference, stage.stage), stage]));
}
