import * as React from 'react';
import styles from './Holidays.module.scss';

/** What a field's control is given, so that its label, hint and fault are read out with it. */
export interface FieldControl {
  id: string;
  className: string | undefined;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
}

/** Props of {@link Field}. */
export interface FieldProps {
  label: string;
  hint?: string;
  /** What is wrong with what was entered; empty when nothing is. */
  fault: string;
  children(field: FieldControl): React.ReactElement;
}

let made = 0;

/** A label, a hint, a control and what is wrong with it, one below the other. */
export function Field({ label, hint, fault, children }: FieldProps): React.ReactElement {
  const [id] = React.useState(() => `hub-holiday-field-${(made += 1)}`);
  const said = [fault === '' ? '' : `${id}-fault`, hint === undefined ? '' : `${id}-hint`].filter(
    (part) => part !== ''
  );
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: styles.control,
        'aria-invalid': fault !== '',
        'aria-describedby': said.length === 0 ? undefined : said.join(' ')
      })}
      <p id={`${id}-fault`} className={styles.fault}>
        {fault}
      </p>
    </div>
  );
}
