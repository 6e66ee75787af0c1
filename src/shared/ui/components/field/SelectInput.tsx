import * as React from 'react';
import { useTexts } from '../../texts';
import { controlOf, FieldShell, type ShellProps } from './FieldShell';
import type { Option } from './Option';

/** Options under a name of their own. */
export interface OptionGroup {
  name: string;
  of: readonly Option[];
}

/** Props of {@link SelectInput}. */
export interface SelectInputProps extends ShellProps {
  options: readonly (Option | OptionGroup)[];
  /** Empty when nothing is chosen. A value that is not among the options is kept and shown. */
  value: string;
  /** What the entry says that chooses nothing; `false` where something is always chosen. */
  none?: string | false;
  onChange(value: string | undefined): void;
}

/** One of several values, by the browser's own list: the same on a phone, by keyboard and to a screen reader. */
export function SelectInput({ options, value, none, onChange, ...shell }: SelectInputProps): React.ReactElement {
  const { choose } = useTexts().forms;
  const known = options.flatMap((entry) => ('of' in entry ? entry.of : [entry]));
  const isKnown = value === '' || known.some((option) => option.value === value);
  const draw = (option: Option): React.ReactElement => (
    <option key={option.value} value={option.value}>
      {option.text}
    </option>
  );
  return (
    <FieldShell {...shell}>
      <select
        {...controlOf(shell)}
        value={value}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        {none !== false && <option value="">{none ?? choose}</option>}
        {!isKnown && draw({ value, text: value })}
        {options.map((entry) =>
          'of' in entry ? (
            <optgroup key={entry.name} label={entry.name}>
              {entry.of.map(draw)}
            </optgroup>
          ) : (
            draw(entry)
          )
        )}
      </select>
    </FieldShell>
  );
}
