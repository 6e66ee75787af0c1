import * as React from 'react';
import { type DataRow, DataTable } from '../../components/table/DataTable';
import { type FigureSpot, useRovingFigures } from './useRovingFigures';
import { FigureButton } from './FigureButton';
import { useOpenFigure } from './OpenFigure';
import type { FigurePlace } from '../view/ReportsView';
import styles from './Figures.module.scss';

/** One cell as it is shown. */
export interface ShownCell {
  text: string;
  /** Said beside the value, less loudly. */
  aside?: string;
  /** Where its cases open; absent for words and for numbers without cases. */
  place?: FigurePlace;
  /** What it is of, for those who hear it alone. */
  label?: string;
}

/** Props of {@link FigureTable}. */
export interface FigureTableProps {
  caption: string;
  columns: readonly string[];
  /** Which columns stand at the right. */
  numeric: readonly boolean[];
  rows: readonly (readonly ShownCell[])[];
  total?: readonly ShownCell[];
}

/** A table whose numbers open their cases: one stop of the Tab key, arrow keys inside. */
export function FigureTable({ caption, columns, numeric, rows, total }: FigureTableProps): React.ReactElement {
  const { possible } = useOpenFigure();
  const lines = total === undefined ? rows : [...rows, total];
  const { isStop, onKeyDown, onFocus } = useRovingFigures(possible ? firstFigure(lines) : undefined);
  const content = ({ text, aside, place, label = '' }: ShownCell, row: number, column: number): React.ReactNode => (
    <>
      {possible && place !== undefined ? (
        <FigureButton
          text={text}
          label={label}
          place={place}
          row={row}
          column={column}
          isStop={isStop({ row, column })}
        />
      ) : (
        text
      )}
      {aside !== undefined && <div className={styles.compared}>{aside}</div>}
    </>
  );
  const line = (cells: readonly ShownCell[], row: number): DataRow => ({
    key: String(row),
    head: cells[0] && content(cells[0], row, 0),
    cells: Object.fromEntries(
      cells.map((cell, column) => [String(column), cell.text === '' ? '' : content(cell, row, column)])
    )
  });
  return (
    <DataTable
      caption={caption}
      showsCaption
      head={columns[0] ?? ''}
      columns={columns.slice(1).map((label, place) => ({
        key: String(place + 1),
        label,
        count: numeric[place + 1] === true
      }))}
      rows={rows.map(line)}
      total={total && line(total, rows.length)}
      keys={{ onKeyDown, onFocus }}
    />
  );
}

function firstFigure(lines: readonly (readonly ShownCell[])[]): FigureSpot | undefined {
  for (const [row, cells] of lines.entries()) {
    const column = cells.findIndex(({ place }) => place !== undefined);
    if (column >= 0) return { row, column };
  }
  return undefined;
}
