import * as React from 'react';
import { type LearningView, queryWithView } from './LearningView';

/** Props of {@link ViewLink}. */
export interface ViewLinkProps {
  to: LearningView;
  /** The reader is there already. */
  current?: boolean;
  onView(view: LearningView): void;
  children: React.ReactNode;
}

/** A link to another view, which opens elsewhere as any link does. */
export function ViewLink({ to, current, onView, children }: ViewLinkProps): React.ReactElement {
  return (
    <a
      href={queryWithView(window.location.search, to) || '?'}
      aria-current={current === true ? 'page' : undefined}
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
