import type { WorkingDayCalendar } from '../../../domain/calendar/workingDayCalendar';
import type { BoardFilter } from '../../../domain/board/filterRows';
import type { BoardRow } from '../../../domain/board/BoardRow';
import type { BoardViews } from '../../../domain/board/views/BoardViews';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { RulebookIndex } from '../../../domain/processRules/selectRules';
import type { BoardView } from '../view/BoardView';
import type { SetView } from '../view/useBoardView';

/** What every view of the board is given. */
export interface ViewProps {
  view: BoardView;
  onChange: SetView;
  /** Rows narrowed by everything but the search, most urgent first. */
  rows: readonly BoardRow[];
  /** The whole board, whatever it is narrowed to. */
  board: readonly BoardRow[];
  /** What the rows are narrowed by, for views whose rows are not the board's: each must let a row through. */
  filters: readonly BoardFilter[];
  calendar: WorkingDayCalendar;
  rulebook: RulebookIndex;
  today: IsoDate;
  views: () => Promise<BoardViews>;
  /** Rises when stages have changed, so that what is read apart is read again. */
  version: number;
  /** Level of the view's headings, one below the board's. */
  level: 2 | 3;
  /** What stands at the head of a printed sheet. */
  sheet: SheetHead;
  printing: boolean;
  onOpen(reference: string): void;
}

/** The head of a printed sheet. */
export interface SheetHead {
  title: string;
  asAt: string;
  /** What the rows are filtered by, in words; empty when by nothing. */
  filters: readonly string[];
}
