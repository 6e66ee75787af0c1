import * as React from 'react';
import styles from './Charts.module.scss';

/** Which colour is which part of a chart, in the order of the parts. */
export function Legend(props: { entries: readonly { name: string; colour: string }[] }): React.ReactElement {
  return (
    <ul className={styles.legend}>
      {props.entries.map(({ name, colour }) => (
        <li key={name}>
          <svg width="12" height="12" aria-hidden="true" focusable="false">
            <rect width="12" height="12" fill={colour} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
