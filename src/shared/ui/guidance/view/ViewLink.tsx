import * as React from 'react';
import type { SetView } from '../../address/useViewInAddress';
import { InPageLink } from '../../components/InPageLink';
import { type GuidanceView, queryWithView } from './GuidanceView';

/** Props of {@link ViewLink}. */
export interface ViewLinkProps {
  to: GuidanceView;
  /** It is what is shown. */
  isCurrent?: boolean;
  onView: SetView<GuidanceView>;
  children: React.ReactNode;
}

/** A link to another view of the guidance. */
export function ViewLink({ to, isCurrent, onView, children }: ViewLinkProps): React.ReactElement {
  const href = queryWithView(window.location.search, to) || '?';
  return (
    <InPageLink href={href} isCurrent={isCurrent} onGo={() => onView(to)}>
      {children}
    </InPageLink>
  );
}
