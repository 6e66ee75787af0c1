import type { SPFI } from '@pnp/sp';
import { secureAllCases, type SecureResult } from '../src/shared/data/rights/secureCases';
import { asHubErrors } from '../src/shared/data/toHubError';
import type { Terminal } from './terminal';
import { patiently, type Patience } from './writing/patience';

/**
 * Gives the rows of every case the rights of the access matrix, patiently: it is safe to begin again.
 * @throws HubError when the site cannot be reached or used
 */
export async function secure(sp: SPFI, terminal: Terminal, patience?: Patience): Promise<void> {
  let result: SecureResult = { secured: 0, same: 0 };
  await patiently(
    async () => {
      result = await asHubErrors(() =>
        secureAllCases(sp, (done, total) => terminal.progress('Cases with their rights', done, total))
      );
    },
    () => Promise.resolve(),
    patience
  );
  if (result.secured > 0) terminal.line(`Rights: set for ${result.secured} cases, ${result.same} as they were.`);
}
