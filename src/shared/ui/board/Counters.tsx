import * as React from 'react';
import type { RagStatus } from '../../domain/rag/RagRating';
import { Icon } from '../icons/Icon';
import { useTexts } from '../texts';
import styles from './Counters.module.scss';

const statuses: readonly RagStatus[] = ['red', 'amber', 'green', 'blue', 'grey'];

/** Props of {@link Counters}. */
export interface CountersProps {
  counts: Readonly<Record<RagStatus, number>>;
  /** Statuses the board is filtered by. */
  chosen: readonly string[];
  onToggle(status: RagStatus): void;
}

/** Five numbers, one a status; each is a filter that can be on or off. */
export const Counters = React.memo(function Counters({ counts, chosen, onToggle }: CountersProps): React.ReactElement {
  const texts = useTexts();
  return (
    <div role="group" aria-label={texts.board.countersLabel} className={styles.counters}>
      {statuses.map((status) => (
        <button
          key={status}
          type="button"
          aria-pressed={chosen.includes(status)}
          className={`${styles.counter} ${styles[status]}`}
          onClick={() => onToggle(status)}
        >
          <span className={styles.count}>{texts.number(counts[status])}</span>
          <span className={styles.word}>
            <Icon name={status} size={12} /> {texts.statusNames[status]}
          </span>
        </button>
      ))}
    </div>
  );
});
