import * as React from 'react';
import { formatDay } from '../../dates/formatDates';
import { StatusChip } from '../../components/status/StatusChip';
import { statusLabel } from '../../components/status/statusLabel';
import { useTexts } from '../../texts';
import { Badges } from './Badges';
import type { BoardRowViewProps } from './BoardRowView';
import { FreshMark, freshClass } from './FreshMark';
import { officerOf, placeOf, rowStatusLabel, secondLines } from './cellText';
import styles from './BoardTable.module.scss';

/** Props of {@link CaseCard}: a row's, without columns, with how many cards there are. */
export interface CaseCardProps extends Omit<BoardRowViewProps, 'columns'> {
  count: number;
}

/** One case as a card, for narrow screens. */
export const CaseCard = React.memo(function CaseCard(props: CaseCardProps): React.ReactElement {
  const { row, today } = props;
  const texts = useTexts();
  const { stage, headline } = row;
  const due = headline?.clock.due;
  return (
    <div
      role="listitem"
      aria-posinset={props.index + 1}
      aria-setsize={props.count}
      className={`${styles.cardPlace} ${freshClass(props.fresh)}`}
      style={{ transform: `translateY(${props.top}px)`, height: props.height }}
    >
      <button
        type="button"
        tabIndex={props.tabbable ? 0 : -1}
        data-index={props.index}
        data-case={stage.reference}
        aria-expanded={props.open}
        className={styles.card}
      >
        <span className={styles.cardLine}>
          <strong>{stage.reference}</strong>
          <FreshMark fresh={props.fresh} />
          <span className={styles.cardEnd}>
            <Badges row={row} />
            <StatusChip status={row.rating.status} label={rowStatusLabel(row, texts)} />
          </span>
        </span>
        <span className={styles.cardLine}>
          {texts.names.process[stage.process]}, {texts.names.stage[stage.stage]}
          {due !== undefined && (
            <span className={styles.cardEnd}>
              {texts.board.due} {formatDay(due, today)}
            </span>
          )}
        </span>
        <span className={styles.cardQuiet}>
          {placeOf(row, texts)}, {officerOf(row, texts)}
        </span>
        {secondLines(row).map(({ clock, rating }) => (
          <span key={clock.rule.row} className={styles.cardLine}>
            <span className={styles.cardQuiet}>{clock.rule.milestone}</span>
            <span className={styles.cardEnd}>
              <StatusChip status={rating.status} label={statusLabel(rating, texts)} />
            </span>
          </span>
        ))}
      </button>
    </div>
  );
});
