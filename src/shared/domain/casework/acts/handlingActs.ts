import { milestonesOf } from '../../stages/stageMilestones';
import { informalMethods, informalResults } from '../codes';
import { defineAct } from './ActDefinition';
import { dayField, noteField, openStates, recoveryTeam, teamAndIntake } from './parts';

const acknowledge = defineAct({
  id: 'acknowledge',
  who: teamAndIntake,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'yes',
  fields: { on: dayField() },
  refusal: ({ position: { stage } }) => {
    const { acknowledged } = milestonesOf(stage.process, stage.stage);
    if (!acknowledged) return { why: 'nothingToAcknowledge' };
    return stage.events[acknowledged] === undefined ? undefined : { why: 'acknowledgedAlready' };
  },
  perform: ({ on }, { position: { stage } }) => {
    const { acknowledged } = milestonesOf(stage.process, stage.stage);
    return { entries: acknowledged ? [{ type: 'happened', event: acknowledged, on }] : [] };
  }
});

const allocate = defineAct({
  id: 'allocate',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'yes',
  fields: {
    officer: { kind: 'person', required: true },
    on: dayField(),
    independent: { kind: 'tick', required: false },
    independentPersonOn: dayField({ required: false })
  },
  leavesOut: ({ position: { state } }) => {
    if (state === 'statement' || state === 'investigation') return [];
    return state === 'review' ? ['independentPersonOn'] : ['independent', 'independentPersonOn'];
  },
  check: ({ officer, independent }, { named, position: { state }, file }) => {
    if (named.includes(officer)) {
      return [{ field: 'officer', why: 'officerComplainedAbout' }];
    }
    if (state === 'review' && file.stages.find(({ stage }) => stage === 'S1')?.officer?.id === officer) {
      return [{ field: 'officer', why: 'officerOfStage1' }];
    }
    return (state === 'statement' || state === 'investigation') && independent !== true
      ? [{ field: 'independent', why: 'officerNotIndependent' }]
      : [];
  },
  perform: ({ officer, independentPersonOn: on }) => ({
    stage: { officer: { id: officer, name: '' } },
    entries: on === undefined ? [] : [{ type: 'happened', event: 'io_ip_appointed_on', on }]
  })
});

const attemptInformally = defineAct({
  id: 'attempt-informally',
  who: { any: ['R5', 'R6', 'R14'], own: ['R2'] },
  moves: [
    { from: openStates, to: 'same', when: 'not resolved, or still trying' },
    { from: openStates, to: 'resolved', when: 'resolved' },
    { from: ['stage1Answered', 'stage2Answered', 'stage3Answered'], to: 'same' }
  ],
  whilePaused: 'yes',
  fields: {
    on: dayField({ from: 'received' }),
    method: { kind: 'choice', choices: informalMethods, required: true },
    result: { kind: 'choice', choices: informalResults, required: true },
    confirmedOn: dayField({ from: 'received', required: false }),
    note: noteField()
  },
  check: ({ result, confirmedOn }) =>
    result === 'Resolved' && confirmedOn === undefined ? [{ field: 'confirmedOn', why: 'resolutionNotConfirmed' }] : [],
  perform: ({ on, result }, { position: { stage } }) => {
    if (stage.closedOn !== undefined) return {};
    const contacted = stage.stage === 'INFORMAL' && stage.events.first_contact_recorded === undefined;
    const contact = contacted ? [{ type: 'happened', event: 'first_contact_recorded', on } as const] : [];
    return result === 'Resolved'
      ? {
          entries: [...contact, { type: 'closed', on, closureType: 'Resolved informally' }],
          stage: { outcome: 'Resolved informally' }
        }
      : { entries: contact };
  }
});

const startStage1 = defineAct({
  id: 'start-stage-1',
  who: recoveryTeam,
  moves: [{ from: ['informal', 'resolved'], to: 'stage1' }],
  whilePaused: 'no',
  fields: {
    on: dayField(),
    process: { kind: 'choice', choices: ['CHILD_STAT', 'ADULT_STAT', 'CORPORATE'], required: true }
  },
  refusal: ({ position: { stage } }) => (stage.stage === 'INFORMAL' ? undefined : { why: 'stage1Held' }),
  perform: ({ on, process }, { position: { stage } }) => {
    const formal = process === 'ADULT_STAT' || process === 'CORPORATE' ? process : 'CHILD_STAT';
    return {
      entries: stage.closedOn === undefined ? [{ type: 'closed', on, closureType: 'Transferred' }] : [],
      complaint: { process: formal },
      opens: { process: formal, stage: 'S1', openedOn: on, receivedOn: on, events: { received_on: on } }
    };
  }
});

const checkSending = defineAct({
  id: 'check-sending',
  who: { any: ['R3', 'R4', 'R5', 'R6'], own: ['R2'] },
  moves: [{ from: ['stage1', 'investigation', 'review', 'panelResponse', 'request'], to: 'same' }],
  whilePaused: 'no',
  fields: {
    on: dayField(),
    names: { kind: 'tick', required: true },
    enclosures: { kind: 'tick', required: true },
    reply: { kind: 'tick', required: true }
  },
  perform: () => ({})
});

/** What is done with a case at any stage. */
export const handlingActs = [acknowledge, allocate, attemptInformally, startStage1, checkSending] as const;
