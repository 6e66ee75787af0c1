import * as React from 'react';
import type { BoardView } from './view/BoardView';
import type { SetView } from './view/useBoardView';

/** Opens a case, and closes it with the focus back where it came from: on the case, else on what opened it. */
export function useOpenCase(
  { openCase }: BoardView,
  setView: SetView,
  frame: React.RefObject<HTMLElement>
): { open(reference: string): void; close(): void } {
  const opener = React.useRef<Element | null>(null);
  const open = React.useCallback(
    (reference: string) => {
      opener.current = document.activeElement;
      setView({ openCase: reference });
    },
    [setView]
  );
  const close = React.useCallback(() => {
    if (openCase === undefined) {
      return;
    }
    setView({ openCase: undefined });
    const back = frame.current?.querySelector<HTMLElement>(`[data-case="${CSS.escape(openCase)}"]`) ?? opener.current;
    if (back instanceof HTMLElement) {
      back.focus({ preventScroll: true });
    }
  }, [setView, openCase, frame]);
  return { open, close };
}
