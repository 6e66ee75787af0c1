import * as React from 'react';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { londonDate } from '../../../domain/dates/londonDate';
import { formatFullDay, formatTableDay, formatTime } from '../../dates/formatDates';
import { StatusChip } from '../../components/status/StatusChip';
import { statusLabel } from '../../components/status/statusLabel';
import { useTexts } from '../../texts';
import type { Freshness } from '../feed/FeedState';
import { Badges } from './Badges';
import { FreshMark, freshClass } from './FreshMark';
import { dayOf, rowStatusLabel, secondLines, textOf } from './cellText';
import { columnIndex, type ColumnKey } from './columns';
import styles from './BoardTable.module.scss';

const columnClasses: Partial<Record<ColumnKey, string>> = {
  reference: styles.reference,
  days: styles.days,
  process: styles.quiet,
  milestone: styles.words,
  team: styles.words,
  officer: `${styles.words} ${styles.quiet}`,
  next: styles.words,
  received: styles.quiet,
  extension: styles.quiet,
  freeze: styles.quiet,
  updated: styles.quiet
};

/** Props of {@link BoardRowView}. */
export interface BoardRowViewProps {
  row: BoardRow;
  columns: readonly ColumnKey[];
  /** Place among all rows of the grid, from 1, headings counted. */
  ariaRow: number;
  /** Place among the cases, from 0. */
  index: number;
  /** Pixels from the top of the list. */
  top: number;
  height: number;
  today: IsoDate;
  open: boolean;
  tabbable: boolean;
  /** Set while the row came or changed lately. */
  fresh?: Freshness;
}

/** One case as a row of cells. Empty cells are left out of the page; `aria-colindex` says where the others stand. */
export const BoardRowView = React.memo(function BoardRowView(props: BoardRowViewProps): React.ReactElement {
  const { row, columns, today } = props;
  const texts = useTexts();
  const others = secondLines(row);
  const stacked = (column: ColumnKey): boolean => column === 'milestone' && others.length > 0;

  const lines = (column: ColumnKey): React.ReactNode => {
    switch (column) {
      case 'days':
        return (
          <>
            <StatusChip status={row.rating.status} label={rowStatusLabel(row, texts)} />
            <Badges row={row} />
            {others.map(({ clock, rating }) => (
              <div key={clock.rule.row} className={styles.secondLine}>
                <StatusChip status={rating.status} label={statusLabel(rating, texts)} />
              </div>
            ))}
          </>
        );
      case 'milestone':
      case 'due': {
        const first = column === 'due' ? dayText(dayOf(row, column), today) : textOf(row, column, texts);
        return others.length === 0 ? (
          first
        ) : (
          <>
            <div className={column === 'milestone' ? styles.firstLine : undefined}>{first}</div>
            {others.map(({ clock }) => (
              <div key={clock.rule.row} className={styles.secondLine} title={clock.rule.milestone}>
                {column === 'due' ? dayText(clock.due, today) : clock.rule.milestone}
              </div>
            ))}
          </>
        );
      }
      case 'received':
      case 'extension':
      case 'freeze':
        return dayText(dayOf(row, column), today);
      case 'updated':
        return londonDate(row.stage.modifiedAt) === today
          ? formatTime(row.stage.modifiedAt)
          : dayText(dayOf(row, column), today);
      default:
        return textOf(row, column, texts);
    }
  };

  // What a cell cannot show whole: the full day, or the words, as a row has but two lines for them.
  const titleOf = (column: ColumnKey): string | undefined => {
    const day = dayOf(row, column);
    if (day !== undefined) return formatFullDay(day);
    return column === 'days' ? undefined : textOf(row, column, texts);
  };

  return (
    <div
      role="row"
      aria-rowindex={props.ariaRow}
      aria-selected={props.open}
      tabIndex={props.tabbable ? 0 : -1}
      data-index={props.index}
      data-case={row.stage.reference}
      className={`${styles.row} ${freshClass(props.fresh)}`}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      {columns.map((column, place) => {
        const content = lines(column);
        return content === '' ? null : (
          <div
            key={column}
            role={column === 'reference' ? 'rowheader' : 'gridcell'}
            aria-colindex={columnIndex(column)}
            className={`${styles.cell} ${stacked(column) ? styles.stack : (columnClasses[column] ?? '')}`}
            style={{ gridColumn: place + 1 }}
            title={titleOf(column)}
          >
            {content}
            {column === 'reference' && <FreshMark fresh={props.fresh} />}
          </div>
        );
      })}
    </div>
  );
});

function dayText(day: IsoDate | undefined, today: IsoDate): string {
  return day === undefined ? '' : formatTableDay(day, today);
}
