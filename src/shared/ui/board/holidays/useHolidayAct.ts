import * as React from 'react';
import { HubError, type HubErrorCode } from '../../../domain/errors';
import type { HolidayAct, HolidayChange, HolidayRepository } from '../../../domain/holidays/HolidayChange';

/** A change under way, or how its last try ended. */
export interface HolidayActState {
  busy: boolean;
  /** Absent when it has not been tried, or is under way. */
  problem?: HubErrorCode;
}

/**
 * Makes one change. Its key is chosen once, so that a try after a lost answer makes no second change.
 * @param change keeps its identity while it is the same
 * @param onDone told how many clocks the record names
 */
export function useHolidayAct(
  holidays: () => Promise<HolidayRepository>,
  change: HolidayChange,
  onDone: (moves: number) => void
): [HolidayActState, (given: Pick<HolidayAct, 'reason' | 'moves'>) => void] {
  const key = React.useMemo(() => ({ of: change, id: crypto.randomUUID() }), [change]);
  const [state, setState] = React.useState<HolidayActState>({ busy: false });
  const here = React.useRef(true);
  React.useEffect(
    () => () => {
      here.current = false;
    },
    []
  );
  const act = (given: Pick<HolidayAct, 'reason' | 'moves'>): void => {
    setState({ busy: true });
    holidays()
      .then((repository) => repository.apply({ ...given, change: key.of, key: key.id }))
      .then(
        () => here.current && onDone(given.moves),
        (error) =>
          here.current && setState({ busy: false, problem: error instanceof HubError ? error.code : 'unavailable' })
      );
  };
  return [state, act];
}
