import * as React from 'react';
import { useTexts } from '../../texts';
import prose from '../prose.module.scss';
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
  /** It sums up rows below it. */
  strong?: boolean;
  /** It is a part of the row above it. */
  inner?: boolean;
}

/** Props of {@link DataTable}. */
export interface DataTableProps {
  caption: string;
  /** The caption stands above the table; otherwise it is only heard, as where a heading says the same. */
  showsCaption?: boolean;
  /** Above the first cells of the rows. */
  head: string;
  columns: readonly DataColumn[];
  rows: readonly DataRow[];
  /** What the rows add up to. */
  total?: DataRow;
  /** For tables in which keys move. */
  keys?: Pick<React.HTMLAttributes<HTMLTableElement>, 'onKeyDown' | 'onFocus'>;
}

/**
 * The hub's table. Where it has too little room for its columns its rows become blocks, each cell with its column's name.
 * Roles are written out because a table drawn as blocks is no table to every browser.
 */
export function DataTable(props: DataTableProps): React.ReactElement {
  const { caption, showsCaption, head, columns, rows, total, keys } = props;
  const line = (row: DataRow): React.ReactElement => <Row key={row.key} row={row} columns={columns} />;
  return (
    <div className={styles.room}>
      <table role="table" className={`${styles.table} ${roomFor(columns.length)}`} {...keys}>
        <caption className={showsCaption === true ? prose.hint : styles.unseen}>{caption}</caption>
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
        <tbody role="rowgroup">{rows.map(line)}</tbody>
        {total !== undefined && <tfoot role="rowgroup">{line(total)}</tfoot>}
      </table>
    </div>
  );
}

function Row({ row, columns }: { row: DataRow; columns: readonly DataColumn[] }): React.ReactElement {
  const texts = useTexts();
  return (
    <tr role="row" className={row.strong === true ? styles.strong : undefined}>
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
  );
}

/** How much room the columns beside the first need to stand side by side; two always can. */
function roomFor(columns: number): string {
  if (columns <= 2) return '';
  return (columns <= 4 ? styles.some : columns <= 7 ? styles.many : styles.most) ?? '';
}
