import type { ProcessRule } from '../processRules/ProcessRule';
import { financialYear } from '../dates/financialYear';
import type { Period } from '../dates/periods';
import type { HistoryPoint } from '../history/HistoryPoint';
import type { CaseSelection } from './CaseSelection';
import { conflictsOf } from './checks/conflicts';
import { runChecks, sayFrom } from './checks/runChecks';
import type { ReportColumns } from './columns/buildColumns';
import { compareFigures, frozenFor } from './comparisons/compareFigures';
import { contradictionsOf } from './comparisons/contradictions';
import { earlierPeriods } from './comparisons/earlierPeriods';
import type { FrozenFigures } from './comparisons/FrozenFigures';
import { countReport } from './countReport';
import type { Figure, Report, ReportCell, ReportRequest } from './Report';
import { Scope } from './Scope';
import { settingsOf } from './settings';
import { suppress } from './suppression/suppressReport';
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
  /** The rows are those of some cases only, as the reader may see no others. */
  partial?: boolean;
  /** Instant of the server's clock when the rows were read, ISO UTC, and its UK day. */
  time: { at: string; today: string };
}

/**
 * Computes a report: its figures with earlier ones beside them, its tables, the checks, and what was published
 * otherwise. Small numbers are hidden where the settings say so, after everything was counted and checked.
 * @param suppression hides small numbers or shows them, whatever the settings say: who may see the cases sees all
 * @throws HubError `invalid` when a day of the period is none
 */
export function computeReport(request: ReportRequest, data: ReportData, suppression?: boolean): Report {
  // What was published of all cases says nothing beside figures of some.
  return data.partial
    ? { ...computeWhole(request, { ...data, history: [], frozen: [] }, suppression), partial: true }
    : computeWhole(request, data, suppression);
}

function computeWhole(request: ReportRequest, data: ReportData, suppression: boolean | undefined): Report {
  const { columns, history, time, rules } = data;
  const usual = settingsOf(request.mode, financialYear(request.from));
  const settings = suppression === undefined ? usual : { ...usual, suppression };
  const scope = new Scope(columns, request, settings);
  const earlier = earlierPeriods(request.kind, request, settings.trendYears);
  const counted = countReport(scope, history, frozenTrend(request, data));
  const contradictions = contradictionsOf(request, counted.figures, history);
  const year = financialYear(request.from);
  const conflicts =
    request.kind === 'annual'
      ? conflictsOf(
          history,
          [year, ...earlier.flatMap((period) => period.year ?? [])],
          (measure, of) => of === year && counted.figures[measure]?.selection !== undefined
        )
      : [];
  const { said, told } = runChecks({
    scope,
    measures: counted.figures,
    tables: counted.tables,
    contradictions,
    conflicts,
    rules
  });
  const shown = settings.suppression
    ? suppress({ ...counted, said }, columns)
    : { ...counted, say: (selection: CaseSelection) => String(scope.count(selection)) };
  return {
    ...request,
    generatedAt: time.at,
    asAt: time.today,
    measures: compareFigures(shown.figures, request, {
      history,
      frozen: data.frozen,
      years: settings.trendYears,
      asAt: time.today,
      hideSmall: settings.suppression,
      count: (period) => countEarlier(period, scope)
    }),
    tables: shown.tables,
    checks: told(sayFrom(shown.figures, shown.say)),
    contradictions,
    withheld: data.withheld
  };
}

/** The figures of an earlier period from the rows as they are now, as they may be shown. */
function countEarlier({ from, to }: Period, { columns, request, settings }: Scope): Readonly<Record<string, Figure>> {
  const before = new Scope(columns, { ...request, from, to }, settings);
  // Before the hub there are no rows: that is not a count of none.
  if (before.count(before.selection('complaints', 'received')) === 0) return {};
  const counted = countReport(before, [], new Map());
  return settings.suppression ? suppress({ ...counted, said: [] }, columns).figures : counted.figures;
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
