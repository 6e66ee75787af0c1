import type { Report } from './Report';

/** A report as its JSON file, the form that scripts rely on: selections are for the screen and are left out. */
export function reportJson(report: Report): string {
  const { kind, from, to, mode, process, service, generatedAt, asAt, measures, tables, ...rest } = report;
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
      measures: Object.fromEntries(
        Object.entries(measures).map(([id, { value, base, population, period, title, unit, comparisons }]) => [
          id,
          { value, base, population, period, title, unit, comparisons }
        ])
      ),
      tables: tables.map(({ id, title, population, period, measure, columns, rows, total, notes }) => ({
        id,
        title,
        population,
        period,
        measure,
        columns,
        rows,
        total,
        notes
      })),
      checks: rest.checks.map(({ id, state, title, text }) => ({ id, ok: state !== 'failed', state, title, text })),
      contradictions: rest.contradictions,
      withheld: rest.withheld
    },
    undefined,
    2
  )}\n`;
}
