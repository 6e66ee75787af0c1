import * as React from 'react';
import type { BoardRow } from '../../domain/board/BoardRow';
import { compareUrgency } from '../../domain/board/buildBoard';
import { groupRows } from '../../domain/board/dimensions';
import { filterRows } from '../../domain/board/filterRows';
import { sortRows } from '../../domain/board/sortRows';
import type { BoardViews } from '../../domain/board/views/BoardViews';
import { useTexts } from '../texts';
import type { FeedState } from './feed/FeedState';
import { dimensionLabel } from './filters/filterOptions';
import type { TableGroup } from './table/tableItems';
import type { BoardView, Grouping } from './view/BoardView';
import { type Rating, useRating } from './useRating';
import { type Scope, useScope } from './viewBar/useScope';

/** Services and teams that the page's editor lets through; empty lets all. */
export interface FixedFilter {
  services: readonly string[];
  teams: readonly string[];
}

/** The board's rows at each step from all to shown. */
export interface BoardRows extends Rating {
  /** Every row that the page's editor lets through, most urgent first. */
  board: readonly BoardRow[];
  /** Whose cases the reader wants to see. */
  scope: Scope;
  /** The board's rows in that scope. */
  all: readonly BoardRow[];
  /** Filtered by everything but status and search: what counters and sentence speak of. */
  counted: readonly BoardRow[];
  /** Filtered by everything but search: what the strip draws. Searching looks for a case; the shape of the week stays. */
  filtered: readonly BoardRow[];
  /** What the table shows, in order. */
  shown: readonly BoardRow[];
  groups: readonly TableGroup[];
}

/** Rates, filters, sorts and groups, each step only when what it depends on has changed. */
export function useBoardRows(
  state: FeedState,
  view: BoardView,
  grouping: Grouping,
  fixed: FixedFilter,
  views: () => Promise<BoardViews>
): BoardRows {
  const texts = useTexts();
  const { stages } = state;
  const { counting, rate } = useRating(state);

  const board = React.useMemo(() => {
    const rows = rate === undefined ? [] : [...stages.values()].map(rate);
    return [...filterRows(rows, { service: fixed.services, team: fixed.teams })].sort(compareUrgency);
  }, [rate, stages, fixed]);
  const scope = useScope(views, view.scope, board);
  const all = React.useMemo(
    () => (scope.filter === undefined ? [] : filterRows(board, scope.filter)),
    [board, scope.filter]
  );

  const counted = React.useMemo(() => filterRows(all, { ...view.filters, status: [] }), [all, view.filters]);
  const filtered = React.useMemo(
    () => filterRows(counted, { status: view.filters.status }),
    [counted, view.filters.status]
  );
  const sorted = React.useMemo(() => {
    const { column, descending } = view.sort;
    return column === undefined ? filtered : sortRows(filtered, column, descending ? 'descending' : 'ascending');
  }, [filtered, view.sort]);
  // Searched last, over the references alone: a letter typed may not cost a walk through ten thousand stages.
  const references = React.useMemo(() => sorted.map(({ stage }) => stage.reference.toUpperCase()), [sorted]);
  const shown = React.useMemo(() => {
    const text = view.search.trim().toUpperCase();
    const found = text === '' ? sorted : sorted.filter((_, place) => references[place]?.includes(text));
    return found.length === sorted.length ? sorted : found;
  }, [sorted, references, view.search]);

  const groups = React.useMemo(
    (): readonly TableGroup[] =>
      grouping === 'none'
        ? [{ key: '', rows: shown }]
        : groupRows(shown, grouping).map(({ key, label, rows, counts }) => ({
            key,
            label: dimensionLabel(grouping, key, label, texts),
            rows,
            counts
          })),
    [shown, grouping, texts]
  );

  return { rate, counting, board, scope, all, counted, filtered, shown, groups };
}
