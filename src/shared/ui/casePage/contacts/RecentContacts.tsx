import * as React from 'react';
import type { ContactKind } from '../../../domain/contacts/contactFields';
import type { RecordedContact } from '../../../domain/contacts/ContactRepository';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Hub } from '../../../data/createHub';
import { contactTexts } from '../../../loc/contacts';
import { Loading } from '../../board/notices/Loading';
import controls from '../../controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { useAsked } from '../../useAsked';
import { useOpener } from '../../useOpener';
import { useFeatureTexts } from '../../texts';
import acts from '../acts/Acts.module.scss';
import { failureText } from '../acts/failureText';
import { FieldShell } from '../acts/fields/FieldShell';
import page from '../register/Register.module.scss';
import { useSending } from '../useSending';

/** Props of {@link RecentContacts}. */
export interface RecentContactsProps {
  hub: Pick<Hub, 'contacts'>;
  kind: ContactKind;
  /** Changes with each contact recorded. */
  count: number;
  today: IsoDate;
  onReplied(reference: string): void;
}

/** The last contacts of a kind, with the way to record a reply where one is to be sent. */
export function RecentContacts({ hub, kind, count, today, onReplied }: RecentContactsProps): React.ReactElement {
  const words = useFeatureTexts(contactTexts);
  const ask = React.useCallback(async () => (await hub.contacts()).recent(kind, today), [hub, kind, today]);
  const [{ value, problem }, again] = useAsked(ask, count);
  if (problem !== undefined) {
    return (
      <p role="alert">
        {words.listFailed}{' '}
        <button type="button" className={controls.quiet} onClick={again}>
          {words.retry}
        </button>
      </p>
    );
  }
  if (value === undefined) return <Loading />;
  if (value.length === 0) return <p className={page.quiet}>{words.none}</p>;
  return (
    <ul>
      {value.map((contact) => (
        <li key={contact.reference} data-contact={contact.reference}>
          <OneContact
            hub={hub}
            contact={contact}
            today={today}
            onReplied={(reference) => {
              again();
              onReplied(reference);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

function OneContact(props: {
  hub: Pick<Hub, 'contacts'>;
  contact: RecordedContact;
  today: IsoDate;
  onReplied(reference: string): void;
}): React.ReactElement {
  const { hub, contact, today, onReplied } = props;
  const { reference, receivedOn, about, of, dueOn, repliedOn, awaitsReply } = contact;
  const words = useFeatureTexts(contactTexts);
  const [isOpen, setOpen] = React.useState(false);
  const opener = useOpener(isOpen);
  const date = React.useRef<HTMLInputElement>(null);
  React.useEffect(() => {
    if (isOpen) date.current?.focus();
  }, [isOpen]);
  const [on, setOn] = React.useState(today);
  const { isSending, problem, send } = useSending(() => onReplied(reference));
  const day = (date: IsoDate): string => formatDay(date, today);
  const parts = [
    about,
    of,
    words.received(day(receivedOn)),
    repliedOn === undefined ? dueOn && words.due(day(dueOn)) : words.repliedOn(day(repliedOn)),
    awaitsReply ? words.awaits : undefined
  ];
  return (
    <>
      <strong>{reference}</strong>
      <p className={page.quiet}>{parts.filter((part) => part).join(', ')}</p>
      {awaitsReply && !isOpen && (
        <button ref={opener} type="button" className={controls.quiet} onClick={() => setOpen(true)}>
          {words.reply(reference)}
        </button>
      )}
      {isOpen && (
        <form
          className={acts.form}
          onSubmit={(event) => {
            event.preventDefault();
            send(async () => (await hub.contacts()).reply(contact, on));
          }}
        >
          <FieldShell id={`reply-${reference}`} label={words.replyDay(reference)} required>
            <input
              ref={date}
              id={`reply-${reference}`}
              type="date"
              required
              min={receivedOn}
              max={today}
              value={on}
              onChange={(event) => setOn(event.target.value)}
            />
          </FieldShell>
          {problem !== undefined && <p role="alert">{failureText(problem, words.failed)}</p>}
          <div className={acts.buttons}>
            <button type="submit" className={controls.button} aria-disabled={isSending}>
              {isSending ? words.sending : words.submit}
            </button>
            <button type="button" className={controls.quiet} onClick={() => setOpen(false)}>
              {words.cancel}
            </button>
          </div>
        </form>
      )}
    </>
  );
}
