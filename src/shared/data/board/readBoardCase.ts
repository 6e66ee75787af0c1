import type { SPFI } from '@pnp/sp';
import type { BoardCase } from '../../domain/board/BoardRepository';
import { stageLog } from '../../domain/casework/stageLog';
import type { CaseEventRow } from '../casework/caseEventRow';
import { toCaseFile } from '../casework/CaseRows';
import { readCaseRows, readTimelineRows, usersIn, withTimeline } from '../casework/readCaseRows';
import { toHubError } from '../toHubError';
import type { UserNames } from './UserNames';

/**
 * A case as its timeline has it, also where a row has not followed yet, with the log of each stage. A reader who may not see the
 * timeline gets what the rows say.
 * @throws HubError `not-found` when there is none or the reader may not see it; else whatever PnPjs throws
 */
export async function readBoardCase(sp: SPFI, users: UserNames, reference: string): Promise<BoardCase> {
  const read = await readCaseRows(sp, reference, () => timelineOrNone(sp, reference));
  const ids = usersIn(read);
  const nameOf = ids.length > 0 ? await users.lookUp(ids) : () => '';
  const { complaint, stages, concerns, events } = toCaseFile(withTimeline(read, nameOf), nameOf);
  return { complaint, stages, concerns, logs: new Map(stages.map(({ stage }) => [stage, stageLog(events, stage)])) };
}

async function timelineOrNone(sp: SPFI, reference: string): Promise<readonly CaseEventRow[]> {
  try {
    return await readTimelineRows(sp, reference);
  } catch (error) {
    if (['forbidden', 'not-found', 'not-provisioned'].includes(toHubError(error).code)) return [];
    throw error;
  }
}
