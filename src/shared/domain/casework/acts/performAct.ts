import { stageFromEvents } from '../../events/stageFromEvents';
import type { StageCode } from '../../processRules/ProcessRule';
import { Refused } from '../../refusals/Refusal';
import { withoutAbsent } from '../../withoutAbsent';
import type { CaseEvent, CaseFile, CaseStage } from '../CaseFile';
import { caseStates, positionOf } from '../CaseState';
import { stageLog } from '../stageLog';
import type { ActDefinition, Effect, OpenedStage, Situation } from './ActDefinition';
import type { ActValues } from './ActField';
import { askedValues, faultsOf } from './faultsOf';
import { refusalOf } from './refusalOf';

/** What the timeline is told about an entry besides what was entered. */
export interface Recording {
  /** Made by whoever records the act, once for all tries. */
  key: string;
  /** Instant, ISO UTC with milliseconds. */
  recordedAt: string;
}

/** An act that was done: its entry in the timeline, and the case after it. */
export interface Performed {
  event: CaseEvent;
  after: CaseFile;
}

/**
 * Does an act on a case. Pure: gives the case as it is afterwards and changes nothing.
 * @throws Refused with the reason when the case or the person does not allow it, or an entry is wrong
 */
export function performAct(
  act: ActDefinition,
  values: ActValues,
  situation: Situation,
  recording: Recording
): Performed {
  const refused = refusalOf(act, situation) ?? faultsOf(act, values, situation)[0];
  if (refused !== undefined) throw new Refused(refused);
  const asked = askedValues(act, values, situation);
  const effect = act.perform(asked, situation);
  const { file, position, actor } = situation;
  const stage = effect.onStage ?? position.stage.stage;
  const event: CaseEvent = {
    key: recording.key,
    number: nextNumber(file),
    act: act.id,
    stage,
    on: String(asked.on ?? situation.today),
    recordedAt: recording.recordedAt,
    by: { id: actor.id, name: actor.name },
    values: asked,
    ...(effect.entries && { entries: effect.entries.map(withoutAbsent) })
  };
  return { event, after: applyEffect(file, stage, effect, event) };
}

/** The place that the next entry of a case's timeline takes. */
export function nextNumber({ events }: Pick<CaseFile, 'events'>): number {
  return (events[events.length - 1]?.number ?? 0) + 1;
}

function applyEffect(file: CaseFile, code: StageCode, effect: Effect, event: CaseEvent): CaseFile {
  const entries = stageLog([event], code);
  const stages = file.stages.map((stage): CaseStage => {
    const mine = stage.stage === code;
    if (!mine && !effect.everyOpenStage && !effect.complaint?.receivedOn) return stage;
    return withoutAbsent<CaseStage>({
      ...(mine ? withDecisions(stage, stageFromEvents(stage, entries)) : stage),
      ...(mine && effect.stage),
      ...(stage.closedOn === undefined && effect.everyOpenStage),
      // Later stages repeat the day of receipt.
      ...(effect.complaint?.receivedOn !== undefined && { receivedOn: effect.complaint.receivedOn })
    });
  });
  const all = effect.opens ? [...stages, openStage(effect.opens, file)] : stages;
  const concerns = effect.concerns ?? file.concerns;
  return {
    complaint: withoutAbsent({ ...file.complaint, ...effect.complaint, ...headerOf(all) }),
    stages: all,
    concerns,
    remedies: effect.remedies ?? file.remedies,
    events: [...file.events, event]
  };
}

/** The fold knows nothing of what casework keeps on a stage besides. */
function withDecisions(before: CaseStage, after: ReturnType<typeof stageFromEvents>): CaseStage {
  return { ...after, derivedOutcome: before.derivedOutcome, outcomeReason: before.outcomeReason };
}

function openStage(
  { process, stage, openedOn, receivedOn, events }: OpenedStage,
  { complaint, stages }: CaseFile
): CaseStage {
  const last = stages[stages.length - 1];
  return {
    id: 0,
    reference: complaint.reference,
    process,
    stage,
    team: complaint.team,
    service: complaint.service,
    receivedOn,
    openedOn,
    events,
    freezes: [],
    attention: last?.attention ?? [],
    modifiedAt: ''
  };
}

/** What a complaint repeats of its stages. @see domain.md 9, rule 4 */
export function headerOf(
  stages: readonly CaseStage[]
): Pick<CaseFile['complaint'], 'status' | 'highestStage' | 'outcome' | 'closedOn' | 'closureType'> {
  const { state, stage } = positionOf({ stages });
  const open = caseStates[state].open;
  return {
    status: open ? 'Open' : 'Closed',
    highestStage: stage.stage,
    outcome: stage.outcome,
    closedOn: open ? undefined : stage.closedOn,
    closureType: open ? undefined : stage.closureType
  };
}
