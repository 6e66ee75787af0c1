import * as React from 'react';
import { HubError, type HubErrorCode } from '../../../domain/errors';
import type { ReportData } from '../../../domain/report/computeReport';
import type { ReportRequest } from '../../../domain/report/Report';
import type { ReadingProgress } from '../../../domain/report/ReportRepository';
import type { ReportsProps } from '../Reports';

/** Rows on their way, here, or not to be had. */
export interface RowsState {
  data?: ReportData;
  progress?: ReadingProgress;
  problem?: HubErrorCode;
}

/** What decides which rows are read; procedure, service and definitions are chosen among them. */
export type RowsPeriod = Pick<ReportRequest, 'kind' | 'from' | 'to'>;

/**
 * Reads the rows that a report is counted from, and again on asking. The rows of the last reading stay meanwhile.
 * @param period absent while nothing is to be read
 * @returns the state and the way to read again
 */
export function useRows(hub: ReportsProps['hub'], period: RowsPeriod | undefined): [RowsState, () => void] {
  const { kind, from, to } = period ?? {};
  const [tries, setTries] = React.useState(0);
  const [state, setState] = React.useState<RowsState & { of?: string }>({});
  const key = `${kind ?? ''} ${from ?? ''} ${to ?? ''}`;
  React.useEffect(() => {
    if (kind === undefined || from === undefined || to === undefined) return undefined;
    const signal = { aborted: false };
    // Rows of another period are no rows of this one.
    setState((before) => (before.of === key ? { ...before, problem: undefined } : { of: key }));
    const onProgress = (progress: ReadingProgress): void => {
      if (!signal.aborted)
        setState((before) => ({ ...before, progress: { ...progress, lists: { ...progress.lists } } }));
    };
    hub
      .reports()
      .then((reports) => reports.read({ kind, from, to, mode: 'standard', process: 'CHILD_STAT' }, onProgress, signal))
      .then(
        (data) => !signal.aborted && setState({ of: key, data }),
        (error) =>
          !signal.aborted &&
          setState((before) => ({
            ...before,
            progress: undefined,
            problem: error instanceof HubError ? error.code : 'unavailable'
          }))
      );
    return () => {
      signal.aborted = true;
    };
  }, [hub, kind, from, to, key, tries]);
  const again = React.useCallback(() => setTries((count) => count + 1), []);
  return [state.of === key ? state : {}, again];
}
