import * as React from 'react';
import type { SetView } from '../../address/useViewInAddress';
import { type GuidanceView, queryWithView } from './GuidanceView';

/** Props of {@link ViewLink}. */
export interface ViewLinkProps {
  to: GuidanceView;
  /** It is what is shown. */
  isCurrent?: boolean;
  onView: SetView<GuidanceView>;
  children: React.ReactNode;
}

/** A link to another view of the guidance; in a new tab its address shows the same. */
export function ViewLink({ to, isCurrent, onView, children }: ViewLinkProps): React.ReactElement {
  return (
    <a
      href={queryWithView(window.location.search, to) || '?'}
      aria-current={isCurrent === true ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onView(to);
      }}
    >
      {children}
    </a>
  );
}
