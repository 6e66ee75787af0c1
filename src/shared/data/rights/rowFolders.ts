import type { SPFI } from '@pnp/sp';
import type { ListDefinition } from '../../schema/ListDefinition';
import type { ListName } from '../../schema/listNames';
import { toHubError } from '../toHubError';
import { type CaseFacts, type Groups, rowGrants, type RowGrant } from './rowGrants';
import { type RightsIds, secureRows } from './secureRows';
import './sp';

/** Folder of rows whose service is not known, or of a list whose rights do not depend on it. */
const plainFolder = 'Cases';

/**
 * Name of the folder in which a list keeps a case's row, or its rows.
 * @returns absent for a list without folders
 */
export function folderNameOf(list: ListDefinition, of: { reference: string; service: string }): string | undefined {
  switch (list.folders) {
    case 'case':
      return of.reference;
    case 'service':
      // Characters that no name of a folder may have.
      return of.service.replace(/["*:<>?/\\|#%]/g, ' ').trim() || plainFolder;
    case 'cases':
      return plainFolder;
    case undefined:
      return undefined;
  }
}

/** What a folder of a service stands for: a case nobody has been given, and nobody in it is complained about. */
export function plainFacts(service: string): CaseFacts {
  return { service, officers: [], linked: false, named: [] };
}

/** A folder that has to be there, with who may see what lies in it. */
export interface WantedFolder {
  list: ListDefinition;
  name: string;
  facts: CaseFacts;
}

/** Server-relative address of the site, without a slash at the end. */
export async function readSitePath(sp: SPFI): Promise<string> {
  const { ServerRelativeUrl }: { ServerRelativeUrl: string } = await sp.web.select('ServerRelativeUrl')();
  return ServerRelativeUrl.replace(/\/$/, '');
}

/** Server-relative address of a list's folder. */
export function folderPath(sitePath: string, list: ListName, folder: string): string {
  return `${sitePath}/Lists/${list}/${folder}`;
}

/**
 * Makes folders that are missing, each with its rights. A folder is in the list's root rights until it has its own, and
 * nothing lies in it before.
 * @throws when the site fails on the way; do it again
 */
export async function ensureFolders(
  sp: SPFI,
  wanted: readonly WantedFolder[],
  groups: Groups,
  ids: RightsIds
): Promise<void> {
  const sitePath = await readSitePath(sp);
  for (const { list, name, facts } of wanted) {
    const path = folderPath(sitePath, list.name, name);
    let found = await findFolder(sp, path);
    if (!found) {
      await sp.web.lists.getByTitle(list.name).rootFolder.folders.addUsingPath(name);
      found = await findFolder(sp, path);
    }
    if (found && !found.HasUniqueRoleAssignments) {
      const grants: readonly RowGrant[] = rowGrants(list.access, facts, groups);
      await secureRows(sp, [{ list: list.name, id: found.Id, separate: false, grants }], ids);
    }
  }
}

/** A folder as a row of its list. */
export interface FolderRow {
  Id: number;
  HasUniqueRoleAssignments: boolean;
}

/** The row of a list's folder by its address; absent when it is not there, or not for the reader. */
export async function findFolder(sp: SPFI, path: string): Promise<FolderRow | undefined> {
  try {
    const row: FolderRow = await sp.web
      .getFolderByServerRelativePath(path)
      .listItemAllFields.select('Id', 'HasUniqueRoleAssignments')();
    return row;
  } catch (error) {
    if (['not-found', 'forbidden'].includes(toHubError(error).code)) return undefined;
    throw error;
  }
}
