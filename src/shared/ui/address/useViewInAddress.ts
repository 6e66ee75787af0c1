import * as React from 'react';
import { followAddress, type HistoryStep, writeQuery } from './address';

/** Changes the view. `replace` leaves no step that Back would return to. */
export type SetView<View> = (view: View, step?: HistoryStep) => void;

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
  React.useEffect(() => followAddress(() => setView(read(window.location.search))), [read]);
  const change = React.useCallback<SetView<View>>(
    (next, step = 'push') => {
      writeQuery(write(window.location.search, next), step);
      setView(next);
    },
    [write]
  );
  return [view, change];
}
