import fc from 'fast-check';
import { fromOrdinal } from '../dates/ordinals';
import { defaultRetentionRules } from './retentionRules';
import {
  checkAgreement,
  type KeptCase,
  nextWord,
  reviewItem,
  reviewItems,
  type StepEntry,
  unfinishedIn
} from './reviewItems';

const today = '2026-11-26';
const old: KeptCase = { reference: 'CH-2016-0001', record: 'complaint', closedOn: '2016-03-01', hold: false };
const first = { id: 4, name: 'Ada Archer' };
const second = { id: 5, name: 'Bo Brown' };
const entry = (step: StepEntry['step'], by = first, more: Partial<StepEntry> = {}): StepEntry => ({
  reference: old.reference,
  step,
  proposal: 1,
  by,
  on: today,
  rows: 'Complaints 1',
  ...more
});
const item = (entries: readonly StepEntry[], more: Partial<KeptCase> = {}): ReturnType<typeof reviewItem> =>
  reviewItem({ ...old, ...more }, entries, defaultRetentionRules, today);

describe('records for review', () => {
  it('are those over their time, held ones too, the longest over first', () => {
    const cases: KeptCase[] = [
      { ...old, reference: 'B', closedOn: '2018-01-31' },
      { ...old, reference: 'A', hold: true },
      { ...old, reference: 'C', closedOn: '2020-11-26' },
      { reference: 'D', record: 'complaint', hold: false }
    ];
    expect(
      reviewItems(cases, [], defaultRetentionRules, today).map(({ reference, retention }) => [
        reference,
        retention.state,
        retention.keepUntil
      ])
    ).toEqual([
      ['A', 'held', '2022-03-01'],
      ['B', 'due', '2024-01-31']
    ]);
  });

  it('never hold an open case, nor one whose last day is not past', () => {
    const day = fc.integer({ min: 12_000, max: 22_000 }).map(fromOrdinal);
    fc.assert(
      fc.property(fc.array(fc.option(day, { nil: undefined })), day, (days, on) => {
        const cases = days.map((closedOn, place): KeptCase => {
          const one = { reference: `CH-${place}`, record: 'laterStage', hold: place % 3 === 0 } as const;
          return closedOn === undefined ? one : { ...one, closedOn };
        });
        for (const { retention } of reviewItems(cases, [], defaultRetentionRules, on)) {
          expect((retention.keepUntil ?? on) < on).toBe(true);
        }
      })
    );
  });

  it('know the last proposal and the word on it, and forget the word on an earlier one', () => {
    const entries = [entry('agreed', second), entry('proposed'), entry('proposed', second, { proposal: 2 })];
    expect(item(entries)).toMatchObject({ proposed: { by: second, proposal: 2 }, begun: false });
    expect(item(entries)).not.toHaveProperty('agreed');
    expect(item(entries.slice(0, 2))).toMatchObject({ agreed: { by: second } });
  });
});

describe('whose word comes next', () => {
  const rows = 'Complaints 1';
  it.each([
    ['anybody may propose', item([]), first.id, rows, 'propose'],
    ['the first waits for a second', item([entry('proposed')]), first.id, rows, 'own'],
    ['a second may agree', item([entry('proposed')]), second.id, rows, 'agree'],
    ['nobody after both', item([entry('proposed'), entry('agreed', second)]), first.id, rows, 'none'],
    ['what changed is proposed again', item([entry('proposed'), entry('agreed', second)]), first.id, 'x', 'propose'],
    ['nobody while it is held', item([], { hold: true }), first.id, rows, 'none'],
    ['nobody once rows are going', item([entry('proposed'), entry('begun')]), second.id, 'x', 'none']
  ])('%s', (_what, one, me, now, next) => {
    expect(nextWord(one, me, now)).toBe(next);
  });
});

describe('a job that was cut short', () => {
  it('is known by what has begun and is not done', () => {
    expect(unfinishedIn([entry('begun'), entry('begun', first, { reference: 'B' }), entry('done')])).toEqual(['B']);
  });
});

describe('agreeing to destroy a record', () => {
  it('takes a proposal of somebody else, about what is there now', () => {
    expect(() => checkAgreement(item([entry('proposed')]), second.id, 'Complaints 1')).not.toThrow();
  });

  it.each([
    ['nothing was proposed', item([]), second.id, 'Complaints 1', 'notProposed'],
    ['the same person proposed it', item([entry('proposed')]), first.id, 'Complaints 1', 'sameProposer'],
    ['rows were added since', item([entry('proposed')]), second.id, 'Complaints 2', 'notAsProposed'],
    ['it is held', item([entry('proposed')], { hold: true }), second.id, 'Complaints 1', 'heldFromDestruction'],
    [
      'it was closed again later',
      item([entry('proposed')], { closedOn: '2025-01-01' }),
      second.id,
      undefined,
      'keptUntil'
    ]
  ])('is refused when %s', (_when, one, by, rows, reason) => {
    expect(() => checkAgreement(one, by, rows)).toThrow(
      expect.objectContaining({ refusal: expect.objectContaining({ why: reason }) })
    );
  });

  it('does not count rows once they are going', () => {
    expect(() => checkAgreement(item([entry('proposed'), entry('begun')]), second.id, undefined)).not.toThrow();
  });
});
