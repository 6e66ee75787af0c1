import fc from 'fast-check';
import { bankHolidays } from '../calendar/englandWalesHolidays';
import { createCalendar } from '../calendar/workingDayCalendar';
import { defaultProcessRules } from '../processRules/defaultProcessRules';
import { processes } from '../processRules/ProcessRule';
import type { ComplaintStage } from '../stages/ComplaintStage';
import { aStage } from '../testing/builders';
import { someStages } from '../testing/someStages';
import type { BoardRow } from './BoardRow';
import { buildBoard, compareUrgency, statusOrder } from './buildBoard';
import { describeChanges } from './describeChanges';
import { boardDimensions, groupRows, keyOf, optionsOf } from './dimensions';
import { filterRows } from './filterRows';
import { sortColumns, sortRows } from './sortRows';
import { countByStatus, summariseBoard } from './summariseBoard';

// The boards are small and many; a few dozen are enough to meet every kind of row.
fc.configureGlobal({ numRuns: 40 });

const calendar = createCalendar(bankHolidays);
const today = '2024-03-28';
const stages = someStages(today);
const boards = stages.map((all) => buildBoard(all, defaultProcessRules, calendar, today));

describe('the board', () => {
  it('has a row for every stage, most urgent first, however they came in', () => {
    fc.assert(
      fc.property(stages, fc.infiniteStream(fc.nat()), (all, random) => {
        const rows = buildBoard(all, defaultProcessRules, calendar, today);
        expect(rows).toHaveLength(all.length);
        for (let index = 1; index < rows.length; index += 1) {
          const [a, b] = rows.slice(index - 1, index + 1) as [BoardRow, BoardRow];
          const [statusA, statusB] = [statusOrder.indexOf(a.rating.status), statusOrder.indexOf(b.rating.status)];
          expect(statusA).toBeLessThanOrEqual(statusB);
          if (statusA === statusB) expect(a.rating.remaining ?? 999).toBeLessThanOrEqual(b.rating.remaining ?? 999);
        }
        const keys = new Map(all.map((stage) => [stage.id, random.next().value]));
        const shuffled = [...all].sort((a, b) => (keys.get(a.id) ?? 0) - (keys.get(b.id) ?? 0));
        expect(buildBoard(shuffled, defaultProcessRules, calendar, today)).toEqual(rows);
      })
    );
  });

  it('puts the most overdue first, then amber, paused, on track and the rest, and equals by reference', () => {
    const stage = (reference: string, receivedOn: string, fields: Partial<ComplaintStage> = {}): ComplaintStage =>
      aStage({
        id: 100 - Number(reference),
        reference,
        receivedOn,
        events: { acknowledged_on: receivedOn },
        ...fields
      });
    const rows = buildBoard(
      [
        stage('1', '2024-03-27'),
        stage('2', '2024-03-01', { freezes: [{ frozenOn: '2024-03-04' }] }),
        stage('3', '2024-03-15'),
        stage('5', '2024-03-01'),
        stage('4', '2024-03-01'),
        stage('6', '2024-02-01'),
        stage('7', '2024-02-01', { process: 'OUT_OF_SCOPE' })
      ],
      defaultProcessRules,
      calendar,
      today
    );
    expect(rows.map((row) => `${row.stage.reference} ${row.rating.status} ${row.rating.remaining ?? ''}`)).toEqual([
      '6 red -30',
      '4 red -9',
      '5 red -9',
      '3 amber 1',
      '2 blue 9',
      '1 green 9',
      '7 grey '
    ]);
  });

  it('counts statuses that add up to all rows', () => {
    fc.assert(
      fc.property(boards, (rows) => {
        const counts = countByStatus(rows);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
        expect(counts.red).toBe(rows.filter((row) => row.rating.status === 'red').length);
      })
    );
  });

  it('sums up what is late and what is due this week', () => {
    const received = (receivedOn: string, fields: Partial<ComplaintStage> = {}): ComplaintStage =>
      aStage({ receivedOn, ...fields });
    // Due on 26, 27, 28 March, then 2 and 3 April: Good Friday and Easter Monday lie between. 28 March is a Thursday.
    const all = ['2024-03-12', '2024-03-13', '2024-03-14', '2024-03-15', '2024-03-18'].map((date) => received(date));
    const paused = received('2024-03-01', {
      freezes: [{ frozenOn: '2024-03-04' }],
      officer: { id: 7, name: 'Ines Quill' }
    });
    const rows = (day: string): readonly BoardRow[] => buildBoard([...all, paused], defaultProcessRules, calendar, day);
    expect(summariseBoard(rows('2024-03-28'), '2024-03-28')).toEqual({
      total: 6,
      overdue: 2,
      dueToday: 1,
      dueThisWeek: 1,
      paused: 1,
      unassigned: 5
    });
    expect(summariseBoard(rows('2024-03-25'), '2024-03-25')).toMatchObject({ overdue: 0, dueToday: 0, dueThisWeek: 3 });
    expect(summariseBoard(rows('2024-03-31'), '2024-03-31')).toMatchObject({ overdue: 2, dueToday: 0, dueThisWeek: 0 });
  });
});

describe('filters', () => {
  it('keep the rows that have one of the values in every dimension, in their order', () => {
    fc.assert(
      fc.property(
        boards,
        fc.subarray(['Team West', 'Team 9', '']),
        fc.subarray([7, 8, 'unassigned']),
        (rows, team, officerId) => {
          const kept = filterRows(rows, { team, officerId });
          const plain = rows.filter(
            ({ stage }) =>
              (team.length === 0 || team.includes(stage.team)) &&
              (officerId.length === 0 || officerId.includes(stage.officer?.id ?? 'unassigned'))
          );
          expect(kept).toEqual(plain);
        }
      )
    );
  });

  it.each(boardDimensions)(
    'by %s: the counts of its options are what filtering gives, and add up to all rows',
    (dimension) => {
      fc.assert(
        fc.property(boards, (rows) => {
          const options = optionsOf(rows, dimension);
          for (const { key, count } of options) expect(filterRows(rows, { [dimension]: [key] })).toHaveLength(count);
          expect(options.reduce((sum, option) => sum + option.count, 0)).toBe(rows.length);
        })
      );
    }
  );

  it('find references by any part of them, in capitals or not', () => {
    const rows = buildBoard(
      [aStage({ reference: 'CH-2024-0042' }), aStage({ id: 2, reference: 'co-2024-0007' })],
      defaultProcessRules,
      calendar,
      today
    );
    const found = (text: string): string[] => filterRows(rows, { text }).map((row) => row.stage.reference);
    expect(found('ch-')).toEqual(['CH-2024-0042']);
    expect(found(' CO-2024-0007 ')).toEqual(['co-2024-0007']);
    expect(found('')).toHaveLength(2);
    expect(found('nothing')).toEqual([]);
  });
});

describe('groups', () => {
  it.each(boardDimensions)('by %s hold every row once, with counts that add up', (dimension) => {
    fc.assert(
      fc.property(boards, (rows) => {
        const groups = groupRows(rows, dimension);
        expect(groups.flatMap((group) => group.rows.map((row) => row.stage.id)).sort()).toEqual(
          rows.map((row) => row.stage.id).sort()
        );
        for (const group of groups) {
          expect(new Set(group.rows.map((row) => keyOf(row, dimension)))).toEqual(new Set([group.key]));
          expect(group.counts).toEqual(countByStatus(group.rows));
        }
      })
    );
  });

  it('never lose unassigned cases: they are a group of their own, last', () => {
    fc.assert(
      fc.property(boards, (rows) => {
        const withoutOfficer = rows.filter((row) => row.stage.officer === undefined).length;
        const group = groupRows(rows, 'officerId').find(({ key }) => key === 'unassigned');
        expect(group?.rows.length ?? 0).toBe(withoutOfficer);
        expect(summariseBoard(rows, today).unassigned).toBe(withoutOfficer);
      })
    );
  });

  it('stand by name as people read it, numbers as numbers, unnamed last', () => {
    const teams = ['Team 10', '', 'Team 9', 'Team East'];
    const rows = buildBoard(
      teams.map((team, id) => aStage({ id, team })),
      defaultProcessRules,
      calendar,
      today
    );
    expect(groupRows(rows, 'team').map((group) => group.label)).toEqual(['Team 9', 'Team 10', 'Team East', '']);
    const officers = [{ id: 9, name: 'Tomas Brandling' }, undefined, { id: 8, name: 'Ines Quill' }];
    const byOfficer = buildBoard(
      officers.map((officer, id) => aStage({ id, officer })),
      defaultProcessRules,
      calendar,
      today
    );
    expect(groupRows(byOfficer, 'officerId').map(({ key, label }) => `${key} ${label}`)).toEqual([
      '8 Ines Quill',
      '9 Tomas Brandling',
      'unassigned '
    ]);
  });
});

describe('sorting', () => {
  it.each(sortColumns)('by %s keeps every row, and turns round but for rows with nothing in the column', (column) => {
    fc.assert(
      fc.property(boards, (rows) => {
        const up = sortRows(rows, column, 'ascending');
        const down = sortRows(rows, column, 'descending');
        expect(new Set(up)).toEqual(new Set(rows));
        expect(new Set(down)).toEqual(new Set(rows));
        if (column === 'reference')
          expect(up.map((row) => row.stage.reference)).toEqual(down.map((row) => row.stage.reference).reverse());
      })
    );
  });

  it('puts rows without an officer, a due date or days last in both directions', () => {
    fc.assert(
      fc.property(boards, fc.constantFrom('ascending' as const, 'descending' as const), (rows, direction) => {
        const missingLast = (missing: boolean[]): boolean =>
          !missing.slice(missing.indexOf(true)).includes(false) || !missing.includes(true);
        expect(missingLast(sortRows(rows, 'due', direction).map((row) => row.headline?.clock.due === undefined))).toBe(
          true
        );
        expect(missingLast(sortRows(rows, 'officer', direction).map((row) => !row.stage.officer?.name))).toBe(true);
        expect(missingLast(sortRows(rows, 'days', direction).map((row) => row.rating.remaining === undefined))).toBe(
          true
        );
      })
    );
  });

  it('orders days left as numbers, and equals by urgency', () => {
    fc.assert(
      fc.property(boards, (rows) => {
        const left = sortRows(rows, 'days', 'descending').flatMap((row) => row.rating.remaining ?? []);
        expect(left).toEqual([...left].sort((a, b) => b - a));
        const byProcess = sortRows(rows, 'process');
        for (let index = 1; index < byProcess.length; index += 1) {
          const [a, b] = byProcess.slice(index - 1, index + 1) as [BoardRow, BoardRow];
          if (a.stage.process === b.stage.process) expect(compareUrgency(a, b)).toBeLessThan(0);
          else expect(processes.indexOf(a.stage.process)).toBeLessThan(processes.indexOf(b.stage.process));
        }
      })
    );
  });

  it('sorts by urgency as the board does', () => {
    fc.assert(fc.property(boards, (rows) => expect(sortRows([...rows].reverse(), 'urgency')).toEqual(rows)));
  });
});

describe('what changed between two boards', () => {
  const row = (id: number, fields: Partial<ComplaintStage> = {}, day = today): BoardRow =>
    buildBoard(
      [aStage({ id, receivedOn: '2024-03-19', ...fields })],
      defaultProcessRules,
      calendar,
      day
    )[0] as BoardRow;

  it('is nothing for the same board in another order', () => {
    expect(describeChanges([row(1), row(2)], [row(2), row(1)])).toEqual({
      added: [],
      removed: [],
      recoloured: [],
      edited: [],
      count: 0
    });
  });

  it('tells new, gone, recoloured and edited rows apart, each once', () => {
    const before = [row(1), row(2), row(3), row(4)];
    const closed = row(2, { events: { response_sent_on: today }, modifiedAt: '2024-03-28T10:00:00Z' });
    const edited = row(3, { team: 'Team East', modifiedAt: '2024-03-28T10:00:00Z' });
    const changes = describeChanges(before, [row(1), closed, edited, row(5)]);
    expect(changes).toEqual({
      added: [row(5)],
      removed: [row(4)],
      recoloured: [{ row: closed, from: before[1]?.rating.status }],
      edited: [edited],
      count: 4
    });
  });

  it('sees colours that only the day has changed', () => {
    expect(describeChanges([row(1, {}, '2024-04-04')], [row(1, {}, '2024-04-05')])).toMatchObject({
      recoloured: [{ from: 'amber', row: { rating: { status: 'red' } } }],
      edited: [],
      count: 1
    });
  });
});
