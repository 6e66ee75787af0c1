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
