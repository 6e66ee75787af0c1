import * as React from 'react';
import { useTexts } from '../../texts';
import styles from './Loading.module.scss';

/** The shapes of what is to come, so that nothing moves when it does. @param overview counters and filters as well */
export function Loading({ overview = false }: { overview?: boolean }): React.ReactElement {
  const texts = useTexts();
  return (
    <div role="status" aria-label={texts.board.loading} className={styles.loading}>
      {overview && <div className={styles.overview} />}
      <div className={styles.shapes}>
        {Array.from({ length: 8 }, (_, place) => (
          <div key={place} className={styles.shape} />
        ))}
      </div>
    </div>
  );
}
