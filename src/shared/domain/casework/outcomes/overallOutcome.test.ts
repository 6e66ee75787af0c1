import fc from 'fast-check';
import { concernOutcomes, type ConcernOutcome } from './Outcome';
import { deriveOutcome, overallOutcome } from './overallOutcome';

const outcome = fc.constantFrom(...concernOutcomes);
const concerns = fc.array(outcome, { minLength: 1, maxLength: 8 });

describe('the outcome of a complaint from its concerns', () => {
  it.each<[string, ConcernOutcome[], ConcernOutcome]>([
    ['one part of six partly upheld makes the whole partly upheld', ['Partly upheld', 'Not upheld'], 'Partly upheld'],
    ['upheld and not upheld make partly upheld', ['Upheld', 'Not upheld'], 'Partly upheld'],
    ['all upheld', ['Upheld', 'Upheld'], 'Upheld'],
    ['all not upheld', ['Not upheld', 'Not upheld'], 'Not upheld'],
    ['no finding is left out', ['Upheld', 'No finding'], 'Upheld'],
    ['nothing but no finding', ['No finding', 'No finding'], 'No finding'],
    ['withdrawn concerns are left out', ['Not upheld', 'Withdrawn'], 'Not upheld'],
    ['no finding beside withdrawn', ['No finding', 'Withdrawn'], 'No finding'],
    ['all withdrawn', ['Withdrawn'], 'Withdrawn']
  ])('%s', (_rule, given, expected) => {
    expect(deriveOutcome(given)).toBe(expected);
  });

  it('is not known while a concern has none, or there is no concern', () => {
    expect(deriveOutcome(['Upheld', undefined])).toBeUndefined();
    expect(deriveOutcome([])).toBeUndefined();
  });

  it('does not depend on the order, nor on how often an outcome stands there', () => {
    fc.assert(
      fc.property(concerns, (given) => {
        const expected = deriveOutcome(given);
        expect(deriveOutcome([...given].reverse())).toBe(expected);
        expect(deriveOutcome([...given, ...given])).toBe(expected);
      })
    );
  });

  it('is not changed by a concern without finding or a withdrawn one, once another is decided', () => {
    fc.assert(
      fc.property(concerns, fc.constantFrom<ConcernOutcome>('No finding', 'Withdrawn'), (given, quiet) => {
        fc.pre(given.some((each) => each !== 'No finding' && each !== 'Withdrawn'));
        expect(deriveOutcome([...given, quiet])).toBe(deriveOutcome(given));
      })
    );
  });

  it('is wholly upheld, or wholly not, only where nothing decided says otherwise', () => {
    fc.assert(
      fc.property(concerns, (given) => {
        const derived = deriveOutcome(given);
        const decided = given.filter((each) => each !== 'No finding' && each !== 'Withdrawn');
        for (const whole of ['Upheld', 'Not upheld'] as const) {
          expect(derived === whole).toBe(decided.length > 0 && decided.every((each) => each === whole));
        }
      })
    );
  });
});

describe('an outcome decided otherwise', () => {
  it('keeps both values and the reason', () => {
    expect(
      overallOutcome(['Upheld', 'Not upheld'], { outcome: 'Upheld', reason: 'The main point was upheld.' })
    ).toEqual({ outcome: 'Upheld', derived: 'Partly upheld', reason: 'The main point was upheld.' });
  });

  it('needs a reason, unless it says the same', () => {
    expect(() => overallOutcome(['Upheld'], { outcome: 'Not upheld', reason: '  ' })).toThrow(/why/);
    expect(overallOutcome(['Upheld'], { outcome: 'Upheld' })).toEqual({ outcome: 'Upheld', derived: 'Upheld' });
  });

  it('may stand where the concerns give none, with its reason', () => {
    expect(overallOutcome(['Upheld', undefined], { outcome: 'Upheld', reason: 'One point was lost.' })).toEqual({
      outcome: 'Upheld',
      reason: 'One point was lost.'
    });
    expect(() => overallOutcome([])).toThrow(expect.objectContaining({ code: 'invalid' }));
  });

  it('never hides what the concerns give', () => {
    fc.assert(
      fc.property(concerns, outcome, (given, decided) => {
        const overall = overallOutcome(given, { outcome: decided, reason: 'Because.' });
        expect(overall.derived).toBe(deriveOutcome(given));
        expect(overall.outcome).toBe(decided);
        expect(overall.reason === undefined).toBe(decided === overall.derived);
      })
    );
  });
});
