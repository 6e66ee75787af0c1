import * as React from 'react';
import type { BoardRow } from '../../domain/board/BoardRow';
import { rateStage } from '../../domain/board/rateStage';
import { createCalendar, type WorkingDayCalendar } from '../../domain/calendar/workingDayCalendar';
import { indexRules, type RulebookIndex } from '../../domain/processRules/selectRules';
import type { ComplaintStage } from '../../domain/stages/ComplaintStage';
import type { FeedState } from './feed/FeedState';

/** The rules and holidays, ready to count by. */
export interface Counting {
  calendar: WorkingDayCalendar;
  index: RulebookIndex;
}

/** What stages are rated by. */
export interface Rating {
  /** Absent until the rules are known. */
  counting?: Counting;
  /** Rates any stage by the board's rules and day; absent until both are known. */
  rate?: (stage: ComplaintStage) => BoardRow;
}

/** The way to rate stages by the rules and the day of a feed; the same as long as these are. */
export function useRating({ rulebook, today }: Pick<FeedState, 'rulebook' | 'today'>): Rating {
  const counting = React.useMemo(
    () => rulebook && { calendar: createCalendar(rulebook.holidays), index: indexRules(rulebook.rules) },
    [rulebook]
  );
  const rate = React.useMemo(() => {
    if (counting === undefined || today === undefined) {
      return undefined;
    }
    const { calendar, index } = counting;
    // A row stays the same object while its stage does, so that React leaves it alone.
    const known = new WeakMap<ComplaintStage, BoardRow>();
    return (stage: ComplaintStage): BoardRow => {
      const row = known.get(stage) ?? rateStage(stage, index, calendar, today);
      known.set(stage, row);
      return row;
    };
  }, [counting, today]);
  return { counting, rate };
}
