import * as React from 'react';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { formatDay, formatFullDay } from '../../dates/formatDates';
import { StatusChip } from '../../components/status/StatusChip';
import { statusLabel } from '../../components/status/statusLabel';
import { useTexts } from '../../texts';
import { type TimelinePoint, timelineOf } from './timelineOf';
import styles from './CasePanel.module.scss';

const pointClasses: Partial<Record<TimelinePoint['kind'], string>> = {
  today: styles.today,
  due: styles.due,
  waiting: styles.waiting
};

/** A stage's line of time: what was done, today's mark, what is due. */
export function Timeline({ row, today }: { row: BoardRow; today: IsoDate }): React.ReactElement {
  const texts = useTexts();
  const words = texts.casePanel;
  const text = (point: TimelinePoint): React.ReactNode => {
    switch (point.kind) {
      case 'done':
        return texts.events[point.event];
      case 'due':
        return (
          <>
            {point.rated.clock.rule.milestone}{' '}
            <StatusChip status={point.rated.rating.status} label={statusLabel(point.rated.rating, texts)} />
          </>
        );
      case 'waiting':
        return `${point.rated.clock.rule.milestone}: ${words.waitingFor(texts.events[point.rated.clock.rule.clockStart])}`;
      default:
        return words.points[point.kind];
    }
  };
  return (
    <ol className={styles.timeline}>
      {timelineOf(row, today).map((point, place) => (
        <li key={place} className={pointClasses[point.kind]}>
          <span className={styles.when}>
            {point.day === undefined ? (
              ''
            ) : (
              <time dateTime={point.day} title={formatFullDay(point.day)}>
                {formatDay(point.day, today)}
              </time>
            )}
          </span>
          <span>{text(point)}</span>
        </li>
      ))}
    </ol>
  );
}
