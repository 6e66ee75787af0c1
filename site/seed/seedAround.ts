import type { SPFI } from '@pnp/sp';
import { addAllegation } from '../../src/shared/data/casework/allegations';
import { toContactColumns, toPersonColumns } from '../../src/shared/data/casework/people';
import type { Columns } from '../../src/shared/data/casework/rowChanges';
import { contactTables } from '../../src/shared/data/contacts/contactRows';
import { inBatch } from '../../src/shared/data/inBatch';
import { writeDate } from '../../src/shared/data/wire';
import type { HubCase } from '../../cli/writing/hubCase';
import { demoAllegations, demoComments, demoPeople } from './demo/aroundCases';
import { createDays } from './demo/days';
import { createRandom } from './demo/random';

/** What to fill in around the demo's cases. */
export interface AroundOptions {
  readonly cases: readonly HubCase[];
  readonly today: string;
  readonly serviceOf: (team: string) => string;
  /** Logins of people who handle no cases: allegations are about them. */
  readonly staff: readonly string[];
}

/** Fills in the people of the demo's cases, its comments, and a few allegations about staff. Doing it again changes nothing. */
export async function seedAround(sp: SPFI, { cases, today, serviceOf, staff }: AroundOptions): Promise<void> {
  const [days, random] = [createDays(today), createRandom(`3cs around ${today}`)];
  const people = demoPeople(cases, random);
  await addMissing(
    sp,
    'People',
    'PersonKey',
    people.map(({ reference, key, values }) => toPersonColumns(reference, key, values))
  );
  await addMissing(
    sp,
    'Contacts',
    'ContactKey',
    people.map(({ reference, key, values }) => toContactColumns(reference, key, values))
  );
  await addMissing(
    sp,
    'Comments',
    'Reference',
    demoComments(days, random).map(({ reference, team, values, repliedOn }) => ({
      ...contactTables.comment.write(values, { reference, key: `demo ${reference}`, service: serviceOf(team) }),
      RepliedDate: writeDate(repliedOn)
    }))
  );
  for (const { login, key, namedOn, nature, ...of } of demoAllegations(cases, days, staff)) {
    const { Id }: { Id: number } = await sp.web.ensureUser(login);
    await addAllegation(sp, of, { key, concern: 1, staff: Id, namedOn, nature, childMayBeHarmed: false });
  }
}

async function addMissing(sp: SPFI, list: string, column: string, rows: readonly Columns[]): Promise<void> {
  const there: Record<string, string>[] = await sp.web.lists.getByTitle(list).items.select(column).top(5000)();
  const known = new Set(there.map((row) => row[column]));
  const missing = rows.filter((row) => !known.has(String(row[column])));
  if (missing.length === 0) return;
  await inBatch<unknown>(sp, (web) => missing.map((row) => web.lists.getByTitle(list).items.add({ ...row })));
}
