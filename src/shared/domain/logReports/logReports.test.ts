import fc from 'fast-check';
import { aCaseIn, aConcern, anEvent } from '../casework/testing/caseBuilders';
import { logStatuses } from '../registers/LogReport';
import { roleCodes } from '../roles/Role';
import { emptyLog, type LogConcern, type LogContent } from './LogContent';
import { logFaults, logOutcome, wordsIn } from './logFaults';
import { askedContent, isAsked, logSections } from './logSections';
import { logActs, logMoves, logRefusal, type LogProgress, moveLog } from './logWorkflow';
import { prefillLog } from './prefillLog';

const situation = { today: '2024-03-20', receivedOn: '2024-01-02' };

const concern: LogConcern = {
  number: 1,
  category: 'Communication',
  wording: 'Calls were not returned.',
  outcome: 'Upheld',
  finding: 'Two calls were missed.',
  evidence: 'Call log'
};

const full: LogContent = {
  ...emptyLog,
  officerRole: 'Team manager',
  independent: true,
  allocatedOn: '2024-01-03',
  firstContactOn: '2024-01-04',
  responseSentOn: '2024-01-12',
  contactMethods: ['Call'],
  wantedOutcome: 'An apology',
  concerns: [concern],
  rootCauses: ['Delay'],
  remedies: [{ id: 'r1', type: 'Apology' }],
  learningIdentified: false,
  noLearningReason: 'A single slip, put right at once.',
  equalityIssue: false,
  informationIssue: false,
  safeguarding: false
};

const faults = (changes: Partial<LogContent>): unknown =>
  logFaults({ ...full, ...changes }, situation).map(({ field, row, fault }) =>
    [field, ...(row ? [row.key, row.part] : []), fault].join(' ')
  );

describe('a log report', () => {
  it('is complete with its answers', () => {
    expect(logFaults(full, situation)).toEqual([]);
  });

  it('names everything that is missing, in the order of the form', () => {
    expect(logFaults(emptyLog, situation).map(({ field }) => field)).toEqual([
      'officerRole',
      'independent',
      'allocatedOn',
      'responseSentOn',
      'firstContactOn',
      'contactMethods',
      'wantedOutcome',
      'concerns',
      'rootCauses',
      'learningIdentified',
      'equalityIssue',
      'informationIssue',
      'safeguarding'
    ]);
  });

  it.each([
    ['no statement of independence', { independent: false }, ['independent missing']],
    ['a day that does not exist', { allocatedOn: '2024-02-30' }, ['allocatedOn noSuchDay']],
    ['a day to come', { responseSentOn: '2024-03-21' }, ['responseSentOn ahead']],
    ['a day before the complaint', { firstContactOn: '2024-01-01' }, ['firstContactOn before']],
    ['nobody reached', { firstContactOn: undefined, contactMethods: ['No contact made'] }, []],
    ['upheld without a remedy', { remedies: [] }, ['remedies missing']],
    ['a remedy of no kind', { remedies: [{ id: 'r1' }] }, ['remedies r1 type missing']],
    ['a no without its reason', { noLearningReason: '  ' }, ['noLearningReason missing']],
    [
      'learning without its statement',
      { learningIdentified: true },
      ['learningStatement missing', 'learningKind missing', 'actions missing']
    ],
    [
      'an action without an owner, in the past',
      {
        learningIdentified: true,
        learningStatement: 'Ring first.',
        learningKind: 'Team',
        actions: [{ id: 'a1', action: 'Tell the team', dueOn: '2024-03-01' }]
      },
      ['actions a1 owner missing', 'actions a1 dueOn before']
    ],
    [
      'too many words',
      {
        learningIdentified: true,
        learningStatement: 'word '.repeat(121),
        learningKind: 'Team',
        actions: [{ id: 'a1', action: 'Tell the team', dueOn: '2024-04-01', owner: { id: 3, name: '' } }]
      },
      ['learningStatement tooManyWords']
    ],
    ['a line too long', { officerRole: 'x'.repeat(256) }, ['officerRole tooLong']],
    ['hours that are none', { hours: -1 }, ['hours notANumber']],
    ['a breach without a word on it', { informationIssue: true }, ['informationNote missing']],
    ['a concern without a finding', { concerns: [{ ...concern, finding: '' }] }, ['concerns 1 finding missing']],
    ['another outcome without a reason', { outcome: 'Not upheld' }, ['outcomeReason missing']]
  ] satisfies readonly [string, Partial<LogContent>, readonly string[]][])('with %s', (_what, changes, expected) => {
    expect(faults(changes)).toEqual(expected);
  });

  it('asks each question in one place', () => {
    const fields = logSections.flatMap(({ fields: own }): readonly string[] => own);
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).toEqual(expect.arrayContaining(Object.keys(full)));
  });

  it('keeps nothing that is no longer asked for', () => {
    const changed = askedContent({ ...full, learningStatement: 'Ring first.', actions: [{ id: 'a1' }] });
    expect(changed.learningStatement).toBeUndefined();
    expect(changed.actions).toEqual([]);
    expect(askedContent(changed)).toEqual(changed);
    expect(isAsked('learningStatement', { ...full, learningIdentified: true })).toBe(true);
  });

  it('comes to the outcome of its concerns, or another with its reason', () => {
    expect(logOutcome(full)).toEqual({ outcome: 'Upheld', derived: 'Upheld' });
    expect(logOutcome({ ...full, outcome: 'Not upheld' })).toBeUndefined();
    expect(logOutcome({ ...full, outcome: 'Not upheld', outcomeReason: 'New evidence' })).toEqual({
      outcome: 'Not upheld',
      derived: 'Upheld',
      reason: 'New evidence'
    });
    expect(logOutcome(emptyLog)).toBeUndefined();
  });

  it('counts words as people do', () => {
    expect(wordsIn('  Ring first,\nthen write. ')).toBe(4);
    expect(wordsIn('')).toBe(0);
  });
});

describe('a new log report', () => {
  it('says what the case already says, of its own stage', () => {
    const file = {
      ...aCaseIn('stage2Answered'),
      concerns: [aConcern({ outcomes: { S1: 'Not upheld', S2: 'Upheld' }, finding: 'Two calls were missed.' })],
      events: [
        anEvent({ act: 'allocate', on: '2024-01-03' }),
        anEvent({ act: 'allocate', stage: 'S2', on: '2024-01-30' })
      ]
    };
    expect(prefillLog(file, 'S2')).toEqual({
      ...emptyLog,
      allocatedOn: '2024-01-30',
      responseSentOn: '2024-02-27',
      concerns: [
        {
          number: 1,
          category: 'Communication',
          wording: 'Calls were not returned.',
          outcome: 'Upheld',
          finding: 'Two calls were missed.'
        }
      ]
    });
  });
});

describe('the way of a log report', () => {
  const officer = { id: 2, roles: ['R2'] } as const;
  const lead = { id: 3, roles: ['R3'] } as const;
  const recovery = { id: 5, roles: ['R5'] } as const;
  const draft: LogProgress = { status: 'Draft', officer: 2 };

  it('is draft, submitted, returned, submitted, signed off, accepted', () => {
    const submitted = moveLog(draft, 'submit', officer, '2024-01-15');
    const returned = moveLog(submitted, 'return', lead, '2024-01-16', 'Say what was learnt.');
    expect(returned).toEqual({
      status: 'Returned',
      officer: 2,
      submittedOn: '2024-01-15',
      reason: 'Say what was learnt.'
    });
    const again = moveLog(returned, 'submit', officer, '2024-01-18');
    const signed = moveLog(again, 'sign-off', lead, '2024-01-19');
    expect(moveLog(signed, 'accept', recovery, '2024-01-22')).toEqual({
      status: 'Accepted',
      officer: 2,
      submittedOn: '2024-01-15',
      signedOffBy: 3,
      signedOffOn: '2024-01-19',
      acceptedBy: 5,
      acceptedOn: '2024-01-22'
    });
  });

  it('has to be signed off again after it was returned', () => {
    const signed = moveLog(moveLog(draft, 'submit', officer, '2024-01-15'), 'sign-off', lead, '2024-01-16');
    const returned = moveLog(signed, 'return', recovery, '2024-01-17', 'Which team?');
    expect(logRefusal(moveLog(returned, 'submit', officer, '2024-01-18'), 'accept', recovery)).toBe('notSignedOff');
  });

  it.each([
    ['accepting what nobody signed off', { status: 'Submitted', officer: 2 }, 'accept', recovery, 'notSignedOff'],
    ['signing off twice', { status: 'Submitted', officer: 2, signedOffBy: 3 }, 'sign-off', lead, 'alreadySignedOff'],
    ['signing off one of your own', { status: 'Submitted', officer: 3 }, 'sign-off', lead, 'ownReport'],
    ['submitting another’s', draft, 'submit', { id: 9, roles: ['R2'] }, 'notYours'],
    ['changing an accepted one', { status: 'Accepted', officer: 2 }, 'submit', officer, 'wrongStatus']
  ] as const)('refuses %s', (_what, log, act, actor, refusal) => {
    expect(logRefusal(log, act, actor)).toBe(refusal);
    expect(() => moveLog(log, act, actor, '2024-01-15', 'Because')).toThrow(refusal);
  });

  it.each(['return', 'not-required'] as const)('asks for a reason to %s', (act) => {
    const [status = 'Draft'] = logMoves[act].from;
    expect(() => moveLog({ status }, act, recovery, '2024-01-15', ' ')).toThrow('Say why.');
  });

  it('allows whatever the table says, to whom it says, and nothing else', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...logStatuses),
        fc.constantFrom(...logActs),
        fc.subarray([...roleCodes]),
        fc.option(fc.constantFrom(3), { nil: undefined }),
        (status, act, roles, signedOffBy) => {
          const log: LogProgress = { status, officer: 2, ...(signedOffBy && { signedOffBy }) };
          const { from, to, who } = logMoves[act];
          const allowed = from.includes(status) && who.some((one) => one !== 'officer' && roles.includes(one));
          const needsSign = (act === 'accept') !== (signedOffBy !== undefined);
          const signFits = (act !== 'accept' && act !== 'sign-off') || !needsSign;
          const refusal = logRefusal(log, act, { id: 8, roles });
          expect(refusal === undefined).toBe(allowed && signFits);
          if (!refusal) expect(moveLog(log, act, { id: 8, roles }, '2024-01-15', 'Because').status).toBe(to);
        }
      )
    );
  });
});
