import type { Fault, Refusal } from '../../refusals/Refusal';
import type { IsoDate } from '../../dates/IsoDate';
import { HubError } from '../../errors';
import type { Person } from '../../stages/ComplaintStage';
import type { ActField, ActValue, ActValues } from '../acts/ActField';
import { fieldFault, isEmpty } from '../acts/faultsOf';
import { dayField, noteField } from '../acts/parts';
import { consentStates, personRoles, relationships, wishesStates } from '../codes';

/** What is kept of somebody in the restricted list. @see domain.md 7.2 */
export const personFields = {
  role: { kind: 'choice', choices: personRoles, required: true },
  name: { kind: 'text', maxLength: 200, required: true },
  relationship: { kind: 'choice', choices: relationships, required: false },
  isChild: { kind: 'tick', required: false },
  age: { kind: 'text', maxLength: 3, required: false },
  contactPreference: { kind: 'text', maxLength: 200, required: false },
  communicationNeed: { kind: 'text', maxLength: 200, required: false },
  adjustment: { kind: 'text', maxLength: 200, required: false },
  parentalResponsibility: { kind: 'tick', required: false },
  consent: { kind: 'choice', choices: consentStates, required: false },
  consentOn: dayField({ from: [], required: false }),
  wishes: { kind: 'choice', choices: wishesStates, required: false },
  sufficientInterest: { kind: 'choice', choices: ['Yes', 'No'], required: false },
  sufficientInterestOn: dayField({ from: 'received', required: false }),
  sufficientInterestReason: noteField(),
  crmPersonKey: { kind: 'text', maxLength: 60, required: false }
} as const satisfies Readonly<Record<string, ActField>>;

/** One of {@link personFields}. */
export type PersonField = keyof typeof personFields;

/** Names of {@link personFields}, in order. */
export const personFieldNames = Object.keys(personFields) as readonly PersonField[];

/** Somebody of a case, as the restricted list has them. */
export interface CasePerson {
  /** Id of the row. */
  id: number;
  /** The row's own for ever; empty for one that did not come through the hub. */
  key: string;
  /** By {@link personFields}; what is empty is absent. */
  values: ActValues;
  /** Who looked at how to reach them after it was entered; absent while nobody did. */
  addressChecked?: { by: Person; on: IsoDate };
  /** Id of who changed the row last. */
  enteredBy: number;
}

/** People of a case, for those who may know all of them. */
export interface CasePeople {
  people: readonly CasePerson[];
  /** The reader may add and change. */
  mayChange: boolean;
  /** Id of the reader. */
  me: number;
}

/** A field that two people changed, each to their own value. */
export interface PersonDifference {
  field: PersonField;
  mine?: ActValue;
  theirs?: ActValue;
}

/** Somebody else changed the same fields of a person since they were read. Nothing was written. */
export class PersonConflict extends HubError {
  public constructor(
    public readonly differences: readonly PersonDifference[],
    /** The person as they stand now. */
    public readonly current: CasePerson
  ) {
    super('conflict', 'Somebody else changed this person first.');
    this.name = 'PersonConflict';
  }
}

/**
 * Everything that is wrong with what was entered of a person, in the order of the form.
 * @param today UK day
 */
export function personFaults(values: ActValues, receivedOn: IsoDate, today: IsoDate): readonly Fault[] {
  const single = personFieldNames.flatMap((name): Fault[] => {
    const fault = fieldFault(personFields[name], values[name], {
      today,
      serviceOf: () => '',
      earliest: ({ from }) => (from === 'received' ? receivedOn : undefined)
    });
    return fault === undefined ? [] : [{ field: name, ...fault }];
  });
  return single.length > 0 ? single : togetherFaults(values);
}

function togetherFaults(values: ActValues): readonly Fault[] {
  const faults: Fault[] = [];
  if (!isEmpty(values.age) && !/^(\d|[1-9]\d|1[01]\d|120)$/.test(String(values.age).trim())) {
    faults.push({ field: 'age', why: 'noAge' });
  }
  if (!isEmpty(values.consentOn) && values.consent !== 'Held') {
    faults.push({ field: 'consent', why: 'consentNotHeld' });
  }
  if (!isEmpty(values.sufficientInterest) && isEmpty(values.sufficientInterestOn)) {
    faults.push({ field: 'sufficientInterestOn', why: 'decisionDayMissing' });
  }
  if (!isEmpty(values.sufficientInterest) && isEmpty(values.sufficientInterestReason)) {
    faults.push({ field: 'sufficientInterestReason', why: 'decisionReasonMissing' });
  }
  return faults;
}

/** Why somebody may not say that they checked an address; absent when they may. @see domain.md 7.2 and 16.1 */
export function addressCheckFault({ values, enteredBy, addressChecked }: CasePerson, me: number): Refusal | undefined {
  if (isEmpty(values.contactPreference)) return { why: 'nothingToCheck' };
  if (addressChecked) return { why: 'checkedAlready' };
  return enteredBy === me ? { why: 'enteredByYou' } : undefined;
}

/** Fields that two people changed since `base`, and not to the same value. */
export function personDifferences(base: ActValues, mine: ActValues, theirs: ActValues): readonly PersonDifference[] {
  return personFieldNames.flatMap((field) => {
    const [was, is, became] = [plain(base[field]), plain(mine[field]), plain(theirs[field])];
    if (is === was || became === was || is === became) return [];
    return [{ field, ...(is !== undefined && { mine: is }), ...(became !== undefined && { theirs: became }) }];
  });
}

/** Fields whose value changed. */
export function changedFields(before: ActValues, after: ActValues): readonly PersonField[] {
  return personFieldNames.filter((field) => plain(before[field]) !== plain(after[field]));
}

/** Somebody as they stand now, with what was changed since `base` on top. */
export function rebased(base: ActValues, mine: ActValues, current: ActValues): ActValues {
  return { ...current, ...Object.fromEntries(changedFields(base, mine).map((field) => [field, mine[field]])) };
}

/** Whether a change touches what an address is checked for. */
export function changesAddress(fields: readonly PersonField[]): boolean {
  return fields.includes('name') || fields.includes('contactPreference');
}

/** A value to compare: what is empty is nothing. No field of a person has several values. */
function plain(value: ActValue | undefined): string | boolean | undefined {
  if (isEmpty(value) || value === false) return undefined;
  return value === true ? true : String(value).trim();
}
