import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the sites of one run may take, in bytes, with room to spare. */
const roomNeeded = 4 * 1024 ** 3;

/** A folder in memory where the machine has one with room, for a site waits for the disk at every write; else the usual one. */
function scratch() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize >= roomNeeded ? '/dev/shm' : tmpdir();
  } catch {
    // No such folder, as anywhere but on Linux.
    return tmpdir();
  }
}

/**
 * Makes the folder in which one run keeps its sites and what they start from, tells the workers, and removes it.
 * @param {string} parent
 */
export function keepSitesIn(parent) {
  const folder = mkdtempSync(join(parent, 'hub-sites-'));
  process.env['HUB_TEST_SITES'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}

/** Does so for a run of the tests. */
export default function keepProvisionedSites() {
  keepSitesIn(scratch());
}
