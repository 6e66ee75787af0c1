import * as React from 'react';
import { HubError, type HubErrorCode } from '../domain/errors';

/** Something asked of the site: on its way, here, or not to be had. While it is asked again the last answer stays. */
export interface Asked<T> {
  value?: T;
  problem?: HubErrorCode;
}

/**
 * Asks when the question changes, when what the answer depends on changes, and on asking again.
 * @param ask kept the same (`useCallback`) as long as the question is the same; absent while there is nothing to ask
 * @param since what else the answer depends on, by identity; the last answer stays until the next one is there
 * @returns the state and the way to ask again
 */
export function useAsked<T>(ask: (() => Promise<T>) | undefined, since?: unknown): [Asked<T>, () => void] {
  const [tries, setTries] = React.useState(0);
  const [state, setState] = React.useState<Asked<T> & { of?: typeof ask }>({});
  React.useEffect(() => {
    let current = true;
    ask?.().then(
      (value) => current && setState({ of: ask, value }),
      (error) => current && setState({ of: ask, problem: error instanceof HubError ? error.code : 'unavailable' })
    );
    return () => {
      current = false;
    };
  }, [ask, since, tries]);
  const again = React.useCallback(() => setTries((count) => count + 1), []);
  return [state.of === ask ? state : {}, again];
}
