import { milestonesOf } from '../../stages/stageMilestones';
import { delayReasons, freezeReasons } from '../codes';
import { defineAct, type ActDefinition, type Situation } from './ActDefinition';
import { closedStates, dayField, noteField, openStates, recoveryTeam, teamAndOfficer } from './parts';
import { recordedDate, recordedDates } from './recordedDates';

const extend = defineAct({
  id: 'extend',
  name: 'Extend',
  who: teamAndOfficer,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'yes',
  otherwise: 'Only an open case can be extended.',
  fields: {
    newDue: dayField('New due date', { mayBeAhead: true, from: 'today' }),
    on: dayField('Day the extension was agreed', {
      hint: 'It counts as agreed in time when this is before the original due date.'
    }),
    reason: { kind: 'choice', label: 'Reason', choices: delayReasons, required: true },
    toldOn: dayField('Day the complainant was told in writing'),
    agreed: { kind: 'tick', label: 'The complainant agreed', required: false },
    ombudsmanDetails: {
      kind: 'tick',
      label: "The Ombudsman's details were given",
      hint: 'Required for a corporate complaint.',
      required: false
    }
  },
  refusal: (situation) =>
    extendableClocks(situation).length > 0
      ? undefined
      : 'No limit that now runs can be extended; a panel, for one, must meet in its 30 working days.',
  check: ({ newDue, on, reason, ombudsmanDetails }, situation) => {
    const { stage } = situation.position;
    const clocks = extendableClocks(situation);
    const due = clocks.map((clock) => clock.due ?? '').sort()[0] ?? '';
    if (newDue <= due) return [{ field: 'newDue', text: `It must be later than the due date in force, ${due}.` }];
    const extended = situation.rate({ ...stage, extension: { newDue, recordedOn: on, reason } });
    const reached = answerClocks(extended).filter(({ rule }) => rule.extendable);
    const longest = reached.map((clock) => clock.due ?? '').sort()[reached.length - 1] ?? '';
    // A paused clock has no due date to compare with; the rule's maximum is then kept by the clock itself.
    if (longest !== '' && longest < newDue) {
      return [{ field: 'newDue', text: `The longest that the rule allows is ${longest}.` }];
    }
    return stage.process === 'CORPORATE' && ombudsmanDetails !== true
      ? [{ field: 'ombudsmanDetails', text: "Give the Ombudsman's details with every extension." }]
      : [];
  },
  perform: ({ newDue, on, reason }) => ({
    entries: [{ type: 'extended', on, newDue, reason }],
    stage: { reasonForDelay: reason }
  })
});

const freeze = defineAct({
  id: 'freeze',
  name: 'Pause',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'no',
  otherwise: 'Only an open case can be paused.',
  fields: {
    on: dayField('Last day that counts'),
    reason: {
      kind: 'choice',
      label: 'Reason',
      hint: 'A shortage of staff is no reason to pause.',
      choices: freezeReasons,
      required: true
    },
    reviewOn: dayField('Day to review the pause', { mayBeAhead: true, from: 'today' }),
    toldOn: dayField('Day the complainant was told'),
    note: noteField('Why, when the reason is another')
  },
  check: ({ reason, note }) =>
    reason === 'Other' && !note ? [{ field: 'note', text: 'Say what the other reason is.' }] : [],
  perform: ({ on, reason, reviewOn }) => ({ entries: [{ type: 'frozen', on, reason, reviewOn }] })
});

const resume = defineAct({
  id: 'resume',
  name: 'Resume',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'only',
  otherwise: 'The case is not paused.',
  fields: { on: dayField('Day the pause ended', { hint: 'Itself not counted.' }) },
  check: ({ on }, { position: { stage } }) => {
    const { frozenOn } = stage.freezes[stage.freezes.length - 1] ?? { frozenOn: '' };
    return on < frozenOn ? [{ field: 'on', text: `The pause began on ${frozenOn}.` }] : [];
  },
  perform: ({ on }) => ({ entries: [{ type: 'resumed', on }] })
});

const correctDate = defineAct({
  id: 'correct-date',
  name: 'Correct a date',
  who: recoveryTeam,
  moves: [{ from: [...openStates, ...closedStates], to: 'same' }],
  whilePaused: 'yes',
  otherwise: '',
  fields: {
    which: { kind: 'recordedDate', label: 'Which date', required: true },
    on: dayField('The right day', { from: [] }),
    reason: noteField('Why it was wrong', { required: true })
  },
  refusal: ({ file }) => (recordedDates(file).length > 0 ? undefined : 'No date has been recorded yet.'),
  check: ({ which, on }, { file }) => {
    const found = recordedDate(file, which);
    if (!found) return [{ field: 'which', text: 'This date has not been recorded.' }];
    const { stage, event, date } = found;
    if (date === on) return [{ field: 'on', text: 'This is the day that stands there.' }];
    if (event === 'received_on') {
      const [earliest] = recordedDates(file)
        .map((each) => each.date)
        .filter((each) => each !== date)
        .sort();
      return earliest !== undefined && on > earliest
        ? [{ field: 'on', text: `Something happened on ${earliest} already.` }]
        : [];
    }
    if (on < stage.receivedOn) return [{ field: 'on', text: `The complaint came in on ${stage.receivedOn}.` }];
    return stage.closedOn !== undefined && on > stage.closedOn && event !== answerOf(stage)
      ? [{ field: 'on', text: `The stage closed on ${stage.closedOn}.` }]
      : [];
  },
  perform: ({ which, on, reason }, { file }) => {
    const found = recordedDate(file, which);
    if (!found) return {};
    const { stage, event, date } = found;
    const { requested } = milestonesOf(stage.process, stage.stage);
    return {
      onStage: stage.stage,
      entries: [{ type: 'date_corrected', event, on, was: date, reason }],
      stage: {
        ...(event === requested && { openedOn: on }),
        ...(event === answerOf(stage) && stage.closedOn === date && { closedOn: on })
      },
      ...(event === 'received_on' && { complaint: { receivedOn: on } })
    };
  }
});

function answerOf(stage: Situation['position']['stage']): string {
  return milestonesOf(stage.process, stage.stage).answered;
}

/** Clocks on the way to the answer that now count. */
function answerClocks({ headline, others }: ReturnType<Situation['rate']>): NonNullable<typeof headline>['clock'][] {
  return [...(headline ? [headline] : []), ...others]
    .map(({ clock }) => clock)
    .filter(({ rule, state }) => rule.part === 'answer' && (state === 'running' || state === 'paused'));
}

function extendableClocks(situation: Situation): ReturnType<typeof answerClocks> {
  return answerClocks(situation.rate(situation.position.stage)).filter(({ rule }) => rule.extendable);
}

/** What moves a stage's dates. */
export const clockActs: readonly ActDefinition[] = [extend, freeze, resume, correctDate];
