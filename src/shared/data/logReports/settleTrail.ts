import type { InvestigationLog } from '../../domain/logReports/InvestigationLog';
import { logTrail, type RaisedAction, type RaisedIssue } from '../../domain/logReports/logTrail';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { listNames } from '../../schema/listNames';
import { stableGuid } from '../../schema/stableGuid';
import { addOnce } from '../addOnce';
import { draftLearning } from '../learning/draftLearning';
import type { HubConnection } from '../sp';
import { whereAllowed } from '../whereAllowed';
import { writeDate, writeText } from '../wire';
import { logKey } from './logRow';

/** A row with the column that names it. */
type Row<Key extends string> = Record<Key, string> & Record<string, string | number | boolean | null>;

/**
 * Writes what a submitted report sets going: a draft of learning, actions, issues; each once, however often it is tried. What
 * the reader may not write is left to whoever may.
 * @returns whether everything is there
 * @see docs/decisions on what a log report sets going
 */
export async function settleTrail(
  { sp }: Pick<HubConnection, 'sp'>,
  log: InvestigationLog,
  today: IsoDate
): Promise<boolean> {
  const { learning, actions, equality, information } = logTrail(log, today);
  const key = logKey(log.reference, log.stage);
  const { lists } = sp.web;
  const steps: (() => Promise<unknown>)[] = [
    ...(learning ? [() => draftLearning(sp, learning)] : []),
    ...actions.map((action) => () => addOnce(lists.getByTitle(listNames.actions), 'ActionKey', toActionRow(action))),
    ...(equality
      ? [() => addOnce(lists.getByTitle(listNames.equalityIssues), 'IssueKey', toEqualityRow(key, equality))]
      : []),
    ...(information
      ? [
          () =>
            addOnce(
              lists.getByTitle(listNames.informationIssues),
              'IssueKey',
              toInformationRow(key, log.reference, information)
            )
        ]
      : [])
  ];
  let all = true;
  // One after the other: a site that asks to wait is not asked for more.
  for (const step of steps) {
    const done = await whereAllowed(async () => {
      await step();
      return true;
    });
    all &&= done === true;
  }
  return all;
}

function toActionRow({ key, reference, owner, ...action }: RaisedAction): Row<'ActionKey'> {
  return {
    Title: key,
    ActionKey: key,
    Reference: reference,
    Source: action.source,
    Category: writeText(action.category),
    ActionText: writeText(action.action),
    OwnerId: owner?.id ?? null,
    Team: writeText(action.team),
    Service: writeText(action.service),
    RaisedDate: writeDate(action.raisedOn),
    DueDate: writeDate(action.dueOn),
    Status: action.status
  };
}

const toIssueRow = (issueKey: string, { service, raisedOn, note }: RaisedIssue): Row<'IssueKey'> => ({
  Title: issueKey,
  IssueKey: issueKey,
  Service: writeText(service),
  RaisedDate: writeDate(raisedOn),
  IssueNote: writeText(note),
  Status: 'Open'
});

/** Its key says nothing of the case. */
function toEqualityRow(key: string, issue: RaisedIssue): Row<'IssueKey'> {
  return {
    ...toIssueRow(stableGuid(`equality issue of ${key}`), issue),
    Adjustment: writeText(issue.adjustment),
    ForBoard: issue.forBoard
  };
}

function toInformationRow(key: string, reference: string, issue: RaisedIssue): Row<'IssueKey'> {
  return { ...toIssueRow(key, issue), Reference: reference, Team: writeText(issue.team) };
}
