import * as React from 'react';
import { describedBy, FaultLine, FieldName, HintLine, type ShellProps } from './FieldShell';
import styles from './Field.module.scss';

/** Props of {@link TickInput}. */
export interface TickInputProps extends ShellProps {
  value: boolean;
  onChange(value: boolean): void;
}

/** Something that is so or not. */
export function TickInput({ value, onChange, ...shell }: TickInputProps): React.ReactElement {
  const { id, hint, fault } = shell;
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
          <FieldName {...shell} />
        </label>
      </div>
      <HintLine id={id} hint={hint} />
      <FaultLine id={id} fault={fault} />
    </div>
  );
}
