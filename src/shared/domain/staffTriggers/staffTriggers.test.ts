import fc from 'fast-check';
import { fromOrdinal, toOrdinal } from '../dates/ordinals';
import { defaultTriggerLimits, type NamedInConcern, staffTriggers } from './staffTriggers';

const today = '2026-11-26';

function named(reference: string, more: Partial<NamedInConcern> = {}): NamedInConcern {
  return { staff: 7, reference, namedOn: '2026-06-01', childMayBeHarmed: false, ...more };
}

function reasons(...all: readonly NamedInConcern[]): unknown {
  return staffTriggers(all, defaultTriggerLimits, today).map((trigger) => trigger.reasons);
}

describe('when a review of a member of staff is due', () => {
  it('is at three complaints that name them', () => {
    expect(reasons(named('A'), named('B'))).toEqual([]);
    expect(reasons(named('A'), named('B'), named('C'))).toEqual([['complaints']]);
  });

  it('counts complaints, not concerns', () => {
    expect(reasons(named('A'), named('A'), named('A'), named('B'))).toEqual([]);
  });

  it('is at two concerns upheld in part or whole', () => {
    expect(reasons(named('A', { outcome: 'Upheld' }), named('A', { outcome: 'Partly upheld' }))).toEqual([['upheld']]);
    expect(reasons(named('A', { outcome: 'Upheld' }), named('A', { outcome: 'Not upheld' }))).toEqual([]);
  });

  it('leaves out complaints withdrawn or refused', () => {
    expect(
      reasons(named('A'), named('B'), named('C', { ended: 'Withdrawn' }), named('D', { ended: 'Refused' }))
    ).toEqual([]);
  });

  it('is at once when a child may be harmed, whatever became of the complaint', () => {
    expect(reasons(named('A', { childMayBeHarmed: true, ended: 'Withdrawn' }))).toEqual([['harm']]);
  });

  it('looks back a year, to the day', () => {
    const at = (namedOn: string): NamedInConcern => named(namedOn, { namedOn });
    expect(reasons(at('2025-11-27'), at('2026-05-01'), at(today))).toEqual([['complaints']]);
    expect(reasons(at('2025-11-26'), at('2026-05-01'), at(today))).toEqual([]);
    expect(reasons(at('2026-11-27'), at('2026-05-01'), at(today))).toEqual([]);
  });

  it('keeps people apart, and orders them by their ids alone', () => {
    const three = (staff: number): NamedInConcern[] => ['A', 'B', 'C'].map((reference) => named(reference, { staff }));
    const found = staffTriggers([...three(9), ...three(3), named('D', { staff: 5 })], defaultTriggerLimits, today);
    expect(found.map(({ staff }) => staff)).toEqual([3, 9]);
  });

  it('says the same in whatever order they were entered, and never less when one more names them', () => {
    const one = fc.record({
      staff: fc.integer({ min: 1, max: 3 }),
      reference: fc.constantFrom('A', 'B', 'C', 'D'),
      namedOn: fc.integer({ min: toOrdinal('2025-06-01'), max: toOrdinal('2026-12-31') }).map(fromOrdinal),
      outcome: fc.constantFrom('Upheld', 'Not upheld', 'Partly upheld'),
      childMayBeHarmed: fc.boolean()
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), one, (all, more) => {
        const before = staffTriggers(all, defaultTriggerLimits, today);
        expect(staffTriggers([...all].reverse(), defaultTriggerLimits, today)).toEqual(before);
        const after = staffTriggers([...all, more], defaultTriggerLimits, today);
        for (const { staff, complaints, upheldConcerns } of before) {
          const now = after.find((trigger) => trigger.staff === staff);
          expect(now?.complaints).toBeGreaterThanOrEqual(complaints);
          expect(now?.upheldConcerns).toBeGreaterThanOrEqual(upheldConcerns);
        }
      })
    );
  });
});
