import * as React from 'react';
import { formatTableDay } from '../../dates/formatDates';
import { StatusChip } from '../../components/status/StatusChip';
import { useTexts } from '../../texts';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { Badges } from '../table/Badges';
import { dayOf, rowStatusLabel, textOf } from '../table/cellText';
import { type ColumnKey, columnKeys } from '../table/columns';
import type { TableGroup } from '../table/tableItems';
import type { SheetHead } from '../views/ViewProps';
import { Sheet } from './Sheet';
import styles from './PrintView.module.scss';

const unbroken: ReadonlySet<ColumnKey> = new Set([
  'reference',
  'stage',
  'received',
  'due',
  'days',
  'extension',
  'freeze',
  'updated'
]);

/** Props of {@link PrintView}. */
export interface PrintViewProps extends SheetHead {
  sentence: string;
  groups: readonly TableGroup[];
  today: IsoDate;
}

/** Every filtered row as a plain table beside the page, seen on paper alone. */
export function PrintView(props: PrintViewProps): React.ReactElement {
  const { groups, today, ...head } = props;
  const texts = useTexts();
  const cell = (row: BoardRow, column: ColumnKey): React.ReactNode => {
    if (column === 'days') {
      return (
        <>
          <StatusChip status={row.rating.status} label={rowStatusLabel(row, texts)} />
          <Badges row={row} />
        </>
      );
    }
    const day = dayOf(row, column);
    return day === undefined ? textOf(row, column, texts) : formatTableDay(day, today);
  };
  return (
    <Sheet {...head}>
      <table>
        <thead>
          <tr>
            {columnKeys.map((column) => (
              <th key={column} scope="col">
                {texts.columns[column]}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <tbody key={group.key}>
            {group.label !== undefined && (
              <tr>
                <th colSpan={columnKeys.length} scope="rowgroup">
                  {group.label}
                </th>
              </tr>
            )}
            {group.rows.map((row) => (
              <tr key={row.stage.id}>
                {columnKeys.map((column) => (
                  <td key={column} className={unbroken.has(column) ? styles.unbroken : undefined}>
                    {cell(row, column)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Sheet>
  );
}
