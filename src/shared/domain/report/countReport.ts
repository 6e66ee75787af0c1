import { financialYear } from '../dates/financialYear';
import type { HistoryPoint } from '../history/HistoryPoint';
import { contentsOf } from './contents';
import { scalarFigures } from './figures/scalarFigures';
import type { Figure, ReportCell, ReportTable, TableId } from './Report';
import type { Scope } from './Scope';
import { averageTable } from './tables/averageTable';
import { countTable, type CountedTable, type PrintedRows } from './tables/countTable';
import { crossTables } from './tables/crossDefinitions';
import { crossTable } from './tables/crossTable';
import { dataQualityTable } from './tables/dataQualityTable';
import { countTables } from './tables/definitions';
import { endingsTable } from './tables/endingsTable';
import { remedyTable } from './tables/remedyTable';
import { timescaleTable } from './tables/timescaleTable';
import { trendTable } from './tables/trendTable';

/** A report's figures by id, and its tables in order. */
export interface CountedReport {
  figures: Readonly<Record<string, Figure>>;
  tables: readonly ReportTable[];
}

/**
 * Counts one period.
 * @param frozenTrend the trend's figure in the annual reports that were frozen, by year
 */
export function countReport(
  scope: Scope,
  history: readonly HistoryPoint[],
  frozenTrend: ReadonlyMap<string, ReportCell>
): CountedReport {
  const make = (id: TableId): CountedTable | undefined => {
    switch (id) {
      case 'statutory-by-year':
        return trendTable(scope, history, frozenTrend);
      case 'stage-by-timescale':
        return timescaleTable(scope);
      case 'average-by-stage':
        return averageTable(scope);
      case 'remedies-by-type':
        return remedyTable(scope);
      case 'withdrawn-and-refused':
        return endingsTable(scope);
      case 'data-quality':
        return dataQualityTable(scope);
      default:
        return makeDefined(id, scope, history);
    }
  };
  const counted = contentsOf(scope.request.kind).flatMap((id) => make(id) ?? []);
  return {
    figures: Object.assign(scalarFigures(scope, history), ...counted.map(({ figures }) => figures)),
    tables: counted.map(({ table }) => table)
  };
}

function makeDefined(id: TableId, scope: Scope, history: readonly HistoryPoint[]): CountedTable | undefined {
  const cross = crossTables.find((table) => table.id === id);
  if (cross) return crossTable(cross, scope, printedRows(cross.down.printed ?? '', scope, history).labels);
  const definition = countTables.find((table) => table.id === id);
  return definition && countTable(definition, scope, printedRows(definition.figures, scope, history));
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
