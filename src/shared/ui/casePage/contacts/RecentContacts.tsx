import * as React from 'react';
import type { ContactKind } from '../../../domain/contacts/contactFields';
import { kindToRegister } from '../../../domain/contacts/contacts';
import type { RecordedContact } from '../../../domain/contacts/ContactRepository';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Hub } from '../../../data/createHub';
import { contactTexts } from '../../../loc/contacts';
import { Loading } from '../../components/notice/Loading';
import controls from '../../components/controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { useAsked } from '../../useAsked';
import { useOpener } from '../../useOpener';
import { useFeatureTexts } from '../../texts';
import forms from '../../components/form/Form.module.scss';
import prose from '../../components/prose.module.scss';
import { FailedPart } from '../../components/notice/FailedPart';
import { Notice } from '../../components/notice/Notice';
import { useFailureText } from '../../refusals/useRefusalText';
import { FieldShell } from '../../components/field/FieldShell';
import { useSending } from '../../useSending';

/** Props of {@link RecentContacts}. */
export interface RecentContactsProps {
  hub: Pick<Hub, 'contacts'>;
  kind: ContactKind;
  /** Changes with each contact recorded. */
  count: number;
  today: IsoDate;
  /** Makes one of them a complaint; absent for those who may not. */
  onRegister?: (contact: string) => void;
  /** Opens the complaint that one became. */
  onOpen(reference: string): void;
  onReplied(reference: string): void;
}

/** The last contacts of a kind, with the way to record a reply where one is to be sent. */
export function RecentContacts(props: RecentContactsProps): React.ReactElement {
  const { hub, kind, count, today, onRegister, onOpen, onReplied } = props;
  const words = useFeatureTexts(contactTexts);
  const ask = React.useCallback(async () => (await hub.contacts()).recent(kind, today), [hub, kind, today]);
  const [{ value, problem }, again] = useAsked(ask, count);
  if (problem !== undefined) return <FailedPart text={words.listFailed} onRetry={again} />;
  if (value === undefined) return <Loading />;
  if (value.length === 0) return <p className={prose.quiet}>{words.none}</p>;
  return (
    <ul>
      {value.map((contact) => (
        <li key={contact.reference} data-contact={contact.reference}>
          <OneContact
            hub={hub}
            contact={contact}
            today={today}
            onRegister={onRegister}
            onOpen={onOpen}
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

function OneContact(
  props: Omit<RecentContactsProps, 'kind' | 'count'> & { contact: RecordedContact }
): React.ReactElement {
  const { hub, contact, today, onRegister, onOpen, onReplied } = props;
  const { reference, receivedOn, about, of, dueOn, repliedOn, complaint, awaitsReply } = contact;
  const words = useFeatureTexts(contactTexts);
  const failureText = useFailureText();
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
      <p className={prose.quiet}>{parts.filter((part) => part).join(', ')}</p>
      {awaitsReply && !isOpen && (
        <button ref={opener} type="button" className={controls.link} onClick={() => setOpen(true)}>
          {words.reply(reference)}
        </button>
      )}
      {complaint !== undefined && (
        <button type="button" className={controls.link} onClick={() => onOpen(complaint)}>
          {words.openComplaint(complaint)}
        </button>
      )}
      {complaint === undefined && onRegister !== undefined && kindToRegister(reference) !== undefined && (
        <button type="button" className={controls.link} onClick={() => onRegister(reference)}>
          {words.makeComplaint(reference)}
        </button>
      )}
      {isOpen && (
        <form
          className={forms.form}
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
          {problem !== undefined && <Notice tone="error">{failureText(problem, words.failed)}</Notice>}
          <div className={controls.buttons}>
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
