import type { Fault } from '../../refusals/Refusal';
import type { IsoDate } from '../../dates/IsoDate';
import { withoutAbsent } from '../../withoutAbsent';
import type { ActValues } from '../acts/ActField';
import { isEmpty } from '../acts/faultsOf';
import { type PersonField, personFaults } from '../people/CasePerson';

/** Somebody of a complaint as it is being taken in. */
export interface EnteredPerson {
  /** Their place among the people of the case, from 1. */
  number: number;
  values: ActValues;
}

interface Part {
  number: number;
  /** Where the form has a field of the person under another name. */
  fields: Partial<Record<PersonField, string>>;
  /** What follows from the rest of the form. */
  rest(values: ActValues): ActValues;
}

const parts: readonly Part[] = [
  {
    number: 1,
    fields: {
      name: 'complainantName',
      contactPreference: 'contactPreference',
      communicationNeed: 'communicationNeed',
      adjustment: 'adjustment',
      parentalResponsibility: 'parentalResponsibility',
      consent: 'consent',
      consentOn: 'consentOn',
      sufficientInterest: 'sufficientInterest',
      sufficientInterestOn: 'sufficientInterestOn',
      sufficientInterestReason: 'sufficientInterestReason'
    },
    rest: ({ complainant }) => ({
      role: 'Complainant',
      relationship: complainant,
      isChild: complainant === 'Child or young person'
    })
  },
  {
    number: 2,
    fields: { name: 'childName', age: 'childAge', wishes: 'wishes' },
    rest: ({ process }) => ({ role: 'Child or service user', isChild: process === 'CHILD_STAT' })
  }
];

/** People that were named while a complaint was taken in. */
export function peopleEntered(values: ActValues): readonly EnteredPerson[] {
  return parts.flatMap((part) =>
    isNamed(part, values) ? [{ number: part.number, values: valuesOf(part, values) }] : []
  );
}

/** What is wrong with the people entered, by the names of the form: of what belongs together, and of details without a name. */
export function peopleFaults(values: ActValues, receivedOn: IsoDate, today: IsoDate): readonly Fault[] {
  return parts.flatMap((part): readonly Fault[] => {
    const { fields } = part;
    if (!isNamed(part, values)) {
      const lost = Object.values(fields).some((name) => !isEmpty(values[name]) && values[name] !== false);
      return lost ? [{ field: fields.name, why: 'detailsWithoutName' }] : [];
    }
    return personFaults(valuesOf(part, values), receivedOn, today).map((fault) => ({
      ...fault,
      field: (fields as Readonly<Record<string, string>>)[fault.field ?? ''] ?? fault.field
    }));
  });
}

function isNamed({ fields }: Part, values: ActValues): boolean {
  return !isEmpty(values[fields.name ?? '']);
}

function valuesOf({ fields, rest }: Part, values: ActValues): ActValues {
  const own = Object.fromEntries(Object.entries(fields).map(([field, name]) => [field, values[name]]));
  return withoutAbsent({ ...own, ...rest(values) });
}
