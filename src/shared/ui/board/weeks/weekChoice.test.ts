import type { FrozenWeek } from '../../../domain/snapshots/SnapshotRepository';
import { plainView } from '../view/BoardView';
import { chooseWeeks, weekName } from './weekChoice';

const aWeek = (week: string, version: number): FrozenWeek => ({
  id: version,
  week,
  version,
  asAt: week,
  stages: 1,
  frozenAt: `${week}T06:00:00Z`,
  frozenBy: ''
});
const weeks = [
  aWeek('2026-11-23', 2),
  aWeek('2026-11-23', 1),
  aWeek('2026-11-16', 3),
  aWeek('2026-11-16', 1),
  aWeek('2026-11-09', 1)
];
const chosen = (given: readonly FrozenWeek[], view: Partial<typeof plainView>): (string | undefined)[] => {
  const { before, after } = chooseWeeks(given, { ...plainView, ...view });
  return [before && weekName(before), after === 'now' ? after : after && weekName(after)];
};

describe('the weeks compared', () => {
  it.each([
    ['the latest versions of the last two weeks', weeks, {}, ['2026-11-16.3', '2026-11-23.2']],
    ['one week and the board now', weeks.slice(4), {}, ['2026-11-09.1', 'now']],
    ['two versions of the only week: the later, and now', weeks.slice(0, 2), {}, ['2026-11-23.2', 'now']],
    ['none', [], {}, [undefined, undefined]],
    [
      'those asked for',
      weeks,
      { weekBefore: '2026-11-09.1', weekAfter: '2026-11-16.1' },
      ['2026-11-09.1', '2026-11-16.1']
    ],
    ['the week before the one asked for', weeks, { weekAfter: '2026-11-16.3' }, ['2026-11-09.1', '2026-11-16.3']],
    ['the latest week and now', weeks, { weekAfter: 'now' }, ['2026-11-23.2', 'now']],
    [
      'the usual ones when those asked for are not there',
      weeks,
      { weekBefore: '2020-01-06.1', weekAfter: '2020-01-13.1' },
      ['2026-11-16.3', '2026-11-23.2']
    ]
  ])('are %s', (_what, given, view, expected) => {
    expect(chosen(given, view)).toEqual(expected);
  });
});
