import fc from 'fast-check';
import type { LearningRecord } from '../registers/LearningRecord';
import { contentText, emptyLearning, type LearningContent } from './LearningContent';
import type { LearningApproval, LearningCheck, LearningDraft } from './LearningDraft';
import { actsFor, type LearningAct, learningActs, type LearningRights } from './learningActs';
import { isVouchedFor, learningState, reviewDay, statusInLibrary } from './learningState';
import { quarterLabel } from './quarters';

const today = '2026-02-11';
const [writer, checker, lead, manager] = [1, 2, 3, 4] as const;
const somebody = (id: number): { id: number; name: string } => ({ id, name: `p${id}` });
const draft = (given: Partial<LearningDraft> = {}): LearningDraft => ({
  id: 1,
  etag: '"1"',
  key: 'L',
  content: { ...emptyLearning, title: 'Ring first' },
  fingerprint: 'f1',
  status: 'Anonymisation check',
  madeBy: somebody(writer),
  changedAt: '',
  writers: [writer],
  ...given
});
const check = (by: number, given: Partial<LearningCheck> = {}): LearningCheck => ({
  id: 1,
  key: 'L',
  fingerprint: 'f1',
  decision: 'Passed',
  note: '',
  by: somebody(by),
  ...given
});
const approval = (by: number, given: Partial<LearningApproval> = {}): LearningApproval => ({
  id: 1,
  key: 'L',
  fingerprint: 'f1',
  decision: 'Approved',
  by: somebody(by),
  ...given
});
const everything = (userId: number): LearningRights => ({
  userId,
  seesDrafts: true,
  mayDraft: true,
  mayEdit: true,
  mayCheck: true,
  mayApprove: true,
  mayPublish: true,
  mayUse: true
});
const record = (given: Partial<LearningRecord> = {}): LearningRecord => ({
  ...emptyLearning,
  key: 'L',
  status: 'Published',
  publishedOn: '2026-01-01',
  reviewOn: '2027-01-01',
  ...given
});

describe('a draft of learning', () => {
  it.each([
    ['is a draft until it is sent', draft({ status: 'Draft' }), [], [], 'Draft', false],
    ['waits for its check', draft(), [], [], 'Anonymisation check', false],
    ['is not checked by who wrote it', draft(), [check(writer)], [], 'Anonymisation check', false],
    ['waits for approval once checked', draft(), [check(checker)], [], 'Service approval', false],
    ['is not approved by who checked it', draft(), [check(checker)], [approval(checker)], 'Service approval', false],
    ['is not approved by who wrote it', draft(), [check(checker)], [approval(writer)], 'Service approval', false],
    ['is ready when a third approved it', draft(), [check(checker)], [approval(lead)], 'Service approval', true],
    [
      'needs new words when it was changed',
      draft({ fingerprint: 'f2' }),
      [check(checker)],
      [approval(lead)],
      'Anonymisation check',
      false
    ],
    ['is a draft again when returned', draft(), [check(checker, { decision: 'Returned' })], [], 'Draft', false],
    [
      'follows the latest word',
      draft(),
      [check(checker, { decision: 'Returned' }), check(checker, { id: 2 })],
      [],
      'Service approval',
      false
    ],
    ['stays withdrawn', draft({ status: 'Withdrawn' }), [check(checker)], [approval(lead)], 'Withdrawn', false]
  ] as const)('%s', (_name, given, checks, approvals, status, isReady) => {
    expect(learningState(given, { checks, approvals }, today)).toMatchObject({ status, isReady });
  });

  it('is published, due for review or withdrawn as the library has it', () => {
    const words = { checks: [check(checker)], approvals: [approval(lead)] };
    const inLibrary = (given: Partial<LearningRecord>, fingerprint = 'f1'): string =>
      learningState(draft(), words, today, { record: record(given), fingerprint }).status;
    expect(inLibrary({})).toBe('Published');
    expect(inLibrary({ reviewOn: today })).toBe('Review due');
    expect(inLibrary({ status: 'Archived', reviewOn: today })).toBe('Archived');
    expect(inLibrary({ status: 'Withdrawn' }, 'other')).toBe('Withdrawn');
    // A correction of what is published goes the whole way again.
    expect(inLibrary({}, 'before')).toBe('Service approval');
    expect(statusInLibrary(record({ reviewOn: today }), '2026-02-10')).toBe('Published');
    expect(reviewDay('2024-02-29')).toBe('2025-02-28');
  });

  it('is published by no one person, whoever has all rights and says whatever they like', () => {
    const word = fc.record({ by: fc.constantFrom(writer, checker, lead, manager), passed: fc.boolean() });
    fc.assert(
      fc.property(fc.array(word), fc.array(word), fc.constantFrom(writer, checker, lead, manager), (cs, as, who) => {
        const state = learningState(
          draft(),
          {
            checks: cs.map(({ by, passed }, id) => check(by, { id, decision: passed ? 'Passed' : 'Returned' })),
            approvals: as.map(({ by, passed }, id) =>
              approval(by, { id, decision: passed ? 'Approved' : 'Returned: not accurate' })
            )
          },
          today
        );
        if (!actsFor(state, everything(who)).includes('publish')) return;
        const people = new Set([writer, state.check?.by.id, state.approval?.by.id]);
        expect(people.size).toBe(3);
        expect([writer, state.approval?.by.id]).not.toContain(who);
      })
    );
  });

  it('offers each act at its place, and to who may do it', () => {
    const offered = (
      userId: number,
      given: Partial<LearningDraft>,
      checks: LearningCheck[],
      words: LearningApproval[] = []
    ): readonly LearningAct[] =>
      actsFor(learningState(draft(given), { checks, approvals: words }, today), everything(userId));
    expect(offered(writer, { status: 'Draft' }, [])).toEqual(['edit', 'send', 'withdraw']);
    expect(offered(writer, {}, [])).toEqual(['edit', 'withdraw']);
    expect(offered(checker, {}, [])).toEqual(['edit', 'check', 'withdraw']);
    expect(offered(checker, {}, [check(checker)])).toEqual(['edit', 'withdraw']);
    expect(offered(lead, {}, [check(checker)])).toEqual(['edit', 'approve', 'withdraw']);
    expect(offered(lead, {}, [check(checker)], [approval(lead)])).toEqual(['edit', 'withdraw']);
    expect(offered(manager, {}, [check(checker)], [approval(lead)])).toEqual(['edit', 'publish', 'withdraw']);
    expect(offered(writer, {}, [check(checker, { decision: 'Returned' })])).toEqual(['edit', 'withdraw']);
    const due = learningState(draft(), { checks: [], approvals: [] }, today, {
      record: record({ reviewOn: today }),
      fingerprint: 'f1'
    });
    expect(actsFor(due, everything(manager))).toEqual<LearningAct[]>(['edit', 'renew', 'archive', 'takeOut']);
    // Changed by who approved it, nothing would vouch for it.
    expect(actsFor({ ...due, approval: approval(manager) }, everything(manager))).toEqual(['edit', 'takeOut']);
    const nothing = { ...everything(manager), mayEdit: false, mayCheck: false, mayApprove: false, mayPublish: false };
    expect(learningActs.filter((act) => actsFor(due, nothing).includes(act))).toEqual([]);
  });
});

describe('what is approved', () => {
  it('is vouched for by somebody who did not put it there, and only as it was', () => {
    const entry = { key: 'L', fingerprint: 'f1', writtenBy: [manager] };
    expect(isVouchedFor(entry, [approval(lead)])).toBe(true);
    expect(isVouchedFor(entry, [approval(manager)])).toBe(false);
    expect(isVouchedFor({ ...entry, writtenBy: [manager, lead] }, [approval(lead)])).toBe(false);
    expect(isVouchedFor(entry, [approval(lead, { fingerprint: 'f2' })])).toBe(false);
    expect(isVouchedFor(entry, [approval(lead, { key: 'M' })])).toBe(false);
    expect(isVouchedFor(entry, [approval(lead, { decision: 'Returned: not accurate' })])).toBe(false);
  });

  it('is another text when any part of it is another', () => {
    const full: LearningContent = { ...emptyLearning, title: 'A', changedOn: '2026-01-01' };
    const changes: Partial<LearningContent>[] = [
      { title: 'B' },
      { themes: ['x'] },
      { service: 's' },
      { otherServices: ['s'] },
      { team: 't' },
      { audience: 'Team' },
      { source: 'Audit' },
      { outcome: 'Upheld' },
      { quarter: 'q' },
      { whatHappened: 'w' },
      { whatWeLearned: 'w' },
      { whatChanged: 'w' },
      { howWeKnow: 'w' },
      { changedOn: '2026-01-02' },
      { includeInReport: false }
    ];
    const texts = changes.map((change) => contentText({ ...full, ...change }));
    expect(new Set([...texts, contentText(full)]).size).toBe(changes.length + 1);
    expect(contentText({ ...full, title: ' A ' })).toBe(contentText(full));
    expect(contentText({ ...full, whatHappened: 'a\r\nb' })).toBe(contentText({ ...full, whatHappened: 'a\nb' }));
  });

  it('shows a quarter of the council’s year', () => {
    expect(quarterLabel('2026-01-05')).toBe('2025/26 Q4');
    expect(quarterLabel('2026-04-01')).toBe('2026/27 Q1');
  });
});
