import * as React from 'react';
import styles from './FactList.module.scss';

/** What is known of something, by name; what is not known is left out. */
export function FactList({ facts }: { facts: readonly (readonly [string, string | undefined])[] }): React.ReactElement {
  return (
    <dl className={styles.facts}>
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
