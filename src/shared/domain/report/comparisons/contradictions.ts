import { financialYear } from '../../dates/financialYear';
import { isFinancialYear } from '../../dates/periods';
import type { HistoryPoint } from '../../history/HistoryPoint';
import type { Contradiction, Figure, ReportRequest } from '../Report';

/**
 * Published figures of the report's own year that its rows do not bear out. Asked only of a report in the printed form,
 * of a whole financial year and all services: no other counts what was printed.
 */
export function contradictionsOf(
  request: ReportRequest,
  figures: Readonly<Record<string, Figure>>,
  history: readonly HistoryPoint[]
): readonly Contradiction[] {
  if (request.mode !== 'published' || request.service !== undefined || !isFinancialYear(request)) return [];
  const year = financialYear(request.from);
  return history.flatMap((point) => {
    const figure = point.year === year ? figures[point.measure] : undefined;
    // A figure that is itself quoted has no rows to contradict it.
    if (!figure?.selection || figure.value === point.value) return [];
    return [
      {
        measure: point.measure,
        label: point.label,
        published: point.value,
        computed: figure.value,
        source: `${point.document}, ${point.place}`,
        reason: point.note || `The rows give ${figure.value ?? 'nothing'}: ${figure.population}.`,
        check: point.check || 'V3'
      }
    ];
  });
}
