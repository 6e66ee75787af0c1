import * as React from 'react';
import type { ShellProps } from './FieldShell';
import type { Option } from './Option';
import { SelectInput } from './SelectInput';

/** Props of {@link ChoiceInput}. */
export interface ChoiceInputProps<T extends string> extends Omit<ShellProps, 'required'> {
  options: readonly Option<T>[];
  value: T;
  onChange(value: T): void;
}

/** One of some values, of which one is always chosen: what a screen shows, or counts by. */
export function ChoiceInput<T extends string>({ onChange, ...props }: ChoiceInputProps<T>): React.ReactElement {
  const choose = (chosen: string | undefined): void => {
    const option = props.options.find(({ value }) => value === (chosen ?? ''));
    if (option !== undefined) onChange(option.value);
  };
  return <SelectInput {...props} required none={false} onChange={choose} />;
}
