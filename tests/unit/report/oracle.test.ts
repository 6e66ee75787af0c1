import fc from 'fast-check';
import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { fromOrdinal, toOrdinal } from '../../../src/shared/domain/dates/ordinals';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import { buildColumns } from '../../../src/shared/domain/report/columns/buildColumns';
import type { ReportRows } from '../../../src/shared/domain/report/columns/ReportRows';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import type { Report } from '../../../src/shared/domain/report/Report';
import { randomRows } from '../../support/randomRows';
import { registerRows } from '../../support/registerRows';
import { answersIn, answersOf, databaseOf } from '../../support/sqlOracle';

function reportOf(rows: ReportRows, from: string, to: string): Report {
  const columns = buildColumns(rows, {
    rules: defaultProcessRules,
    calendar: createCalendar(bankHolidays),
    openOn: to,
    asAt: '2025-11-01'
  });
  const time = { at: '2025-11-01T09:00:00Z', today: '2025-11-01' };
  return computeReport(
    { kind: 'annual', from, to, mode: 'published', process: 'CHILD_STAT' },
    { columns, history: [], frozen: [], rules: defaultProcessRules, withheld: [], time }
  );
}

function expectSame(rows: ReportRows, from: string, to: string): void {
  const db = databaseOf(rows);
  expect(answersIn(reportOf(rows, from, to))).toEqual(answersOf(db, from, to));
  db.close();
}

describe('a report and a database asked the same', () => {
  it('give the same numbers of the 2023/24 register', async () => {
    const rows = await registerRows();
    expectSame(rows, '2023-04-01', '2024-03-31');
    expectSame(rows, '2023-07-01', '2023-09-30');
  });

  it('give the same numbers of any register and period', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 364 }),
        fc.integer({ min: 0, max: 364 }),
        (seed, complaints, start, length) => {
          const from = fromOrdinal(toOrdinal('2023-04-01') + start);
          expectSame(
            randomRows({ seed, complaints, from: '2023-04-01', days: 730 }),
            from,
            fromOrdinal(toOrdinal(from) + length)
          );
        }
      ),
      { numRuns: 30 }
    );
  });
});
