import * as React from 'react';
import controls from './controls.module.scss';
import type { Option } from './field/Option';

/** Props of {@link ChipChoice}. */
export interface ChipChoiceProps<T extends string> {
  label: string;
  options: readonly Option<T>[];
  value: T;
  onChange(value: T): void;
}

/** One of a few ways to look at the same, all in sight. */
export function ChipChoice<T extends string>(props: ChipChoiceProps<T>): React.ReactElement {
  const { label, options, value, onChange } = props;
  return (
    <div role="group" aria-label={label} className={controls.chips}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={option.value === value ? controls.chosen : controls.chip}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </div>
  );
}
