import type { ActValues } from '../acts/ActField';
import type { StaffAllegation } from './StaffAllegation';
import { isDue, reviewFaults, type StaffReview } from './staffReviews';

const one = (id: number, more: Partial<StaffAllegation> = {}): StaffAllegation => ({
  id,
  reference: `CH-2026-000${id}`,
  concern: 1,
  staff: 7,
  namedOn: '2026-03-02',
  nature: 'Conduct',
  childMayBeHarmed: false,
  ...more
});
const review = (...allegations: StaffAllegation[]): StaffReview => ({
  trigger: { staff: 7, reasons: ['complaints'], months: 12, complaints: 3, upheldConcerns: 0 },
  person: { id: 7, name: 'Somebody' },
  allegations
});
const entered: ActValues = { on: '2026-03-20', response: 'Supervision', support: 'A talk', referral: 'None' };

describe('a review of a member of staff', () => {
  it('is due until every allegation behind it was looked at, and again with the next', () => {
    const looked = [one(1, { reviewedOn: '2026-03-10' }), one(2, { reviewedOn: '2026-03-10' })];
    expect(isDue(review(...looked))).toBe(false);
    expect(isDue(review(...looked, one(3)))).toBe(true);
  });

  it.each<[ActValues, string[]]>([
    [{}, []],
    [{ response: 'Forgotten' }, ['response']],
    [{ support: '' }, ['support']],
    [{ on: '2026-03-01' }, ['on']],
    [{ referral: 'LADO' }, ['referredOn']],
    [{ referral: 'LADO', referredOn: '2026-03-20' }, []],
    [{ referral: 'LADO', referredOn: '2026-03-21' }, ['referredOn']]
  ])('with %j has at fault: %j', (more, expected) => {
    const faults = reviewFaults({ ...entered, ...more }, review(one(1)), '2026-03-20');
    expect(faults.map(({ field }) => field)).toEqual(expected);
  });
});
