import type { SPFI } from '@pnp/sp';
import { peopleEntered } from '../../domain/casework/registration/peopleEntered';
import { referencePrefix } from '../../domain/casework/registration/registration';
import type { ActValues } from '../../domain/casework/acts/ActField';
import { listNames } from '../../schema/listNames';
import { inBatch } from '../inBatch';
import { quoted } from '../wire';
import { toContactColumns, toPersonColumns } from './people';
import './sp';
import type { Columns } from './rowChanges';

/** The case that an entry with this key began; absent when there is none yet. */
export async function registeredAs(sp: SPFI, key: string): Promise<string | undefined> {
  const [row]: { Reference: string }[] = await sp.web.lists
    .getByTitle(listNames.caseEvents)
    .items.select('Reference')
    .filter(`EventKey eq ${quoted(key)}`)
    .top(1)();
  return row?.Reference;
}

/** The highest number that the reader can see of the references with a prefix; 0 when there is none. */
export async function highestNumber(sp: SPFI, values: ActValues): Promise<number> {
  const prefix = referencePrefix(values);
  const rows: { Reference: string }[] = await sp.web.lists
    .getByTitle(listNames.complaints)
    .items.select('Reference')
    .filter(`startswith(Reference,${quoted(prefix)})`)
    .orderBy('Reference', false)
    .top(1)();
  return Math.max(0, ...rows.map(({ Reference }) => Number(Reference.slice(prefix.length)) || 0));
}

/** A reference, for example `CH-2026-0042`. */
export function referenceOf(values: ActValues, number: number): string {
  return `${referencePrefix(values)}${String(number).padStart(4, '0')}`;
}

/**
 * Writes the people of a new case into the restricted lists, once: a row that is there is left alone.
 * @see domain.md 7.2 and 11.2
 */
export async function addPeople(sp: SPFI, reference: string, values: ActValues): Promise<void> {
  const rows = peopleOf(reference, values);
  if (rows.length === 0) return;
  const there: { PersonKey: string }[] = await sp.web.lists
    .getByTitle(listNames.people)
    .items.select('PersonKey')
    .filter(`Reference eq ${quoted(reference)}`)
    .top(100)();
  const contacts: { ContactKey: string }[] = await sp.web.lists
    .getByTitle(listNames.contacts)
    .items.select('ContactKey')
    .filter(`Reference eq ${quoted(reference)}`)
    .top(100)();
  const known = new Set([
    ...there.map(({ PersonKey }) => `${listNames.people} ${PersonKey}`),
    ...contacts.map(({ ContactKey }) => `${listNames.contacts} ${ContactKey}`)
  ]);
  const missing = rows.filter(({ list, key }) => !known.has(`${list} ${key}`));
  if (missing.length === 0) return;
  await inBatch<unknown>(sp, (web) =>
    missing.map(({ list, columns }) => web.lists.getByTitle(list).items.add({ ...columns }))
  );
}

interface PersonRow {
  list: typeof listNames.people | typeof listNames.contacts;
  key: string;
  columns: Columns;
}

function peopleOf(reference: string, values: ActValues): PersonRow[] {
  return peopleEntered(values).flatMap(({ number, values: person }): PersonRow[] => {
    const key = `${reference}|P${number}`;
    return [
      { list: listNames.people, key, columns: toPersonColumns(reference, key, person) },
      { list: listNames.contacts, key, columns: toContactColumns(reference, key, person) }
    ];
  });
}
