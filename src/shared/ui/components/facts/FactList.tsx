import * as React from 'react';
import styles from './FactList.module.scss';

/** Something known of something: its name and what it is. */
export type Fact = readonly [string, React.ReactNode];

/** Props of {@link FactList}. */
export interface FactListProps {
  /** Those that are not known are left out. */
  facts: readonly Fact[];
  /** Each has a line of its own, as sentences need. */
  isWide?: boolean;
}

/** What is known of something, by name. */
export function FactList({ facts, isWide }: FactListProps): React.ReactElement {
  return (
    <dl className={isWide === true ? styles.wide : styles.facts}>
      {facts
        .filter(([, value]) => value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
