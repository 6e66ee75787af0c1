import '@pnp/sp/presets/all';
import { startTestSite, TEST_USERS, type TestSite } from '../tests/support/site';
import { writeColumn } from '../site/server/store/values';
import type { Cell } from '../site/server/store/database';
import type { List } from '../site/server/store/model';

/** Names of the measured list's own columns; with Title and ID it shows fifteen. */
export const columns = [
  'Stage',
  'Process',
  'Team',
  'Service',
  'Officer',
  'Outcome',
  'Method',
  'ReceivedDate',
  'DueDate',
  'ClosedDate',
  'Days',
  'Cost',
  'IsOpen'
] as const;

const pick = (values: readonly string[], n: number): string => values[n % values.length] ?? '';
const day = (n: number): string => new Date(Date.UTC(2024, 0, 1 + (n % 800))).toISOString().replace('.000Z', 'Z');

function valueOf(column: (typeof columns)[number], n: number): Cell {
  switch (column) {
    case 'Stage':
      return pick(['Stage 1', 'Stage 2', 'Stage 3'], n);
    case 'Process':
      return pick(['Children’s statutory', 'Corporate', 'Informal', 'Ombudsman'], n * 7);
    case 'Team':
      // A twentieth of the list for each team.
      return `Team ${n % 20}`;
    case 'Service':
      return pick(['Assessment and family support', 'Fostering', 'Leaving care', 'Safeguarding'], n * 3);
    case 'Officer':
      return `Officer ${(n * 13) % 40}`;
    case 'Outcome':
      return n % 3 === 0 ? null : pick(['Upheld', 'Partly "upheld"', 'Not upheld'], n);
    case 'Method':
      return pick(['Email', 'Telephone', 'Letter', 'In person'], n * 5);
    case 'ReceivedDate':
      return day(n * 31);
    case 'DueDate':
      return day(n * 31 + 14);
    case 'ClosedDate':
      return n % 4 === 0 ? null : day(n * 31 + 9);
    case 'Days':
      return n % 90;
    case 'Cost':
      return (n % 1000) / 8;
    case 'IsOpen':
      return n % 4 === 0 ? 1 : 0;
  }
}

/** Adds rows straight to the store, in one transaction. */
export function addRows(site: TestSite, list: List, count: number): void {
  const { db, items, principals } = site.site;
  const stamp = site.site.stamp(principals.userByLogin(`i:0#.f|membership|${TEST_USERS.owner.login}`)?.id ?? 1);
  const fields = columns.map((name) => {
    const field = list.fields.find(({ internalName }) => internalName === name);
    const column = field && writeColumn(field);
    if (column === undefined) throw new Error(`The list has no column ${name}.`);
    return { name, column };
  });
  db.transaction(() => {
    for (let n = 0; n < count; n += 1) {
      const cells = fields.map(({ name, column }) => [column, valueOf(name, n)] as const);
      items.insert(list, new Map([['title', `CH-2026-${String(n).padStart(6, '0')}`], ...cells]), stamp);
    }
  });
}

/** A site with a list of so many rows, with indexes on its team and its day of receipt. */
export async function startBigList(count: number): Promise<{ readonly site: TestSite; readonly list: List }> {
  const site = await startTestSite({ today: '2026-03-02' });
  const { web } = site.sp();
  await web.lists.add('Stages');
  const { fields } = web.lists.getByTitle('Stages');
  for (const name of columns) {
    if (name.endsWith('Date')) await fields.addDateTime(name, { DisplayFormat: 0, Indexed: name === 'ReceivedDate' });
    else if (name === 'Days' || name === 'Cost') await fields.addNumber(name);
    else if (name === 'IsOpen') await fields.addBoolean(name);
    else await fields.addText(name, { Indexed: name === 'Team' });
  }
  const list = site.site.lists.byTitle(site.site.webs.root().id, 'Stages');
  if (list === undefined) throw new Error('There is no list.');
  addRows(site, list, count);
  return { site, list };
}
