import type { ActId } from '../acts/ActId';
import type { ActValues } from '../acts/ActField';
import type { Situation } from '../acts/ActDefinition';
import { positionOf, type CaseState } from '../CaseState';
import type { CaseFile, CaseRemedy } from '../CaseFile';
import { aStage } from '../../testing/builders';
import { aCaseIn, anEvent, aSituation, caseDay } from './caseBuilders';

/** For tests: a day on which nothing has run out yet, so that only the state decides. */
export const dayOf = (state: CaseState): string =>
  state === 'stage1' || state === 'informal' ? '2024-01-05' : caseDay;
const newDues: Partial<Record<CaseState, string>> = { informal: '2024-01-16', stage1: '2024-01-30' };

/** For tests: what is entered where a test only wants the act done. */
export function entryOf(act: ActId, state: CaseState): ActValues {
  const on = dayOf(state);
  const answer = { outcomes: { 1: 'Upheld' }, delay: 'Complexity', format: 'Letter', address: true };
  const entries: Partial<Record<ActId, ActValues>> = {
    allocate: { officer: 9, independent: true },
    'attempt-informally': { method: 'Meeting', result: 'Not resolved' },
    'start-stage-1': { process: 'CHILD_STAT' },
    'check-sending': { names: true, enclosures: true, reply: true },
    'escalate-to-ombudsman': { step: 'Enquiry', ombudsmanReference: '24 000 001' },
    'decide-ombudsman': { decision: 'Upheld: fault and injustice', remedies: true },
    extend: { newDue: newDues[state] ?? '2024-04-22', reason: 'Complexity', toldOn: on, ombudsmanDetails: true },
    freeze: { reason: 'Court proceedings', reviewOn: '2024-04-10', toldOn: on },
    'correct-date': {
      which: `${aCaseIn(state).stages[0]?.stage}:received_on`,
      on: '2024-01-01',
      reason: 'The envelope says so.'
    },
    'report-breach': { kind: 'Wrong enclosure', note: 'A page of another letter was in it.' },
    'hold-destruction': { held: true, reason: 'A public inquiry.' },
    respond: answer,
    'request-stage-2': { grounds: ['Policy misinterpreted'], skipped: 'Stage 1 is late' },
    adjudicate: answer,
    'receive-panel-report': { receivedOn: on },
    withdraw: { reason: 'Changed mind' },
    refuse: { reason: 'Out of time', toldOn: on, ombudsmanDetails: true, note: 'Long ago.' },
    merge: { into: 'CH-2024-0002' },
    reopen: { reason: 'Came back.' },
    'change-details': { team: 'Team West' },
    'offer-remedy': { type: 'Payment for distress', amount: '150', reason: 'A payment came late.' },
    'agree-remedy': { remedy: '1', budget: 'Service budget' },
    'pay-remedy': { remedy: '2' },
    'record-concern': { concern: 'new', category: 'Finance', wording: 'A payment came late.' }
  };
  return { on, ...entries[act] };
}

/** For tests: a payment of the case `CH-2024-0001`. */
export function aRemedy(number: number, fields: Partial<CaseRemedy> = {}): CaseRemedy {
  return {
    id: 0,
    number,
    reference: 'CH-2024-0001',
    type: 'Payment for distress',
    service: 'Assessment and family support',
    amount: 100,
    offeredOn: '2024-01-03',
    recommendedByOmbudsman: false,
    inLineWithGuidance: true,
    ...fields
  };
}

/** For tests: an enquiry of the Ombudsman's about the case `CH-2024-0001`. */
export const anEnquiry = aStage({
  id: 4,
  process: 'LGSCO',
  stage: 'ENQUIRY',
  openedOn: '2024-01-03',
  events: { enquiry_received_on: '2024-01-03' }
});

const toOmbudsman: readonly (ActId | undefined)[] = ['answer-ombudsman', 'decide-ombudsman'];

/**
 * For tests: a case in a state whose answer somebody else has checked and with payments offered and agreed, so that nothing
 * but the state decides.
 * @param act what is to be done with it: the Ombudsman has asked where it is for the Ombudsman
 */
export function readyCase(state: CaseState, paused = false, act?: ActId): CaseFile {
  const plain = aCaseIn(state, paused);
  const file = toOmbudsman.includes(act) ? { ...plain, stages: [...plain.stages, anEnquiry] } : plain;
  const { stage } = positionOf(file);
  const checked = anEvent({ act: 'check-sending', stage: stage.stage, by: { id: 5, name: 'Isolde Fenwright' } });
  return { ...file, events: [checked], remedies: [aRemedy(1), aRemedy(2, { agreedOn: '2024-01-03', agreedBy: 4 })] };
}

/** For tests: a {@link readyCase} as somebody finds it who is director and service recovery manager in one. */
export function readySituation(state: CaseState, paused = false, act?: ActId): Situation {
  return aSituation(readyCase(state, paused, act), {
    today: dayOf(state),
    actor: { id: 6, name: 'Avery Lind', roles: ['R4', 'R6'] }
  });
}
