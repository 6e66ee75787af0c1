import * as React from 'react';
import { useTexts } from '../../texts';
import styles from './Loading.module.scss';

/** The shapes of the table to come, while the first rows are on their way. */
export function Loading(): React.ReactElement {
  const texts = useTexts();
  return (
    <div role="status" aria-label={texts.board.loading} className={styles.shapes}>
      {Array.from({ length: 8 }, (_, place) => (
        <div key={place} className={styles.shape} />
      ))}
    </div>
  );
}
