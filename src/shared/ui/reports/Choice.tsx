import * as React from 'react';
import styles from './Choice.module.scss';

/** Props of {@link Choice}. */
export interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly { value: T; text: string }[];
  onChange(value: T): void;
}

/** One of some values, by the browser's own list: the same on a phone, by keyboard and to a screen reader. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>): React.ReactElement {
  const choose = (chosen: string): void => {
    const option = options.find((one) => one.value === chosen);
    if (option !== undefined) onChange(option.value);
  };
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </label>
  );
}
