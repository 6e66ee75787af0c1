import * as React from 'react';
import prose from '../prose.module.scss';
import { controlOf, FieldShell, type ShellProps } from './FieldShell';

const types = { line: 'text', day: 'date', number: 'number', search: 'search', address: 'url' } as const;

/** Props of {@link TextInput}. */
export interface TextInputProps extends ShellProps {
  value: string;
  /** `note` has several lines. */
  kind: keyof typeof types | 'note';
  /** Earliest and latest day that can be chosen. */
  min?: string;
  max?: string;
  /** Most characters. */
  maxLength?: number;
  /** Lines that a note has at first. */
  rows?: number;
  readOnly?: boolean;
  /** How much of what is possible was written, in words. */
  count?: string;
  /** For those who move the focus. */
  control?: React.RefObject<HTMLInputElement & HTMLTextAreaElement>;
  onChange(value: string): void;
  onFocus?(): void;
}

/** Words, a day or a number. */
export function TextInput(props: TextInputProps): React.ReactElement {
  const { value, kind, min, max, maxLength, rows = 3, readOnly, count, control, onChange, onFocus, ...shell } = props;
  const common = {
    ...controlOf(shell),
    ref: control,
    value,
    readOnly,
    maxLength,
    autoComplete: 'off',
    onFocus,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value)
  };
  return (
    <FieldShell {...shell}>
      {kind === 'note' ? (
        <textarea rows={rows} {...common} />
      ) : (
        <input type={types[kind]} max={max} {...(kind === 'number' ? { min: 0, step: 0.5 } : { min })} {...common} />
      )}
      {count !== undefined && (
        <p className={prose.hint} data-words="">
          {count}
        </p>
      )}
    </FieldShell>
  );
}
