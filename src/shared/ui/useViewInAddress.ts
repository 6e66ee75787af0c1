import * as React from 'react';

/** Changes the view. `replace` leaves no step that Back would return to. */
export type SetView<View> = (view: View, step?: 'push' | 'replace') => void;

/**
 * The view in the page's address, and the way to change both. Follows Back and Forward.
 * @param read the view that a query asks for, as in `location.search`; always the same function
 * @param write the query with a view in it; always the same function
 */
export function useViewInAddress<View>(
  read: (query: string) => View,
  write: (query: string, view: View) => string
): [View, SetView<View>] {
  const [view, setView] = React.useState(() => read(window.location.search));
  React.useEffect(() => {
    const follow = (): void => setView(read(window.location.search));
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [read]);
  const change = React.useCallback<SetView<View>>(
    (next, step = 'push') => {
      const { pathname, search, hash } = window.location;
      const query = write(search, next);
      if (query !== search) {
        // The page's own state stays, because SharePoint keeps its navigation there.
        window.history[step === 'push' ? 'pushState' : 'replaceState'](
          window.history.state,
          '',
          pathname + query + hash
        );
      }
      setView(next);
    },
    [write]
  );
  return [view, change];
}
