import type { ClockEvent, Process, StageCode } from '../processRules/ProcessRule';

/** The stages of a complaint, in order. */
export const complaintStageCodes = ['INFORMAL', 'S1', 'S2', 'S3'] as const satisfies readonly StageCode[];
/** One of {@link complaintStageCodes}. */
export type ComplaintStageCode = (typeof complaintStageCodes)[number];

/** The events that start, acknowledge and answer a stage; `undefined` where a process has no such event. */
export interface StageEvents {
  readonly start: ClockEvent;
  readonly acknowledge?: ClockEvent;
  readonly answer?: ClockEvent;
}

/**
 * Which dated events begin, acknowledge and answer a stage.
 * A children's Stage 2 runs from the agreed statement to the adjudication letter; another process's from the request
 * to its answer. @see domain.md 3 (clock start) and 4
 */
export function stageEvents(process: Process, stage: ComplaintStageCode): StageEvents {
  switch (stage) {
    case 'INFORMAL':
      return { start: 'informal_logged' };
    case 'S1':
      return { start: 'received_on', acknowledge: 'acknowledged_on', answer: 'response_sent_on' };
    case 'S2':
      return process === 'CHILD_STAT'
        ? { start: 'statement_agreed_on', acknowledge: 's2_acknowledged_on', answer: 'adjudication_sent_on' }
        : { start: 's2_requested_on', acknowledge: 's2_acknowledged_on', answer: 's2_response_sent_on' };
    case 'S3':
      return { start: 's3_requested_on', acknowledge: 's3_acknowledged_on', answer: 's3_response_sent_on' };
  }
}
