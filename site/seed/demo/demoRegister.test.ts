import { buildBoard } from '../../../src/shared/domain/board/buildBoard';
import { needsLogReport } from '../../../src/shared/domain/board/views/logReports';
import type { BoardRow } from '../../../src/shared/domain/board/BoardRow';
import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { addMonths } from '../../../src/shared/domain/dates/addMonths';
import type { IsoDate } from '../../../src/shared/domain/dates/IsoDate';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import type { NewStage } from '../../../cli/writing/hubCase';
import { demoRegister, type DemoRegister } from './demoRegister';
import { openShapes } from './shapes';

const calendar = createCalendar(bankHolidays, '2016-01-01', '2028-12-31');
const options = { officers: ['a@council.example', 'b@council.example'], serviceOf: () => 'Family support' };
const make = (today: IsoDate, closedCases = 700): DemoRegister => demoRegister(today, { ...options, closedCases });

function openRows(register: DemoRegister, today: IsoDate): readonly BoardRow[] {
  const stages = register.cases.flatMap((one) => one.stages).filter((stage) => !stage.closedOn);
  return buildBoard(
    stages.map((stage, index) => ({ ...stage, id: index + 1, modifiedAt: `${today}T09:00:00Z` })),
    defaultProcessRules,
    calendar,
    today
  );
}

const days2026 = Array.from({ length: 365 }, (_none, index) =>
  new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10)
);

describe('demoRegister', () => {
  it('is the same for the same day and another on another', () => {
    expect(make('2026-03-10')).toEqual(make('2026-03-10'));
    expect(make('2026-03-10')).not.toEqual(make('2026-03-11'));
  });

  it('has some hundred open stages and two years of closed complaints', () => {
    const register = make('2026-11-23');
    expect(openRows(register, '2026-11-23')).toHaveLength(openShapes.length);
    expect(openShapes.length).toBeGreaterThanOrEqual(100);
    const closed = register.cases.filter((one) => one.complaint.status === 'Closed');
    expect(closed).toHaveLength(700);
    expect(new Set(closed.map((one) => one.complaint.closedOn?.slice(0, 4)))).toEqual(
      new Set(['2024', '2025', '2026'])
    );
    expect(register.compliments).toHaveLength(320);
  });

  it('shows the same colours and reasons on every day of 2026', () => {
    const tally = (today: IsoDate): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const { rating, headline } of openRows(make(today, 0), today)) {
        const name = `${rating.status} ${rating.reason}${headline?.clock.extended ? ' E' : ''}`;
        counts[name] = (counts[name] ?? 0) + 1;
      }
      return counts;
    };
    const wanted = {
      'red overdue': 15,
      'red overdue E': 2,
      'red near-extended-limit E': 4,
      'amber due-soon': 15,
      'amber due-soon E': 2,
      'amber drift-late': 2,
      'amber pause-review-passed': 2,
      'green on-track': 30,
      'green on-track E': 5,
      'blue paused': 5
    };
    const missed = days2026.flatMap((today) => {
      const counts = tally(today);
      const few = Object.entries(wanted).filter(([name, least]) => (counts[name] ?? 0) < least);
      const other = Object.keys(counts).filter((name) => !(name in wanted));
      return [...few, ...other].map((what) => `${today} ${String(what)}`);
    });
    expect(missed).toEqual([]);
  });

  it('keeps every date in order and none of them in the future', () => {
    for (const today of ['2026-01-02', '2026-04-06', '2026-12-27', '2027-02-28']) {
      for (const { complaint, stages } of make(today).cases) {
        const starts = stages.map((stage) => stage.openedOn);
        expect([...starts].sort()).toEqual(starts);
        expect(complaint.receivedOn).toBe(starts[0]);
        for (const stage of stages) {
          expect(Object.values(stage.events).filter((date) => date > today || date < stage.openedOn)).toEqual([]);
          if (stage.closedOn) expect(stage.closedOn >= stage.openedOn && stage.closedOn <= today).toBe(true);
        }
        expect(stages.slice(0, -1).filter((stage) => !stage.closedOn)).toEqual([]);
      }
    }
  });

  it('numbers complaints once each, and names nobody', () => {
    const { cases } = make('2026-11-23');
    const references = cases.map((one) => one.complaint.reference);
    expect(new Set(references).size).toBe(references.length);
    expect(references.every((reference) => /^(CH|AD|CO|IN)-20\d\d-\d{4}$/.test(reference))).toBe(true);
    expect(cases.flatMap((one) => one.stages).every((stage) => stage.reference !== '')).toBe(true);
  });

  it('has what came of its cases: log reports, actions, remedies, and cases of the Ombudsman', () => {
    for (const today of ['2026-01-02', '2026-11-23']) {
      const { cases, beside } = make(today);
      const references = new Set(cases.map(({ complaint }) => complaint.reference));
      const { logs, actions, remedies, ombudsman, enquiries } = beside;
      for (const rows of [logs, actions, remedies, enquiries]) expect(rows.length).toBeGreaterThan(20);
      expect(ombudsman.filter(({ decision }) => decision !== '').length).toBeGreaterThan(5);
      expect([...logs, ...actions, ...remedies].filter(({ reference }) => !references.has(reference))).toEqual([]);
      const done = [
        ...logs.map(({ submittedOn }) => submittedOn),
        ...actions.flatMap(({ raisedOn, doneOn, verifiedOn }) => [raisedOn, doneOn, verifiedOn]),
        ...remedies.map(({ agreedOn }) => agreedOn),
        ...ombudsman.flatMap(({ receivedOn, decidedOn }) => [receivedOn, decidedOn]),
        ...enquiries.flatMap(({ receivedOn, repliedOn }) => [receivedOn, repliedOn])
      ];
      expect(done.filter((day) => day !== undefined && day > today)).toEqual([]);
    }
  });

  it('has few log reports that are long overdue, and some that are to come', () => {
    for (const today of ['2026-01-02', '2026-04-06', '2026-11-23']) {
      const missing = make(today)
        .cases.flatMap((one) => one.stages)
        .filter((stage) => needsLogReport({ ...stage, id: 1, modifiedAt: '' }, today));
      const quarterAgo = addMonths(today, -4);
      const isOld = ({ closedOn = today }: NewStage): boolean => closedOn < quarterAgo;
      expect(missing.filter(isOld).length).toBeLessThan(8);
      expect(missing.filter((stage) => !isOld(stage)).length).toBeGreaterThan(4);
    }
  });

  it('carries every badge, unassigned stages and unacknowledged ones', () => {
    const rows = openRows(make('2026-11-23'), '2026-11-23');
    expect(new Set(rows.flatMap((row) => row.stage.attention)).size).toBe(5);
    expect(new Set(rows.map((row) => row.stage.process))).toEqual(
      new Set(['CHILD_STAT', 'ADULT_STAT', 'CORPORATE', 'INFORMAL'])
    );
    expect(rows.filter((row) => row.others.length > 0).length).toBeGreaterThan(20);
    const open = make('2026-11-23')
      .cases.flatMap((one) => one.stages)
      .filter((stage) => !stage.closedOn);
    expect(open.filter((stage) => stage.officerLogin === undefined).length).toBeGreaterThan(5);
  });
});
