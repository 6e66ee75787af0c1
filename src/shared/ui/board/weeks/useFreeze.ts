import * as React from 'react';
import type { BoardViews } from '../../../domain/board/views/BoardViews';
import type { FreezeResult } from '../../../domain/snapshots/SnapshotRepository';

/** Freezing the week: not begun, under way, or how it ended. */
export interface FreezeState {
  busy: boolean;
  done?: FreezeResult;
  failed: boolean;
}

/**
 * The act of freezing the week's board.
 * @param onDone told when it is frozen, so that the weeks are read again
 */
export function useFreeze(views: () => Promise<BoardViews>, onDone: () => void): [FreezeState, () => void] {
  const [state, setState] = React.useState<FreezeState>({ busy: false, failed: false });
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );
  const freeze = React.useCallback(() => {
    setState({ busy: true, failed: false });
    views()
      .then(({ snapshots }) => snapshots.freeze())
      .then(
        (done) => {
          if (here.current) {
            setState({ busy: false, failed: false, done });
            onDone();
          }
        },
        () => here.current && setState({ busy: false, failed: true })
      );
  }, [views, onDone]);
  return [state, freeze];
}
