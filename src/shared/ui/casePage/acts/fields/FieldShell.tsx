import * as React from 'react';
import { caseworkTexts } from '../../../../loc/casework';
import { Icon } from '../../../icons/Icon';
import { useFeatureTexts } from '../../../texts';
import styles from '../Acts.module.scss';

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

/** A field with its label above, its hint under the label and its error under itself. */
export function FieldShell(props: FieldShellProps): React.ReactElement {
  const { id, label, hint, required, fault, isGroup, children } = props;
  const words = useFeatureTexts(caseworkTexts).acts;
  const name = (
    <>
      {label}
      {!required && <span className={styles.optional}>{` (${words.optional})`}</span>}
    </>
  );
  const rest = (
    <>
      {hint !== undefined && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
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

/** What is wrong with a field, under it. */
export function FaultLine({ id, fault }: { id: string; fault?: string }): React.ReactElement | null {
  if (fault === undefined) return null;
  return (
    <p id={`${id}-fault`} className={styles.error}>
      <Icon name="red" size={14} />
      {fault}
    </p>
  );
}
