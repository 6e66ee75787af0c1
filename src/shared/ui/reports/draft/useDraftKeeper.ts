import * as React from 'react';
import type { PublicationRepository, ReportDraft } from '../../../domain/publication/PublicationRepository';
import type { Report } from '../../../domain/report/Report';
import { DraftKeeper, type DraftState } from './DraftKeeper';
import { tabBackup } from './TextBackup';

const after = (ms: number, callback: () => void): (() => void) => {
  const timer = window.setTimeout(callback, ms);
  return () => window.clearTimeout(timer);
};

/**
 * A keeper for a draft as long as its page is open, and its state. What is not saved is saved when the page is left, and
 * the browser asks before text could be lost.
 * @param figures the figures to keep with the text, suppressed
 */
export function useDraftKeeper(
  repository: PublicationRepository,
  draft: ReportDraft,
  figures: Report | undefined
): [DraftKeeper, DraftState] {
  const latest = React.useRef(figures);
  latest.current = figures;
  const [keeper] = React.useState(
    () =>
      new DraftKeeper(draft, {
        repository,
        after,
        backup: tabBackup(window.sessionStorage),
        figures: () => latest.current
      })
  );
  const [state, setState] = React.useState<DraftState>(keeper.current());
  React.useEffect(() => {
    keeper.subscribe(() => setState(keeper.current()));
    setState(keeper.current());
    const save = (): void => keeper.saveNow();
    const saveHidden = (): void => {
      if (document.visibilityState === 'hidden') save();
    };
    const ask = (event: BeforeUnloadEvent): void => {
      if (keeper.current().saving !== 'saved') {
        save();
        event.preventDefault();
      }
    };
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', saveHidden);
    window.addEventListener('beforeunload', ask);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', saveHidden);
      window.removeEventListener('beforeunload', ask);
      save();
      keeper.stop();
    };
  }, [keeper]);
  return [keeper, state];
}
