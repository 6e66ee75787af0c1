import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the folder in which one test run keeps the sites that its tests start from, tells the workers, and removes it. */
export default function keepProvisionedSites() {
  const folder = mkdtempSync(join(tmpdir(), 'hub-sites-'));
  process.env['HUB_TEST_SITES'] = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
}
