import * as React from 'react';
import { describedBy, FieldShell, type ShellProps } from './FieldShell';
import type { Option } from './Option';
import styles from './Field.module.scss';

/** Props of {@link RadioInput}. */
export interface RadioInputProps<T extends string> extends ShellProps {
  options: readonly Option<T>[];
  /** Absent while nothing is chosen. */
  value: T | undefined;
  onChange(value: T): void;
}

/** One of a few values, all in sight; none is taken for granted. */
export function RadioInput<T extends string>(props: RadioInputProps<T>): React.ReactElement {
  const { options, value, onChange, ...shell } = props;
  return (
    <FieldShell {...shell} isGroup>
      <div className={styles.ticks}>
        {options.map((option, place) => {
          const id = place === 0 ? shell.id : `${shell.id}-${option.value}`;
          return (
            <div key={option.value} className={styles.tick}>
              <input
                id={id}
                type="radio"
                name={shell.id}
                checked={value === option.value}
                aria-describedby={describedBy(shell)}
                onChange={() => onChange(option.value)}
              />
              <label htmlFor={id}>{option.text}</label>
            </div>
          );
        })}
      </div>
    </FieldShell>
  );
}
