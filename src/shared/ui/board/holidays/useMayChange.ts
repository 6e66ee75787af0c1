import * as React from 'react';
import type { HolidayRepository } from '../../../domain/holidays/HolidayChange';

/**
 * Whether the reader may change bank holidays; not so until the site has said it. Nothing is asked before `ask` is called.
 * @returns the answer and the way to ask
 */
export function useMayChange(holidays: () => Promise<HolidayRepository>): [boolean, () => void] {
  const [may, setMay] = React.useState(false);
  const asked = React.useRef(false);
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );
  const ask = React.useCallback(() => {
    if (asked.current) {
      return;
    }
    asked.current = true;
    holidays()
      .then((repository) => repository.mayChange())
      .then(
        (answer) => here.current && setMay(answer),
        () => {
          // Not offered now; asked again the next time.
          asked.current = false;
        }
      );
  }, [holidays]);
  return [may, ask];
}
