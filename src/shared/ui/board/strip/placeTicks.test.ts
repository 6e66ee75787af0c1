import { columnWidth, placeTicks, stripHeight, tickAt, type StripCase } from './placeTicks';

const aCase = (id: number, days: number, status: StripCase['status'] = 'green'): StripCase => ({ id, days, status });

describe('the strip', () => {
  test('stands late cases left of those with days left, in reading order', () => {
    const { ticks, from } = placeTicks([aCase(1, 4), aCase(2, -3, 'red'), aCase(3, 0, 'amber')]);
    expect(ticks.map(({ id }) => id)).toEqual([2, 3, 1]);
    expect(ticks.map(({ column }) => column + from)).toEqual([-3, 0, 4]);
  });

  test('keeps far cases on the edge and every case inside the drawing', () => {
    const { ticks, from, to } = placeTicks([aCase(1, -400, 'red'), aCase(2, 200)]);
    expect([from, to]).toEqual([-20, 30]);
    expect(ticks.map(({ column }) => column)).toEqual([0, 50]);
  });

  test('shrinks ticks so that a full day still fits', () => {
    const { ticks } = placeTicks(Array.from({ length: 500 }, (_, id) => aCase(id, 2)));
    expect(Math.min(...ticks.map(({ y }) => y))).toBeGreaterThanOrEqual(0);
    expect(ticks).toHaveLength(500);
  });

  test('draws thousands of cases as a few short paths', () => {
    const cases = Array.from({ length: 10_000 }, (_, id) => aCase(id, (id % 60) - 19, id % 2 === 0 ? 'red' : 'green'));
    const { paths, ticks } = placeTicks(cases);
    expect(ticks).toHaveLength(10_000);
    expect(paths.map(({ status }) => status)).toEqual(['red', 'green']);
    expect(paths.map(({ d }) => d).join('').length).toBeLessThan(5_000);
  });

  test('finds the case under the pointer, and none on an empty day', () => {
    const layout = placeTicks([aCase(1, 0, 'amber'), aCase(2, 0, 'amber')]);
    const x = (0 - layout.from + 0.5) * columnWidth;
    expect(layout.ticks[tickAt(layout, x, stripHeight) ?? -1]?.id).toBe(1);
    expect(layout.ticks[tickAt(layout, x, 0) ?? -1]?.id).toBe(2);
    expect(tickAt(layout, x + columnWidth, 0)).toBeUndefined();
  });
});
