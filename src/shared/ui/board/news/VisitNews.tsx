import * as React from 'react';
import { filterRows } from '../../../domain/board/filterRows';
import type { MissedChanges } from '../../../domain/board/sinceLastVisit';
import controls from '../../components/controls.module.scss';
import { formatMoment } from '../../dates/formatDates';
import { useTexts } from '../../texts';
import type { LastVisit } from '../feed/FeedState';
import type { FixedFilter } from '../useBoardRows';
import { visitText } from './newsWords';
import styles from './News.module.scss';

/** Props of {@link VisitNews}. */
export interface VisitNewsProps {
  /** Absent when there is nothing to tell. */
  visit?: LastVisit;
  /** What the page lets through; nothing else is told. */
  fixed: FixedFilter;
  onDismiss(): void;
}

/** Sums up what the reader missed since the last visit on this device, until it is dismissed. */
export function VisitNews({ visit, fixed, onDismiss }: VisitNewsProps): React.ReactElement {
  const texts = useTexts();
  const words = texts.live.since;
  const missed = React.useMemo(() => visit && { ...visit, missed: within(visit.missed, fixed) }, [visit, fixed]);
  const said = missed === undefined ? '' : visitText(missed, texts);
  return (
    <div className={said === '' ? styles.quiet : styles.visit}>
      {/* There before its words are, so that they are read out when they come. */}
      <span role="status">
        {said === '' || visit === undefined ? '' : words.sentence(formatMoment(visit.at), said)}
      </span>
      {said !== '' && (
        <button type="button" className={controls.button} onClick={onDismiss}>
          {words.dismiss}
        </button>
      )}
    </div>
  );
}

function within(missed: MissedChanges, { services, teams }: FixedFilter): MissedChanges {
  const only = (rows: MissedChanges['added']): MissedChanges['added'] =>
    filterRows(rows, { service: services, team: teams });
  return {
    ...missed,
    added: only(missed.added),
    left: only(missed.left),
    becameOverdue: only(missed.becameOverdue),
    changed: only(missed.changed)
  };
}
