import fc from 'fast-check';
import { fromOrdinal } from '../dates/ordinals';
import { checkDestruction } from './destruction';
import { retentionOf } from './retentionOf';
import { defaultRetentionRules, keptRecords } from './retentionRules';

const proposal = { reference: 'CH-2016-0001', proposedBy: 4, proposedOn: '2026-11-02' };
const day = fc.integer({ min: 15_000, max: 30_000 }).map(fromOrdinal);

describe('how long records are kept', () => {
  it.each([
    ['complaint', '2020-11-26', '2026-11-26'],
    ['laterStage', '2020-02-29', '2026-02-28'],
    ['contact', '2023-11-25', '2026-11-25'],
    ['equality', '2025-10-31', '2026-10-31'],
    ['allegation', '2024-11-26', '2026-11-26'],
    ['audit', '2019-11-26', '2026-11-26']
  ] as const)('a %s from %s until %s', (record, from, keepUntil) => {
    expect(retentionOf({ record, from, hold: false }, defaultRetentionRules, '2026-11-26').keepUntil).toBe(keepUntil);
  });

  it('has one rule for each kind of record', () => {
    expect(defaultRetentionRules.map(({ record }) => record)).toEqual(keptRecords);
  });

  it('is over on the day after the last, and not a day before', () => {
    const kept = { record: 'complaint', from: '2020-11-26', hold: false } as const;
    expect(retentionOf(kept, defaultRetentionRules, '2026-11-26').state).toBe('kept');
    expect(retentionOf(kept, defaultRetentionRules, '2026-11-27').state).toBe('due');
  });

  it('never runs while a case is open, and never ends while it is held', () => {
    fc.assert(
      fc.property(fc.constantFrom(...keptRecords), day, day, (record, from, today) => {
        expect(retentionOf({ record, hold: false }, defaultRetentionRules, today)).not.toHaveProperty('keepUntil');
        expect(retentionOf({ record, hold: false }, defaultRetentionRules, today).state).toBe('kept');
        expect(retentionOf({ record, from, hold: true }, defaultRetentionRules, today).state).toBe('held');
      })
    );
  });

  it("follows the council's own schedule", () => {
    const rules = defaultRetentionRules.map((rule) => ({ ...rule, months: 120 }));
    expect(retentionOf({ record: 'complaint', from: '2016-01-31', hold: false }, rules, '2026-01-31').state).toBe(
      'kept'
    );
  });

  it('is not guessed for what no rule is about', () => {
    expect(() => retentionOf({ record: 'audit', hold: false }, [], '2026-01-31')).toThrow(/no rule/);
  });
});

describe('destroying a record', () => {
  const retention = (from: string | undefined, hold = false): ReturnType<typeof retentionOf> =>
    retentionOf({ record: 'complaint', hold, ...(from && { from }) }, defaultRetentionRules, '2026-11-26');

  it('takes two people and a record over its time', () => {
    expect(() => checkDestruction(retention('2016-11-26'), proposal, 5)).not.toThrow();
  });

  it.each([
    ['one person alone', retention('2016-11-26'), 4, { why: 'sameProposer' }],
    ['a record that is held', retention('2016-11-26', true), 5, { why: 'heldFromDestruction', name: 'CH-2016-0001' }],
    [
      'a record that is still to be kept',
      retention('2024-11-26'),
      5,
      { why: 'keptUntil', name: 'CH-2016-0001', day: '2030-11-26' }
    ],
    ['an open case', retention(undefined), 5, { why: 'stillOpen', name: 'CH-2016-0001' }]
  ])('is refused for %s', (_what, kept, agreedBy, reason) => {
    expect(() => checkDestruction(kept, proposal, agreedBy)).toThrow(expect.objectContaining({ refusal: reason }));
  });
});
