import * as React from 'react';
import { HubError, type HubErrorCode } from '../../domain/errors';

/** Something being done on the site. */
export interface Doing {
  busy: boolean;
  problem?: HubErrorCode;
  /**
   * Does it. Its key stays the same until it succeeded, so that trying again does not do it twice; something else has another.
   * @param what tells acts with a key apart
   */
  run(act: (key: string) => Promise<void>, what?: string): void;
}

/** Does one thing at a time, and tells when it is done. */
export function useDoing(onDone: () => void): Doing {
  const [state, setState] = React.useState<{ busy: boolean; problem?: HubErrorCode }>({ busy: false });
  const tried = React.useRef<{ what: string; key: string }>();
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const run = (act: (key: string) => Promise<void>, what = ''): void => {
    if (state.busy) return;
    setState({ busy: true });
    // A try whose answer was lost may have been kept: something else under its key would be taken for it.
    const { key } = (tried.current = tried.current?.what === what ? tried.current : { what, key: crypto.randomUUID() });
    act(key).then(
      () => {
        tried.current = undefined;
        if (mounted.current) setState({ busy: false });
        onDone();
      },
      (error: unknown) => {
        const problem = error instanceof HubError ? error.code : 'unavailable';
        if (mounted.current) setState({ busy: false, problem });
      }
    );
  };
  return { ...state, run };
}
