import * as React from 'react';
import type { InvestigationLog } from '../../domain/logReports/InvestigationLog';
import type { Hub } from '../../data/createHub';
import { LogKeeper, type LogState } from './LogKeeper';

const after = (ms: number, callback: () => void): (() => void) => {
  const timer = window.setTimeout(callback, ms);
  return () => window.clearTimeout(timer);
};

/** A keeper for a report as long as its form is open, and its state. What the site does not have is sent when the page is left. */
export function useLogKeeper(
  { logReports, logDrafts }: Pick<Hub, 'logReports' | 'logDrafts'>,
  log: InvestigationLog
): [LogKeeper, LogState] {
  const [keeper] = React.useState(
    () =>
      new LogKeeper(log, {
        site: { write: async (request) => (await logReports()).write(request) },
        device: logDrafts,
        after,
        now: () => new Date().toISOString(),
        newKey: () => crypto.randomUUID()
      })
  );
  const [state, setState] = React.useState(keeper.current());
  React.useEffect(() => {
    keeper.subscribe(() => setState(keeper.current()));
    setState(keeper.current());
    const save = (): void => keeper.saveNow();
    const saveHidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', saveHidden);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', saveHidden);
      keeper.leave();
    };
  }, [keeper]);
  return [keeper, state];
}
