import { milestonesOf } from '../../stages/stageMilestones';
import { refusalReasons, withdrawalReasons } from '../codes';
import { defineAct, type ActDefinition } from './ActDefinition';
import { closedStates, dayField, noteField, openStates, recoveryTeam } from './parts';

const withdraw = defineAct({
  id: 'withdraw',
  name: 'Record a withdrawal',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'withdrawn' }],
  whilePaused: 'yes',
  otherwise: 'There is nothing left to withdraw.',
  fields: {
    on: dayField('Day it was withdrawn'),
    reason: { kind: 'choice', label: 'Reason', choices: withdrawalReasons, required: true },
    confirmedOn: dayField('Day it was confirmed in writing', { required: false }),
    note: noteField('Attempts to reach them, or more on the reason')
  },
  check: ({ reason, note }) =>
    (reason === 'Other' || reason === 'No reply to attempts') && !note?.trim()
      ? [{ field: 'note', text: 'Say how often they were tried, or what the other reason is.' }]
      : [],
  perform: ({ on, reason }) => ({
    entries: [{ type: 'closed', on, closureType: 'Withdrawn' }],
    stage: { outcome: 'Withdrawn' },
    complaint: { withdrawalReason: reason }
  })
});

const refuse = defineAct({
  id: 'refuse',
  name: 'Refuse',
  who: recoveryTeam,
  moves: [{ from: ['informal', 'stage1', 'statement', 'review', 'panel', 'request'], to: 'refused' }],
  whilePaused: 'yes',
  otherwise: 'Once it is being looked into, a case is answered or withdrawn, not refused.',
  fields: {
    on: dayField('Day of the decision'),
    reason: { kind: 'choice', label: 'Reason', choices: refusalReasons, required: true },
    toldOn: dayField('Day the person was told in writing'),
    ombudsmanDetails: { kind: 'tick', label: "The Ombudsman's details were given", required: true },
    note: noteField('Why the reason applies', {
      hint: 'Refusing Stage 2 or 3 is often found to be a fault. No names of people.'
    })
  },
  check: ({ note }, { position: { state } }) =>
    ['statement', 'review', 'panel'].includes(state) && !note?.trim()
      ? [{ field: 'note', text: 'From Stage 2 a refusal needs its grounds in words.' }]
      : [],
  perform: ({ on, reason }) => ({
    entries: [{ type: 'closed', on, closureType: 'Refused' }],
    stage: { outcome: 'Refused' },
    complaint: { refusalReason: reason }
  })
});

const merge = defineAct({
  id: 'merge',
  name: 'Merge as a duplicate',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'merged' }],
  whilePaused: 'yes',
  otherwise: 'Only an open case is merged.',
  fields: {
    into: { kind: 'reference', label: 'The case that stays', required: true },
    on: dayField('Day of the merger')
  },
  check: ({ into }, { file: { complaint } }) =>
    into.trim().toLowerCase() === complaint.reference.toLowerCase()
      ? [{ field: 'into', text: 'This is the case itself.' }]
      : [],
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
  name: 'Reopen',
  who: recoveryTeam,
  moves: [{ from: closedStates, to: 'open again' }],
  whilePaused: 'no',
  otherwise: 'The case is open.',
  fields: {
    on: dayField('Day it was reopened', { from: 'closed' }),
    reason: noteField('Reason', {
      hint: 'An answer sent in error is taken back by this; somebody unhappy with an answer asks for the next stage. No names of people.',
      required: true
    })
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
export const endingActs: readonly ActDefinition[] = [withdraw, refuse, merge, reopen];
