import * as React from 'react';
import type { ActField, ActValues } from '../../../domain/casework/acts/ActField';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Team } from '../../../domain/teams/Team';
import type { FieldText } from '../../../loc/FieldText';
import type { SaidFault } from '../../refusals/useRefusalText';
import { ActFieldInput } from '../acts/fields/ActFieldInput';

/** Props of {@link EntryFields}. */
export interface EntryFieldsProps<Name extends string> {
  fields: Readonly<Record<Name, ActField>>;
  /** By the field's name. */
  words: Readonly<Record<NoInfer<Name>, FieldText>>;
  values: ActValues;
  faults: readonly SaidFault[];
  /** Teams to choose from; absent where no field asks for one. */
  teams?: readonly Team[];
  /** UK day. */
  today: IsoDate;
  idOf(field: string): string;
  onChange(values: ActValues): void;
}

/** Fields of an entry, in their order. */
export function EntryFields<Name extends string>(props: EntryFieldsProps<Name>): React.ReactElement {
  const { fields, words, values, faults, teams = [], today, idOf, onChange } = props;
  return (
    <>
      {(Object.keys(fields) as Name[]).map((name) => (
        <ActFieldInput
          key={name}
          id={idOf(name)}
          field={fields[name]}
          words={words[name]}
          value={values[name]}
          category=""
          fault={faults.find((fault) => fault.field === name)?.text}
          teams={teams}
          today={today}
          onChange={(value) => onChange({ ...values, [name]: value })}
        />
      ))}
    </>
  );
}
