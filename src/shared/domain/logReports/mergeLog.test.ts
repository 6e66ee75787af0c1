import fc from 'fast-check';
import { emptyLog, type LogContent } from './LogContent';
import { mergeLog, sameLog, withAnswers } from './mergeLog';

const base: LogContent = {
  ...emptyLog,
  officerRole: 'Team manager',
  goodPractice: 'Rang at once.',
  concerns: [
    { number: 1, category: 'Communication', wording: 'Calls were not returned.' },
    { number: 2, category: 'Finance', wording: 'A payment came late.' }
  ],
  actions: [{ id: 'a1', action: 'Tell the team' }]
};

const concern = (content: LogContent, number: number): unknown =>
  content.concerns.find((row) => row.number === number)?.finding;

describe('two people’s changes of a log report', () => {
  it('come together where each changed something else, down to the parts of a row', () => {
    const mine = withAnswers(base, { 'concerns/1/finding': 'Two calls were missed.', 'actions/a2/id': 'a2' });
    const theirs = withAnswers(base, { 'concerns/2/finding': 'Nine days late.', goodPractice: undefined, hours: 3 });
    const { content, differences } = mergeLog(base, mine, theirs);
    expect(differences).toEqual([]);
    expect([concern(content, 1), concern(content, 2)]).toEqual(['Two calls were missed.', 'Nine days late.']);
    expect(content.goodPractice).toBeUndefined();
    expect(content.hours).toBe(3);
    expect(content.actions.map(({ id }) => id)).toEqual(['a1', 'a2']);
  });

  it('are told where both changed the same answer, with what stood before', () => {
    const mine = withAnswers(base, { 'concerns/1/finding': 'Two calls.', rootCauses: ['Delay'] });
    const theirs = withAnswers(base, { 'concerns/1/finding': 'Three calls.', rootCauses: ['Delay'] });
    expect(mergeLog(base, mine, theirs).differences).toEqual([
      { path: 'concerns/1/finding', mine: 'Two calls.', theirs: 'Three calls.' }
    ]);
  });

  it('take a row away that one of them removed', () => {
    const mine = withAnswers(base, { 'actions/a1/id': undefined, 'actions/a1/action': undefined });
    const theirs = withAnswers(base, { 'actions/a1/category': 'Team' });
    expect(mergeLog(base, mine, theirs).content.actions).toEqual([]);
  });

  it('are the one’s when the other changed nothing, whatever was changed', () => {
    const answer = fc.oneof(
      fc.record({ path: fc.constantFrom('officerRole', 'partners', 'concerns/2/evidence'), value: fc.string() }),
      fc.record({ path: fc.constantFrom('hours', 'contactAttempts'), value: fc.nat() }),
      fc.record({ path: fc.constantFrom('learningIdentified', 'safeguarding'), value: fc.boolean() }),
      fc.record({ path: fc.constant('rootCauses'), value: fc.subarray(['Delay', 'Policy', 'Attitude']) })
    );
    fc.assert(
      fc.property(fc.array(answer), (answers) => {
        const changed = withAnswers(base, Object.fromEntries(answers.map(({ path, value }) => [path, value])));
        for (const { content, differences } of [mergeLog(base, changed, base), mergeLog(base, base, changed)]) {
          expect(differences).toEqual([]);
          expect(sameLog(content, changed)).toBe(true);
        }
        expect(sameLog(withAnswers(changed, {}), changed)).toBe(true);
      })
    );
  });

  it('are the same when they say the same, cleared or never answered', () => {
    expect(sameLog({ ...base, partners: '' }, base)).toBe(true);
    expect(sameLog({ ...base, partners: 'Health' }, base)).toBe(false);
    expect(sameLog({ ...base, safeguarding: false }, base)).toBe(false);
  });
});
