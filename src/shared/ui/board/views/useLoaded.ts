import * as React from 'react';
import { HubError, type HubErrorCode } from '../../../domain/errors';

/** Something read for a view: on its way, here, or not to be had. While it is read again, or cannot be, the last reading stays. */
export interface Loaded<T> {
  value?: T;
  problem?: HubErrorCode;
  again(): void;
}

/**
 * Reads something when a view opens, and again whenever `load` or `version` changes.
 * @param load keeps its identity while it reads the same
 */
export function useLoaded<T>(load: () => Promise<T>, version: number = 0): Loaded<T> {
  const [tries, setTries] = React.useState(0);
  const [state, setState] = React.useState<{ value?: T; problem?: HubErrorCode }>({});
  React.useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setState({ value }),
      (error) => {
        const problem = error instanceof HubError ? error.code : 'unavailable';
        if (current) {
          setState((before) => (before.value === undefined ? { problem } : before));
        }
      }
    );
    return () => {
      current = false;
    };
  }, [load, version, tries]);
  const again = React.useCallback(() => {
    setState({});
    setTries((count) => count + 1);
  }, []);
  return { ...state, again };
}
