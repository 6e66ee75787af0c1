import * as React from 'react';
import { ChartFigure, type ChartFigureProps } from '../../src/shared/ui/charts/ChartFigure';
import { ChartLegend } from '../../src/shared/ui/charts/ChartLegend';
import { Patterns } from '../../src/shared/ui/charts/ChartPatterns';
import type { ChartPart } from '../../src/shared/ui/charts/chartTypes';
import { TableInstead } from '../../src/shared/ui/charts/TableInstead';
import { DataTable } from '../../src/shared/ui/components/table/DataTable';
import type { Scheme } from '../../src/shared/ui/theme/HubTheme';
import { long, nothing, type Shown } from './Shown';

const parts: readonly ChartPart[] = [
  { key: 'late', name: 'Overdue or at limit', fill: 'red' },
  { key: 'soon', name: 'Due soon', fill: 'amber' },
  { key: 'other', name: 'Others', fill: 'quiet' },
  { key: 'chosen', name: 'This year', fill: 'accent' }
];

/** Everything around a chart. Fluent draws the bars themselves, in a browser alone. */
export function charts(scheme: Scheme): readonly Shown[] {
  return [
    {
      name: 'Chart',
      files: [],
      use: 'age and forecast of the board, reports',
      states: {
        'wide: as its table': figure([
          { name: 'Up to 5 days', late: 0, soon: 2 },
          { name: '6 to 10 days', late: 3, soon: 12 }
        ]),
        'wide: one value': figure([{ name: 'Up to 5 days', late: 1, soon: 0 }]),
        'wide: no value': figure([], 'No case is open'),
        'wide: long finding': figure([{ name: long, late: 1, soon: 0 }], long),
        'wide: the chart could not be had': (
          <TableInstead table={tableOf([{ name: 'Up to 5 days', late: 1, soon: 0 }])} />
        ),
        'wide: legend': (
          <>
            <Patterns scheme={scheme} />
            <ChartLegend parts={parts} />
          </>
        ),
        'wide: legend of one part': <ChartLegend parts={parts.slice(0, 1)} />
      }
    }
  ];
}

interface Row {
  name: string;
  late: number;
  soon: number;
}

function figure(
  rows: readonly Row[],
  finding = 'Half of the open cases are older than 8 working days'
): React.ReactElement {
  const given: ChartFigureProps = {
    finding,
    level: 4,
    chart: { label: finding, parts, bars: [], describe: () => '' },
    table: tableOf(rows),
    asTable: true,
    onToggle: nothing
  };
  return <ChartFigure {...given} />;
}

function tableOf(rows: readonly Row[]): React.ReactElement {
  const sum = (key: 'late' | 'soon'): number => rows.reduce((total, row) => total + row[key], 0);
  return (
    <DataTable
      caption="Open cases by age"
      head="Working days since received"
      columns={[
        { key: 'late', label: 'Overdue or at limit', count: true },
        { key: 'soon', label: 'Due soon', count: true }
      ]}
      rows={rows.map(({ name, late, soon }) => ({ key: name, head: name, cells: { late, soon } }))}
      total={{ key: 'total', head: 'Total', cells: { late: sum('late'), soon: sum('soon') } }}
    />
  );
}
