import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { addInFolder, toFormValues } from '../../src/shared/data/formValues';
import { readGroups } from '../../src/shared/data/rights/readGroups';
import { readRightsIds } from '../../src/shared/data/rights/readRightsIds';
import {
  ensureFolders,
  folderNameOf,
  folderPath,
  plainFacts,
  readSitePath,
  type WantedFolder
} from '../../src/shared/data/rights/rowFolders';
import { hubLists } from '../../src/shared/schema/hubLists';
import type { ListDefinition } from '../../src/shared/schema/ListDefinition';
import type { Fields, WriteRow } from './rows';

/** Puts new rows where they belong. */
export interface Places {
  /** Adds a row; to be called on a list of a batch. */
  add(list: IList, row: WriteRow): Promise<unknown>;
}

/**
 * Makes the folders that new rows go into, with their rights, before any row is written.
 * @param rows those that are to be added
 */
export async function placesFor(sp: SPFI, rows: readonly WriteRow[]): Promise<Places> {
  const wanted = new Map<string, WantedFolder>();
  for (const row of rows) {
    const place = placeOf(row);
    if (place) wanted.set(`${row.list}/${place.name}`, { ...place, facts: plainFacts(row.service) });
  }
  if (wanted.size > 0) {
    const [groups, ids] = await Promise.all([readGroups(sp), readRightsIds(sp)]);
    await ensureFolders(sp, [...wanted.values()], groups, ids);
  }
  const sitePath = wanted.size > 0 ? await readSitePath(sp) : '';
  const logins = rows.some(({ fields }) => hasPeople(fields)) ? await readLogins(sp) : new Map<number, string>();
  return {
    add: (list, row) => {
      const place = placeOf(row);
      if (!place) return list.items.add(withoutEmpty(row.fields));
      const values = toFormValues(place.list, row.fields, (id) => logins.get(id));
      return addInFolder(list, folderPath(sitePath, row.list, place.name), values);
    }
  };
}

function placeOf(row: WriteRow): { list: ListDefinition; name: string } | undefined {
  const list = hubLists.find(({ name }) => name === row.list);
  const name = list && folderNameOf(list, { reference: String(row.fields['Reference']), service: row.service });
  return list && name !== undefined ? { list, name } : undefined;
}

function hasPeople(fields: Fields): boolean {
  return Object.entries(fields).some(([name, value]) => name.endsWith('Id') && typeof value === 'number');
}

async function readLogins(sp: SPFI): Promise<Map<number, string>> {
  const users: { Id: number; LoginName: string }[] = await sp.web.siteUsers.select('Id', 'LoginName')();
  return new Map(users.map(({ Id, LoginName }) => [Id, LoginName]));
}

function withoutEmpty(fields: Fields): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
  );
}
