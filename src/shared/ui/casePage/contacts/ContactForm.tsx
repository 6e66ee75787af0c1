import * as React from 'react';
import type { ActField, ActValues } from '../../../domain/casework/acts/ActField';
import { intakeOf } from '../../../domain/casework/situationOf';
import { type ContactKind, contactFields } from '../../../domain/contacts/contactFields';
import { askedOfContact, contactFaults } from '../../../domain/contacts/contacts';
import type { ContactDesk } from '../../../domain/contacts/ContactRepository';
import type { Hub } from '../../../data/createHub';
import { contactTexts } from '../../../loc/contacts';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import acts from '../acts/Acts.module.scss';
import { failureText } from '../acts/failureText';
import { FaultSummary } from '../acts/FaultSummary';
import { ActFieldInput } from '../acts/fields/ActFieldInput';
import { useSending } from '../useSending';

/** Props of {@link ContactForm}. */
export interface ContactFormProps {
  hub: Pick<Hub, 'contacts'>;
  desk: ContactDesk;
  kind: ContactKind;
  onRecorded(reference: string): void;
}

const idOf = (name: string): string => `contact-${name}`;

/** One contact: what cannot wait, and what can stay empty folded away. */
export function ContactForm({ hub, desk, kind, onRecorded }: ContactFormProps): React.ReactElement {
  const words = useFeatureTexts(contactTexts);
  const [values, setValues] = React.useState<ActValues>({ receivedOn: desk.time.today });
  const [tries, setTries] = React.useState(0);
  const key = React.useRef(crypto.randomUUID());
  const reference = React.useRef('');
  const { isSending, problem, send } = useSending(() => onRecorded(reference.current));
  const faults = contactFaults(kind, values, intakeOf(desk));
  const shown = tries > 0 ? faults : [];
  const labels = new Map(askedOfContact(kind).map(([name, { label }]) => [name, label]));
  const inputs = (fields: Readonly<Record<string, ActField>>): React.ReactElement[] =>
    Object.entries(fields).map(([name, field]) => (
      <ActFieldInput
        key={name}
        id={idOf(name)}
        field={field}
        value={values[name]}
        category=""
        fault={shown.find((fault) => fault.field === name)?.text}
        teams={desk.teams}
        today={desk.time.today}
        onChange={(value) => setValues({ ...values, [name]: value })}
      />
    ));
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTries(tries + 1);
    if (faults.length > 0) return;
    send(async () => {
      reference.current = await (await hub.contacts()).record({ kind, key: key.current, values });
    });
  };
  const { first, more } = contactFields[kind];
  const isOpen = shown.some(({ field }) => field !== undefined && field in more);
  return (
    <form className={acts.form} noValidate onSubmit={submit}>
      <FaultSummary faults={shown} tries={tries} idOf={idOf} labelOf={(name) => labels.get(name)} />
      {inputs(first)}
      {Object.keys(more).length > 0 && (
        <details className={acts.refused} open={isOpen || undefined}>
          <summary>{words.more}</summary>
          <div className={acts.form}>{inputs(more)}</div>
        </details>
      )}
      {problem !== undefined && (
        <div role="alert" className={acts.told}>
          <p>{failureText(problem, words.failed)}</p>
        </div>
      )}
      <div className={acts.buttons}>
        <button type="submit" className={controls.primary} aria-disabled={isSending}>
          {isSending ? words.sending : words.submit}
        </button>
      </div>
    </form>
  );
}
