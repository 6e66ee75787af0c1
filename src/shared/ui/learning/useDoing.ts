import * as React from 'react';
import { HubError, type HubErrorCode } from '../../domain/errors';

/** Something being done on the site. */
export interface Doing {
  busy: boolean;
  problem?: HubErrorCode;
  /** Does it; the key stays the same until it succeeded, so that trying again does not do it twice. */
  run(act: (key: string) => Promise<void>): void;
}

/** Does one thing at a time, and tells when it is done. */
export function useDoing(onDone: () => void): Doing {
  const [state, setState] = React.useState<{ busy: boolean; problem?: HubErrorCode }>({ busy: false });
  const key = React.useRef(crypto.randomUUID());
  const mounted = React.useRef(true);
  React.useEffect(() => {
    mounted.current = true;
    return () => {
      mounted.current = false;
    };
  }, []);
  const run = (act: (key: string) => Promise<void>): void => {
    if (state.busy) return;
    setState({ busy: true });
    act(key.current).then(
      () => {
        key.current = crypto.randomUUID();
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
