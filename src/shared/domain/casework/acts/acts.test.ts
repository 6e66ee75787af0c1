import { Refused } from '../../refusals/Refusal';
import type { CaseFile } from '../CaseFile';
import { positionOf } from '../CaseState';
import { anEnquiry } from '../testing/actEntries';
import { aCase, aCaseIn, aConcern, anEvent, aSituation, caseDay } from '../testing/caseBuilders';
import type { Situation } from './ActDefinition';
import type { ActId } from './ActId';
import type { ActValues } from './ActField';
import { actOf } from './acts';
import { faultsOf } from './faultsOf';
import { performAct } from './performAct';
import { refusalOf } from './refusalOf';
import { suggestedAct } from './suggestedAct';

const at = { key: 'k1', recordedAt: '2024-03-20T10:00:00.000Z' };
const faults = (id: ActId, values: ActValues, situation: Situation): (string | undefined)[] =>
  faultsOf(actOf(id), values, situation).map(({ field }) => field);
const done = (id: ActId, values: ActValues, situation: Situation): CaseFile =>
  performAct(actOf(id), values, situation, at).after;
const answer = { on: caseDay, outcomes: { 1: 'Upheld' }, delay: 'Complexity', format: 'Letter', address: true };

describe('who may act', () => {
  const officer = { id: 9, name: 'Rowan Teale', roles: ['R2'] as const };
  const mine = (): CaseFile => {
    const file = aCaseIn('stage1');
    return { ...file, stages: file.stages.map((stage) => ({ ...stage, officer: { id: 9, name: '' } })) };
  };

  it('lets the investigating officer answer their own case and no other', () => {
    expect(refusalOf(actOf('respond'), aSituation(mine(), { actor: officer }))).toBeUndefined();
    expect(refusalOf(actOf('respond'), aSituation(aCaseIn('stage1'), { actor: officer }))).toEqual({
      why: 'who',
      any: ['R5', 'R6'],
      own: ['R2']
    });
    expect(refusalOf(actOf('allocate'), aSituation(mine(), { actor: officer }))).toMatchObject({ why: 'who', own: [] });
  });

  it('lets nobody act on a complaint about themselves', () => {
    expect(refusalOf(actOf('acknowledge'), aSituation(aCaseIn('stage1'), { named: [6] }))).toEqual({
      why: 'aboutYou'
    });
  });
});

describe('allocating', () => {
  it('is never to the person complained about', () => {
    const situation = aSituation(aCaseIn('stage1'), { named: [9] });
    expect(faults('allocate', { officer: 9, on: caseDay }, situation)).toEqual(['officer']);
    expect(faults('allocate', { officer: 8, on: caseDay }, situation)).toEqual([]);
  });

  it('needs an independent officer at Stage 2, and another one than at Stage 1 for a review', () => {
    expect(faults('allocate', { officer: 9, on: caseDay }, aSituation(aCaseIn('statement')))).toEqual(['independent']);
    const review = aCaseIn('review');
    const stages = review.stages.map((stage) => ({ ...stage, officer: { id: 9, name: '' } }));
    expect(faults('allocate', { officer: 9, on: caseDay }, aSituation({ ...review, stages }))).toEqual(['officer']);
  });

  it('records the appointment of the independent person', () => {
    const { stages } = done(
      'allocate',
      { officer: 9, on: caseDay, independent: true, independentPersonOn: '2024-01-25' },
      aSituation(aCaseIn('statement'))
    );
    expect(stages.at(-1)).toMatchObject({
      officer: { id: 9 },
      events: { s2_requested_on: '2024-01-22', io_ip_appointed_on: '2024-01-25' }
    });
  });
});

describe('days', () => {
  it.each([
    ['a day to come', '2024-03-21', ['on']],
    ['before the stage opened', '2024-01-01', ['on']],
    ['no day at all', '2024-02-30', ['on']],
    ['nothing entered', '', ['on']],
    ['the day of opening', '2024-01-02', []]
  ])('%s', (_what, on, expected) => {
    expect(faults('acknowledge', { on }, aSituation(aCaseIn('stage1')))).toEqual(expected);
  });
});

describe('extending', () => {
  const soon = (): Situation => aSituation(aCaseIn('stage1'), { today: '2024-01-05' });
  const values = { on: '2024-01-05', newDue: '2024-01-30', reason: 'Complexity', toldOn: '2024-01-05' };

  it('keeps the original due date and moves the clock', () => {
    const [stage] = done('extend', values, soon()).stages;
    const clock = stage && soon().rate(stage).headline?.clock;
    expect(clock).toMatchObject({ originalDue: '2024-01-16', due: '2024-01-30', extended: true });
    expect(stage).toMatchObject({ reasonForDelay: 'Complexity', extension: { recordedOn: '2024-01-05' } });
  });

  it('goes no further than the rule, and never back', () => {
    expect(faultsOf(actOf('extend'), { ...values, newDue: '2024-01-31' }, soon())).toEqual([
      { field: 'newDue', why: 'longerThanRule', day: '2024-01-30' }
    ]);
    expect(faults('extend', { ...values, newDue: '2024-01-16' }, soon())).toEqual(['newDue']);
  });

  it("gives the Ombudsman's details with a corporate extension", () => {
    const situation = aSituation(aCaseIn('review'));
    const later = { ...values, on: caseDay, toldOn: caseDay, newDue: '2024-04-22' };
    expect(faults('extend', later, situation)).toEqual(['ombudsmanDetails']);
    expect(faults('extend', { ...later, ombudsmanDetails: true }, situation)).toEqual([]);
  });

  it('cannot move a panel', () => {
    expect(refusalOf(actOf('extend'), aSituation(aCaseIn('panel')))).toEqual({ why: 'notExtendable' });
  });
});

describe('answering', () => {
  it('keeps the outcome of each concern at each stage, and derives the whole', () => {
    const file = { ...aCaseIn('stage1'), concerns: [aConcern(), aConcern({ id: 12, number: 2, category: 'Finance' })] };
    const after = done('respond', { ...answer, outcomes: { 1: 'Upheld', 2: 'Not upheld' } }, aSituation(file));
    expect(after.stages[0]).toMatchObject({
      outcome: 'Partly upheld',
      derivedOutcome: 'Partly upheld',
      closedOn: caseDay,
      closureType: 'Responded',
      events: { response_sent_on: caseDay },
      reasonForDelay: 'Complexity'
    });
    expect(after.concerns.map(({ outcome, outcomes }) => [outcome, outcomes])).toEqual([
      ['Upheld', { S1: 'Upheld' }],
      ['Not upheld', { S1: 'Not upheld' }]
    ]);
    expect(after.complaint).toMatchObject({ status: 'Closed', outcome: 'Partly upheld', closedOn: caseDay });
  });

  it('needs each outcome, a reason for an override and a reason for delay', () => {
    const late = aSituation(aCaseIn('stage1'));
    expect(faults('respond', { ...answer, outcomes: { 2: 'Upheld' } }, late)).toEqual(['outcomes']);
    expect(faults('respond', { ...answer, outcome: 'Not upheld' }, late)).toEqual(['outcomeReason']);
    expect(faults('respond', { ...answer, delay: undefined }, late)).toEqual(['delay']);
    const inTime = aSituation(aCaseIn('stage1'), { today: '2024-01-16' });
    expect(faults('respond', { ...answer, on: '2024-01-16', delay: undefined }, inTime)).toEqual([]);
  });

  it('goes out in a protected file with its password apart, to an address typed twice', () => {
    const situation = aSituation(aCaseIn('stage1'));
    const format = 'Email with protected file';
    expect(faults('respond', { ...answer, format }, situation)).toEqual(['protectedFile', 'passwordApart']);
    expect(faults('respond', { ...answer, address: false }, situation)).toEqual(['address']);
  });

  it('needs a second person from Stage 2, since it was last opened', () => {
    const file = aCaseIn('investigation');
    const check = anEvent({ act: 'check-sending', stage: 'S2', number: 1 });
    const with_ = (...events: CaseFile['events']): string | undefined =>
      refusalOf(actOf('adjudicate'), aSituation({ ...file, events }))?.why;
    expect(with_()).toBe('answerNotChecked');
    expect(with_({ ...check, by: { id: 6, name: 'Avery Lind' } })).toBe('answerCheckedByYou');
    expect(with_(check)).toBeUndefined();
    expect(with_(check, anEvent({ act: 'reopen', stage: 'S2', number: 2 }))).toBe('answerNotChecked');
    expect(with_({ ...check, stage: 'S1' })).toBe('answerNotChecked');
  });

  it('needs a concern', () => {
    expect(refusalOf(actOf('respond'), aSituation({ ...aCaseIn('stage1'), concerns: [] }))).toEqual({
      why: 'noConcern'
    });
  });
});

describe('stages', () => {
  it('says why there is no next one', () => {
    const adult = aCaseIn('stage1Answered');
    const stages = adult.stages.map((stage) => ({ ...stage, process: 'ADULT_STAT' as const }));
    expect(refusalOf(actOf('request-stage-2'), aSituation({ ...adult, stages }))).toEqual({ why: 'oneLocalStage' });
    const corporate = aCaseIn('stage2Answered');
    const two = corporate.stages.map((stage) => ({ ...stage, process: 'CORPORATE' as const }));
    expect(refusalOf(actOf('request-stage-3'), aSituation({ ...corporate, stages: two }))).toEqual({ why: 'noStage3' });
  });

  it('asks why Stage 1 is left without an answer', () => {
    expect(faults('request-stage-2', { on: caseDay }, aSituation(aCaseIn('stage1')))).toEqual(['skipped']);
    expect(faults('request-stage-2', { on: caseDay }, aSituation(aCaseIn('stage1Answered')))).toEqual([]);
  });

  it('takes a request for Stage 3 after 20 working days only with a reason', () => {
    const late = aSituation(aCaseIn('stage2Answered'), { today: '2024-04-02' });
    expect(faults('request-stage-3', { on: '2024-03-26' }, late)).toEqual([]);
    expect(faults('request-stage-3', { on: '2024-03-27' }, late)).toEqual(['acceptedLate']);
    expect(faults('request-stage-3', { on: '2024-03-27', acceptedLate: 'In hospital.' }, late)).toEqual([]);
  });

  it('counts Stage 2 from the day on which the statement was agreed again', () => {
    const situation = aSituation(aCaseIn('investigation'));
    const { stages } = done('agree-statement', { on: '2024-02-05' }, situation);
    expect(stages.at(-1)?.events.statement_agreed_on).toBe('2024-02-05');
    expect(faults('agree-statement', { on: '2024-01-29' }, situation)).toEqual(['on']);
  });

  it('opens the Ombudsman beside the stage that goes on', () => {
    const after = done(
      'escalate-to-ombudsman',
      { on: caseDay, step: 'Investigation', ombudsmanReference: '24 000 001' },
      aSituation(aCaseIn('stage1'))
    );
    expect(after.stages.at(-1)).toMatchObject({ process: 'LGSCO', stage: 'INVESTIGATION', openedOn: caseDay });
    expect(positionOf(after).state).toBe('stage1');
    expect(after.complaint).toMatchObject({ ombudsmanReference: '24 000 001', status: 'Open', highestStage: 'S1' });
  });
});

describe("the Ombudsman's stages", () => {
  const asked = (file: CaseFile = aCaseIn('stage1Answered')): CaseFile => ({
    ...file,
    stages: [...file.stages, { ...anEnquiry, openedOn: '2024-03-01', events: { enquiry_received_on: '2024-03-01' } }]
  });
  const decide = 'decide-ombudsman';
  const upheld = { on: caseDay, decision: 'Upheld: fault and injustice' };

  it('close with the answer, which stops their clock and leaves the complaint where it was', () => {
    const after = done('answer-ombudsman', { on: '2024-03-04' }, aSituation(asked()));
    expect(after.stages.at(-1)).toMatchObject({
      closedOn: '2024-03-04',
      closureType: 'Responded',
      events: { enquiry_returned_on: '2024-03-04' }
    });
    expect(positionOf(after).state).toBe('stage1Answered');
    expect(refusalOf(actOf('answer-ombudsman'), aSituation(after))).toEqual({ why: 'nothingForOmbudsman' });
    expect(faults('answer-ombudsman', { on: '2024-02-29' }, aSituation(asked()))).toEqual(['on']);
  });

  it('end with the decision, from which the days of the remedy are counted', () => {
    const after = done(decide, { ...upheld, remedies: true }, aSituation(asked()));
    expect(after.stages.slice(-2)).toMatchObject([
      { stage: 'ENQUIRY', closedOn: caseDay, outcome: upheld.decision },
      { process: 'LGSCO', stage: 'REMEDY', openedOn: caseDay, events: { final_decision_on: caseDay } }
    ]);
    expect(after.complaint.outcome).toBe(asked().complaint.outcome);
    expect(refusalOf(actOf(decide), aSituation(after))).toEqual({ why: 'ombudsmanDecided' });
    const shown = done('answer-ombudsman', { on: caseDay }, aSituation(after));
    expect(shown.stages.at(-1)).toMatchObject({ stage: 'REMEDY', events: { remedy_evidenced_on: caseDay } });
  });

  it('leave nothing to do where no remedy follows, and three months to reply to a report', () => {
    expect(done(decide, { ...upheld, decision: 'Not upheld' }, aSituation(asked())).stages).toHaveLength(2);
    const report = { ...upheld, decision: 'Report in the public interest' };
    expect(done(decide, report, aSituation(asked())).stages.at(-1)).toMatchObject({
      stage: 'REPORT',
      events: { report_issued_on: caseDay }
    });
    expect(faults(decide, { ...report, remedies: true }, aSituation(asked()))).toEqual(['remedies']);
    expect(faults(decide, { ...upheld, decision: 'Not upheld', remedies: true }, aSituation(asked()))).toEqual([
      'remedies'
    ]);
  });

  it('are decided once the Ombudsman has asked, on a day after that', () => {
    expect(refusalOf(actOf(decide), aSituation(aCaseIn('stage1')))).toEqual({ why: 'ombudsmanNotAsked' });
    expect(faults(decide, { ...upheld, on: '2024-02-29' }, aSituation(asked()))).toEqual(['on']);
    const answered = done('answer-ombudsman', { on: '2024-03-04' }, aSituation(asked()));
    const after = done(decide, upheld, aSituation(answered));
    expect(after.stages.at(-1)).toMatchObject({ closedOn: '2024-03-04', outcome: upheld.decision });
  });

  it('take a draft decision, to be commented on', () => {
    const draft = { on: caseDay, step: 'Draft decision', ombudsmanReference: '24 000 001' };
    expect(done('escalate-to-ombudsman', draft, aSituation(asked())).stages.at(-1)).toMatchObject({
      stage: 'DRAFT',
      events: { draft_received_on: caseDay }
    });
  });
});

describe('correcting a date', () => {
  it('keeps the old day in the log and moves what rests on it', () => {
    const situation = aSituation(aCaseIn('stage2Answered'));
    const opened = done('correct-date', { which: 'S2:s2_requested_on', on: '2024-01-23', reason: 'Post.' }, situation);
    expect(opened.stages[1]).toMatchObject({ openedOn: '2024-01-23', events: { s2_requested_on: '2024-01-23' } });
    const sent = done(
      'correct-date',
      { which: 'S2:adjudication_sent_on', on: '2024-02-28', reason: 'Post.' },
      situation
    );
    expect(sent.stages[1]).toMatchObject({ closedOn: '2024-02-28', closureType: 'Responded' });
    expect(sent.complaint.closedOn).toBe('2024-02-28');
    expect(sent.events.at(-1)?.values).toMatchObject({ which: 'S2:adjudication_sent_on', on: '2024-02-28' });
  });

  it('moves the receipt on every stage and on the complaint', () => {
    const after = done(
      'correct-date',
      { which: 'S1:received_on', on: '2024-01-03', reason: 'Post.' },
      aSituation(aCaseIn('statement'))
    );
    expect(after.stages.map(({ receivedOn }) => receivedOn)).toEqual(['2024-01-03', '2024-01-03']);
    expect(after.complaint.receivedOn).toBe('2024-01-03');
  });

  it('lets nothing happen before the receipt or after the closing', () => {
    const situation = aSituation(aCaseIn('stage2Answered'));
    const which = 'S2:statement_agreed_on';
    expect(faults('correct-date', { which, on: '2024-01-01', reason: 'x' }, situation)).toEqual(['on']);
    expect(faults('correct-date', { which, on: '2024-03-01', reason: 'x' }, situation)).toEqual(['on']);
    expect(faults('correct-date', { which: 'S1:received_on', on: '2024-01-13', reason: 'x' }, situation)).toEqual([
      'on'
    ]);
    expect(faults('correct-date', { which: 'S3:panel_held_on', on: caseDay, reason: 'x' }, situation)).toEqual([
      'which'
    ]);
  });
});

describe('reopening', () => {
  it('takes back an answer sent in error, and its outcome', () => {
    const after = done('reopen', { on: caseDay, reason: 'Wrong letter.' }, aSituation(aCaseIn('stage2Answered')));
    expect(positionOf(after).state).toBe('investigation');
    expect(after.stages[1]?.events.adjudication_sent_on).toBeUndefined();
    expect(after.complaint).toMatchObject({ status: 'Open' });
    expect(after.complaint.outcome).toBeUndefined();
    expect(after.stages[0]?.outcome).toBe('Not upheld');
  });

  it('clears why the case had ended', () => {
    const file = aCaseIn('refused');
    const refused = { ...file, complaint: { ...file.complaint, refusalReason: 'Out of time' } };
    const after = done('reopen', { on: caseDay, reason: 'New facts.' }, aSituation(refused));
    expect(after.complaint.refusalReason).toBeUndefined();
    expect(positionOf(after).state).toBe('stage1');
  });
});

describe('what an act leaves in the timeline', () => {
  it('is numbered, dated and signed, and holds only what was asked', () => {
    const { event } = performAct(
      actOf('acknowledge'),
      { on: '2024-01-04', other: 'not asked' },
      aSituation({ ...aCaseIn('stage1'), events: [anEvent({ number: 7 })] }),
      at
    );
    expect(event).toEqual({
      key: 'k1',
      number: 8,
      act: 'acknowledge',
      stage: 'S1',
      on: '2024-01-04',
      recordedAt: at.recordedAt,
      by: { id: 6, name: 'Avery Lind' },
      values: { on: '2024-01-04' },
      entries: [{ type: 'happened', event: 'acknowledged_on', on: '2024-01-04' }]
    });
  });

  it('is nothing when an entry is wrong', () => {
    expect(() => done('acknowledge', { on: '2030-01-01' }, aSituation(aCaseIn('stage1')))).toThrow(Refused);
  });
});

describe('concerns and details', () => {
  it('numbers a new concern after the last and marks that staff is named', () => {
    const file = aCase(aCaseIn('stage1').stages, { concerns: [aConcern({ number: 3 })] });
    const values = {
      concern: 'new',
      on: caseDay,
      category: 'Alleged staff conduct',
      wording: 'Rude.',
      staffNamed: true
    };
    const after = done('record-concern', values, aSituation(file));
    expect(after.concerns.map(({ number }) => number)).toEqual([3, 4]);
    expect(after.stages[0]?.attention).toEqual(['Staff named']);
    const back = done('record-concern', { ...values, concern: '4', staffNamed: undefined }, aSituation(after));
    expect(back.concerns).toHaveLength(2);
    expect(back.stages[0]?.attention).toEqual([]);
  });

  it('lets an investigating officer change a concern, and add none', () => {
    const situation = aSituation(aCaseIn('stage1'), { actor: { id: 2, name: 'Rowan Hale', roles: ['R2'] } });
    const values = { on: '2024-01-03', category: 'Communication', wording: 'Calls were not returned.' };
    const act = actOf('record-concern');
    expect(faultsOf(act, { ...values, concern: 'new' }, situation).map(({ field }) => field)).toEqual(['concern']);
    expect(faultsOf(act, { ...values, concern: '1' }, situation)).toEqual([]);
  });

  it('moves the open stages to the new team, and leaves the closed ones', () => {
    const file = aCaseIn('statement');
    const stages = file.stages.map((stage) => ({ ...stage, team: 'MASH', service: 'Other' }));
    const after = done('change-details', { team: 'Team West' }, aSituation({ ...file, stages }));
    expect(after.stages.map(({ team }) => team)).toEqual(['MASH', 'Team West']);
    expect(after.complaint).toMatchObject({ team: 'Team West', service: 'Assessment and family support' });
    expect(faults('change-details', { team: 'No such team' }, aSituation(file))).toEqual(['team']);
  });
});

describe('the act offered first', () => {
  it.each([
    ['stage1', 'acknowledge'],
    ['statement', 'acknowledge'],
    ['panelReport', 'acknowledge'],
    ['stage1Answered', 'request-stage-2'],
    ['stage2Answered', 'request-stage-3'],
    ['withdrawn', undefined]
  ] as const)('in %s is %s', (state, act) => {
    expect(suggestedAct(aSituation(aCaseIn(state)))?.id).toBe(act);
  });

  it('is to give an acknowledged case an officer, and then to answer it', () => {
    const file = done('acknowledge', { on: '2024-01-03' }, aSituation(aCaseIn('stage1')));
    expect(suggestedAct(aSituation(file))?.id).toBe('allocate');
    const given = done('allocate', { officer: 9, on: '2024-01-03' }, aSituation(file));
    expect(suggestedAct(aSituation(given))?.id).toBe('respond');
  });

  it('is none for somebody who may do nothing', () => {
    const reader = { id: 40, name: 'Perrin Oakes', roles: ['R4'] as const };
    expect(suggestedAct(aSituation(aCaseIn('panel'), { actor: reader }))).toBeUndefined();
  });
});
