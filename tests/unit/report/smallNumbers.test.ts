import fc from 'fast-check';
import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import { buildColumns, type ReportColumns } from '../../../src/shared/domain/report/columns/buildColumns';
import type { ReportRows } from '../../../src/shared/domain/report/columns/ReportRows';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import type { Report, ReportKind } from '../../../src/shared/domain/report/Report';
import { randomRows } from '../../support/randomRows';
import { registerRows } from '../../support/registerRows';
import { readReport } from './reader';
import { solve } from './solve';

const calendar = createCalendar(bankHolidays);

/** `HUB_REGISTERS=500` tries as many, other ones each time; else a few, always the same. */
const registers = Number(process.env.HUB_REGISTERS ?? 0);
const tries = registers > 0 ? { numRuns: registers } : { numRuns: 10, seed: 1 };

function columnsOf(rows: ReportRows, to: string): ReportColumns {
  return buildColumns(rows, { rules: defaultProcessRules, calendar, openOn: to, asAt: '2024-11-01' });
}

function standardReport(columns: ReportColumns, kind: ReportKind, from: string, to: string): Report {
  return computeReport(
    { kind, from, to, mode: 'standard', process: 'CHILD_STAT' },
    {
      columns,
      history: [],
      frozen: [],
      rules: defaultProcessRules,
      withheld: [],
      time: { at: '2024-11-01T09:00:00Z', today: '2024-11-01' }
    }
  );
}

/** Counts in a report, wherever they stand, that are 1 to 4. */
function smallNumbers({ tables, measures }: Report): string[] {
  const isSmall = (cell: unknown): boolean => typeof cell === 'number' && cell >= 1 && cell <= 4;
  return [
    ...tables.flatMap(({ id, kinds, rows, total }) =>
      [...rows, ...(total ? [total] : [])].flatMap((row) =>
        row.flatMap((cell, column) => (kinds[column] === 'count' && isSmall(cell) ? [`${id}: ${String(row[0])}`] : []))
      )
    ),
    ...Object.entries(measures).flatMap(([id, { unit, value, base, selection }]) =>
      selection && ((unit === 'count' && isSmall(value)) || isSmall(base)) ? [id] : []
    )
  ];
}

describe('small numbers of a standard report', () => {
  let rows: ReportRows;
  beforeAll(async () => {
    rows = await registerRows();
  });

  it.each([
    ['the year', 'annual', '2023-04-01', '2024-03-31'],
    ['the first quarter', 'quarterly', '2023-04-01', '2023-06-30'],
    ['the second quarter', 'quarterly', '2023-07-01', '2023-09-30'],
    ['the third quarter', 'quarterly', '2023-10-01', '2023-12-31'],
    ['the fourth quarter', 'quarterly', '2024-01-01', '2024-03-31'],
    ['a week', 'weekly', '2023-09-04', '2023-09-10']
  ] as const)('of %s of 2023/24 are hidden, and none can be worked out', (_what, kind, from, to) => {
    const columns = columnsOf(rows, to);
    const report = standardReport(columns, kind, from, to);
    expect(smallNumbers(report)).toEqual([]);
    expect(solve(readReport(report, columns))).toEqual([]);
  });

  it('of any register are hidden, and none can be worked out', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 80 }), (seed, complaints) => {
        const columns = columnsOf(randomRows({ seed, complaints, from: '2023-04-01', days: 366 }), '2024-03-31');
        const report = standardReport(columns, 'annual', '2023-04-01', '2024-03-31');
        expect(smallNumbers(report)).toEqual([]);
        expect(solve(readReport(report, columns))).toEqual([]);
      }),
      // Of this one the search once found no end.
      { ...tries, examples: [['G', 47]] }
    );
  });

  it('would be found by the search if only they themselves were hidden', () => {
    const columns = columnsOf(rows, '2024-03-31');
    const report = standardReport(columns, 'annual', '2023-04-01', '2024-03-31');
    const shown = report.tables.map((table) =>
      table.id === 'statutory-by-outcome'
        ? { ...table, rows: table.rows.map((row) => (row[0] === 'Withdrawn' ? [row[0], 47, null, null] : row)) }
        : table
    );
    expect(solve(readReport({ ...report, tables: shown }, columns))).toContain(
      'statutory-by-outcome, row 5, Number of complaints'
    );
  });
});
