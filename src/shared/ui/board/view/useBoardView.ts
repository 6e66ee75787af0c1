import * as React from 'react';
import { type BoardView, queryWithView, viewFromQuery } from './BoardView';

/** How a change of view goes into the browser's history. */
export type HistoryStep =
  /** Back undoes it. */
  | 'push'
  /** It takes the place of the last step, as each letter typed does. */
  | 'replace';

/** Changes the view; what is given replaces those parts. */
export type SetView = (change: Partial<BoardView>, step?: HistoryStep) => void;

/** The view in the page's address, and the way to change both. Follows Back and Forward. */
export function useBoardView(): [BoardView, SetView] {
  const [view, setView] = React.useState(() => viewFromQuery(window.location.search));
  const latest = React.useRef(view);
  latest.current = view;

  React.useEffect(() => {
    const follow = (): void => setView(viewFromQuery(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);

  const change = React.useCallback<SetView>((part, step = 'push') => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setView(next);
    const { pathname, search, hash } = window.location;
    const query = queryWithView(search, next);
    if (query !== search) {
      // The page's own state stays, because SharePoint keeps its navigation there.
      window.history[step === 'push' ? 'pushState' : 'replaceState'](window.history.state, '', pathname + query + hash);
    }
  }, []);

  return [view, change];
}
