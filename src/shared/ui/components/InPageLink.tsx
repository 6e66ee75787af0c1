import * as React from 'react';

/** Props of {@link InPageLink}. */
export interface InPageLinkProps {
  href: string;
  /** The reader is there already. */
  isCurrent?: boolean;
  onGo(): void;
  children: React.ReactNode;
}

/** A link that is followed without leaving the page; in a new tab its address shows the same. */
export function InPageLink({ href, isCurrent, onGo, children }: InPageLinkProps): React.ReactElement {
  return (
    <a
      href={href}
      aria-current={isCurrent === true ? 'page' : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onGo();
      }}
    >
      {children}
    </a>
  );
}
