import { guardCell, hiddenCell, type Report, type ReportCell } from './Report';
import { guardNote } from './suppression/applyMarks';

/**
 * A report as its JSON file, the form that scripts rely on. Every hidden number is `<5` there, one that guards another
 * too, which the table's notes then say. Selections are for the screen and are left out.
 */
export function reportJson(report: Report): string {
  const { kind, from, to, mode, process, service, generatedAt, asAt, checks, contradictions, withheld, partial } =
    report;
  const measures = Object.entries(report.measures).map(([id, figure]) => {
    const { value, base, population, period, title, unit, comparisons } = figure;
    const earlier = comparisons.map((comparison) => ({ ...comparison, value: jsonCell(comparison.value) }));
    return [
      id,
      { value: jsonCell(value), base: jsonCell(base), population, period, title, unit, comparisons: earlier }
    ];
  });
  const tables = report.tables.map(({ id, title, population, period, measure, columns, rows, total, notes }) => ({
    id,
    title,
    population,
    period,
    measure,
    columns,
    rows: rows.map((row) => row.map(jsonCell)),
    total: total?.map(jsonCell) ?? null,
    notes: notes.map((note) => (note === guardNote ? jsonGuardNote : note))
  }));
  return `${JSON.stringify(
    {
      kind,
      from,
      to,
      mode,
      process,
      service,
      generatedAt,
      asAt,
      measures: Object.fromEntries(measures),
      tables,
      checks: checks.map(({ id, state, title, text }) => ({ id, ok: state !== 'failed', state, title, text })),
      contradictions,
      withheld,
      partial
    },
    undefined,
    2
  )}\n`;
}

const jsonGuardNote = `Some cells shown as ${hiddenCell} hold a larger number, hidden because a number from 1 to 4 could be worked out from it.`;

function jsonCell(cell: ReportCell): ReportCell {
  return cell === guardCell ? hiddenCell : cell;
}
