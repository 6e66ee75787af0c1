import * as React from 'react';

/** Whatever can have the focus by Tab, if it is in sight. */
const stops = 'a[href], button, input, select, textarea, summary, [tabindex]';

/**
 * Keeps the focus where the reader is. When what has it goes from the page, as a button does that is not needed once it is
 * pressed, the next place to stop at has it, nearest first. Whoever knows a better one moves it there, and is left alone.
 * @param root what it looks after
 */
export function useKeptFocus(root: React.RefObject<HTMLElement>): void {
  React.useEffect(() => {
    const frame = root.current;
    if (frame === null) return undefined;
    let last: EventTarget | null = null;
    let waiting = 0;
    const remember = ({ target }: FocusEvent): void => {
      last = target;
    };
    // The reader has left it, unless it is going from the page just now.
    const forget = ({ target }: FocusEvent): void =>
      queueMicrotask(() => {
        if (last === target && target instanceof Node && target.isConnected) last = null;
      });
    const observer = new MutationObserver((records) => {
      if (!(last instanceof Node) || last.isConnected) return;
      const gone = last;
      last = null;
      const place = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
      if (place === undefined || !isNowhere()) return;
      // Others move the focus once their part is drawn, or before the next one is.
      waiting = window.requestAnimationFrame(() => {
        waiting = window.requestAnimationFrame(() => {
          if (isNowhere()) nextStop(place, frame)?.focus({ preventScroll: true });
        });
      });
    });
    frame.addEventListener('focusin', remember);
    frame.addEventListener('focusout', forget);
    observer.observe(frame, { childList: true, subtree: true });
    return () => {
      window.cancelAnimationFrame(waiting);
      observer.disconnect();
      frame.removeEventListener('focusin', remember);
      frame.removeEventListener('focusout', forget);
    };
  }, [root]);
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

/** The stop that follows where something was, else the one before it: in what it was part of, or the nearest around that has any. */
function nextStop(place: MutationRecord, frame: HTMLElement): HTMLElement | undefined {
  const { nextSibling, previousSibling } = place;
  let follows = (stop: Node): boolean => {
    if (nextSibling?.isConnected === true) return nextSibling.contains(stop) || isAfter(nextSibling, stop);
    return previousSibling?.isConnected !== true || isAfter(previousSibling, stop);
  };
  for (let around = place.target; frame.contains(around) && around instanceof Element;) {
    const inside = [...around.querySelectorAll<HTMLElement>(stops)].filter(isStop);
    if (inside.length > 0) return inside.find(follows) ?? inside[inside.length - 1];
    const child = around;
    follows = (stop) => isAfter(child, stop);
    if (around.parentElement === null) return undefined;
    around = around.parentElement;
  }
  return undefined;
}

function isAfter(node: Node, other: Node): boolean {
  return !node.contains(other) && (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function isStop(element: HTMLElement): boolean {
  const isSeen = element.getClientRects().length > 0 && window.getComputedStyle(element).visibility === 'visible';
  return isSeen && element.tabIndex >= 0 && !element.matches(':disabled');
}
