import * as React from 'react';
import type { BoardFilter } from '../../domain/board/filterRows';
import type { BoardViews } from '../../domain/board/views/BoardViews';
import { formatDay } from '../dates/formatDates';
import controls from '../components/controls.module.scss';
import { useTexts } from '../texts';
import { FetchedPart } from '../FetchedPart';
import type { FeedState } from './feed/FeedState';
import type { FilterOptions } from './filters/filterOptions';
import { Loading } from '../components/notice/Loading';
import { FullNotice } from '../components/notice/Notice';
import { BoardTable } from './table/BoardTable';
import type { SortState } from './table/HeaderRow';
import type { BoardRows } from './useBoardRows';
import { type BoardView, plainView } from './view/BoardView';
import type { SetView } from './view/useBoardView';
import { ScopeNotice } from './viewBar/ScopeNotice';
import type { SheetHead, ViewProps } from './views/ViewProps';

const loadViewPane = async (): Promise<React.ComponentType<ViewProps>> =>
  (await import(/* webpackChunkName: 'hub-board-views' */ './views/BoardViewPane')).default;

/** Props of {@link BoardBody}. */
export interface BoardBodyProps {
  state: FeedState;
  rows: BoardRows;
  view: BoardView;
  onChange: SetView;
  views: () => Promise<BoardViews>;
  /** What the rows are narrowed by; each must let a row through. */
  filters: readonly BoardFilter[];
  /** Services there are on the board. */
  services: FilterOptions;
  /** Level of headings, one below the board's. */
  level: 2 | 3;
  sheet: SheetHead;
  printing: boolean;
  onOpen(reference: string): void;
  onClose(): void;
  /** Told whether the reader is in the table, where changes wait. */
  onHold(holding: boolean): void;
}

/** The board's table or the view in its place; where there is nothing to show, why. */
export function BoardBody(props: BoardBodyProps): React.ReactElement {
  const { state, rows, view, onChange, views, filters, services, onOpen, onClose, onHold } = props;
  const texts = useTexts();
  const { today } = state;
  const { scope } = rows;
  const sortBy = React.useCallback((sort: SortState) => onChange({ sort }), [onChange]);
  if (rows.counting === undefined || today === undefined || !(state.complete || state.stages.size > 0)) {
    return state.problem === undefined ? <Loading /> : <></>;
  }
  const ofCases = view.show !== 'logs' && view.show !== 'weeks';
  if (view.scope !== 'all' && (scope.filter === undefined || (ofCases && rows.all.length === 0 && state.complete))) {
    return (
      <ScopeNotice of={view.scope} scope={scope} services={services} onShowAll={() => onChange({ scope: 'all' })} />
    );
  }
  if (view.show !== 'cases') {
    const { level, sheet, printing } = props;
    return (
      <FetchedPart
        load={loadViewPane}
        given={{
          ...{ view, onChange, filters, today, views, level, sheet, printing, onOpen },
          rows: rows.filtered,
          board: rows.board,
          calendar: rows.counting.calendar,
          rulebook: rows.counting.index,
          version: state.lastChange?.number ?? 0
        }}
      />
    );
  }
  if (rows.all.length === 0 && state.complete) {
    return <FullNotice title={texts.board.empty(formatDay(today, today))} hint={texts.board.emptyHint} />;
  }
  if (rows.shown.length === 0) {
    return (
      <FullNotice
        title={texts.board.nothingMatches}
        action={
          <button
            type="button"
            className={controls.button}
            onClick={() => onChange({ filters: plainView.filters, search: '' })}
          >
            {texts.filters.clearAll}
          </button>
        }
      />
    );
  }
  return (
    <BoardTable
      groups={rows.groups}
      today={today}
      sort={view.sort}
      onSort={sortBy}
      openReference={view.openCase}
      onOpen={onOpen}
      onClose={onClose}
      fresh={state.fresh}
      onHold={onHold}
    />
  );
}
