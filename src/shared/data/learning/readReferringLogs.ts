import type { SPFI } from '@pnp/sp';
import { type StageCode, stageCodes } from '../../domain/processRules/ProcessRule';
import { listNames } from '../../schema/listNames';
import { whereAllowed } from '../whereAllowed';
import { quoted, readOneOf, readText, type Wire } from '../wire';

/** Most that are named, the latest first. */
const most = 50;

/** Log reports that refer to a learning record; none for a reader who may see no report. */
export async function readReferringLogs(
  sp: SPFI,
  key: string
): Promise<readonly { reference: string; stage: StageCode }[]> {
  const rows = await whereAllowed(() =>
    sp.web.lists
      .getByTitle(listNames.investigationLogs)
      .items.select('Reference', 'Stage')
      .filter(`LearningKey eq ${quoted(key)}`)
      .orderBy('Id', false)
      .top(most)<{ Reference: Wire<string>; Stage: Wire<string> }[]>()
  );
  return (rows ?? []).flatMap(({ Reference, Stage }) => {
    const stage = readOneOf(stageCodes, Stage);
    return stage === undefined ? [] : [{ reference: readText(Reference), stage }];
  });
}
