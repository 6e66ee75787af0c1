import fc from 'fast-check';
import { beforeAndAfter, effectPeriods, type Received } from './beforeAndAfter';
import { differenceInterval, wilsonInterval } from './intervals';

const share = fc
  .record({ base: fc.integer({ min: 1, max: 400 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ base, part }) => ({ base, count: Math.round(base * part) }));
const some = (count: number, base: number, from: string): Received[] =>
  Array.from({ length: base }, (_, index) => ({
    receivedOn: from,
    themes: index < count ? ['Communication', 'Finance'] : ['Finance']
  }));

describe('intervals', () => {
  it.each([
    // Wilson's interval as Newcombe (1998, Statistics in Medicine 17, 857-872, table I) prints it.
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718]
  ])('of %d in %d are as published', (count, base, low, high) => {
    const found = wilsonInterval({ count, base });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it.each([
    // Newcombe (1998, Statistics in Medicine 17, 873-890, table II), method 10: the first share less the second.
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [10, 10, 0, 20, 0.6791, 1],
    [5, 56, 0, 29, -0.0381, 0.1926]
  ])('of a difference, %d in %d less %d in %d, are as published', (a, m, b, n, low, high) => {
    const found = differenceInterval({ count: b, base: n }, { count: a, base: m });
    expect(found.low).toBeCloseTo(low, 4);
    expect(found.high).toBeCloseTo(high, 4);
  });

  it('hold what was counted, and turn round with the sides', () => {
    fc.assert(
      fc.property(share, share, (first, second) => {
        const { low, high } = differenceInterval(first, second);
        const difference = second.count / second.base - first.count / first.base;
        expect(low).toBeLessThanOrEqual(difference + 1e-9);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-9);
        const back = differenceInterval(second, first);
        expect(back.low).toBeCloseTo(-high, 9);
        expect(back.high).toBeCloseTo(-low, 9);
      })
    );
  });
});

describe('before and after a change', () => {
  const changedOn = '2025-06-01';
  const verdict = (before: Received[], after: Received[], today = '2026-02-11'): string =>
    beforeAndAfter([...before, ...after], 'Communication', changedOn, today).verdict;

  it('looks at a year before, and at the time since, a year at most', () => {
    expect(effectPeriods(changedOn, '2026-02-11')).toEqual([
      { from: '2024-06-01', to: '2025-05-31' },
      { from: '2025-06-01', to: '2026-02-11' }
    ]);
    expect(effectPeriods(changedOn, '2027-02-11')[1].to).toBe('2026-05-31');
  });

  it('says less or more only when chance alone hardly does that', () => {
    expect(verdict(some(40, 60, '2025-01-01'), some(10, 60, '2025-09-01'))).toBe('less');
    expect(verdict(some(10, 60, '2025-01-01'), some(40, 60, '2025-09-01'))).toBe('more');
    expect(verdict(some(15, 60, '2025-01-01'), some(12, 60, '2025-09-01'))).toBe('unclear');
    expect(verdict(some(9, 10, '2025-01-01'), some(0, 60, '2025-09-01'))).toBe('tooFew');
    expect(verdict(some(9, 60, '2025-01-01'), [])).toBe('tooEarly');
    expect(verdict(some(40, 60, '2025-01-01'), some(0, 60, '2025-06-15'), '2025-08-31')).toBe('tooEarly');
  });

  it('counts days on both edges, and shows no percentage of fewer than twenty', () => {
    const edge = [...some(1, 19, '2025-05-31'), ...some(2, 20, changedOn)];
    const { before, after } = beforeAndAfter(edge, 'Communication', changedOn, '2026-02-11');
    expect(before).toMatchObject({ count: 1, base: 19 });
    expect(before.percent).toBeUndefined();
    expect(after).toMatchObject({ count: 2, base: 20, percent: 10 });
  });
});
