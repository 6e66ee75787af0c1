import { milestonesOf } from '../../stages/stageMilestones';
import { delayReasons, freezeReasons } from '../codes';
import { defineAct, type Situation } from './ActDefinition';
import { closedStates, dayField, noteField, openStates, recoveryTeam, teamAndOfficer } from './parts';
import { recordedDate, recordedDates } from './recordedDates';

const extend = defineAct({
  id: 'extend',
  who: teamAndOfficer,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'yes',
  fields: {
    newDue: dayField({ mayBeAhead: true, from: 'today' }),
    on: dayField(),
    reason: { kind: 'choice', choices: delayReasons, required: true },
    toldOn: dayField(),
    agreed: { kind: 'tick', required: false },
    ombudsmanDetails: { kind: 'tick', required: false }
  },
  refusal: (situation) => (extendableClocks(situation).length > 0 ? undefined : { why: 'notExtendable' }),
  check: ({ newDue, on, reason, ombudsmanDetails }, situation) => {
    const { stage } = situation.position;
    const clocks = extendableClocks(situation);
    const due = clocks.map((clock) => clock.due ?? '').sort()[0] ?? '';
    if (newDue <= due) return [{ field: 'newDue', why: 'notLater', day: due }];
    const extended = situation.rate({ ...stage, extension: { newDue, recordedOn: on, reason } });
    const reached = answerClocks(extended).filter(({ rule }) => rule.extendable);
    const longest = reached.map((clock) => clock.due ?? '').sort()[reached.length - 1] ?? '';
    // A paused clock has no due date to compare with; the rule's maximum is then kept by the clock itself.
    if (longest !== '' && longest < newDue) {
      return [{ field: 'newDue', why: 'longerThanRule', day: longest }];
    }
    return stage.process === 'CORPORATE' && ombudsmanDetails !== true
      ? [{ field: 'ombudsmanDetails', why: 'ombudsmanNotNamed' }]
      : [];
  },
  perform: ({ newDue, on, reason }) => ({
    entries: [{ type: 'extended', on, newDue, reason }],
    stage: { reasonForDelay: reason }
  })
});

const freeze = defineAct({
  id: 'freeze',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'no',
  fields: {
    on: dayField(),
    reason: { kind: 'choice', choices: freezeReasons, required: true },
    reviewOn: dayField({ mayBeAhead: true, from: 'today' }),
    toldOn: dayField(),
    note: noteField()
  },
  check: ({ reason, note }) => (reason === 'Other' && !note ? [{ field: 'note', why: 'otherReasonMissing' }] : []),
  perform: ({ on, reason, reviewOn }) => ({ entries: [{ type: 'frozen', on, reason, reviewOn }] })
});

const resume = defineAct({
  id: 'resume',
  who: recoveryTeam,
  moves: [{ from: openStates, to: 'same' }],
  whilePaused: 'only',
  fields: { on: dayField() },
  check: ({ on }, { position: { stage } }) => {
    const { frozenOn } = stage.freezes[stage.freezes.length - 1] ?? { frozenOn: '' };
    return on < frozenOn ? [{ field: 'on', why: 'pausedOn', day: frozenOn }] : [];
  },
  perform: ({ on }) => ({ entries: [{ type: 'resumed', on }] })
});

const correctDate = defineAct({
  id: 'correct-date',
  who: recoveryTeam,
  moves: [{ from: [...openStates, ...closedStates], to: 'same' }],
  whilePaused: 'yes',
  fields: {
    which: { kind: 'recordedDate', required: true },
    on: dayField({ from: [] }),
    reason: noteField({ required: true })
  },
  refusal: ({ file }) => (recordedDates(file).length > 0 ? undefined : { why: 'noDateYet' }),
  check: ({ which, on }, { file }) => {
    const found = recordedDate(file, which);
    if (!found) return [{ field: 'which', why: 'dateNotRecorded' }];
    const { stage, event, date } = found;
    if (date === on) return [{ field: 'on', why: 'sameDay' }];
    if (event === 'received_on') {
      const [earliest] = recordedDates(file)
        .map((each) => each.date)
        .filter((each) => each !== date)
        .sort();
      return earliest !== undefined && on > earliest ? [{ field: 'on', why: 'happenedOn', day: earliest }] : [];
    }
    if (on < stage.receivedOn) return [{ field: 'on', why: 'receivedOn', day: stage.receivedOn }];
    return stage.closedOn !== undefined && on > stage.closedOn && event !== answerOf(stage)
      ? [{ field: 'on', why: 'closedOn', day: stage.closedOn }]
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
export const clockActs = [extend, freeze, resume, correctDate] as const;
