import * as React from 'react';
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

/** Props of {@link DataTable}. */
export interface DataTableProps {
  caption: string;
  columns: readonly string[];
  /** Which columns stand at the right. */
  numeric: readonly boolean[];
  rows: readonly (readonly ShownCell[])[];
  total?: readonly ShownCell[];
}

/** A table whose numbers open their cases: one stop of the Tab key, arrow keys inside. */
export function DataTable({ caption, columns, numeric, rows, total }: DataTableProps): React.ReactElement {
  const { possible } = useOpenFigure();
  const lines = total === undefined ? rows : [...rows, total];
  const { isStop, onKeyDown, onFocus } = useRovingFigures(possible ? firstFigure(lines) : undefined);
  const line = (cells: readonly ShownCell[], row: number): React.ReactElement => (
    <tr key={row}>
      {cells.map(({ text, aside, place, label = '' }, column) => {
        const content =
          possible && place !== undefined ? (
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
          );
        return column === 0 ? (
          <th key={column} scope="row">
            {content}
          </th>
        ) : (
          <td key={column} className={numeric[column] === true ? styles.number : undefined}>
            {content}
            {aside !== undefined && <div className={styles.compared}>{aside}</div>}
          </td>
        );
      })}
    </tr>
  );
  return (
    <div className={styles.scroll}>
      <table className={styles.table} onKeyDown={onKeyDown} onFocus={onFocus}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((heading, column) => (
              <th key={column} scope="col" className={numeric[column] === true ? styles.number : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{rows.map(line)}</tbody>
        {total !== undefined && <tfoot>{line(total, rows.length)}</tfoot>}
      </table>
    </div>
  );
}

function firstFigure(lines: readonly (readonly ShownCell[])[]): FigureSpot | undefined {
  for (const [row, cells] of lines.entries()) {
    const column = cells.findIndex(({ place }) => place !== undefined);
    if (column >= 0) return { row, column };
  }
  return undefined;
}
