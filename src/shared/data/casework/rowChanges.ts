import type { CaseFile } from '../../domain/casework/CaseFile';
import { type ListName, listNames } from '../../schema/listNames';
import { stageKey } from '../stages/complaintStageRow';
import type { Wire } from '../wire';
import { toCaseComplaintUpdate } from './caseComplaintRow';
import { toCaseConcernUpdate } from './caseConcernRow';
import { remedyKey, toCaseRemedyUpdate } from './caseRemedyRow';
import { toCaseStageUpdate } from './caseStageRow';

/** Columns of a row with the values they are to have. */
export type Columns = Readonly<Record<string, Wire<string | number | boolean> | readonly string[]>>;

/** A list whose rows acts change. */
export type ActedList = 'Complaints' | 'ComplaintStages' | 'Concerns' | 'Remedies';

/** The column that names a row in each list: no two rows share its value. */
export const keyColumns = {
  Complaints: 'Reference',
  ComplaintStages: 'StageKey',
  Concerns: 'ConcernKey',
  Remedies: 'RemedyKey'
} as const satisfies Record<ActedList, string>;

/** Lists whose rows acts change, in the order in which they are written. */
export const actedLists = [
  listNames.complaints,
  listNames.complaintStages,
  listNames.concerns,
  listNames.remedies
] as const satisfies readonly (ActedList & ListName)[];

/** What an act changes on one row. */
export interface RowChange {
  list: ActedList;
  /** The row's value in {@link keyColumns}. */
  key: string;
  /** The row is new. */
  adds: boolean;
  columns: Columns;
}

/** What tells two states of a case apart, row by row and column by column. Rows are only ever added. */
export function rowChanges(before: CaseFile | undefined, after: CaseFile): readonly RowChange[] {
  const earlier = before ? rowsOf(before) : new Map<string, Columns>();
  return [...rowsOf(after)].flatMap(([place, columns]): RowChange[] => {
    const was = earlier.get(place);
    const changed = was ? changedColumns(was, columns) : columns;
    const [list, ...key] = place.split(' ');
    const acted = actedLists.find((name) => name === list);
    return acted && Object.keys(changed).length > 0
      ? [{ list: acted, key: key.join(' '), adds: was === undefined, columns: changed }]
      : [];
  });
}

/** Every row of a case, by list and key. */
function rowsOf({ complaint, stages, concerns, remedies }: CaseFile): Map<string, Columns> {
  return new Map([
    [`${listNames.complaints} ${complaint.reference}`, toCaseComplaintUpdate(complaint)],
    ...stages.map((stage): [string, Columns] => [
      `${listNames.complaintStages} ${stageKey(stage.reference, stage.stage)}`,
      toCaseStageUpdate(stage)
    ]),
    ...concerns.map((concern): [string, Columns] => [
      `${listNames.concerns} ${concern.reference}|${concern.number}`,
      toCaseConcernUpdate(concern)
    ]),
    ...remedies.map((remedy): [string, Columns] => [
      `${listNames.remedies} ${remedyKey(remedy)}`,
      toCaseRemedyUpdate(remedy)
    ])
  ]);
}

function changedColumns(before: Columns, after: Columns): Columns {
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name] ?? null))
  );
}

const deciding = ['Service', 'InvestigatingOfficerId', 'OmbudsmanReference', 'StaffNamed'];

/** Whether a change decides about who may see the case. @see docs/decisions on rights of single cases */
export function changesRights(changes: readonly RowChange[]): boolean {
  return changes.some(({ adds, columns }) => adds || deciding.some((name) => name in columns));
}
