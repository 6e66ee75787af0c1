import * as React from 'react';
import { useTexts } from '../../texts';
import styles from './Loading.module.scss';

/** The shapes of what is to come, so that nothing moves when it does. */
export function Loading(): React.ReactElement {
  const texts = useTexts();
  return (
    <div role="status" aria-label={texts.board.loading} className={styles.loading}>
      {Array.from({ length: 8 }, (_, place) => (
        <div key={place} className={styles.shape} />
      ))}
    </div>
  );
}
