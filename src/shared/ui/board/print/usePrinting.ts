import * as React from 'react';

/** Whether the page is being printed, and the way to print it. */
export function usePrinting(): [boolean, () => void] {
  const [printing, setPrinting] = React.useState(false);
  React.useEffect(() => {
    // React 17 renders at once on a state set outside its own events, so the sheet is there when the browser looks.
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  // After the click has been handled, so that a menu is gone from the page and the sheet can be drawn.
  const print = React.useCallback(() => {
    window.setTimeout(() => window.print(), 0);
  }, []);
  return [printing, print];
}
