import * as React from 'react';

const exactly = (width: number): number => width;

/**
 * Tells of an element's size once the page has laid itself out, before that is painted, and whenever it changes. To ask for it
 * earlier would make the page lay itself out twice.
 */
export function observeSize(element: Element, tell: () => void): () => void {
  const observer = new ResizeObserver(tell);
  observer.observe(element);
  return () => observer.disconnect();
}

/**
 * The width of an element in CSS pixels, kept up as it changes; until it is on the page a guess from the window's.
 * @param round what widths that are shown alike become, so that nothing is drawn again from one to the other; the same function as
 * long as it does the same
 */
export function useWidth<T extends HTMLElement>(
  round: (width: number) => number = exactly
): [React.RefObject<T>, number] {
  const ref = React.useRef<T>(null);
  const [width, setWidth] = React.useState(() => round(Math.min(1200, window.innerWidth)));
  React.useLayoutEffect(() => {
    const element = ref.current;
    return element === null ? undefined : observeSize(element, () => setWidth(round(element.clientWidth)));
  }, [round]);
  return [ref, width];
}

/** Text as the hub draws it where it is dense: its size, and the height of its lines, in CSS pixels. */
const drawn = { size: 13, line: 16 };

/**
 * How much more room the reader's text needs than the hub's own: 1 as drawn, 2 for text twice as large, between for
 * letters and lines that the reader has set further apart. Kept up as it changes.
 * @returns what to put on an element that holds a sign in the text it asks about, and the scale
 * @see WCAG 1.4.4 and 1.4.12
 */
export function useTextScale(): [React.RefObject<HTMLSpanElement>, number] {
  const ref = React.useRef<HTMLSpanElement>(null);
  const [scale, setScale] = React.useState(1);
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    return observeSize(element, () => {
      const { fontSize, letterSpacing, lineHeight } = getComputedStyle(element);
      // A letter is about half as wide as its text is high; "normal" spacing is none.
      const wide = (parseFloat(fontSize) + 2 * (parseFloat(letterSpacing) || 0)) / drawn.size;
      setScale(Math.max(1, wide, parseFloat(lineHeight) / drawn.line));
    });
  }, []);
  return [ref, scale];
}

/** How much larger somebody has made the text of all pages than browsers have it: 1 as usual, 2 for twice as large. */
export function pageTextScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}

/** Whether the device's main pointer is a finger. */
export function useCoarsePointer(): boolean {
  const query = React.useMemo(() => window.matchMedia('(pointer: coarse)'), []);
  const [coarse, setCoarse] = React.useState(query.matches);
  React.useEffect(() => {
    const listen = (): void => setCoarse(query.matches);
    query.addEventListener('change', listen);
    return () => query.removeEventListener('change', listen);
  }, [query]);
  return coarse;
}
