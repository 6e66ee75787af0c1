import * as React from 'react';
import controls from '../controls.module.scss';
import { Notice } from '../notice/Notice';
import styles from './Form.module.scss';

/** Props of {@link Confirm}. */
export interface ConfirmProps {
  /** What is to be done. */
  label: string;
  /** What that means, before it is done. */
  children: React.ReactNode;
  /** Why it was not done, in words. */
  problem?: string;
  words: { yes: string; no: string };
  /** It is on its way. */
  isSending?: boolean;
  onYes(): void;
  onNo(): void;
}

/** Asks before something that lasts. It takes the focus; what it stands in has it back. */
export function Confirm(props: ConfirmProps): React.ReactElement {
  const { label, children, problem, words, isSending, onYes, onNo } = props;
  const said = `confirm-${label.replace(/\W+/g, '-')}`;
  const yes = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => yes.current?.focus(), []);
  return (
    <div role="group" aria-label={label} className={styles.confirm}>
      <p id={said}>{children}</p>
      {problem !== undefined && <Notice tone="error">{problem}</Notice>}
      <div className={controls.buttons}>
        <button
          ref={yes}
          type="button"
          // Read out with the button, which has the focus.
          aria-describedby={said}
          className={controls.primary}
          aria-disabled={isSending}
          onClick={isSending === true ? undefined : onYes}
        >
          {words.yes}
        </button>
        <button type="button" className={controls.button} onClick={onNo}>
          {words.no}
        </button>
      </div>
    </div>
  );
}
