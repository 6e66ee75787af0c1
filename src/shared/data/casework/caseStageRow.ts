import type { CaseStage } from '../../domain/casework/CaseFile';
import { withoutAbsent } from '../../domain/withoutAbsent';
import {
  complaintStageColumns,
  type ComplaintStageRow,
  toComplaintStage,
  toComplaintStageUpdate
} from '../stages/complaintStageRow';
import { readOptional, type Wire, writeText } from '../wire';
import type { Columns } from './rowChanges';

/** A row of ComplaintStages as casework reads it. */
export type CaseStageRow = ComplaintStageRow & Record<'DerivedOutcome' | 'OutcomeReason', Wire<string>>;

/** What to `$select`. */
export const caseStageColumns: readonly (keyof CaseStageRow)[] = [
  ...complaintStageColumns,
  'DerivedOutcome',
  'OutcomeReason'
];

/** Reads a row. @param nameOf display name for a user id; empty when unknown */
export function toCaseStage(row: CaseStageRow, nameOf: (userId: number) => string): CaseStage {
  return withoutAbsent<CaseStage>({
    ...toComplaintStage(row, nameOf),
    derivedOutcome: readOptional(row.DerivedOutcome),
    outcomeReason: readOptional(row.OutcomeReason)
  });
}

/** The whole row of a stage but for the due day that a register gave, which casework leaves as it is. */
export function toCaseStageUpdate(stage: CaseStage): Columns {
  const columns = Object.entries(toComplaintStageUpdate(stage)).filter(([name]) => name !== 'DueDate');
  return {
    ...Object.fromEntries(columns),
    DerivedOutcome: writeText(stage.derivedOutcome),
    OutcomeReason: writeText(stage.outcomeReason)
  };
}
