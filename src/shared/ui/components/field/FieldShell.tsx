import * as React from 'react';
import { Icon } from '../../icons/Icon';
import { useTexts } from '../../texts';
import prose from '../prose.module.scss';
import styles from './Field.module.scss';

/** Props of {@link FieldShell}. */
export interface FieldShellProps {
  id: string;
  label: string;
  hint?: string;
  required: boolean;
  /** What is wrong with what was entered. */
  fault?: string;
  /** Several inputs under one name. */
  isGroup?: boolean;
  children: React.ReactNode;
}

/** What a kind of field hands on to its shell. */
export type ShellProps = Omit<FieldShellProps, 'children' | 'isGroup'>;

/** Ids of what describes a field, for `aria-describedby`; absent when nothing does. */
export function describedBy({ id, hint, fault }: Pick<FieldShellProps, 'id' | 'hint' | 'fault'>): string | undefined {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(fault === undefined ? [] : [`${id}-fault`])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

/** What a field's control is given, so that its label, hint and fault are read out with it. */
export function controlOf(
  shell: ShellProps
): Pick<React.AllHTMLAttributes<HTMLElement>, 'id' | 'aria-required' | 'aria-invalid' | 'aria-describedby'> {
  return {
    id: shell.id,
    'aria-required': shell.required,
    'aria-invalid': shell.fault !== undefined,
    'aria-describedby': describedBy(shell)
  };
}

/** A field with its label above, its hint under the label and its error under itself. */
export function FieldShell(props: FieldShellProps): React.ReactElement {
  const { id, label, hint, required, fault, isGroup, children } = props;
  const name = <FieldName label={label} required={required} />;
  const rest = (
    <>
      <HintLine id={id} hint={hint} />
      {children}
      <FaultLine id={id} fault={fault} />
    </>
  );
  return isGroup === true ? (
    <fieldset className={styles.field} aria-describedby={describedBy(props)}>
      <legend>{name}</legend>
      {rest}
    </fieldset>
  ) : (
    <div className={styles.field}>
      <label htmlFor={id}>{name}</label>
      {rest}
    </div>
  );
}

/** The words of a label; a field that may stay empty says so. */
export function FieldName({ label, required }: Pick<FieldShellProps, 'label' | 'required'>): React.ReactElement {
  const { optional } = useTexts().forms;
  return (
    <>
      {label}
      {!required && <span className={styles.optional}>{` (${optional})`}</span>}
    </>
  );
}

/** What helps to fill in a field, under its label. */
export function HintLine({ id, hint }: Pick<FieldShellProps, 'id' | 'hint'>): React.ReactElement | null {
  return hint === undefined ? null : (
    <p id={`${id}-hint`} className={prose.hint}>
      {hint}
    </p>
  );
}

/** What is wrong with a field, under it. */
export function FaultLine({ id, fault }: Pick<FieldShellProps, 'id' | 'fault'>): React.ReactElement | null {
  return fault === undefined ? null : (
    <p id={`${id}-fault`} className={styles.error}>
      <Icon name="red" size={14} />
      {fault}
    </p>
  );
}
