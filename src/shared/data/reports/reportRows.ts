import type { ReportComment, ReportComplaint, ReportCompliment } from '../../domain/report/columns/ReportRows';
import { closureTypes } from '../../domain/stages/ComplaintStage';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { toPlainComplaint } from '../complaints/complaintRow';
import { readDate, readOneOf, readText, type Wire } from '../wire';

const complaintTexts = [
  'Reference',
  'Process',
  'ReceivedDate',
  'Channel',
  'Team',
  'Service',
  'Complainant',
  'HighestStage',
  'Outcome',
  'Status',
  'ClosedDate',
  'ClosureType',
  'MadeBy',
  'AdvocacyResponse',
  'WithdrawalReason',
  'RefusalReason'
] as const;

/** A row of Complaints with the columns a report counts by. */
export type ReportComplaintRow = Record<(typeof complaintTexts)[number], Wire<string>> & {
  Id: number;
  AdvocacyOffered: Wire<boolean>;
};

/** What to `$select`. */
export const reportComplaintColumns: readonly (keyof ReportComplaintRow)[] = [
  'Id',
  ...complaintTexts,
  'AdvocacyOffered'
];

/** Reads a row. */
export function toReportComplaint(row: ReportComplaintRow): ReportComplaint {
  return withoutAbsent<ReportComplaint>({
    ...toPlainComplaint(row),
    outcome: readText(row.Outcome),
    closedOn: readDate(row.ClosedDate),
    closureType: readOneOf(closureTypes, row.ClosureType),
    madeBy: readText(row.MadeBy),
    advocacyOffered: row.AdvocacyOffered === true,
    advocacyResponse: readText(row.AdvocacyResponse),
    withdrawalReason: readText(row.WithdrawalReason),
    refusalReason: readText(row.RefusalReason)
  });
}

const complimentTexts = ['Reference', 'ReceivedDate', 'Theme', 'Source', 'Team', 'Service'] as const;

/** A row of Compliments with the columns a report counts by. */
export type ReportComplimentRow = Record<(typeof complimentTexts)[number], Wire<string>> & { Id: number };

/** What to `$select`. */
export const reportComplimentColumns: readonly (keyof ReportComplimentRow)[] = ['Id', ...complimentTexts];

/** Reads a row. */
export function toReportCompliment(row: ReportComplimentRow): ReportCompliment {
  return {
    reference: readText(row.Reference),
    receivedOn: readDate(row.ReceivedDate) ?? '',
    theme: readText(row.Theme),
    source: readText(row.Source),
    team: readText(row.Team),
    service: readText(row.Service)
  };
}

const commentTexts = ['Reference', 'ReceivedDate', 'CommentType', 'Team', 'Service'] as const;

/** A row of Comments with the columns a report counts by. */
export type ReportCommentRow = Record<(typeof commentTexts)[number], Wire<string>> & { Id: number };

/** What to `$select`. */
export const reportCommentColumns: readonly (keyof ReportCommentRow)[] = ['Id', ...commentTexts];

/** Reads a row. */
export function toReportComment(row: ReportCommentRow): ReportComment {
  return {
    reference: readText(row.Reference),
    receivedOn: readDate(row.ReceivedDate) ?? '',
    commentType: readText(row.CommentType),
    team: readText(row.Team),
    service: readText(row.Service)
  };
}
