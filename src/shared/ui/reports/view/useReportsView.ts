import * as React from 'react';
import { queryWithView, type ReportsView, viewFromQuery } from './ReportsView';

/** Changes the view. `replace` leaves no step that Back would return to. */
export type SetReportsView = (view: ReportsView, step?: 'push' | 'replace') => void;

/** The view in the page's address, and the way to change both. Follows Back and Forward. */
export function useReportsView(): [ReportsView, SetReportsView] {
  const [view, setView] = React.useState(() => viewFromQuery(window.location.search));
  React.useEffect(() => {
    const follow = (): void => setView(viewFromQuery(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const change = React.useCallback<SetReportsView>((next, step = 'push') => {
    const { pathname, search, hash } = window.location;
    const query = queryWithView(search, next);
    if (query !== search) {
      // The page's own state stays, because SharePoint keeps its navigation there.
      window.history[step === 'push' ? 'pushState' : 'replaceState'](window.history.state, '', pathname + query + hash);
    }
    setView(next);
  }, []);
  return [view, change];
}
