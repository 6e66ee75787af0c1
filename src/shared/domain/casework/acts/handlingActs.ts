import { milestonesOf } from '../../stages/stageMilestones';
import { informalMethods, informalResults } from '../codes';
import { defineAct, type ActDefinition } from './ActDefinition';
import { dayField, noteField, openStates, recoveryTeam, teamAndIntake } from './parts';

const acknowledge = defineAct({
  id: 'acknowledge',
  name: 'Acknowledge',
  who: teamAndIntake,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise: 'Only an open case is acknowledged.',
  fields: { on: dayField('Day the acknowledgement was sent') },
  refusal: ({ position: { stage } }) => {
    const { acknowledged } = milestonesOf(stage.process, stage.stage);
    if (!acknowledged) return 'Nothing is to be acknowledged at this stage.';
    return stage.events[acknowledged] && 'It is acknowledged already. If the day is wrong, correct the date.';
  },
  perform: ({ on }, { position: { stage } }) => {
    const { acknowledged } = milestonesOf(stage.process, stage.stage);
    return { entries: acknowledged ? [{ type: 'happened', event: acknowledged, on }] : [] };
  }
});

const allocate = defineAct({
  id: 'allocate',
  name: 'Allocate',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise: 'Only an open case is allocated.',
  fields: {
    officer: { kind: 'person', label: 'Investigating officer', required: true },
    on: dayField('Day of the allocation'),
    independent: {
      kind: 'tick',
      label: 'The officer is outside the line management of those complained about',
      hint: 'Required from Stage 2.',
      required: false
    },
    independentPersonOn: dayField('Day the independent person was appointed', {
      hint: 'Neither a member nor an officer of the council. Leave empty while there is none.',
      required: false
    })
  },
  leavesOut: ({ position: { state } }) => {
    if (state === 'statement' || state === 'investigation') return [];
    return state === 'review' ? ['independentPersonOn'] : ['independent', 'independentPersonOn'];
  },
  check: ({ officer, independent }, { named, position: { state }, file }) => {
    if (named.includes(officer)) {
      return [{ field: 'officer', text: 'The complaint is about this person, so they cannot investigate it.' }];
    }
    if (state === 'review' && file.stages.find(({ stage }) => stage === 'S1')?.officer?.id === officer) {
      return [{ field: 'officer', text: 'A review is made by someone other than the officer of Stage 1.' }];
    }
    return (state === 'statement' || state === 'investigation') && independent !== true
      ? [{ field: 'independent', text: 'At Stage 2 the officer must be outside the line management.' }]
      : [];
  },
  perform: ({ officer, independentPersonOn: on }) => ({
    stage: { officer: { id: officer, name: '' } },
    entries: on === undefined ? [] : [{ type: 'happened', event: 'io_ip_appointed_on', on }]
  })
});

const attemptInformally = defineAct({
  id: 'attempt-informally',
  name: 'Record an informal attempt',
  who: { any: ['R5', 'R6', 'R14'], own: ['R2'] },
  moves: [
    { from: openStates, to: 'same', when: 'not resolved, or still trying' },
    { from: openStates, to: 'resolved', when: 'resolved' },
    { from: ['stage1Answered', 'stage2Answered', 'stage3Answered'], to: 'same' }
  ],
  whilePaused: 'yes',
  otherwise: 'The case has ended without an answer. Reopen it first.',
  fields: {
    on: dayField('Day of the attempt', { from: 'received' }),
    method: { kind: 'choice', label: 'How', choices: informalMethods, required: true },
    result: { kind: 'choice', label: 'What came of it', choices: informalResults, required: true },
    confirmedOn: dayField('Day the resolution was confirmed in writing', {
      hint: 'When it was resolved.',
      from: 'received',
      required: false
    }),
    note: noteField('What was said')
  },
  check: ({ result, confirmedOn }) =>
    result === 'Resolved' && confirmedOn === undefined
      ? [{ field: 'confirmedOn', text: 'Confirm in writing what was agreed, and give the day.' }]
      : [],
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
  name: 'Start Stage 1',
  who: recoveryTeam,
  moves: [{ from: ['informal', 'resolved'], to: 'stage1' }],
  whilePaused: 'no',
  otherwise: 'Stage 1 can only be started for an informal complaint.',
  fields: {
    on: dayField('Day the formal complaint was made', { hint: 'Day 0 of Stage 1.' }),
    process: {
      kind: 'choice',
      label: 'Procedure',
      choices: ['CHILD_STAT', 'ADULT_STAT', 'CORPORATE'],
      required: true
    }
  },
  refusal: ({ position: { stage } }) =>
    stage.stage === 'INFORMAL' ? undefined : 'Stage 1 has been held. Reopen the case instead.',
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
  name: 'Check before sending',
  who: { any: ['R3', 'R4', 'R5', 'R6'], own: ['R2'] },
  moves: [{ from: ['stage1', 'investigation', 'review', 'panelResponse', 'request'], to: 'same' }],
  whilePaused: 'no',
  otherwise: 'There is no answer to be sent.',
  fields: {
    on: dayField('Day of the check'),
    names: { kind: 'tick', label: 'Names and addresses are right, and nobody else is named', required: true },
    enclosures: { kind: 'tick', label: 'Only what belongs to this case is enclosed', required: true },
    reply: {
      kind: 'tick',
      label: 'Each point is answered, with reasons, remedy, next step and the Ombudsman',
      required: true
    }
  },
  perform: () => ({})
});

/** What is done with a case at any stage. */
export const handlingActs: readonly ActDefinition[] = [
  acknowledge,
  allocate,
  attemptInformally,
  startStage1,
  checkSending
];
