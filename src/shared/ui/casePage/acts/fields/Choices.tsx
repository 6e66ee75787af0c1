import * as React from 'react';
import styles from '../Acts.module.scss';
import { FieldShell, type ShellProps } from './FieldShell';

/** A value with the words that stand for it. */
export interface Option {
  value: string;
  text: string;
}

/** Props of {@link Choices}. */
export interface ChoicesProps extends ShellProps {
  options: readonly string[];
  value: readonly string[];
  onChange(value: readonly string[]): void;
}

/** Any number of several values. */
export function Choices({ options, value, onChange, ...shell }: ChoicesProps): React.ReactElement {
  return (
    <FieldShell {...shell} isGroup>
      {options.map((option, place) => (
        <div key={option} className={styles.tick}>
          <input
            // The field's own id is the first tick's, so that the summary of faults leads to it.
            id={place === 0 ? shell.id : `${shell.id}-${place}`}
            type="checkbox"
            checked={value.includes(option)}
            onChange={(event) =>
              onChange(event.target.checked ? [...value, option] : value.filter((each) => each !== option))
            }
          />
          <label htmlFor={place === 0 ? shell.id : `${shell.id}-${place}`}>{option}</label>
        </div>
      ))}
    </FieldShell>
  );
}
