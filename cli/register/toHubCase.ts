import type { IsoDate } from '../../src/shared/domain/dates/IsoDate';
import type { ClosureType } from '../../src/shared/domain/stages/ComplaintStage';
import { stageEvents } from '../../src/shared/domain/stages/stageEvents';
import type { HubCase, NewStage } from '../writing/hubCase';
import type { CaseRecord, StageRecord } from './register';

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
