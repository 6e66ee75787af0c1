import type { ClockEvent, Process, StageCode } from '../../domain/processRules/ProcessRule';

/** Columns of ComplaintStages that hold the day of a clock event. */
export const eventColumns = [
  'ReceivedDate',
  'FirstContactDate',
  'RequestedDate',
  'AcknowledgedDate',
  'AppointedDate',
  'StatementAgreedDate',
  'ServiceStatementDate',
  'ExtensionRecordedDate',
  'PanelHeldDate',
  'PanelReportDate',
  'PanelReportReceivedDate',
  'ResponseSentDate',
  'PlanApprovedDate',
  'LogSubmittedDate',
  'OpenedDate'
] as const;

/** One of {@link eventColumns}. */
export type EventColumn = (typeof eventColumns)[number];

/** Pairs of an event and the column that holds its day. */
export type EventColumnMap = readonly (readonly [ClockEvent, EventColumn])[];

/** Events that mean the same at every stage. */
const always: EventColumnMap = [
  ['received_on', 'ReceivedDate'],
  ['first_contact_recorded', 'FirstContactDate'],
  ['extension_recorded_on', 'ExtensionRecordedDate'],
  ['plan_approved_on', 'PlanApprovedDate'],
  ['log_submitted_on', 'LogSubmittedDate']
];

const acknowledgedAndAnswered: EventColumnMap = [
  ['acknowledged_on', 'AcknowledgedDate'],
  ['response_sent_on', 'ResponseSentDate']
];

/** What each stage calls the events that share a column: one column `Requested` serves Stage 2, Stage 3 and the Ombudsman. */
const byStage: Record<StageCode, EventColumnMap> = {
  INFORMAL: [['informal_logged', 'OpenedDate'], ...acknowledgedAndAnswered],
  S1: acknowledgedAndAnswered,
  S2: [
    ['s2_requested_on', 'RequestedDate'],
    ['s2_acknowledged_on', 'AcknowledgedDate'],
    ['io_ip_appointed_on', 'AppointedDate'],
    ['statement_agreed_on', 'StatementAgreedDate'],
    ['s2_response_sent_on', 'ResponseSentDate']
  ],
  S3: [
    ['s3_requested_on', 'RequestedDate'],
    ['s3_acknowledged_on', 'AcknowledgedDate'],
    ['panel_held_on', 'PanelHeldDate'],
    ['panel_report_on', 'PanelReportDate'],
    ['panel_report_received_on', 'PanelReportReceivedDate'],
    ['s3_response_sent_on', 'ResponseSentDate']
  ],
  ENQUIRY: [
    ['enquiry_received_on', 'RequestedDate'],
    ['enquiry_returned_on', 'ResponseSentDate']
  ],
  INVESTIGATION: [
    ['investigation_received_on', 'RequestedDate'],
    ['service_statement_on', 'ServiceStatementDate'],
    ['response_to_lgsco_on', 'ResponseSentDate']
  ],
  DRAFT: [
    ['draft_received_on', 'RequestedDate'],
    ['draft_comments_on', 'ResponseSentDate']
  ],
  REMEDY: [
    ['final_decision_on', 'RequestedDate'],
    ['remedy_evidenced_on', 'ResponseSentDate']
  ],
  REPORT: [
    ['report_issued_on', 'RequestedDate'],
    ['council_reply_on', 'ResponseSentDate']
  ],
  REQUEST: [['disclosure_sent_on', 'ResponseSentDate']],
  ANY: acknowledgedAndAnswered,
  ACTION: acknowledgedAndAnswered,
  LOG: acknowledgedAndAnswered
};

/** Where one process words a stage's answer differently: a children's Stage 2 ends with the adjudication. */
const byProcessAndStage: Partial<Record<`${Process} ${StageCode}`, EventColumnMap>> = {
  'CHILD_STAT S2': [
    ...byStage.S2.filter(([event]) => event !== 's2_response_sent_on'),
    ['adjudication_sent_on', 'ResponseSentDate']
  ],
  'MP ENQUIRY': [['reply_sent_on', 'ResponseSentDate']]
};

/**
 * Which column holds which clock event at a stage. Each event and each column appears at most once.
 * @see domain.md 4, columns clock_start and clock_stop
 */
export function stageEventColumns(process: Process, stage: StageCode): EventColumnMap {
  return [...always, ...(byProcessAndStage[`${process} ${stage}`] ?? byStage[stage])];
}
