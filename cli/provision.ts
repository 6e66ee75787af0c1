import type { SPFI } from '@pnp/sp';
import { provision } from '../src/shared/data/provision/provision';
import type { Terminal } from './terminal';

/**
 * Makes or upgrades the hub's lists, groups and rights, and prints each change.
 * @throws HubError when the site cannot be reached or the user may not
 */
export async function provisionSite(sp: SPFI, terminal: Terminal): Promise<void> {
  await provision(sp, (line) => terminal.line(line));
}
