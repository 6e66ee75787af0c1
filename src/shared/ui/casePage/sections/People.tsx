import * as React from 'react';
import { Notice } from '../../components/notice/Notice';
import prose from '../../components/prose.module.scss';
import { FactList } from '../../components/facts/FactList';
import type { CaseFile } from '../../../domain/casework/CaseFile';
import type { CaseContact } from '../../../domain/casework/CaseworkRepository';
import {
  addressCheckFault,
  type CasePerson,
  personFieldNames,
  personFields
} from '../../../domain/casework/people/CasePerson';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Hub } from '../../../data/createHub';
import { caseworkTexts } from '../../../loc/casework';
import { peopleTexts } from '../../../loc/people';
import controls from '../../components/controls.module.scss';
import { formatDay } from '../../dates/formatDates';
import { useAsked } from '../../useAsked';
import { useFailureText } from '../../refusals/useRefusalText';
import { useFeatureTexts } from '../../texts';
import styles from '../CasePage.module.scss';
import { useSending } from '../../useSending';
import { Contact } from './Contact';
import { PersonForm } from './PersonForm';
import { Quiet } from '../../components/section/Section';
import { useValueText } from './useValueText';

/** Props of {@link People}. */
export interface PeopleProps {
  hub: Pick<Hub, 'caseRecords'>;
  file: CaseFile;
  /** How to reach people; absent where the reader may not know. */
  contacts: readonly CaseContact[] | undefined;
  today: IsoDate;
  /** What belongs to the case changed. */
  onChanged(): void;
}

/** People of a case: all that is known of them for those who may know it, and how to reach them for those who handle it. */
export function People({ hub, file, contacts, today, onChanged }: PeopleProps): React.ReactElement {
  const common = useFeatureTexts(caseworkTexts);
  const words = useFeatureTexts(peopleTexts);
  const ask = React.useCallback(async () => ({ found: await (await hub.caseRecords()).people(file) }), [hub, file]);
  const [{ value, problem }, again] = useAsked(ask);
  const [open, setOpen] = React.useState<CasePerson | 'new' | undefined>(undefined);
  const [news, setNews] = React.useState('');
  const part = React.useRef<HTMLDivElement>(null);
  const found = value?.found;
  if (problem !== undefined) return <Quiet>{common.problems.partFailed}</Quiet>;
  if (found === undefined) {
    if (contacts === undefined) return <Quiet>{common.hidden}</Quiet>;
    if (contacts.length === 0) return <Quiet>{common.empty.people}</Quiet>;
    return (
      <ul className={styles.list}>
        {contacts.map((contact) => (
          <li key={contact.id}>
            <Contact contact={contact} />
          </li>
        ))}
      </ul>
    );
  }
  const changed = (said: string): void => {
    setNews(said);
    setOpen(undefined);
    again();
    onChanged();
    part.current?.focus();
  };
  return (
    <div ref={part} tabIndex={-1} className={styles.part}>
      <p className={prose.quiet}>{words.hint}</p>
      <p role="status" className={prose.news}>
        {news}
      </p>
      {found.people.length === 0 && <Quiet>{words.none}</Quiet>}
      <ul className={styles.list}>
        {found.people.map((person) => (
          <li key={person.id}>
            <OnePerson
              hub={hub}
              file={file}
              person={person}
              today={today}
              me={found.me}
              onChange={found.mayChange ? () => setOpen(person) : undefined}
              onChecked={changed}
            />
          </li>
        ))}
      </ul>
      {found.mayChange && open === undefined && (
        <div>
          <button type="button" className={controls.button} onClick={() => setOpen('new')}>
            {words.add}
          </button>
        </div>
      )}
      {open !== undefined && (
        <PersonForm
          key={open === 'new' ? 'new' : open.id}
          hub={hub}
          file={file}
          person={open === 'new' ? undefined : open}
          today={today}
          onDone={(name) => changed(words.recorded(name))}
          onClose={() => {
            setOpen(undefined);
            part.current?.focus();
          }}
        />
      )}
    </div>
  );
}

interface OnePersonProps {
  hub: Pick<Hub, 'caseRecords'>;
  file: CaseFile;
  person: CasePerson;
  today: IsoDate;
  me: number;
  /** Absent for those who may only read. */
  onChange?(): void;
  onChecked(said: string): void;
}

function OnePerson({ hub, file, person, today, me, onChange, onChecked }: OnePersonProps): React.ReactElement {
  const words = useFeatureTexts(peopleTexts);
  const failureText = useFailureText();
  const sayValue = useValueText(today);
  const { values, addressChecked } = person;
  const name = String(values.name ?? '');
  const { isSending, problem, send } = useSending(() => onChecked(words.addressRecorded(name)));
  const facts = personFieldNames.flatMap((field): [string, string][] => {
    const value = values[field];
    if (value === undefined || field === 'name' || field === 'role') return [];
    return [[words.fields[field].label, sayValue(personFields[field], value)]];
  });
  return (
    <>
      <p>
        <strong>{name}</strong>
        {`, ${String(values.role ?? '').toLowerCase()}`}
      </p>
      <FactList facts={facts} />
      {values.contactPreference !== undefined && (
        <p className={prose.quiet}>
          {addressChecked === undefined
            ? words.unchecked
            : words.checked(addressChecked.by.name, formatDay(addressChecked.on, today))}
        </p>
      )}
      {problem !== undefined && <Notice tone="error">{failureText(problem, words.failed)}</Notice>}
      {onChange !== undefined && (
        <div className={controls.buttons}>
          <button type="button" className={controls.quiet} onClick={onChange}>
            {words.change(name)}
          </button>
          {addressCheckFault(person, me) === undefined && (
            <button
              type="button"
              className={controls.quiet}
              aria-disabled={isSending}
              onClick={() => send(async () => (await hub.caseRecords()).checkAddress(file, person))}
            >
              {words.check(name)}
            </button>
          )}
        </div>
      )}
    </>
  );
}
