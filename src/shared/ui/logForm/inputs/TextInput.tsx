import * as React from 'react';
import { wordsIn } from '../../../domain/logReports/logFaults';
import { logTexts } from '../../../loc/investigationLog';
import styles from '../../casePage/acts/Acts.module.scss';
import { describedBy, FieldShell, type ShellProps } from '../../casePage/acts/fields/FieldShell';
import { useFeatureTexts } from '../../texts';

/** Props of {@link TextInput}. */
export interface TextInputProps extends ShellProps {
  value: string;
  /** `note` has several lines and tells how many words it has. */
  kind: 'line' | 'note' | 'day' | 'number';
  mostWords?: number;
  /** Latest day that can be chosen. */
  max?: string;
  onChange(value: string): void;
}

/** Words, a day or a number. */
export function TextInput({ value, kind, mostWords, max, onChange, ...shell }: TextInputProps): React.ReactElement {
  const words = useFeatureTexts(logTexts);
  const common = {
    id: shell.id,
    value,
    autoComplete: 'off',
    'aria-required': shell.required,
    'aria-invalid': shell.fault !== undefined,
    'aria-describedby': describedBy(shell),
    onChange: (event: { target: { value: string } }) => onChange(event.target.value)
  };
  if (kind === 'note') {
    const count = wordsIn(value);
    return (
      <FieldShell {...shell}>
        <textarea rows={3} {...common} />
        <p className={styles.hint} data-words="">
          {mostWords === undefined ? words.wordsOnly(count) : words.words(count, mostWords)}
        </p>
      </FieldShell>
    );
  }
  const type = kind === 'day' ? 'date' : kind === 'number' ? 'number' : 'text';
  return (
    <FieldShell {...shell}>
      <input type={type} max={max} {...(kind === 'number' && { min: 0, step: 0.5 })} {...common} />
    </FieldShell>
  );
}
