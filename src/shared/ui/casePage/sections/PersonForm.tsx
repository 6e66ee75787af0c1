import * as React from 'react';
import type { ActField, ActValue, ActValues } from '../../../domain/casework/acts/ActField';
import type { CaseFile } from '../../../domain/casework/CaseFile';
import {
  type CasePerson,
  PersonConflict,
  personFaults,
  personFieldNames,
  personFields
} from '../../../domain/casework/people/CasePerson';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Hub } from '../../../data/createHub';
import { peopleTexts } from '../../../loc/people';
import controls from '../../controls.module.scss';
import { useFeatureTexts } from '../../texts';
import acts from '../acts/Acts.module.scss';
import { failureText } from '../acts/failureText';
import { FaultSummary } from '../acts/FaultSummary';
import { ActFieldInput } from '../acts/fields/ActFieldInput';
import { useSending } from '../useSending';
import { valueText } from './valueText';

/** Props of {@link PersonForm}. */
export interface PersonFormProps {
  hub: Pick<Hub, 'caseRecords'>;
  file: CaseFile;
  /** Absent for somebody new. */
  person?: CasePerson;
  today: IsoDate;
  onDone(name: string): void;
  onClose(): void;
}

const idOf = (name: string): string => `person-${name}`;
const labels: Readonly<Record<string, ActField>> = personFields;

/** Everything that is kept of somebody, in the restricted list and nowhere else. */
export function PersonForm({ hub, file, person, today, onDone, onClose }: PersonFormProps): React.ReactElement {
  const words = useFeatureTexts(peopleTexts);
  const [base, setBase] = React.useState(person);
  const [values, setValues] = React.useState<ActValues>(person?.values ?? {});
  const [tries, setTries] = React.useState(0);
  const [conflict, setConflict] = React.useState<PersonConflict | undefined>(undefined);
  const key = React.useRef(crypto.randomUUID());
  const name = String(values.name ?? '');
  const { isSending, problem, send } = useSending(() => onDone(name));
  const title = person === undefined ? words.add : words.change(String(person.values.name ?? ''));
  const form = React.useRef<HTMLFormElement>(null);
  React.useEffect(() => form.current?.querySelector('select')?.focus(), []);

  /** Theirs stands but for what I changed; sent again, mine goes over it with their value seen. */
  const takeIn = (found: PersonConflict): void => {
    const { current } = found;
    setConflict(found);
    setValues({ ...current.values, ...changesOf(base?.values ?? {}, values) });
    setBase(current);
  };
  const faults = personFaults(values, file.complaint.receivedOn, today);
  const shown = tries > 0 ? faults : [];
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    setTries(tries + 1);
    if (faults.length > 0) return;
    setConflict(undefined);
    send(async () => {
      try {
        await (await hub.caseRecords()).savePerson(file, { key: key.current, base, values });
      } catch (error) {
        if (error instanceof PersonConflict) takeIn(error);
        throw error;
      }
    });
  };
  const said = (field: ActField, value: ActValue | undefined): string =>
    value === undefined ? words.empty : valueText(field, value, today, {}) || words.empty;
  return (
    <form
      ref={form}
      className={acts.form}
      noValidate
      aria-label={title}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !isSending) onClose();
      }}
    >
      <FaultSummary faults={shown} tries={tries} idOf={idOf} labelOf={(field) => labels[field]?.label} />
      {conflict !== undefined && (
        <div role="alert" className={acts.told}>
          <p>
            <strong>{words.conflict}</strong>
          </p>
          <p>{words.conflictHint}</p>
          {conflict.differences.map(({ field, mine, theirs }) => (
            <p key={field}>
              {`${personFields[field].label}. ${words.theirs(said(personFields[field], theirs))}. ${words.mine(said(personFields[field], mine))}.`}
            </p>
          ))}
        </div>
      )}
      {personFieldNames.map((field) => (
        <ActFieldInput
          key={field}
          id={idOf(field)}
          field={personFields[field]}
          value={values[field]}
          category=""
          fault={shown.find((fault) => fault.field === field)?.text}
          teams={[]}
          today={today}
          onChange={(value) => setValues({ ...values, [field]: value })}
        />
      ))}
      {problem !== undefined && !(problem instanceof PersonConflict) && (
        <div role="alert" className={acts.told}>
          <p>{failureText(problem, words.failed)}</p>
        </div>
      )}
      <div className={acts.buttons}>
        <button type="submit" className={controls.primary} aria-disabled={isSending}>
          {isSending ? words.sending : words.submit}
        </button>
        <button type="button" className={controls.button} onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function changesOf(before: ActValues, after: ActValues): ActValues {
  return Object.fromEntries(
    personFieldNames.flatMap((field) => (before[field] === after[field] ? [] : [[field, after[field]]]))
  );
}
