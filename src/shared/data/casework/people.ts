import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import type { ActValue, ActValues } from '../../domain/casework/acts/ActField';
import {
  type CasePeople,
  type CasePerson,
  changedFields,
  changesAddress,
  PersonConflict,
  personDifferences,
  type PersonField,
  personFieldNames,
  personFields,
  rebased
} from '../../domain/casework/people/CasePerson';
import { nameKey } from '../../domain/casework/registration/likeness';
import { HubError } from '../../domain/errors';
import { Refused } from '../../domain/refusals/Refusal';
import { withoutAbsent } from '../../domain/withoutAbsent';
import { listNames } from '../../schema/listNames';
import { mayDo } from '../readMask';
import { quoted, readDate, readText, type Wire, writeDate } from '../wire';
import type { Columns } from './rowChanges';
import './sp';
import { whereAllowed } from '../whereAllowed';

const columns = {
  role: 'PersonRole',
  name: 'PersonName',
  relationship: 'Relationship',
  isChild: 'IsChildOrYoungPerson',
  age: 'AgeAtReceipt',
  contactPreference: 'ContactPreference',
  communicationNeed: 'CommunicationNeed',
  adjustment: 'ReasonableAdjustment',
  parentalResponsibility: 'ParentalResponsibility',
  consent: 'Consent',
  consentOn: 'ConsentDate',
  wishes: 'WishesConfirmed',
  sufficientInterest: 'SufficientInterest',
  sufficientInterestOn: 'SufficientInterestDate',
  sufficientInterestReason: 'SufficientInterestReason',
  crmPersonKey: 'CrmPersonKey'
} as const satisfies Record<PersonField, string>;

/** What an officer may know of somebody is repeated in Contacts. @see docs/decisions on rights of single cases */
const repeated: readonly PersonField[] = ['role', 'name', 'contactPreference', 'communicationNeed', 'adjustment'];

type PersonRow = Record<(typeof columns)[PersonField], Wire<string | number | boolean>> & {
  Id: number;
  PersonKey: Wire<string>;
  EditorId: number;
  AddressCheckedDate: Wire<string>;
  AddressCheckedById: Wire<number>;
  AddressCheckedBy?: { Title: Wire<string> } | null;
  'odata.etag'?: string;
};

const selected = [
  'Id',
  'PersonKey',
  'EditorId',
  'AddressCheckedDate',
  'AddressCheckedById',
  'AddressCheckedBy/Title',
  ...Object.values(columns)
];

/** People of a case; absent where the reader may not know all of them. */
export async function readPeople(sp: SPFI, reference: string, me: number): Promise<CasePeople | undefined> {
  const [rows, mayChange] = await Promise.all([
    whereAllowed(() => query(sp, `Reference eq ${quoted(reference)}`)),
    mayDo(sp, listNames.people, 'addItems')
  ]);
  return rows && { people: rows.map(toPerson), mayChange, me };
}

/** Adds somebody, once: the key keeps a second try from being a second person. What was entered since the first stands. */
export async function addPerson(sp: SPFI, reference: string, key: string, values: ActValues): Promise<void> {
  const personKey = `${reference}|${key}`;
  const [there] = await query(sp, `PersonKey eq ${quoted(personKey)}`);
  if (there) return changePerson(sp, reference, toPerson(there), values);
  await items(sp).add({ ...toPersonColumns(reference, personKey, values) });
  await writeContact(sp, reference, personKey, values);
}

/**
 * Changes somebody as they were read, or not at all. What others changed in other fields stays.
 * @throws PersonConflict when somebody changed the same fields
 */
export async function changePerson(sp: SPFI, reference: string, base: CasePerson, values: ActValues): Promise<void> {
  const [row] = await query(sp, `Id eq ${base.id}`);
  if (!row) throw new HubError('not-found', 'This person is not there, or no longer.');
  const current = toPerson(row);
  const differences = personDifferences(base.values, values, current.values);
  if (differences.length > 0) throw new PersonConflict(differences, current);
  const after = rebased(base.values, values, current.values);
  const changed = changedFields(current.values, after);
  if (changed.length > 0) {
    await items(sp)
      .getById(row.Id)
      .update(
        {
          ...toColumns(changed, after),
          ...(changed.includes('name') && { NameKey: nameKey(String(after.name ?? '')) }),
          ...(changesAddress(changed) && { AddressCheckedById: null, AddressCheckedDate: null })
        },
        row['odata.etag'] ?? '*'
      );
  }
  if (base.key !== '') await writeContact(sp, reference, base.key, after);
}

/** Records who looked at how to reach somebody. */
export async function markAddress(sp: SPFI, base: CasePerson, me: number, today: string): Promise<void> {
  const [row] = await query(sp, `Id eq ${base.id}`);
  if (!row) throw new HubError('not-found', 'This person is not there, or no longer.');
  if (toPerson(row).addressChecked?.by.id === me) return;
  if (changesAddress(changedFields(base.values, toPerson(row).values))) {
    throw new Refused({ why: 'changedSince' });
  }
  await items(sp)
    .getById(row.Id)
    .update({ AddressCheckedById: me, AddressCheckedDate: writeDate(today) }, row['odata.etag'] ?? '*');
}

async function writeContact(sp: SPFI, reference: string, key: string, values: ActValues): Promise<void> {
  const contacts = sp.web.lists.getByTitle(listNames.contacts).items;
  const [there]: { Id: number }[] = await contacts
    .select('Id')
    .filter(`ContactKey eq ${quoted(key)}`)
    .top(1)();
  if (there) await contacts.getById(there.Id).update(toColumns(repeated, values));
  else await contacts.add({ ...toContactColumns(reference, key, values) });
}

/** The whole row of somebody in People. */
export function toPersonColumns(reference: string, key: string, values: ActValues): Columns {
  return {
    ...toColumns(personFieldNames, values),
    Title: key,
    Reference: reference,
    PersonKey: key,
    NameKey: nameKey(String(values.name ?? ''))
  };
}

/** The whole row of somebody in Contacts, with what an officer may know of them. */
export function toContactColumns(reference: string, key: string, values: ActValues): Columns {
  return { ...toColumns(repeated, values), Title: key, Reference: reference, ContactKey: key };
}

function items(sp: SPFI): IItems {
  return sp.web.lists.getByTitle(listNames.people).items;
}

function query(sp: SPFI, filter: string): Promise<PersonRow[]> {
  return items(sp)
    .select(...selected)
    .expand('AddressCheckedBy')
    .filter(filter)
    .top(100)<PersonRow[]>();
}

function toPerson(row: PersonRow): CasePerson {
  const checkedOn = readDate(row.AddressCheckedDate);
  return withoutAbsent<CasePerson>({
    id: row.Id,
    key: readText(row.PersonKey),
    values: withoutAbsent(
      Object.fromEntries(personFieldNames.map((field) => [field, readValue(field, row[columns[field]])]))
    ),
    addressChecked:
      row.AddressCheckedById && checkedOn !== undefined
        ? { by: { id: row.AddressCheckedById, name: readText(row.AddressCheckedBy?.Title) }, on: checkedOn }
        : undefined,
    enteredBy: row.EditorId
  });
}

function readValue(field: PersonField, value: Wire<string | number | boolean>): ActValue | undefined {
  if (value === null || value === '' || value === false) return undefined;
  if (typeof value === 'number') return String(value);
  return personFields[field].kind === 'day' && typeof value === 'string' ? readDate(value) : value;
}

function toColumns(fields: readonly PersonField[], values: ActValues): Columns {
  return Object.fromEntries(fields.map((field) => [columns[field], writeValue(field, values[field])]));
}

function writeValue(field: PersonField, value: ActValue | undefined): Wire<string | number | boolean> {
  if (personFields[field].kind === 'tick') return value === true;
  const text = typeof value === 'string' ? value.trim() : '';
  if (text === '') return null;
  if (field === 'age') return Number(text);
  return personFields[field].kind === 'day' ? writeDate(text) : text;
}
