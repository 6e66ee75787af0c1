import * as React from 'react';
import type { ActField, ActValue, ActValues } from '../../../domain/casework/acts/ActField';
import type { CaseFile } from '../../../domain/casework/CaseFile';
import {
  type CasePerson,
  PersonConflict,
  personFaults,
  personFields,
  rebased
} from '../../../domain/casework/people/CasePerson';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Hub } from '../../../data/createHub';
import { peopleTexts } from '../../../loc/people';
import { useFeatureTexts } from '../../texts';
import { Notice } from '../../components/notice/Notice';
import { FieldsForm } from '../entry/FieldsForm';
import { useEntry } from '../entry/useEntry';
import { useValueText } from './useValueText';

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

/** Everything that is kept of somebody, in the restricted list and nowhere else. */
export function PersonForm({ hub, file, person, today, onDone, onClose }: PersonFormProps): React.ReactElement {
  const words = useFeatureTexts(peopleTexts);
  const [base, setBase] = React.useState(person);
  const [values, setValues] = React.useState<ActValues>(person?.values ?? {});
  const key = React.useRef(crypto.randomUUID());
  const title = person === undefined ? words.add : words.change(String(person.values.name ?? ''));

  const save = async (): Promise<void> => {
    try {
      await (await hub.caseRecords()).savePerson(file, { key: key.current, base, values });
    } catch (error) {
      if (error instanceof PersonConflict) {
        // Theirs stands but for what I changed; sent again, mine goes over it with their value seen.
        setValues(rebased(base?.values ?? {}, values, error.current.values));
        setBase(error.current);
      }
      throw error;
    }
  };
  const entry = useEntry(personFaults(values, file.complaint.receivedOn, today), save, () =>
    onDone(String(values.name ?? ''))
  );
  const { problem } = entry;
  const conflict = problem instanceof PersonConflict ? problem : undefined;
  const sayValue = useValueText(today);
  const said = (field: ActField, value: ActValue | undefined): string =>
    value === undefined ? words.empty : sayValue(field, value) || words.empty;
  return (
    <FieldsForm
      title={title}
      entry={{ ...entry, problem: conflict === undefined ? problem : undefined }}
      fields={personFields}
      words={words}
      values={values}
      today={today}
      idOf={idOf}
      onChange={setValues}
      onClose={onClose}
    >
      {conflict !== undefined && (
        <Notice tone="error">
          <p>
            <strong>{words.conflict}</strong>
          </p>
          <p>{words.conflictHint}</p>
          {conflict.differences.map(({ field, mine, theirs }) => (
            <p key={field}>
              {`${words.fields[field].label}. ${words.theirs(said(personFields[field], theirs))}. ${words.mine(said(personFields[field], mine))}.`}
            </p>
          ))}
        </Notice>
      )}
    </FieldsForm>
  );
}
