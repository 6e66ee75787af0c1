import fc from 'fast-check';
import type { LearningRecord } from '../registers/LearningRecord';
import { emptyLearning } from './LearningContent';
import { type LearningUse, learningUseKinds } from './LearningUse';
import { digestOf, followedThemes, meetingsOf, relatedRecords } from './meetings';
import { standingUses, usefulVotes } from './standingUses';

const use = (id: number, by: number, given: Partial<LearningUse> = {}): LearningUse => ({
  id,
  kind: 'Useful',
  takenBack: false,
  key: 'L',
  by: { id: by, name: `p${by}` },
  ...given
});
const record = (key: string, given: Partial<LearningRecord> = {}): LearningRecord => ({
  ...emptyLearning,
  key,
  status: 'Published',
  publishedOn: '2026-02-01',
  ...given
});

describe('what people do with learning', () => {
  it('counts one vote a person, however often it was sent, until it is taken back', () => {
    const votes = (uses: LearningUse[]): number => usefulVotes(standingUses(uses)).get('L') ?? 0;
    expect(votes([use(1, 1), use(2, 1), use(3, 2)])).toBe(2);
    expect(votes([use(1, 1), use(2, 1, { takenBack: true })])).toBe(0);
    expect(votes([use(2, 1, { takenBack: true }), use(3, 1)])).toBe(1);
    // Nobody takes another's vote back.
    expect(votes([use(1, 1), use(2, 2, { takenBack: true })])).toBe(1);
  });

  it('does not depend on the order in which it is read', () => {
    const any = fc.record({
      by: fc.integer({ min: 1, max: 3 }),
      kind: fc.constantFrom(...learningUseKinds),
      takenBack: fc.boolean()
    });
    fc.assert(
      fc.property(fc.array(any), (given) => {
        const uses = given.map(({ by, ...rest }, id) => use(id, by, rest));
        expect(standingUses([...uses].reverse())).toEqual(standingUses(uses));
      })
    );
  });

  it('collects records for meetings, with what was discussed there', () => {
    const at = { forum: 'Practice forum', meetingOn: '2026-03-02' };
    const meetings = meetingsOf(
      standingUses([
        use(1, 1, { kind: 'For meeting', ...at }),
        use(2, 2, { kind: 'For meeting', ...at, key: 'M' }),
        use(3, 2, { kind: 'Discussed', ...at }),
        use(4, 2, { kind: 'For meeting', forum: 'Team', meetingOn: '2026-03-09' }),
        use(5, 2, { kind: 'For meeting', ...at, key: 'gone' })
      ]),
      [record('L'), record('M')]
    );
    expect(meetings.map(({ forum, records }) => [forum, records.map(({ key }) => key)])).toEqual([
      ['Team', ['L']],
      ['Practice forum', ['L', 'M']]
    ]);
    expect([...(meetings[1]?.discussed ?? [])]).toEqual(['L']);
  });

  it('finds related records by their themes, and news of the themes somebody follows', () => {
    const all = [
      record('L', { themes: ['A', 'B'], service: 's' }),
      record('both', { themes: ['A', 'B'] }),
      record('one', { themes: ['B'], service: 's' }),
      record('none', { themes: ['C'], service: 's' }),
      record('old', { themes: ['A'], status: 'Archived' }),
      record('early', { themes: ['A'], publishedOn: '2025-01-01' })
    ];
    const [first] = all;
    if (!first) throw new Error('There is one.');
    expect(relatedRecords(first, all).map(({ key }) => key)).toEqual(['both', 'one', 'early']);
    const follows = standingUses([
      use(1, 1, { kind: 'Follows theme', key: '', theme: 'A' }),
      use(2, 2, { kind: 'Follows theme', key: '', theme: 'C' })
    ]);
    expect(followedThemes(follows, 1)).toEqual(['A']);
    expect(digestOf(all, ['A'], '2026-01-15').map(({ key }) => key)).toEqual(['L', 'both']);
  });
});
