import * as React from 'react';
import { caseworkTexts } from '../../../../loc/casework';
import { useFeatureTexts } from '../../../texts';
import styles from '../Acts.module.scss';
import { describedBy, FaultLine, type ShellProps } from './FieldShell';

/** Props of {@link TickInput}. */
export interface TickInputProps extends ShellProps {
  value: boolean;
  onChange(value: boolean): void;
}

/** Something that is so or not. */
export function TickInput({ value, onChange, ...shell }: TickInputProps): React.ReactElement {
  const { id, label, hint, required, fault } = shell;
  const words = useFeatureTexts(caseworkTexts).acts;
  return (
    <div className={styles.field}>
      <div className={styles.tick}>
        <input
          id={id}
          type="checkbox"
          checked={value}
          aria-invalid={fault !== undefined}
          aria-describedby={describedBy(shell)}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label htmlFor={id}>
          {label}
          {!required && <span className={styles.optional}>{` (${words.optional})`}</span>}
        </label>
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FaultLine id={id} fault={fault} />
    </div>
  );
}
