import { milestonesOf } from '../../stages/stageMilestones';
import { escalationGrounds } from '../codes';
import { defineAct, type ActDefinition, type OpenedStage, type Situation } from './ActDefinition';
import {
  answerEffect,
  answerEntries,
  answerFields,
  outcomeFaults,
  sendingFaults,
  uncheckedAnswer,
  withoutConcern
} from './answering';
import { dayField, noteField, recoveryTeam, teamAndOfficer } from './parts';

const respond = defineAct({
  id: 'respond',
  name: 'Send the answer',
  who: teamAndOfficer,
  moves: [
    { from: ['stage1'], to: 'stage1Answered' },
    { from: ['review'], to: 'stage2Answered' },
    { from: ['panelResponse'], to: 'stage3Answered' },
    { from: ['request'], to: 'requestAnswered' }
  ],
  whilePaused: 'no',
  otherwise:
    "There is nothing to answer now: a children's Stage 2 ends with its adjudication, and Stage 3 is answered once the panel's report has come.",
  fields: answerFields,
  leavesOut: ({ position: { state } }) => (state === 'request' ? ['outcomes', 'outcome', 'outcomeReason'] : []),
  refusal: (situation) =>
    situation.position.state === 'request' ? undefined : (withoutConcern(situation) ?? uncheckedAnswer(situation)),
  check: (values, situation) => [
    ...(situation.position.state === 'request' ? [] : outcomeFaults(values, situation)),
    ...sendingFaults(values, situation)
  ],
  perform: (values, situation) => {
    const { state, stage } = situation.position;
    return state === 'request'
      ? { entries: answerEntries(milestonesOf(stage.process, stage.stage).answered, values.on) }
      : answerEffect(values, situation);
  }
});

const requestStage2 = defineAct({
  id: 'request-stage-2',
  name: 'Request Stage 2',
  who: recoveryTeam,
  moves: [
    { from: ['stage1Answered', 'stage1'], to: 'statement', when: "children's complaint" },
    { from: ['stage1Answered', 'stage1'], to: 'review', when: 'corporate complaint' }
  ],
  whilePaused: 'no',
  otherwise: 'Stage 2 follows Stage 1, once.',
  fields: {
    on: dayField('Day Stage 2 was asked for'),
    grounds: {
      kind: 'choices',
      label: 'Grounds',
      hint: 'Required for a corporate complaint.',
      choices: escalationGrounds,
      required: false
    },
    skipped: {
      kind: 'choice',
      label: 'Why Stage 1 is left without an answer',
      choices: ['Stage 1 is late', 'Both sides agreed to go straight to Stage 2'],
      required: false
    },
    informalFirst: { kind: 'tick', label: 'A senior officer tried to resolve it first', required: false }
  },
  leavesOut: ({ position: { state, stage } }) => [
    ...(state === 'stage1' ? [] : (['skipped'] as const)),
    ...(stage.process === 'CORPORATE' ? [] : (['grounds'] as const))
  ],
  refusal: ({ position: { stage } }) =>
    stage.process === 'ADULT_STAT'
      ? "An adult's complaint has one local stage; after it comes the Ombudsman."
      : undefined,
  check: ({ skipped, grounds }, { position: { state, stage } }) => {
    if (state === 'stage1' && skipped === undefined) {
      return [{ field: 'skipped', text: 'Stage 1 is not answered. Say why it is left.' }];
    }
    return stage.process === 'CORPORATE' && (grounds ?? []).length === 0
      ? [{ field: 'grounds', text: 'Give at least one of the grounds in the policy.' }]
      : [];
  },
  perform: ({ on }, situation) => ({
    entries: situation.position.state === 'stage1' ? [{ type: 'closed', on, closureType: 'Transferred' }] : [],
    opens: nextStage('S2', on, situation)
  })
});

const agreeStatement = defineAct({
  id: 'agree-statement',
  name: 'Agree the statement',
  who: recoveryTeam,
  moves: [{ from: ['statement', 'investigation'], to: 'investigation' }],
  whilePaused: 'no',
  otherwise: "Only a children's Stage 2 has a complaint statement.",
  fields: {
    on: dayField('Day the statement was agreed', {
      hint: 'Day 0 of the 25 working days. Agreed again after a change, they are counted from the new day.',
      from: ['s2_requested_on', 'statement_agreed_on']
    }),
    version: { kind: 'text', label: 'Version', maxLength: 20, required: false }
  },
  refusal: withoutConcern,
  check: ({ on }, { position: { stage } }) =>
    stage.events.statement_agreed_on === on ? [{ field: 'on', text: 'It was agreed on this day already.' }] : [],
  perform: ({ on }, { position: { stage } }) => {
    const was = stage.events.statement_agreed_on;
    return {
      entries: [
        was === undefined
          ? { type: 'happened', event: 'statement_agreed_on', on }
          : { type: 'statement_reagreed', on, was }
      ]
    };
  }
});

const adjudicate = defineAct({
  id: 'adjudicate',
  name: 'Send the adjudication',
  who: recoveryTeam,
  moves: [{ from: ['investigation'], to: 'stage2Answered' }],
  whilePaused: 'no',
  otherwise: "An adjudication ends a children's Stage 2 whose statement is agreed.",
  fields: { ...answerFields, on: dayField('Day the adjudication was sent', { from: ['statement_agreed_on'] }) },
  refusal: (situation) => withoutConcern(situation) ?? uncheckedAnswer(situation),
  check: (values, situation) => [...outcomeFaults(values, situation), ...sendingFaults(values, situation)],
  perform: (values, situation) => answerEffect(values, situation)
});

const lateStage3 = 20;

const requestStage3 = defineAct({
  id: 'request-stage-3',
  name: 'Request Stage 3',
  who: recoveryTeam,
  moves: [{ from: ['stage2Answered'], to: 'panel' }],
  whilePaused: 'no',
  otherwise: 'A review panel follows the adjudication of Stage 2.',
  fields: {
    on: dayField('Day the panel was asked for', { from: ['adjudication_sent_on'] }),
    acceptedLate: noteField('Why a late request is accepted', {
      hint: `When it came more than ${lateStage3} working days after the adjudication. No names of people.`
    }),
    informalFirst: { kind: 'tick', label: 'A senior officer tried to resolve it first', required: false }
  },
  refusal: ({ position: { stage } }) =>
    stage.process === 'CHILD_STAT' ? undefined : "Only a children's complaint has a Stage 3; next comes the Ombudsman.",
  check: ({ on, acceptedLate }, { position: { stage }, workingDaysBetween }) => {
    const sent = stage.events.adjudication_sent_on;
    return sent !== undefined && workingDaysBetween(sent, on) > lateStage3 && !acceptedLate?.trim()
      ? [{ field: 'acceptedLate', text: `The adjudication was sent on ${sent}. Say why the late request is accepted.` }]
      : [];
  },
  perform: ({ on }, situation) => ({ opens: nextStage('S3', on, situation) })
});

const holdPanel = defineAct({
  id: 'hold-panel',
  name: 'Record the panel',
  who: recoveryTeam,
  moves: [{ from: ['panel'], to: 'panelReport' }],
  whilePaused: 'no',
  otherwise: 'No panel is to be held.',
  fields: { on: dayField('Day the panel met') },
  perform: ({ on }) => ({ entries: [{ type: 'happened', event: 'panel_held_on', on }] })
});

const receivePanelReport = defineAct({
  id: 'receive-panel-report',
  name: 'Record the panel report',
  who: recoveryTeam,
  moves: [{ from: ['panelReport'], to: 'panelResponse' }],
  whilePaused: 'no',
  otherwise: 'The report comes after the panel has met.',
  fields: {
    on: dayField('Day of the report', { from: ['panel_held_on'] }),
    receivedOn: dayField('Day it was received', { hint: 'Day 0 of the 15 working days.', from: ['panel_held_on'] })
  },
  check: ({ on, receivedOn }) =>
    receivedOn < on ? [{ field: 'receivedOn', text: 'It cannot be received before it was made.' }] : [],
  perform: ({ on, receivedOn }) => ({
    entries: [
      { type: 'happened', event: 'panel_report_on', on },
      { type: 'happened', event: 'panel_report_received_on', on: receivedOn }
    ]
  })
});

function nextStage(stage: 'S2' | 'S3', on: string, { position }: Situation): OpenedStage {
  const { process, receivedOn } = position.stage;
  const { requested } = milestonesOf(process, stage);
  return { process, stage, openedOn: on, receivedOn, events: requested ? { [requested]: on } : {} };
}

/** What brings a case from stage to stage. */
export const stageActs: readonly ActDefinition[] = [
  respond,
  requestStage2,
  agreeStatement,
  adjudicate,
  requestStage3,
  holdPanel,
  receivePanelReport
];
