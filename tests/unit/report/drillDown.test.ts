import fc from 'fast-check';
import { bankHolidays } from '../../../src/shared/domain/calendar/englandWalesHolidays';
import { createCalendar } from '../../../src/shared/domain/calendar/workingDayCalendar';
import { defaultHistory } from '../../../src/shared/domain/history/defaultHistory';
import { defaultProcessRules } from '../../../src/shared/domain/processRules/defaultProcessRules';
import { casesOf } from '../../../src/shared/domain/report/casesOf';
import type { CaseSelection } from '../../../src/shared/domain/report/CaseSelection';
import { buildColumns } from '../../../src/shared/domain/report/columns/buildColumns';
import type { ReportRows } from '../../../src/shared/domain/report/columns/ReportRows';
import { computeReport } from '../../../src/shared/domain/report/computeReport';
import { percentOf } from '../../../src/shared/domain/report/figures/percent';
import {
  guardCell,
  hiddenCell,
  type Report,
  type ReportKind,
  type ReportMode
} from '../../../src/shared/domain/report/Report';
import { randomRows } from '../../support/randomRows';
import { registerRows } from '../../support/registerRows';

/** A report with a way to open its figures. */
function open(
  rows: ReportRows,
  kind: ReportKind,
  mode: ReportMode
): { report: Report; cases: (selection: CaseSelection) => readonly string[] } {
  const columns = buildColumns(rows, {
    rules: defaultProcessRules,
    calendar: createCalendar(bankHolidays),
    openOn: '2024-03-31',
    asAt: '2024-11-01'
  });
  return {
    report: computeReport(
      { kind, from: '2023-04-01', to: '2024-03-31', mode, process: 'CHILD_STAT' },
      {
        columns,
        history: defaultHistory,
        frozen: [],
        rules: defaultProcessRules,
        withheld: [],
        time: { at: '2024-11-01T09:00:00Z', today: '2024-11-01' }
      }
    ),
    cases: (selection) => casesOf(columns, selection)
  };
}

/** Cells that say another number than they open, or open nothing though they count something. */
function wrongCells({ report, cases }: ReturnType<typeof open>): string[] {
  const isHidden = (cell: unknown): boolean => cell === hiddenCell || cell === guardCell;
  return report.tables.flatMap(({ id, kinds, rows, total, selections, totalSelections, bases }) =>
    [
      ...rows.map((row, at) => ({ row, of: selections[at], bases: bases[at] })),
      { row: total ?? [], of: totalSelections, bases: [] }
    ].flatMap(({ row, of, bases: baseOf }) =>
      row.flatMap((cell, column) => {
        const name = `${id}: ${String(row[0])}, ${column}`;
        const selection = of?.[column];
        if (kinds[column] === 'label' || cell === null || isHidden(cell)) return [];
        if (!selection) {
          // Earlier years are quoted; the whole of a column of shares is 100.
          const isQuoted = id === 'statutory-by-year' || (kinds[column] === 'share' && cell === 100);
          return isQuoted ? [] : [`${name} opens nothing`];
        }
        const found = cases(selection);
        if (kinds[column] === 'count' && found.length !== cell) return [`${name} says ${cell}, opens ${found.length}`];
        if (found.some((reference) => reference === '')) return [`${name} opens a case without a reference`];
        const base = baseOf?.[column];
        const share = base && percentOf(found.length, cases(base).length);
        return kinds[column] === 'share' && share !== cell ? [`${name} says ${cell}%, is ${String(share)}%`] : [];
      })
    )
  );
}

/** Figures outside tables that say another number than they open. */
function wrongFigures({ report, cases }: ReturnType<typeof open>): string[] {
  return Object.entries(report.measures).flatMap(([id, { unit, value, base, selection, of }]) => {
    if (!selection || typeof value !== 'number') return [];
    const found = cases(selection).length;
    const whole = of ? cases(of).length : undefined;
    const isRight =
      unit === 'count'
        ? value === found
        : unit !== 'percent' || whole === undefined || value === percentOf(found, whole);
    const baseIsRight = typeof base !== 'number' || whole === undefined || base === whole;
    return isRight && baseIsRight ? [] : [`${id} says ${value} of ${String(base)}, opens ${found} of ${String(whole)}`];
  });
}

describe('every figure opens as many cases as it says', () => {
  let rows: ReportRows;
  beforeAll(async () => {
    rows = await registerRows();
  });

  it.each([
    ['annual', 'published'],
    ['annual', 'standard'],
    ['quarterly', 'published'],
    ['weekly', 'published'],
    ['ombudsman', 'published'],
    ['data-quality', 'published']
  ] as const)('in the %s report, %s, of 2023/24', (kind, mode) => {
    const opened = open(rows, kind, mode);
    expect(wrongCells(opened)).toEqual([]);
    expect(wrongFigures(opened)).toEqual([]);
  });

  it('in the report of any register', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 0, max: 60 }), (seed, complaints) => {
        const opened = open(randomRows({ seed, complaints, from: '2023-04-01', days: 366 }), 'annual', 'published');
        expect(wrongCells(opened)).toEqual([]);
        expect(wrongFigures(opened)).toEqual([]);
        expect(opened.report.checks.filter(({ id, state }) => /^T/.test(id) && state === 'failed')).toEqual([]);
      }),
      { numRuns: 40 }
    );
  });

  it('as references of cases that are in the register', () => {
    const { report, cases } = open(rows, 'annual', 'published');
    const outcomes = report.tables.find(({ id }) => id === 'statutory-by-outcome');
    const selection = outcomes?.selections[4]?.[1];
    expect(selection && cases(selection)).toEqual(
      expect.arrayContaining(
        rows.complaints.filter(({ status }) => status === 'Open').map(({ reference }) => reference)
      )
    );
  });
});
