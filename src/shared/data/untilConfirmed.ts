import { delay } from '@pnp/core';
import { HubError } from '../domain/errors';
import { toHubError } from './toHubError';

const mostTries = 4;

/** Milliseconds before a site that did not answer is asked again; twice as long each time. */
const firstWait = 100;

/**
 * Tries until the site has confirmed something. Each attempt looks at what is there first, so that one whose answer was lost,
 * or whose row somebody else changed, is begun again and makes no second record.
 * @throws HubError for what another try would not change, or the last failure
 */
export async function untilConfirmed<T>(attempt: () => Promise<T>): Promise<T> {
  let failure: HubError | undefined;
  for (let tries = 0; tries < mostTries; tries += 1) {
    try {
      return await attempt();
    } catch (error) {
      failure = toHubError(error);
      // What the hub's own rules refuse has no answer of the site behind it.
      const isLost = ['unavailable', 'not-found', 'invalid', 'conflict'].includes(failure.code);
      if (!isLost || failure.cause === undefined) throw failure;
      // PnPjs has asked three times at once by now.
      if (failure.code === 'unavailable' && tries < mostTries - 1) await delay(firstWait * 2 ** tries);
    }
  }
  throw failure ?? new HubError('unavailable', 'It was not confirmed.');
}
