import type { CaseComplaint } from '../../domain/casework/CaseFile';
import { closureTypes } from '../../domain/stages/ComplaintStage';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { complaintColumns, type ComplaintRow, toComplaint, toComplaintUpdate } from '../complaints/complaintRow';
import { readDate, readOneOf, readOptional, type Wire, writeDate, writeText } from '../wire';
import type { Columns } from './rowChanges';

const texts = [
  'FirstPoint',
  'ClosedDate',
  'ClosureType',
  'MadeBy',
  'AdvocacyOfferedDate',
  'AdvocacyResponse',
  'WithdrawalReason',
  'RefusalReason',
  'CrmReference',
  'CareDatabaseReference',
  'OmbudsmanReference',
  'LinkedTo',
  'MergedInto',
  'CameFrom',
  'RiskLevel'
] as const;

/** A row of Complaints as casework reads it. */
export type CaseComplaintRow = ComplaintRow &
  Record<(typeof texts)[number], Wire<string>> & {
    AdvocacyOffered: Wire<boolean>;
    RepeatComplaint: Wire<boolean>;
    DestructionHold: Wire<boolean>;
  };

/** What to `$select`. */
export const caseComplaintColumns: readonly (keyof CaseComplaintRow)[] = [
  ...complaintColumns,
  ...texts,
  'AdvocacyOffered',
  'RepeatComplaint',
  'DestructionHold'
];

/** Between references of linked cases in their column. */
const separator = '; ';

/** Reads a row. */
export function toCaseComplaint(row: CaseComplaintRow): CaseComplaint {
  return withoutAbsent<CaseComplaint>({
    ...toComplaint(row),
    firstPoint: readOptional(row.FirstPoint),
    closedOn: readDate(row.ClosedDate),
    closureType: readOneOf(closureTypes, row.ClosureType),
    madeBy: readOptional(row.MadeBy),
    advocacyOffered: row.AdvocacyOffered ?? undefined,
    advocacyOfferedOn: readDate(row.AdvocacyOfferedDate),
    advocacyResponse: readOptional(row.AdvocacyResponse),
    riskLevel: readOptional(row.RiskLevel),
    withdrawalReason: readOptional(row.WithdrawalReason),
    refusalReason: readOptional(row.RefusalReason),
    crmReference: readOptional(row.CrmReference),
    careDatabaseReference: readOptional(row.CareDatabaseReference),
    ombudsmanReference: readOptional(row.OmbudsmanReference),
    linkedTo: (row.LinkedTo ?? '')
      .split(/[;,]\s*/)
      .map((reference) => reference.trim())
      .filter((reference) => reference !== ''),
    mergedInto: readOptional(row.MergedInto),
    cameFrom: readOptional(row.CameFrom),
    repeat: row.RepeatComplaint === true,
    held: row.DestructionHold === true ? true : undefined
  });
}

/** The whole row of a complaint, new or changed. */
export function toCaseComplaintUpdate(complaint: CaseComplaint): Columns {
  return {
    ...toComplaintUpdate(complaint, complaint.closedOn),
    FirstPoint: writeText(complaint.firstPoint),
    ClosureType: writeText(complaint.closureType),
    MadeBy: writeText(complaint.madeBy),
    AdvocacyOffered: complaint.advocacyOffered ?? null,
    AdvocacyOfferedDate: writeDate(complaint.advocacyOfferedOn),
    AdvocacyResponse: writeText(complaint.advocacyResponse),
    WithdrawalReason: writeText(complaint.withdrawalReason),
    RefusalReason: writeText(complaint.refusalReason),
    CrmReference: writeText(complaint.crmReference),
    CareDatabaseReference: writeText(complaint.careDatabaseReference),
    OmbudsmanReference: writeText(complaint.ombudsmanReference),
    LinkedTo: writeText(complaint.linkedTo.join(separator)),
    MergedInto: writeText(complaint.mergedInto),
    CameFrom: writeText(complaint.cameFrom),
    RepeatComplaint: complaint.repeat,
    DestructionHold: complaint.held === true,
    RiskLevel: writeText(complaint.riskLevel)
  };
}
