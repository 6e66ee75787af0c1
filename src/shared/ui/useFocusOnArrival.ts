import * as React from 'react';

/**
 * Where the screen stays and what it shows is another thing, the reader goes on at its heading as soon as that is there. The
 * first thing shown leaves the page's own order.
 * @param place names what is shown
 * @returns for what holds it
 */
export function useFocusOnArrival(place: string): React.RefObject<HTMLDivElement> {
  const frame = React.useRef<HTMLDivElement>(null);
  const last = React.useRef(place);
  React.useEffect(() => {
    const shown = frame.current;
    if (last.current === place || shown === null) return undefined;
    last.current = place;
    const arrive = (): boolean => {
      const heading = shown.querySelector<HTMLElement>('h1[tabindex], h2[tabindex]');
      heading?.focus();
      return heading !== null;
    };
    if (arrive()) return undefined;
    // Its code or its data is still on its way.
    const observer = new MutationObserver(() => {
      if (arrive()) observer.disconnect();
    });
    observer.observe(shown, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [place]);
  return frame;
}
