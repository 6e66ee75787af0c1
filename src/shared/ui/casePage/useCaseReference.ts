import * as React from 'react';

const name = 'case';

/** What stands in the address in place of a reference while a complaint is registered. */
export const newCase = 'new';

/** What stands there while records over their time are reviewed. */
export const recordsForReview = 'review';

/** The case that the page's address asks for; empty when none. Follows Back and Forward. */
export function useCaseReference(): [string, (reference: string) => void] {
  const read = (): string => new URLSearchParams(window.location.search).get(name)?.trim() ?? '';
  const [reference, setReference] = React.useState(read);
  React.useEffect(() => {
    const follow = (): void => setReference(read());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const change = React.useCallback((next: string) => {
    const params = new URLSearchParams(window.location.search);
    params.set(name, next);
    const { pathname, hash } = window.location;
    // The page's own state stays, because SharePoint keeps its navigation there.
    window.history.pushState(window.history.state, '', `${pathname}?${params.toString()}${hash}`);
    setReference(next);
  }, []);
  return [reference, change];
}
