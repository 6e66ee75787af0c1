import type { ClockEvent, Process, StageCode } from '../processRules/ProcessRule';

/** What a stage calls the three things that nearly every stage has. */
export interface StageMilestones {
  /** Asked for, or letter received; absent where the stage opens with the receipt of the complaint. */
  requested?: ClockEvent;
  /** Absent where nothing is to be acknowledged. */
  acknowledged?: ClockEvent;
  /** The stage's answer. */
  answered: ClockEvent;
}

const first: StageMilestones = { acknowledged: 'acknowledged_on', answered: 'response_sent_on' };

const byStage: Readonly<Record<StageCode, StageMilestones>> = {
  INFORMAL: first,
  S1: first,
  S2: { requested: 's2_requested_on', acknowledged: 's2_acknowledged_on', answered: 's2_response_sent_on' },
  S3: { requested: 's3_requested_on', acknowledged: 's3_acknowledged_on', answered: 's3_response_sent_on' },
  ENQUIRY: { requested: 'enquiry_received_on', answered: 'enquiry_returned_on' },
  INVESTIGATION: { requested: 'investigation_received_on', answered: 'response_to_lgsco_on' },
  DRAFT: { requested: 'draft_received_on', answered: 'draft_comments_on' },
  REMEDY: { requested: 'final_decision_on', answered: 'remedy_evidenced_on' },
  REPORT: { requested: 'report_issued_on', answered: 'council_reply_on' },
  REQUEST: { answered: 'disclosure_sent_on' },
  ANY: first,
  ACTION: first,
  LOG: first
};

/** Where one process words a stage otherwise: a children's Stage 2 ends with the adjudication, and a data-protection complaint is acknowledged and answered as any other. */
const byProcessAndStage: Partial<Record<`${Process} ${StageCode}`, StageMilestones>> = {
  'CHILD_STAT S2': { ...byStage.S2, answered: 'adjudication_sent_on' },
  'MP ENQUIRY': { answered: 'reply_sent_on' },
  'DP_COMPLAINT REQUEST': first
};

/** The events by which a stage is asked for, acknowledged and answered. @see domain.md 4, columns clock_start and clock_stop */
export function milestonesOf(process: Process, stage: StageCode): StageMilestones {
  return byProcessAndStage[`${process} ${stage}`] ?? byStage[stage];
}
