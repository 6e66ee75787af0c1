import * as React from 'react';
import type { FieldText } from '../../../loc/FieldText';
import { EntryFields, type EntryFieldsProps } from './EntryFields';
import { EntryForm, type EntryFormProps } from './EntryForm';

/** Props of {@link FieldsForm}. */
export interface FieldsFormProps<Name extends string>
  extends Omit<EntryFormProps, 'words' | 'labelOf' | 'children'>, Omit<EntryFieldsProps<Name>, 'words' | 'faults'> {
  words: EntryFormProps['words'] & { fields: EntryFieldsProps<Name>['words'] };
  /** What stands above the fields. */
  children?: React.ReactNode;
}

/** An entry that is its fields, in their order. */
export function FieldsForm<Name extends string>(props: FieldsFormProps<Name>): React.ReactElement {
  const { title, entry, words, idOf, onClose, children, ...fields } = props;
  const labels: Readonly<Record<string, FieldText | undefined>> = words.fields;
  return (
    <EntryForm
      title={title}
      entry={entry}
      words={words}
      idOf={idOf}
      labelOf={(field) => labels[field]?.label}
      onClose={onClose}
    >
      {children}
      <EntryFields {...fields} words={words.fields} faults={entry.faults} idOf={idOf} />
    </EntryForm>
  );
}
