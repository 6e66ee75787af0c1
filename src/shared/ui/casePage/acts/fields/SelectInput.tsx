import * as React from 'react';
import { caseworkTexts } from '../../../../loc/casework';
import { useFeatureTexts } from '../../../texts';
import type { Option } from './Choices';
import { describedBy, FieldShell, type ShellProps } from './FieldShell';

/** Props of {@link SelectInput}. */
export interface SelectInputProps extends ShellProps {
  options: readonly Option[];
  /** Empty when nothing is chosen. A value that is not among the options is kept and shown. */
  value: string;
  onChange(value: string | undefined): void;
}

/** One of several values. */
export function SelectInput({ options, value, onChange, ...shell }: SelectInputProps): React.ReactElement {
  const words = useFeatureTexts(caseworkTexts).acts;
  const isKnown = value === '' || options.some((option) => option.value === value);
  return (
    <FieldShell {...shell}>
      <select
        id={shell.id}
        value={value}
        aria-required={shell.required}
        aria-invalid={shell.fault !== undefined}
        aria-describedby={describedBy(shell)}
        onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
      >
        <option value="">{words.choose}</option>
        {[...(isKnown ? [] : [{ value, text: value }]), ...options].map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </FieldShell>
  );
}
