import { toHubError } from '../../src/shared/data/toHubError';
import type { HubError } from '../../src/shared/domain/errors';
import { patiently, type Patience, usualPatience } from './patience';

/** Asks until it is answered. @throws HubError when waiting does not help */
export type Ask = <T>(request: () => Promise<T>) => Promise<T>;

/** Asks again what was throttled or not answered. Unlike a write, a refused reading is refused for good. */
export function patientReading(patience: Patience = usualPatience): Ask {
  return async <T>(request: () => Promise<T>): Promise<T> => {
    let answer: { value: T } | { refusal: HubError } | undefined;
    await patiently(
      async () => {
        try {
          answer = { value: await request() };
        } catch (thrown) {
          const error = toHubError(thrown);
          if (error.code === 'throttled' || error.code === 'unavailable') throw error;
          answer = { refusal: error };
        }
      },
      () => Promise.resolve(),
      patience
    );
    if (answer && 'value' in answer) return answer.value;
    throw answer?.refusal ?? toHubError(undefined);
  };
}
