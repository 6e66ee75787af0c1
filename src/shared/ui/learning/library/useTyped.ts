import * as React from 'react';

/** So many milliseconds after the last key the address follows; browsers limit how often it may change. */
const pause = 400;

/**
 * A text as it is typed, told to others once the typing pauses. Follows what others make of it, such as Back.
 * @param told the text as others have it
 * @returns the text, the way to change it, and the way to tell it at once, for whoever goes on before the pause is over
 */
export function useTyped(told: string, onTold: (text: string) => void): [string, (text: string) => void, () => void] {
  const [typed, setTyped] = React.useState(told);
  const [before, setBefore] = React.useState(told);
  const tell = React.useRef(onTold);
  tell.current = onTold;
  if (told !== before) {
    setBefore(told);
    if (told !== typed.trim()) setTyped(told);
  }
  React.useEffect(() => {
    if (typed.trim() === told) return undefined;
    const timer = setTimeout(() => tell.current(typed.trim()), pause);
    return () => clearTimeout(timer);
  }, [typed, told]);
  const tellNow = (): void => {
    if (typed.trim() !== told) onTold(typed.trim());
  };
  return [typed, setTyped, tellNow];
}
