import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import type { ClockEvent, Process } from '../../src/shared/domain/processRules/ProcessRule';
import type { ClosureType } from '../../src/shared/domain/stages/ComplaintStage';
import type { HubCase, NewStage } from '../writing/hubCase';
import type { CaseRecord, RegisterStage, StageRecord } from './register';

/** The events that start, acknowledge and answer a stage; `undefined` where a process has no such event. */
export interface StageEvents {
  readonly start: ClockEvent;
  readonly acknowledge?: ClockEvent;
  readonly answer?: ClockEvent;
}

/**
 * Which dated events the columns Clock started, Acknowledged and Closed of a stage stand for.
 * A children's Stage 2 runs from the agreed statement to the adjudication letter; another process's from the request
 * to its answer. @see domain.md 3 (clock start) and 4
 */
export function stageEvents(process: Process, stage: RegisterStage): StageEvents {
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

/** How a closed stage ended, by its outcome; a stage closed without an agreed outcome was answered. */
export function closureType(outcome: string | undefined): ClosureType {
  if (outcome === 'Withdrawn' || outcome === 'Refused' || outcome === 'Resolved informally') return outcome;
  return 'Responded';
}

/**
 * A register's complaint as the hub keeps it.
 * @param serviceOf the service a team belongs to, by the team's name; empty when not known
 */
export function toHubCase(record: CaseRecord, serviceOf: (team: string) => string): HubCase {
  const { place, reference, process, receivedOn, channel, team, complainant, highestStage, outcome, status, equality } =
    record;
  const service = serviceOf(team);
  const stages = record.stages.map((stage) => toStage(record, stage, service));
  const closedOn = stages.every((stage) => stage.closedOn) ? latest(stages) : undefined;
  return {
    place,
    complaint: {
      reference,
      process,
      receivedOn,
      channel,
      team,
      service,
      complainant,
      highestStage,
      status,
      summary: '',
      ...(outcome && { outcome }),
      ...(closedOn && { closedOn })
    },
    stages,
    concerns: record.concerns,
    ...(equality && { equality })
  };
}

function toStage(record: CaseRecord, stage: StageRecord, service: string): NewStage {
  const { startedOn, acknowledgedOn, extendedTo, due, closedOn, outcome } = stage;
  const names = stageEvents(record.process, stage.stage);
  const closure = closedOn ? closureType(outcome) : undefined;
  const answered = closure === 'Responded' || closure === 'Resolved informally';
  const events: NewStage['events'] = {
    [names.start]: startedOn,
    ...(acknowledgedOn && names.acknowledge && { [names.acknowledge]: acknowledgedOn }),
    ...(answered && names.answer && { [names.answer]: closedOn })
  };
  return {
    place: stage.place,
    reference: record.reference,
    process: record.process,
    stage: stage.stage,
    team: record.team,
    service,
    receivedOn: record.receivedOn,
    openedOn: startedOn,
    events,
    freezes: [],
    attention: [],
    // The register does not say when an extension was recorded; the domain then takes it as recorded in time.
    ...(extendedTo && { extension: { newDue: extendedTo } }),
    ...(due && { due }),
    ...(closedOn && { closedOn }),
    ...(closure && { closureType: closure }),
    ...(outcome && { outcome })
  };
}

function latest(stages: readonly NewStage[]): IsoDate | undefined {
  return stages.reduce<IsoDate | undefined>(
    (last, { closedOn }) => (closedOn && (!last || closedOn > last) ? closedOn : last),
    undefined
  );
}
