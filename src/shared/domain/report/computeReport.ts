import type { ProcessRule } from '../processRules/ProcessRule';
import { financialYear } from '../dates/financialYear';
import type { HistoryPoint } from '../history/HistoryPoint';
import { conflictsOf } from './checks/conflicts';
import { runChecks } from './checks/runChecks';
import type { ReportColumns } from './columns/buildColumns';
import { compareFigures, frozenFor } from './comparisons/compareFigures';
import { contradictionsOf } from './comparisons/contradictions';
import { earlierPeriods } from './comparisons/earlierPeriods';
import type { FrozenFigures } from './comparisons/FrozenFigures';
import { countReport } from './countReport';
import type { Report, ReportCell, ReportRequest } from './Report';
import { Scope } from './Scope';
import { settingsOf } from './settings';
import { trendFigure } from './tables/trendTable';

/** Everything a report is made from; nothing else is asked. */
export interface ReportData {
  columns: ReportColumns;
  /** What documents printed, in the order in which they did. */
  history: readonly HistoryPoint[];
  /** Figures of reports published from the hub. */
  frozen: readonly FrozenFigures[];
  rules: readonly ProcessRule[];
  /** Lists the reader may not read. */
  withheld: readonly string[];
  /** Instant of the server's clock when the rows were read, ISO UTC, and its UK day. */
  time: { at: string; today: string };
}

/**
 * Computes a report: its figures with earlier ones beside them, its tables, the checks, and what was published
 * otherwise.
 * @throws HubError `invalid` when a day of the period is none
 */
export function computeReport(request: ReportRequest, data: ReportData): Report {
  const { columns, history, time, rules } = data;
  const settings = settingsOf(request.mode, financialYear(request.from));
  const scope = new Scope(columns, request, settings);
  const earlier = earlierPeriods(request.kind, request, settings.trendYears);
  const { figures, tables } = countReport(scope, history, frozenTrend(request, data));
  const measures = compareFigures(figures, request, {
    history,
    frozen: data.frozen,
    years: settings.trendYears,
    asAt: time.today,
    count: (period) => {
      const before = new Scope(columns, { ...request, from: period.from, to: period.to }, settings);
      // Before the hub there are no rows: that is not a count of none.
      return before.count(before.selection('complaints', 'received')) === 0
        ? {}
        : countReport(before, [], new Map()).figures;
    }
  });
  const contradictions = contradictionsOf(request, measures, history);
  const year = financialYear(request.from);
  const conflicts =
    request.kind === 'annual'
      ? conflictsOf(
          history,
          [year, ...earlier.flatMap((period) => period.year ?? [])],
          (measure, of) => of === year && measures[measure]?.selection !== undefined
        )
      : [];
  return {
    ...request,
    generatedAt: time.at,
    asAt: time.today,
    measures,
    tables,
    checks: runChecks({ scope, measures, tables, contradictions, conflicts, rules }),
    contradictions,
    withheld: data.withheld
  };
}

/** The trend's figure in the annual reports that were frozen, by year. */
function frozenTrend(request: ReportRequest, { frozen }: ReportData): ReadonlyMap<string, ReportCell> {
  const periods = earlierPeriods('annual', request, settingsOf(request.mode, financialYear(request.from)).trendYears);
  return new Map(
    periods.flatMap((period): [string, ReportCell][] => {
      const value = frozenFor(frozen, { ...request, kind: 'annual' }, period)?.values[trendFigure];
      return value === undefined ? [] : [[period.label, value]];
    })
  );
}
