import * as React from 'react';
import { InPageLink } from '../../components/InPageLink';
import { type LearningView, queryWithView } from './LearningView';

/** Props of {@link ViewLink}. */
export interface ViewLinkProps {
  to: LearningView;
  /** The reader is there already. */
  isCurrent?: boolean;
  onView(view: LearningView): void;
  children: React.ReactNode;
}

/** A link to another view of the library. */
export function ViewLink({ to, isCurrent, onView, children }: ViewLinkProps): React.ReactElement {
  const href = queryWithView(window.location.search, to) || '?';
  return (
    <InPageLink href={href} isCurrent={isCurrent} onGo={() => onView(to)}>
      {children}
    </InPageLink>
  );
}
