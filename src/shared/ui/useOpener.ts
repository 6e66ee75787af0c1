import * as React from 'react';

/** The button that opens something, and gets the focus back once that is closed. @param isOpen the button may be away while it is */
export function useOpener(isOpen: boolean): React.RefObject<HTMLButtonElement> {
  const opener = React.useRef<HTMLButtonElement>(null);
  const wasOpen = React.useRef(isOpen);
  React.useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return opener;
}
