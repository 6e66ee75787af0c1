import type { IsoDate } from '../../domain/dates/IsoDate';
import type { Period } from '../../domain/dates/periods';
import type { LearningRecord } from '../../domain/registers/LearningRecord';
import type { ReportRows } from '../../domain/report/columns/ReportRows';
import { listNames } from '../../schema/listNames';
import { concernColumns, type ConcernRow, toConcern } from '../complaints/concernRow';
import { equalityAnswerColumns, type EqualityAnswerRow, toEqualityAnswers } from '../equality/equalityAnswerRow';
import { learningColumns, type LibraryRow, toApproval, toLibraryEntry, type WordRow } from '../learning/learningRows';
import { vouchedFor } from '../learning/vouchedFor';
import { actionItemColumns, type ActionItemRow, toActionItem } from '../registers/actionItemRow';
import { enquiryColumns, type EnquiryRow, toEnquiry } from '../registers/enquiryRow';
import { logReportColumns, type LogReportRow, toLogReport } from '../registers/logReportRow';
import { ombudsmanCaseColumns, type OmbudsmanCaseRow, toOmbudsmanCase } from '../registers/ombudsmanCaseRow';
import { remedyColumns, type RemedyRow, toRemedy } from '../registers/remedyRow';
import { complaintStageColumns, type ComplaintStageRow, toComplaintStage } from '../stages/complaintStageRow';
import type { Reading } from './Reading';
import {
  reportCommentColumns,
  type ReportCommentRow,
  reportComplaintColumns,
  type ReportComplaintRow,
  reportComplimentColumns,
  type ReportComplimentRow,
  toReportComment,
  toReportComplaint,
  toReportCompliment
} from './reportRows';

/** How many lists {@link readReportRows} reads. */
export const rowLists = 13;

/**
 * Reads what a period's figures are counted from. Concerns, equality answers and approvals of learning have no day of
 * their own and are read whole; every other list by its indexed days.
 * @throws HubError `forbidden` when the reader may not read complaints and stages; other lists are then absent
 */
export async function readReportRows(reading: Reading, period: Period, today: IsoDate): Promise<ReportRows> {
  const complaints = await reading.read<ReportComplaintRow>({
    list: listNames.complaints,
    columns: reportComplaintColumns,
    days: ['ReceivedDate'],
    period
  });
  const stages = await reading.read<ComplaintStageRow>({
    list: listNames.complaintStages,
    columns: complaintStageColumns,
    days: ['ReceivedDate', 'OpenedDate', 'ClosedDate'],
    period,
    filter: 'IsOpen eq 1'
  });
  const concerns = await reading.readIfAllowed<ConcernRow>({ list: listNames.concerns, columns: concernColumns });
  const equality = await reading.readIfAllowed<EqualityAnswerRow>({
    list: listNames.equalityAnswers,
    columns: equalityAnswerColumns
  });
  const compliments = await reading.readIfAllowed<ReportComplimentRow>({
    list: listNames.compliments,
    columns: reportComplimentColumns,
    days: ['ReceivedDate'],
    period
  });
  const comments = await reading.readIfAllowed<ReportCommentRow>({
    list: listNames.comments,
    columns: reportCommentColumns,
    days: ['ReceivedDate'],
    period
  });
  return {
    complaints: complaints.map(toReportComplaint),
    // Officers are not named in any report.
    stages: stages.map((row) => toComplaintStage(row, () => '')),
    concerns: concerns?.map(toConcern).map((concern) => ({ ...concern, outcome: concern.outcome ?? '' })),
    equality: equality?.map(toEqualityAnswers),
    compliments: compliments?.map(toReportCompliment),
    comments: comments?.map(toReportComment),
    ...(await readRegisters(reading, period, today))
  };
}

/** The registers beside the cases. */
async function readRegisters(
  reading: Reading,
  period: Period,
  today: IsoDate
): Promise<Pick<ReportRows, 'logs' | 'actions' | 'learning' | 'ombudsman' | 'remedies' | 'enquiries'>> {
  const logs = await reading.readIfAllowed<LogReportRow>({
    list: listNames.investigationLogs,
    columns: logReportColumns,
    days: ['SubmittedDate'],
    // A log report of a stage closed in the period may come later.
    period: { from: period.from, to: period.to < today ? today : period.to },
    filter: "Status eq 'Not required'"
  });
  const actions = await reading.readIfAllowed<ActionItemRow>({
    list: listNames.actions,
    columns: actionItemColumns,
    days: ['DueDate', 'RaisedDate'],
    period
  });
  const learning = await reading.readIfAllowed<LibraryRow>({
    list: listNames.learningRecords,
    columns: learningColumns.library,
    days: ['PublishedDate'],
    period
  });
  const approvals = await reading.readIfAllowed<WordRow>({
    list: listNames.learningApprovals,
    columns: learningColumns.approvals,
    expanded: ['Author']
  });
  const ombudsman = await reading.readIfAllowed<OmbudsmanCaseRow>({
    list: listNames.ombudsmanCases,
    columns: ombudsmanCaseColumns,
    days: ['ReceivedDate', 'DecisionDate', 'RemedyDueDate'],
    period
  });
  const remedies = await reading.readIfAllowed<RemedyRow>({
    list: listNames.remedies,
    columns: remedyColumns,
    days: ['AgreedDate'],
    period
  });
  const enquiries = await reading.readIfAllowed<EnquiryRow>({
    list: listNames.enquiries,
    columns: enquiryColumns,
    days: ['ReceivedDate', 'DueDate'],
    period
  });
  return {
    logs: logs?.map(toLogReport),
    actions: actions?.map(toActionItem),
    learning: learning && approvals && (await toLearning(learning, approvals)),
    ombudsman: ombudsman?.map(toOmbudsmanCase),
    remedies: remedies?.map(toRemedy),
    enquiries: enquiries?.map(toEnquiry)
  };
}

/** The learning that the library shows, so that a report counts what its readers can find there. */
async function toLearning(
  library: readonly LibraryRow[],
  approvals: readonly WordRow[]
): Promise<readonly LearningRecord[]> {
  const entries = await Promise.all(library.map(toLibraryEntry));
  return vouchedFor(entries, approvals.map(toApproval)).map(({ record }) => record);
}
