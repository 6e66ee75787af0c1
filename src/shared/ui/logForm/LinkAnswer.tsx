import * as React from 'react';
import controls from '../components/controls.module.scss';
import styles from './LogForm.module.scss';

/** Props of {@link LinkAnswer}. */
export interface LinkAnswerProps {
  id: string;
  label: string;
  /** What is linked. */
  text: string;
  /** The words that take it away. */
  drop: string;
  onDrop(): void;
}

/** Something that was linked, which can be taken away again. */
export function LinkAnswer({ id, label, text, drop, onDrop }: LinkAnswerProps): React.ReactElement {
  return (
    <div className={styles.told} data-related="">
      <p id={id} tabIndex={-1}>
        <strong>{label}</strong>: {text}
      </p>
      <button type="button" className={controls.quiet} onClick={onDrop}>
        {drop}
      </button>
    </div>
  );
}
