import { financialYear } from '../dates/financialYear';
import type { HistoryPoint } from '../history/HistoryPoint';
import type { ReportColumns } from './columns/buildColumns';
import type { Figure, Report, ReportRequest, ReportTable, TableId } from './Report';
import { contentsOf } from './contents';
import { scalarFigures } from './figures/scalarFigures';
import { Scope } from './Scope';
import { settingsOf } from './settings';
import { averageTable } from './tables/averageTable';
import { countTable, type CountedTable, type PrintedRows } from './tables/countTable';
import { concernsByOutcome } from './tables/crossDefinitions';
import { crossTable } from './tables/crossTable';
import { countTables } from './tables/definitions';
import { timescaleTable } from './tables/timescaleTable';
import { trendTable } from './tables/trendTable';

/** Everything a report is made from; nothing else is asked. */
export interface ReportData {
  columns: ReportColumns;
  history: readonly HistoryPoint[];
  /** Lists the reader may not read. */
  withheld: readonly string[];
  /** Instant of the server's clock when the rows were read, ISO UTC, and its UK day. */
  time: { at: string; today: string };
}

/**
 * Computes a report: its figures, its tables and its checks.
 * @throws HubError `invalid` when a day of the period is none
 */
export function computeReport(request: ReportRequest, data: ReportData): Report {
  const scope = new Scope(data.columns, request, settingsOf(request.mode, financialYear(request.from)));
  const counted = contentsOf(request.kind).flatMap((id) => makeTable(id, scope, data) ?? []);
  const measures: Record<string, Figure> = Object.assign(
    scalarFigures(scope),
    ...counted.map(({ figures }) => figures)
  );
  const tables: readonly ReportTable[] = counted.map(({ table }) => table);
  return {
    ...request,
    generatedAt: data.time.at,
    asAt: data.time.today,
    measures,
    tables,
    checks: [],
    contradictions: [],
    withheld: data.withheld
  };
}

function makeTable(id: TableId, scope: Scope, data: ReportData): CountedTable | undefined {
  switch (id) {
    case 'statutory-by-year':
      return trendTable(scope, data.history, new Map());
    case 'stage-by-timescale':
      return timescaleTable(scope);
    case 'average-by-stage':
      return averageTable(scope);
    case 'concerns-by-category-and-outcome':
      return crossTable(concernsByOutcome, scope, printedRows('M13', scope, data.history).labels);
    default: {
      const definition = countTables.find((table) => table.id === id);
      return definition && countTable(definition, scope, printedRows(definition.figures, scope, data.history));
    }
  }
}

/** What the year's printed table holds, for a report in the printed form. */
function printedRows(figures: string, { request, settings }: Scope, history: readonly HistoryPoint[]): PrintedRows {
  const year = financialYear(request.from);
  const points =
    settings.mode === 'published'
      ? history.filter(
          ({ measure, label, year: of }) => of === year && label !== '' && measure.replace(/\.[^.]*$/, '') === figures
        )
      : [];
  return {
    labels: [...new Set(points.map(({ label }) => label))],
    zeros: points.filter(({ value }) => value === 0).map(({ label }) => label)
  };
}
