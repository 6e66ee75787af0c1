import * as React from 'react';

/**
 * Whole seconds left until a moment, counted down each second; absent without a moment.
 * @param at milliseconds of `performance.now()`
 */
export function useCountdown(at: number | undefined): number | undefined {
  const [now, setNow] = React.useState(() => performance.now());
  React.useEffect(() => {
    setNow(performance.now());
    if (at === undefined) {
      return undefined;
    }
    const timer = window.setInterval(() => setNow(performance.now()), 1000);
    return () => window.clearInterval(timer);
  }, [at]);
  return at === undefined ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}
