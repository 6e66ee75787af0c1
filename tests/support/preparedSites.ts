import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder of a test's own. */
export interface ScratchFolder {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Where this run keeps its sites. @see keepProvisionedSites.mjs */
function shared(): string {
  const folder = process.env['HUB_TEST_SITES'];
  if (folder === undefined) throw new Error('No folder for the sites of this run: see keepProvisionedSites.');
  return folder;
}

/** Makes an empty folder for a site's data. */
export async function makeScratchFolder(): Promise<ScratchFolder> {
  const folder = await mkdtemp(join(shared(), 'site-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Gives a copy of the data of a site that was prepared in one way. Whoever needs it first in a test run prepares it, while
 * others that need it wait.
 * @param name of the way, as a folder may be called; sites of the same name are the same
 * @param prepare fills an empty folder, and has ended the site by the time it resolves
 */
export async function copyPrepared(name: string, prepare: (folder: string) => Promise<void>): Promise<ScratchFolder> {
  const prepared = join(shared(), name);
  while (!existsSync(prepared)) await prepareOnce(prepared, prepare);
  const scratch = await makeScratchFolder();
  await cp(prepared, scratch.folder, { recursive: true });
  return scratch;
}

/** Resolves when the folder is there, or when somebody else has failed to prepare it. */
async function prepareOnce(prepared: string, prepare: (folder: string) => Promise<void>): Promise<void> {
  const making = `${prepared}.making`;
  try {
    await mkdir(making);
  } catch {
    // Somebody else is at it.
    return gone(making);
  }
  try {
    if (existsSync(prepared)) return;
    const data = join(making, 'data');
    await mkdir(data);
    await prepare(data);
    await rename(data, prepared);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function gone(path: string): Promise<void> {
  const watcher = watch(shared());
  try {
    while (existsSync(path)) await once(watcher, 'change');
  } finally {
    watcher.close();
  }
}
