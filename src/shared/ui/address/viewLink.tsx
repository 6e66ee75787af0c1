import * as React from 'react';
import { InPageLink } from '../components/InPageLink';
import type { SetView } from './useViewInAddress';

/** Props of a link to another view of a screen. */
export interface ViewLinkProps<View> {
  to: View;
  /** It is what is shown. */
  isCurrent?: boolean;
  onView: SetView<View>;
  children: React.ReactNode;
}

/** What links views of a screen with each other. @param write the query with a view in it, as the screen keeps it */
export function viewLink<View>(
  write: (query: string, view: View) => string
): (props: ViewLinkProps<View>) => React.ReactElement {
  return function ViewLink({ to, isCurrent, onView, children }) {
    return (
      <InPageLink href={write(window.location.search, to) || '?'} isCurrent={isCurrent} onGo={() => onView(to)}>
        {children}
      </InPageLink>
    );
  };
}
