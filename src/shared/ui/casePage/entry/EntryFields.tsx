import * as React from 'react';
import type { Fault } from '../../../domain/casework/acts/ActDefinition';
import type { ActField, ActValues } from '../../../domain/casework/acts/ActField';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Team } from '../../../domain/teams/Team';
import { ActFieldInput } from '../acts/fields/ActFieldInput';

/** Props of {@link EntryFields}. */
export interface EntryFieldsProps {
  fields: Readonly<Record<string, ActField>>;
  values: ActValues;
  faults: readonly Fault[];
  /** Teams to choose from; absent where no field asks for one. */
  teams?: readonly Team[];
  /** UK day. */
  today: IsoDate;
  idOf(field: string): string;
  onChange(values: ActValues): void;
}

/** Fields of an entry, in their order. */
export function EntryFields(props: EntryFieldsProps): React.ReactElement {
  const { fields, values, faults, teams = [], today, idOf, onChange } = props;
  return (
    <>
      {Object.entries(fields).map(([name, field]) => (
        <ActFieldInput
          key={name}
          id={idOf(name)}
          field={field}
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
