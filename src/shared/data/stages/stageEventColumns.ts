import type { ClockEvent, Process, StageCode } from '../../domain/processRules/ProcessRule';
import { milestonesOf } from '../../domain/stages/stageMilestones';

/** Columns of ComplaintStages that hold the day of a clock event. */
export const eventColumns = [
  'ReceivedDate',
  'FirstContactDate',
  'RequestedDate',
  'AdjudicationSentDate',
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

/** What single stages have besides being asked for, acknowledged and answered. */
const onlyAt: Partial<Record<StageCode, EventColumnMap>> = {
  INFORMAL: [['informal_logged', 'OpenedDate']],
  S2: [
    ['io_ip_appointed_on', 'AppointedDate'],
    ['statement_agreed_on', 'StatementAgreedDate']
  ],
  S3: [
    ['adjudication_sent_on', 'AdjudicationSentDate'],
    ['panel_held_on', 'PanelHeldDate'],
    ['panel_report_on', 'PanelReportDate'],
    ['panel_report_received_on', 'PanelReportReceivedDate']
  ],
  INVESTIGATION: [['service_statement_on', 'ServiceStatementDate']],
  ACTION: [['adjudication_sent_on', 'AdjudicationSentDate']]
};

/**
 * Which column holds which clock event at a stage: one column `Requested` serves Stage 2, Stage 3 and the Ombudsman, since
 * each calls its milestones by names of its own. Each event and each column appears at most once.
 * @see domain.md 4, columns clock_start and clock_stop
 */
export function stageEventColumns(process: Process, stage: StageCode): EventColumnMap {
  const { requested, acknowledged, answered } = milestonesOf(process, stage);
  return [
    ...always,
    ...(onlyAt[stage] ?? []),
    ...(requested ? ([[requested, 'RequestedDate']] as const) : []),
    ...(acknowledged ? ([[acknowledged, 'AcknowledgedDate']] as const) : []),
    [answered, 'ResponseSentDate']
  ];
}
