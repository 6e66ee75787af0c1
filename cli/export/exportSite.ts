import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SPFI } from '@pnp/sp';
import { csvFile } from '../../src/shared/domain/csv/csvFile';
import { HubError } from '../../src/shared/domain/errors';
import { hubLists } from '../../src/shared/schema/hubLists';
import { CliError, messageOf } from '../errors';
import type { Terminal } from '../terminal';
import type { Patience } from '../writing/patience';
import { type Ask, patientReading } from '../writing/reading';
import { diskName } from './diskName';
import { type ExportedFile, exportFilesOf } from './exportFiles';
import { exportRows } from './exportRows';
import { readMe } from './readMe';

/** Name of the file that lists what could not be exported. */
export const exportErrorsFile = 'export-errors.csv';

/** A list that could not be exported, or a row whose files could not. */
export interface ExportProblem {
  readonly list: string;
  /** Absent when it is the whole list. */
  readonly itemId?: number;
  readonly reason: string;
}

/** What an export came to. */
export interface ExportResult {
  readonly lists: readonly { readonly name: string; readonly rows: number }[];
  readonly files: readonly ExportedFile[];
  readonly problems: readonly ExportProblem[];
}

/**
 * Writes every list of the site as CSV, the files of its rows, the site's users and a note on how to read them into a folder. What
 * is there from an earlier export is written over; nothing else in the folder is touched.
 * @throws HubError when the site cannot be reached at all; CliError when the folder cannot be written to
 */
export async function exportSite(
  sp: SPFI,
  site: string,
  folder: string,
  terminal: Terminal,
  patience?: Patience
): Promise<ExportResult> {
  const ask = patientReading(patience);
  const { lists: found, missing } = await findLists(sp, ask);
  makeFolder(folder);
  const lists: { name: string; rows: number }[] = [];
  const files: ExportedFile[] = [];
  const problems: ExportProblem[] = missing.map((list) => ({
    list,
    reason: 'It is not on this site, or you may not read it.'
  }));
  const names = new Set<string>();
  for (const { Title, Id, ItemCount } of found) {
    const list = sp.web.lists.getById(Id);
    await keepGoing(problems, Title, undefined, async () => {
      const progress = (rows: number): void => terminal.progress(Title, rows, Math.max(rows, ItemCount));
      const { rows, withFiles } = await exportRows(list, join(folder, `${diskName(Title, names)}.csv`), ask, progress);
      lists.push({ name: Title, rows });
      for (const [place, itemId] of withFiles.entries()) {
        await keepGoing(problems, Title, itemId, async () => {
          files.push(...(await exportFilesOf(list, Title, itemId, folder, ask)));
        });
        terminal.progress(`${Title}, files`, place + 1, withFiles.length);
      }
    });
  }
  await keepGoing(problems, 'Users', undefined, () => exportUsers(sp, folder, ask));
  writeFileSync(join(folder, 'files.csv'), filesCsv(files));
  writeFileSync(join(folder, 'README.txt'), readMe(site, lists, files.length, problems.length));
  leaveProblems(folder, problems);
  return { lists, files, problems };
}

interface FoundList {
  Title: string;
  Id: string;
  ItemCount: number;
}

/** Every list of rows that the reader sees, and the names of the hub's own that are not among them. */
async function findLists(sp: SPFI, ask: Ask): Promise<{ lists: readonly FoundList[]; missing: readonly string[] }> {
  const all: (FoundList & { Hidden: boolean; BaseTemplate: number })[] = await ask(() =>
    sp.web.lists.select('Title', 'Id', 'ItemCount', 'Hidden', 'BaseTemplate')()
  );
  const lists = all.filter(({ Hidden, BaseTemplate }) => !Hidden && BaseTemplate === 100);
  const missing = hubLists.map(({ name }) => name).filter((name) => !lists.some(({ Title }) => Title === name));
  return { lists, missing };
}

/** Does a part of the export; where it fails, the rest goes on and the failure is kept. */
async function keepGoing(
  problems: ExportProblem[],
  list: string,
  itemId: number | undefined,
  part: () => Promise<void>
): Promise<void> {
  try {
    await part();
  } catch (error) {
    if (!(error instanceof HubError))
      throw new CliError(`The folder cannot be written to: ${messageOf(error)}`, 1, error);
    problems.push({ list, ...(itemId !== undefined && { itemId }), reason: error.message });
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    // Tells a folder that cannot be written to before anything is read.
    writeFileSync(join(folder, 'README.txt'), 'An export is being written here.\n');
  } catch (error) {
    throw new CliError(`The folder cannot be written to: ${messageOf(error)}`, 1, error);
  }
}

async function exportUsers(sp: SPFI, folder: string, ask: Ask): Promise<void> {
  const users: { Id: number; LoginName: string; Title: string; Email: string }[] = await ask(() =>
    sp.web.siteUsers.select('Id', 'LoginName', 'Title', 'Email').top(5000)()
  );
  const rows = users.map(({ Id, LoginName, Title, Email }) => [Id, LoginName, Title, Email]);
  writeFileSync(join(folder, 'Users.csv'), csvFile([['Id', 'LoginName', 'Name', 'Email'], ...rows]));
}

function filesCsv(files: readonly ExportedFile[]): string {
  return csvFile([
    ['List', 'ItemID', 'Name', 'File', 'Bytes', 'SHA256'],
    ...files.map(({ list, itemId, name, file, bytes, sha256 }) => [list, itemId, name, file, bytes, sha256])
  ]);
}

/** Leaves the list of problems in the folder; takes an earlier one away when there are none. */
function leaveProblems(folder: string, problems: readonly ExportProblem[]): void {
  const file = join(folder, exportErrorsFile);
  if (problems.length === 0) return rmSync(file, { force: true });
  const rows = problems.map(({ list, itemId, reason }) => [list, itemId, reason]);
  writeFileSync(file, csvFile([['List', 'ItemID', 'Reason'], ...rows]));
}
