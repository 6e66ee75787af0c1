import * as React from 'react';
import prose from '../../components/prose.module.scss';
import { chartOf } from '../../../domain/publication/chartOf';
import { findingOf } from '../../../domain/publication/findingOf';
import { valueText } from '../../../domain/publication/resolveText';
import type { CaseSelection } from '../../../domain/report/CaseSelection';
import type { ReportCell, ReportTable } from '../../../domain/report/Report';
import { reportTexts } from '../../../loc/reports';
import { findingText } from '../../../reportFiles/toReportDocument';
import { useFeatureTexts } from '../../texts';
import { ChartFrame } from '../charts/ChartFrame';
import { cellPlace } from '../view/ReportsView';
import { FigureTable, type ShownCell } from './FigureTable';
import { kindsOf } from './kindsOf';
import styles from './Figures.module.scss';

/** Props of {@link TableView}. */
export interface TableViewProps {
  table: ReportTable;
  level: 3 | 4;
  charts: boolean;
}

/** One table with its finding as heading, its chart beside it and every number open to its cases. */
export const TableView = React.memo(function TableView({ table, level, charts }: TableViewProps): React.ReactElement {
  const { report } = useFeatureTexts(reportTexts);
  const finding = findingOf(table);
  const chart = React.useMemo(() => (charts ? chartOf(table) : undefined), [charts, table]);
  const Heading: 'h3' | 'h4' = `h${level}`;
  const name = `report-table-${table.id}`;
  const kinds = kindsOf(table);
  const line = (
    cells: readonly ReportCell[],
    selections: readonly (CaseSelection | null)[] | undefined,
    row: number
  ): ShownCell[] =>
    cells.map((value, column) => {
      const kind = kinds[column] ?? 'label';
      const text =
        typeof value === 'number' && kind !== 'label' ? valueText(value, kind, report.value) : String(value ?? '');
      return {
        text,
        ...(typeof value === 'number' &&
          selections?.[column] != null && {
            place: cellPlace(table.id, row, column),
            label: [String(cells[0] ?? ''), table.columns[column] ?? ''].join(', ')
          })
      };
    });
  return (
    <section className={styles.block} aria-labelledby={name} data-table={table.id}>
      <Heading id={name} className={prose.inner}>
        {finding === undefined ? table.title : `${table.title}. ${findingText(finding, report)}`}
      </Heading>
      <div className={`${styles.pair} ${chart === undefined ? '' : styles.charted}`}>
        {chart !== undefined && <ChartFrame chart={chart} table={table} />}
        <FigureTable
          caption={report.counts(table.population, report.periodRules[table.period])}
          columns={table.columns}
          numeric={kinds.map((kind) => kind !== 'label')}
          rows={table.rows.map((cells, row) => line(cells, table.selections[row], row))}
          total={table.total === null ? undefined : line(table.total, table.totalSelections, table.rows.length)}
        />
      </div>
      {table.notes.length > 0 && (
        <ul className={styles.notes}>
          {table.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </section>
  );
});
