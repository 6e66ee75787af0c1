import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { useTexts } from '../../texts';
import { columnIndex, type ColumnKey } from './columns';
import styles from './BoardTable.module.scss';

/** The column the board is sorted by; without one it stands red oldest first. */
export interface SortState {
  column?: ColumnKey;
  descending: boolean;
}

/** Props of {@link HeaderRow}. */
export interface HeaderRowProps {
  columns: readonly ColumnKey[];
  sort: SortState;
  onSort(sort: SortState): void;
}

/** The column headings; each sorts, then turns the order round, then gives the board's own order back. */
export function HeaderRow({ columns, sort, onSort }: HeaderRowProps): React.ReactElement {
  const texts = useTexts();
  const next = (column: ColumnKey): SortState => {
    if (sort.column !== column) {
      return { column, descending: false };
    }
    return sort.descending ? { descending: false } : { column, descending: true };
  };
  return (
    <div role="rowgroup" className={styles.header}>
      <div role="row" aria-rowindex={1} className={styles.headerRow}>
        {columns.map((column) => {
          const sorted = sort.column === column;
          return (
            <div
              key={column}
              role="columnheader"
              aria-colindex={columnIndex(column)}
              aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={styles.headerCell}
            >
              <button type="button" onClick={() => onSort(next(column))} title={texts.columns[column]}>
                <span>{texts.columns[column]}</span>
                {sorted && <Icon name={sort.descending ? 'sortDown' : 'sortUp'} size={12} />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}
