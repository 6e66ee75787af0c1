import type { Figure, Report, ReportTable } from '../../report/Report';

/** A count of complaints received. */
export function aFigure(given: Partial<Figure> = {}): Figure {
  return {
    value: 156,
    base: null,
    population: 'Statutory complaints received in the period',
    period: 'RIP',
    title: 'Statutory complaints',
    unit: 'count',
    comparisons: [],
    ...given
  };
}

/** A table of two teams. */
export function aTable(given: Partial<ReportTable> = {}): ReportTable {
  const selection = (team: string): ReportTable['totalSelections'][number] => ({
    rows: 'complaints',
    date: 'received',
    from: '2023-04-01',
    to: '2024-03-31',
    where: [{ column: 'team', in: [team] }]
  });
  return {
    id: 'statutory-by-team',
    title: 'Statutory complaints by team',
    population: 'Statutory complaints received in the period',
    period: 'RIP',
    measure: 'M14',
    columns: ['Team', 'Number of complaints'],
    kinds: ['label', 'count'],
    rows: [
      ['Team South', 16],
      ['Team West', 37]
    ],
    total: ['Total', 53],
    notes: [],
    selections: [
      [null, selection('Team South')],
      [null, selection('Team West')]
    ],
    totalSelections: [null, null],
    bases: [],
    ...given
  };
}

/** An annual report with a few figures. */
export function aReport(given: Partial<Report> = {}): Report {
  return {
    kind: 'annual',
    from: '2023-04-01',
    to: '2024-03-31',
    mode: 'standard',
    process: 'CHILD_STAT',
    generatedAt: '2024-11-01T09:00:00Z',
    asAt: '2024-11-01',
    measures: {
      'M1.statutory': aFigure({
        comparisons: [
          { label: '2022/23', value: 167, source: 'history', note: 'Annual report 2022/23', chosen: true },
          { label: '2022/23', value: 168, source: 'rows', note: '', chosen: false }
        ]
      }),
      'M14.team-south': aFigure({ value: 16, title: 'Statutory complaints by team: Team South' }),
      'M6.upheld.share': aFigure({ value: 6, base: 156, unit: 'percent', title: 'Upheld, % of all received' }),
      'M14.mash': aFigure({ value: '<5' }),
      'M22.rate': aFigure({ value: null, unit: 'percent' })
    },
    tables: [aTable()],
    checks: [],
    contradictions: [],
    withheld: [],
    ...given
  };
}
