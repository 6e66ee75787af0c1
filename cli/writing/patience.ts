import { toHubError } from '../../src/shared/data/toHubError';
import type { HubError } from '../../src/shared/domain/errors';

/** How long to go on trying. */
export interface Patience {
  /** Tries in all. */
  readonly tries: number;
  /** First wait in seconds when the site names none; each next is twice as long, up to 30. */
  readonly firstWaitSeconds: number;
  /** Waits; replaced in tests. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** About two minutes in all. */
export const usualPatience: Patience = {
  tries: 9,
  firstWaitSeconds: 0.5,
  wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000))
};

/** Whether trying again can help. A refusal of values can pass, when a lost answer had written the row already. */
export function canPass(error: HubError): boolean {
  return (
    error.code === 'throttled' || error.code === 'unavailable' || error.code === 'conflict' || error.code === 'invalid'
  );
}

/**
 * Does something until it succeeds, waiting between tries as long as the site asks (Retry-After) or twice as long each time.
 * @param again done before each further try, to learn what the last one achieved
 * @throws HubError of the last try, or at once when waiting cannot help (forbidden, not found, not provisioned)
 */
export async function patiently(
  what: () => Promise<void>,
  again: () => Promise<void>,
  patience: Patience = usualPatience
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      if (attempt > 1) await again();
      await what();
      return;
    } catch (thrown) {
      const error = toHubError(thrown);
      if (!canPass(error) || attempt >= patience.tries) throw error;
      await patience.wait(error.retryAfterSeconds ?? Math.min(30, patience.firstWaitSeconds * 2 ** (attempt - 1)));
    }
  }
}
