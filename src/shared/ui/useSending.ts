import * as React from 'react';
import { HubError } from '../domain/errors';

/** Something on its way to the site. */
export interface Sending {
  isSending: boolean;
  /** Why it was not confirmed; absent while all is well. */
  problem?: HubError;
  /** Sends unless something is on its way already. */
  send(request: () => Promise<unknown>): void;
}

/** Sends one thing at a time. @param onDone once the site has confirmed it */
export function useSending(onDone: () => void): Sending {
  const [state, setState] = React.useState<Omit<Sending, 'send'>>({ isSending: false });
  const isHere = React.useRef(true);
  React.useEffect(
    () => () => {
      isHere.current = false;
    },
    []
  );
  const send = (request: () => Promise<unknown>): void => {
    if (state.isSending) return;
    setState({ isSending: true });
    request().then(
      () => {
        if (isHere.current) setState({ isSending: false });
        onDone();
      },
      (error: unknown) => {
        const problem = error instanceof HubError ? error : new HubError('unavailable', 'It was not confirmed.', error);
        if (isHere.current) setState({ isSending: false, problem });
      }
    );
  };
  return { ...state, send };
}
