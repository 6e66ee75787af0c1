import * as React from 'react';

/** The width of an element in CSS pixels, kept up as it changes; a first guess until it is on the page. */
export function useWidth<T extends HTMLElement>(firstGuess: number = 1200): [React.RefObject<T>, number] {
  const ref = React.useRef<T>(null);
  const [width, setWidth] = React.useState(firstGuess);
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) {
      return undefined;
    }
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
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
    const measure = (): void => {
      const { fontSize, letterSpacing, lineHeight } = getComputedStyle(element);
      // A letter is about half as wide as its text is high; "normal" spacing is none.
      const wide = (parseFloat(fontSize) + 2 * (parseFloat(letterSpacing) || 0)) / drawn.size;
      setScale(Math.max(1, wide, parseFloat(lineHeight) / drawn.line));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
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
