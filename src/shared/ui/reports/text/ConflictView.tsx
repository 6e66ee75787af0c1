import * as React from 'react';
import type { TextConflict } from '../../../domain/publication/mergeTexts';
import { reportTexts } from '../../../loc/reports';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import styles from './Text.module.scss';

/** Props of {@link ConflictView}. */
export interface ConflictViewProps {
  name: string;
  /** Who wrote the other text. */
  other: string;
  conflict: TextConflict;
  onSettle(text: string): void;
}

/** Two texts of one part side by side: nothing is thrown away before somebody has chosen. */
export function ConflictView({ name, other, conflict, onSettle }: ConflictViewProps): React.ReactElement {
  const words = useFeatureTexts(reportTexts).screen.saving;
  const { mine, theirs } = conflict;
  const [both, setBoth] = React.useState(`${theirs}\n\n${mine}`);
  const heading = words.conflict(other, name);
  return (
    <div role="group" aria-label={heading} className={styles.conflict}>
      <p role="alert">{heading}</p>
      <div className={styles.sides}>
        {(
          [
            [words.mine, mine],
            [words.theirs, theirs]
          ] as const
        ).map(([label, text]) => (
          <div key={label}>
            <p className={styles.side}>{label}</p>
            <p className={styles.plain}>{text}</p>
            <button type="button" className={controls.button} onClick={() => onSettle(text)}>
              {`${words.keep}: ${label}`}
            </button>
          </div>
        ))}
      </div>
      <label className={styles.label}>
        <span>{words.both}</span>
        <textarea rows={6} value={both} onChange={(event) => setBoth(event.target.value)} />
      </label>
      <button type="button" className={controls.button} onClick={() => onSettle(both)}>
        {`${words.keep}: ${words.both}`}
      </button>
    </div>
  );
}
