import { milestonesOf } from '../../stages/stageMilestones';
import { escalationGrounds } from '../codes';
import { defineAct, type OpenedStage, type Situation } from './ActDefinition';
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
  who: teamAndOfficer,
  moves: [
    { from: ['stage1'], to: 'stage1Answered' },
    { from: ['review'], to: 'stage2Answered' },
    { from: ['panelResponse'], to: 'stage3Answered' },
    { from: ['request'], to: 'requestAnswered' }
  ],
  whilePaused: 'no',
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
  who: recoveryTeam,
  moves: [
    { from: ['stage1Answered', 'stage1'], to: 'statement', when: "children's complaint" },
    { from: ['stage1Answered', 'stage1'], to: 'review', when: 'corporate complaint' }
  ],
  whilePaused: 'no',
  fields: {
    on: dayField(),
    grounds: { kind: 'choices', choices: escalationGrounds, required: false },
    skipped: {
      kind: 'choice',
      choices: ['Stage 1 is late', 'Both sides agreed to go straight to Stage 2'],
      required: false
    },
    informalFirst: { kind: 'tick', required: false }
  },
  leavesOut: ({ position: { state, stage } }) => [
    ...(state === 'stage1' ? [] : (['skipped'] as const)),
    ...(stage.process === 'CORPORATE' ? [] : (['grounds'] as const))
  ],
  refusal: ({ position: { stage } }) => (stage.process === 'ADULT_STAT' ? { why: 'oneLocalStage' } : undefined),
  check: ({ skipped, grounds }, { position: { state, stage } }) => {
    if (state === 'stage1' && skipped === undefined) {
      return [{ field: 'skipped', why: 'stage1NotAnswered' }];
    }
    return stage.process === 'CORPORATE' && (grounds ?? []).length === 0
      ? [{ field: 'grounds', why: 'groundsMissing' }]
      : [];
  },
  perform: ({ on }, situation) => ({
    entries: situation.position.state === 'stage1' ? [{ type: 'closed', on, closureType: 'Transferred' }] : [],
    opens: nextStage('S2', on, situation)
  })
});

const agreeStatement = defineAct({
  id: 'agree-statement',
  who: recoveryTeam,
  moves: [{ from: ['statement', 'investigation'], to: 'investigation' }],
  whilePaused: 'no',
  fields: {
    on: dayField({ from: ['s2_requested_on', 'statement_agreed_on'] }),
    version: { kind: 'text', maxLength: 20, required: false }
  },
  refusal: withoutConcern,
  check: ({ on }, { position: { stage } }) =>
    stage.events.statement_agreed_on === on ? [{ field: 'on', why: 'agreedThatDay' }] : [],
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
  who: recoveryTeam,
  moves: [{ from: ['investigation'], to: 'stage2Answered' }],
  whilePaused: 'no',
  fields: { ...answerFields, on: dayField({ from: ['statement_agreed_on'] }) },
  refusal: (situation) => withoutConcern(situation) ?? uncheckedAnswer(situation),
  check: (values, situation) => [...outcomeFaults(values, situation), ...sendingFaults(values, situation)],
  perform: (values, situation) => answerEffect(values, situation)
});

const lateStage3 = 20;

const requestStage3 = defineAct({
  id: 'request-stage-3',
  who: recoveryTeam,
  moves: [{ from: ['stage2Answered'], to: 'panel' }],
  whilePaused: 'no',
  fields: {
    on: dayField({ from: ['adjudication_sent_on'] }),
    acceptedLate: noteField(),
    informalFirst: { kind: 'tick', required: false }
  },
  refusal: ({ position: { stage } }) => (stage.process === 'CHILD_STAT' ? undefined : { why: 'noStage3' }),
  check: ({ on, acceptedLate }, { position: { stage }, workingDaysBetween }) => {
    const sent = stage.events.adjudication_sent_on;
    return sent !== undefined && workingDaysBetween(sent, on) > lateStage3 && !acceptedLate?.trim()
      ? [{ field: 'acceptedLate', why: 'adjudicationSent', day: sent }]
      : [];
  },
  perform: ({ on }, situation) => ({ opens: nextStage('S3', on, situation) })
});

const holdPanel = defineAct({
  id: 'hold-panel',
  who: recoveryTeam,
  moves: [{ from: ['panel'], to: 'panelReport' }],
  whilePaused: 'no',
  fields: { on: dayField() },
  perform: ({ on }) => ({ entries: [{ type: 'happened', event: 'panel_held_on', on }] })
});

const receivePanelReport = defineAct({
  id: 'receive-panel-report',
  who: recoveryTeam,
  moves: [{ from: ['panelReport'], to: 'panelResponse' }],
  whilePaused: 'no',
  fields: {
    on: dayField({ from: ['panel_held_on'] }),
    receivedOn: dayField({ from: ['panel_held_on'] })
  },
  check: ({ on, receivedOn }) => (receivedOn < on ? [{ field: 'receivedOn', why: 'receivedBeforeMade' }] : []),
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
export const stageActs = [
  respond,
  requestStage2,
  agreeStatement,
  adjudicate,
  requestStage3,
  holdPanel,
  receivePanelReport
] as const;
