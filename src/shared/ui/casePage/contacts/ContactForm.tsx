import * as React from 'react';
import forms from '../../components/form/Form.module.scss';
import type { ActField, ActValues } from '../../../domain/casework/acts/ActField';
import { intakeOf } from '../../../domain/casework/situationOf';
import { type ContactFieldNames, type ContactKind, contactFields } from '../../../domain/contacts/contactFields';
import { contactFaults } from '../../../domain/contacts/contacts';
import type { ContactDesk } from '../../../domain/contacts/ContactRepository';
import type { Hub } from '../../../data/createHub';
import type { FieldText } from '../../../loc/FieldText';
import { contactTexts } from '../../../loc/contacts';
import { useFeatureTexts } from '../../texts';
import acts from '../acts/Acts.module.scss';
import { EntryFields } from '../entry/EntryFields';
import { EntryForm } from '../entry/EntryForm';
import { useEntry } from '../entry/useEntry';

/** Props of {@link ContactForm}. */
export interface ContactFormProps {
  hub: Pick<Hub, 'contacts'>;
  desk: ContactDesk;
  kind: ContactKind;
  onRecorded(reference: string): void;
}

/** Names of the fields of each kind. */
type ContactWords = { readonly [K in ContactKind]: Readonly<Record<ContactFieldNames[K], FieldText>> };

const idOf = (name: string): string => `contact-${name}`;

/** One contact: what cannot wait, and what can stay empty folded away. */
export function ContactForm({ hub, desk, kind, onRecorded }: ContactFormProps): React.ReactElement {
  const words = useFeatureTexts(contactTexts);
  const [values, setValues] = React.useState<ActValues>({ receivedOn: desk.time.today });
  const [isMore, setMore] = React.useState(false);
  const key = React.useRef(crypto.randomUUID());
  const reference = React.useRef('');
  const { first, more }: Record<'first' | 'more', Readonly<Record<string, ActField>>> = contactFields[kind];
  const faults = contactFaults(kind, values, intakeOf(desk));
  const record = async (): Promise<void> => {
    reference.current = await (await hub.contacts()).record({ kind, key: key.current, values });
  };
  const entry = useEntry(faults, record, () => onRecorded(reference.current));
  const submit = (): void => {
    // What is folded away is shown where something in it is wrong, and stays so while it is put right.
    if (faults.some(({ field }) => field !== undefined && field in more)) setMore(true);
    entry.submit();
  };
  const named: ContactWords = words.fields;
  const labels: Readonly<Record<string, FieldText>> = named[kind];
  const given = {
    values,
    faults: entry.faults,
    words: labels,
    teams: desk.teams,
    today: desk.time.today,
    idOf,
    onChange: setValues
  };
  return (
    <EntryForm entry={{ ...entry, submit }} words={words} idOf={idOf} labelOf={(name) => labels[name]?.label}>
      <EntryFields fields={first} {...given} />
      {Object.keys(more).length > 0 && (
        <details className={acts.refused} open={isMore} onToggle={(event) => setMore(event.currentTarget.open)}>
          <summary>{words.more}</summary>
          <div className={forms.form}>
            <EntryFields fields={more} {...given} />
          </div>
        </details>
      )}
    </EntryForm>
  );
}
