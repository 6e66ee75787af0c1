import type { SPFI } from '@pnp/sp';
import { listNames } from '../../schema/listNames';
import { logKey } from '../logReports/logRow';
import { inBatch } from '../inBatch';
import { quoted, writeText } from '../wire';
import './sp';

interface StageRow {
  Reference: string;
  Stage: string;
  Team: string | null;
  Service: string | null;
  InvestigatingOfficerId: number | null;
  ClosureType: string | null;
  LogSubmittedDate: string | null;
}

/** Stages that an officer reports on. @see domain.md 7.7 */
const reported = ['S1', 'S2', 'S3'];

const columns = ['Reference', 'Stage', 'Team', 'Service', 'InvestigatingOfficerId', 'ClosureType', 'LogSubmittedDate'];

/**
 * Lays out an empty report for each stage that has an officer and may need one. The officer may change their own report and
 * add none, so that there is one for each stage and nobody else's is seen; its unique key refuses a second.
 * @param reference of one case; every case when absent
 * @see docs/decisions on where log reports lie
 */
export async function openLogRows(sp: SPFI, reference?: string): Promise<void> {
  const stages = (await read<StageRow>(sp, listNames.complaintStages, columns, reference)).filter(
    ({ Stage, InvestigatingOfficerId, ClosureType, LogSubmittedDate }) =>
      reported.includes(Stage) &&
      InvestigatingOfficerId !== null &&
      [null, '', 'Responded'].includes(ClosureType) &&
      LogSubmittedDate === null
  );
  if (stages.length === 0) return;
  const missing = await withoutReport(sp, stages, reference);
  if (missing.length === 0) return;
  try {
    await inBatch<unknown>(sp, (web) =>
      missing.map((stage) => web.lists.getByTitle(listNames.investigationLogs).items.add(toRow(stage)))
    );
  } catch (error) {
    // Refused for their keys, somebody else laid them out at the same time.
    if ((await withoutReport(sp, missing, reference)).length > 0) throw error;
  }
}

async function withoutReport(
  sp: SPFI,
  stages: readonly StageRow[],
  reference: string | undefined
): Promise<readonly StageRow[]> {
  const there = await read<{ LogKey: string }>(sp, listNames.investigationLogs, ['LogKey'], reference);
  const known = new Set(there.map(({ LogKey }) => LogKey));
  return stages.filter(({ Reference, Stage }) => !known.has(logKey(Reference, Stage)));
}

async function read<Row>(
  sp: SPFI,
  list: typeof listNames.complaintStages | typeof listNames.investigationLogs,
  selected: readonly string[],
  reference: string | undefined
): Promise<Row[]> {
  const { items } = sp.web.lists.getByTitle(list);
  const rows: Row[] = [];
  const narrowed = reference === undefined ? items : items.filter(`Reference eq ${quoted(reference)}`);
  for await (const page of narrowed.select(...selected).top(2000)) rows.push(...(page as Row[]));
  return rows;
}

function toRow({ Reference, Stage, Team, Service, InvestigatingOfficerId }: StageRow): Record<string, unknown> {
  return {
    Title: `${Reference} ${Stage}`,
    LogKey: logKey(Reference, Stage),
    Reference,
    Stage,
    Team: writeText(Team ?? ''),
    Service: writeText(Service ?? ''),
    InvestigatingOfficerId,
    Status: 'Draft'
  };
}
