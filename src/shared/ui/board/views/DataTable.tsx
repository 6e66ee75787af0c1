import * as React from 'react';
import { useTexts } from '../../texts';
import styles from './DataTable.module.scss';

/** Rows that a plain table can hold on screen; on paper it holds all. */
export const mostRows = 200;

/** A column of a table. */
export interface DataColumn {
  key: string;
  label: string;
  /** Its cells are counts: to the right, and left out on a narrow screen when 0. */
  count?: boolean;
}

/** A row of a table. */
export interface DataRow {
  key: string;
  /** What the row is about. */
  head: React.ReactNode;
  /** By the column's key. */
  cells: Readonly<Record<string, React.ReactNode>>;
  /** It sums up rows below it, or all of them. */
  strong?: boolean;
  /** It is a part of the row above it. */
  inner?: boolean;
}

/** Props of {@link DataTable}. */
export interface DataTableProps {
  caption: string;
  /** Above the first cells of the rows. */
  head: string;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
}

/**
 * A plain table whose rows become blocks on a narrow screen, each cell with its column's name. Roles are written out because a table
 * drawn as blocks is no table to every browser.
 */
export function DataTable({ caption, head, columns, rows }: DataTableProps): React.ReactElement {
  const texts = useTexts();
  return (
    <table role="table" className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {head}
          </th>
          {columns.map(({ key, label, count }) => (
            <th key={key} role="columnheader" scope="col" className={count === true ? styles.count : undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={row.key} role="row" className={row.strong === true ? styles.strong : undefined}>
            <th role="rowheader" scope="row" className={row.inner === true ? styles.inner : undefined}>
              {row.head}
            </th>
            {columns.map(({ key, label, count }) => {
              const cell = row.cells[key];
              return (
                <td
                  key={key}
                  role="cell"
                  className={count === true ? styles.count : undefined}
                  data-label={label}
                  data-empty={cell === 0 || cell === '' || cell === undefined ? '' : undefined}
                >
                  {typeof cell === 'number' ? texts.number(cell) : cell}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
