import fc from 'fast-check';
import { addMonths } from '../dates/addMonths';
import { fromOrdinal } from '../dates/ordinals';
import { batchKinds, batchOf, dueBatch, subjectOf } from './batches';
import { defaultRetentionRules } from './retentionRules';

const untilOf = (list: string, today: string): string | undefined => {
  const kind = batchKinds.find((each) => each.list === list);
  return kind && dueBatch(kind, defaultRetentionRules, today)?.until;
};

describe('records with a time of their own', () => {
  it.each([
    ['Compliments', '2026-11-26', '2023-10-31'],
    ['Comments', '2026-11-01', '2023-10-31'],
    ['StaffAllegations', '2026-11-26', '2024-10-31'],
    ['AuditLog', '2026-11-26', '2019-10-31'],
    ['EqualityAnswers', '2026-11-26', '2025-03-31'],
    ['EqualityAnswers', '2026-03-31', '2024-03-31']
  ])('%s on %s: up to %s', (list, today, until) => {
    expect(untilOf(list, today)).toBe(until);
  });

  it('never hold a day that is still to be kept', () => {
    const day = fc.integer({ min: 15_000, max: 30_000 }).map(fromOrdinal);
    fc.assert(
      fc.property(fc.constantFrom(...batchKinds), day, (kind, today) => {
        const batch = dueBatch(kind, defaultRetentionRules, today);
        const months = defaultRetentionRules.find(({ record }) => record === kind.record)?.months ?? 0;
        expect(batch && addMonths(batch.until, months) < today).toBe(true);
        expect(batch && batchOf(subjectOf(batch))).toEqual(batch);
      })
    );
  });

  it.each(['CH-2016-0001', 'Compliments', 'People 2023-10-31', 'Compliments 2023-10-31 x'])('%s is none', (subject) => {
    expect(batchOf(subject)).toBeUndefined();
  });
});
