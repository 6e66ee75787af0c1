import * as React from 'react';
import { followAddress, type HistoryStep, writeQuery } from '../../address/address';
import { type BoardView, queryWithView, viewFromQuery } from './BoardView';

/** How long the view has to rest before a replacing step is written to the address, in milliseconds. */
const addressRest = 1000;

/** Changes the view; what is given replaces those parts. */
export type SetView = (
  change: Partial<BoardView> | ((view: BoardView) => Partial<BoardView>),
  step?: HistoryStep
) => void;

/** The view in the page's address, and the way to change both. Follows Back and Forward. */
export function useBoardView(): [BoardView, SetView] {
  const [view, setView] = React.useState(() => viewFromQuery(window.location.search));
  const latest = React.useRef(view);
  latest.current = view;
  const pending = React.useRef<number>();

  React.useEffect(() => {
    const follow = (): void => {
      window.clearTimeout(pending.current);
      pending.current = undefined;
      latest.current = viewFromQuery(window.location.search);
      setView(latest.current);
    };
    return followAddress(follow);
  }, []);

  const write = React.useCallback((step: HistoryStep) => {
    window.clearTimeout(pending.current);
    pending.current = undefined;
    writeQuery(queryWithView(window.location.search, latest.current), step);
  }, []);
  React.useEffect(() => () => window.clearTimeout(pending.current), []);

  const change = React.useCallback<SetView>(
    (part, step = 'push') => {
      if (step === 'push' && pending.current !== undefined) {
        write('replace');
      }
      window.clearTimeout(pending.current);
      latest.current = { ...latest.current, ...(typeof part === 'function' ? part(latest.current) : part) };
      setView(latest.current);
      if (step === 'push') {
        write('push');
      } else {
        // Browsers are slow to change an address and refuse to do it often; typing need not wait for that.
        pending.current = window.setTimeout(() => write('replace'), addressRest);
      }
    },
    [write]
  );

  return [view, change];
}
