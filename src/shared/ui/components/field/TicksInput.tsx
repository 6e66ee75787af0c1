import * as React from 'react';
import { FieldShell, type ShellProps } from './FieldShell';
import type { Option } from './Option';
import styles from './Field.module.scss';

/** Props of {@link TicksInput}. */
export interface TicksInputProps<T extends string> extends ShellProps {
  options: readonly Option<T>[];
  value: readonly T[];
  onChange(value: readonly T[]): void;
}

/** Any number of several values. */
export function TicksInput<T extends string>(props: TicksInputProps<T>): React.ReactElement {
  const { options, value, onChange, ...shell } = props;
  return (
    <FieldShell {...shell} isGroup>
      <div className={styles.ticks}>
        {options.map((option, place) => {
          // The field's own id is the first tick's, so that the summary of faults leads to it.
          const id = place === 0 ? shell.id : `${shell.id}-${place}`;
          return (
            <div key={option.value} className={styles.tick}>
              <input
                id={id}
                type="checkbox"
                checked={value.includes(option.value)}
                onChange={(event) =>
                  onChange(
                    event.target.checked ? [...value, option.value] : value.filter((each) => each !== option.value)
                  )
                }
              />
              <label htmlFor={id}>{option.text}</label>
            </div>
          );
        })}
      </div>
    </FieldShell>
  );
}
