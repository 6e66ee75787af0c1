import { milestonesOf } from '../../stages/stageMilestones';
import { refusalReasons, withdrawalReasons } from '../codes';
import { defineAct } from './ActDefinition';
import { closedStates, dayField, noteField, openStates, recoveryTeam } from './parts';

const withdraw = defineAct({
  id: 'withdraw',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'withdrawn' }],
  whilePaused: 'yes',
  fields: {
    on: dayField(),
    reason: { kind: 'choice', choices: withdrawalReasons, required: true },
    confirmedOn: dayField({ required: false }),
    note: noteField()
  },
  check: ({ reason, note }) =>
    (reason === 'Other' || reason === 'No reply to attempts') && !note?.trim()
      ? [{ field: 'note', why: 'withdrawalNoteMissing' }]
      : [],
  perform: ({ on, reason }) => ({
    entries: [{ type: 'closed', on, closureType: 'Withdrawn' }],
    stage: { outcome: 'Withdrawn' },
    complaint: { withdrawalReason: reason }
  })
});

const refuse = defineAct({
  id: 'refuse',
  who: recoveryTeam,
  moves: [{ from: ['informal', 'stage1', 'statement', 'review', 'panel', 'request'], to: 'refused' }],
  whilePaused: 'yes',
  fields: {
    on: dayField(),
    reason: { kind: 'choice', choices: refusalReasons, required: true },
    toldOn: dayField(),
    ombudsmanDetails: { kind: 'tick', required: true },
    note: noteField()
  },
  check: ({ note }, { position: { state } }) =>
    ['statement', 'review', 'panel'].includes(state) && !note?.trim()
      ? [{ field: 'note', why: 'refusalGroundsMissing' }]
      : [],
  perform: ({ on, reason }) => ({
    entries: [{ type: 'closed', on, closureType: 'Refused' }],
    stage: { outcome: 'Refused' },
    complaint: { refusalReason: reason }
  })
});

const merge = defineAct({
  id: 'merge',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'merged' }],
  whilePaused: 'yes',
  fields: {
    into: { kind: 'reference', required: true },
    on: dayField()
  },
  check: ({ into }, { file: { complaint } }) =>
    into.trim().toLowerCase() === complaint.reference.toLowerCase() ? [{ field: 'into', why: 'mergedIntoItself' }] : [],
  perform: ({ into, on }, { file: { complaint } }) => ({
    entries: [{ type: 'closed', on, closureType: 'Merged' }],
    complaint: {
      mergedInto: into,
      linkedTo: complaint.linkedTo.includes(into) ? complaint.linkedTo : [...complaint.linkedTo, into]
    }
  })
});

const reopen = defineAct({
  id: 'reopen',
  who: recoveryTeam,
  moves: [{ from: closedStates, to: 'open again' }],
  whilePaused: 'no',
  fields: {
    on: dayField({ from: 'closed' }),
    reason: noteField({ required: true })
  },
  perform: ({ on, reason }, { position: { stage } }) => {
    const { answered } = milestonesOf(stage.process, stage.stage);
    return {
      entries: [{ type: 'reopened', on, reason }],
      stage: {
        events: Object.fromEntries(Object.entries(stage.events).filter(([event]) => event !== answered)),
        closedOn: undefined,
        closureType: undefined,
        outcome: undefined,
        derivedOutcome: undefined,
        outcomeReason: undefined
      },
      complaint: { withdrawalReason: undefined, refusalReason: undefined, mergedInto: undefined }
    };
  }
});

/** What ends a case without an answer, and what takes an ending back. */
export const endingActs = [withdraw, refuse, merge, reopen] as const;
