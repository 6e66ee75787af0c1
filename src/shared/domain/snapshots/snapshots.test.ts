import fc from 'fast-check';
import { buildBoard } from '../board/buildBoard';
import { filterRows } from '../board/filterRows';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage } from '../testing/builders';
import { someStages } from '../testing/someStages';
import { type BoardSnapshot, boardSnapshot, snapshotKeyOf, weekOf } from './BoardSnapshot';
import { compareSnapshots, movements, type StageMovement } from './compareSnapshots';
import { matchesFilter } from './matchesFilter';

fc.configureGlobal({ numRuns: 60 });

const calendar = createCalendar(bankHolidays);
const [monday, next] = ['2024-03-18', '2024-03-25'] as const;
const freeze = (stages: readonly ComplaintStage[], day: string): BoardSnapshot =>
  boardSnapshot(buildBoard(stages, defaultProcessRules, calendar, day), day);

describe('the week of a day', () => {
  it('begins on the Monday of it or before it', () => {
    expect(['2024-03-18', '2024-03-20', '2024-03-24', '2024-03-25', '2024-01-01', '2023-12-31'].map(weekOf)).toEqual([
      '2024-03-18',
      '2024-03-18',
      '2024-03-18',
      '2024-03-25',
      '2024-01-01',
      '2023-12-25'
    ]);
  });
});

describe('a frozen board', () => {
  it('holds every row with what the board said of it', () => {
    const { rows, ...rest } = freeze(
      [
        aStage({
          id: 5,
          receivedOn: '2024-03-01',
          events: { acknowledged_on: '2024-03-04' },
          officer: { id: 7, name: 'Ines Quill' },
          extension: { newDue: '2024-03-28', recordedOn: '2024-03-12' }
        }),
        aStage({ id: 6, reference: 'CH-2024-0002', receivedOn: '2024-03-11', freezes: [{ frozenOn: '2024-03-13' }] })
      ],
      monday
    );
    expect(rest).toEqual({ week: monday, asAt: monday });
    expect(rows).toEqual([
      {
        reference: 'CH-2024-0001',
        process: 'CHILD_STAT',
        stage: 'S1',
        team: 'Team West',
        service: "Children's services",
        officerId: 7,
        milestone: 'Stage 1 response',
        rule: 'P04',
        due: '2024-03-28',
        remaining: 8,
        status: 'green',
        reason: 'on-track',
        extended: true,
        paused: false
      },
      expect.objectContaining({ reference: 'CH-2024-0002', status: 'blue', paused: true, remaining: 8 })
    ]);
    expect(rows[1]).not.toHaveProperty('due');
    expect(JSON.stringify(rows)).not.toContain('Ines Quill');
  });

  it('is the same whatever order the rows came in, with one row a stage', () => {
    fc.assert(
      fc.property(someStages(monday), (stages) => {
        const snapshot = freeze(stages, monday);
        expect(freeze([...stages].reverse(), monday)).toEqual(snapshot);
        expect(snapshot.rows).toHaveLength(stages.length);
      })
    );
  });
});

describe('a frozen board that is filtered', () => {
  it('keeps the stages that the board itself would keep', () => {
    const some = <T>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values);
    const filters = fc.record({
      service: some('Adults', ''),
      team: some('Team West', 'Team 9', ''),
      stage: some('S1', 'S2'),
      process: some('CHILD_STAT', 'CORPORATE'),
      officerId: some<string | number>(7, '8', 'unassigned'),
      status: some('red', 'green')
    });
    fc.assert(
      fc.property(someStages(monday), filters, (stages, filter) => {
        const rows = buildBoard(stages, defaultProcessRules, calendar, monday);
        const kept = boardSnapshot(filterRows(rows, filter), monday).rows;
        expect(boardSnapshot(rows, monday).rows.filter((row) => matchesFilter(row, filter))).toEqual(kept);
      })
    );
  });
});

describe('two weeks compared', () => {
  const received = (day: string, fields: Partial<ComplaintStage> = {}): ComplaintStage =>
    aStage({ receivedOn: day, openedOn: day, events: { acknowledged_on: day }, ...fields });
  const between = (before: ComplaintStage[], after: ComplaintStage[]): string[] =>
    compareSnapshots(freeze(before, monday), freeze(after, next)).stages.map(({ movement, parts }) =>
      `${movement} ${parts.join(' ')}`.trim()
    );
  // Due on 26 March: green on the 18th, amber on the 25th. Due on the 21st: amber, then red.
  const green = received('2024-03-12');
  const amber = received('2024-03-07');

  it.each([
    ['a case that came in', [], [green], ['added']],
    ['a case that closed', [green], [], ['closed']],
    ['a case that became due soon', [green], [green], ['worsened']],
    ['a case that became overdue', [amber], [amber], ['worsened']],
    [
      'an extension',
      [amber],
      [received('2024-03-07', { extension: { newDue: '2024-04-09', recordedOn: '2024-03-20' } })],
      ['improved due extended']
    ],
    [
      'a pause, which settles nothing',
      [amber],
      [received('2024-03-07', { freezes: [{ frozenOn: '2024-03-20' }] })],
      ['moved due paused']
    ],
    [
      'an answer while the stage is open',
      [amber],
      [received('2024-03-07', { events: { acknowledged_on: '2024-03-07', response_sent_on: '2024-03-21' } })],
      ['improved']
    ],
    [
      'another team and officer',
      [received('2024-03-15', { stage: 'S2', events: { statement_agreed_on: '2024-03-15' } })],
      [
        received('2024-03-15', {
          stage: 'S2',
          events: { statement_agreed_on: '2024-03-15' },
          team: 'Team East',
          officer: { id: 9, name: '' }
        })
      ],
      ['moved team officerId']
    ],
    ['a case that is as late as it was, and a week more', [received('2024-02-01')], [received('2024-02-01')], []]
  ])('tell of %s', (_what, before, after, expected) => {
    expect(between(before, after)).toEqual(expected);
  });

  it('tell of a resumed case that it is worse when it is late', () => {
    const paused = received('2024-03-01', { freezes: [{ frozenOn: '2024-03-14' }] });
    const resumed = received('2024-03-01', { freezes: [{ frozenOn: '2024-03-14', resumedOn: '2024-03-19' }] });
    expect(between([paused], [resumed])).toEqual(['worsened due paused']);
  });

  it('have every stage of either in one place, and the other way round the opposite', () => {
    const weeks = fc.tuple(someStages(monday), someStages(next));
    fc.assert(
      fc.property(weeks, ([before, after]) => {
        const [a, b] = [freeze(before, monday), freeze(after, next)];
        const movement = compareSnapshots(a, b);
        const keys = new Set([...a.rows, ...b.rows].map(snapshotKeyOf));
        expect(movement.stages.length + movement.unchanged).toBe(keys.size);
        expect(movements.reduce((sum, name) => sum + movement.counts[name], 0)).toBe(movement.stages.length);
        const told = movement.stages.map((one) => keyOf(one));
        expect(new Set(told).size).toBe(told.length);
        expect(movement.counts.added - movement.counts.closed).toBe(b.rows.length - a.rows.length);
        const back = compareSnapshots(b, a);
        expect([back.counts.added, back.counts.closed]).toEqual([movement.counts.closed, movement.counts.added]);
        expect(back.unchanged).toBe(movement.unchanged);
      })
    );
  });

  it('show nothing between a board and itself', () => {
    fc.assert(
      fc.property(someStages(monday), (stages) => {
        const snapshot = freeze(stages, monday);
        expect(compareSnapshots(snapshot, snapshot)).toMatchObject({ stages: [], unchanged: snapshot.rows.length });
      })
    );
  });

  const keyOf = ({ before, after }: StageMovement): string => {
    const row = after ?? before;
    return row ? snapshotKeyOf(row) : '';
  };
});
