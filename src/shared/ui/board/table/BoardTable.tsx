import * as React from 'react';
import {
  defaultRangeExtractor,
  elementScroll,
  type Range,
  useVirtualizer,
  type Virtualizer
} from '@tanstack/react-virtual';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import tokens from '../../tokens.module.scss';
import type { Freshness } from '../feed/FeedState';
import { useTexts } from '../../texts';
import { BoardRowView } from './BoardRowView';
import { CaseCard } from './CaseCard';
import { columnKeys, layoutFor, narrowestLike } from './columns';
import { GroupHeading } from './GroupHeading';
import { HeaderRow, type SortState } from './HeaderRow';
import { heightOf, keyOfItem, lineHeights, type TableGroup, tableItems } from './tableItems';
import { useRowKeys } from './useRowKeys';
import { observeSize, useCoarsePointer, useTextScale, useWidth } from './useMeasures';
import styles from './BoardTable.module.scss';

/** The most elements that rows may take, and what one row takes. @see performance.md, Board */
const nodeBudget = 280;
const nodesPerRow = 13;

/** As the virtual list follows its size by itself, but for asking before the page has laid itself out. */
function followRect(
  { scrollElement }: Virtualizer<HTMLDivElement, Element>,
  tell: (rect: { width: number; height: number }) => void
): (() => void) | undefined {
  if (scrollElement === null) return undefined;
  return observeSize(scrollElement, () =>
    tell({ width: scrollElement.offsetWidth, height: scrollElement.offsetHeight })
  );
}

/** As the virtual list scrolls by itself, but for scrolling a new table to its top, which would make the page lay itself out. */
const scrollUnlessThere: typeof elementScroll = (offset, options, list) => {
  const to = offset + (options.adjustments ?? 0);
  if (options.behavior !== undefined || to !== 0 || list.isScrolling || (list.scrollOffset ?? 0) !== 0)
    elementScroll(offset, options, list);
};

/** Props of {@link BoardTable}. */
export interface BoardTableProps {
  groups: readonly TableGroup[];
  today: IsoDate;
  sort: SortState;
  onSort(sort: SortState): void;
  /** Reference of the case in the panel. */
  openReference?: string;
  onOpen(reference: string): void;
  onClose(): void;
  /** Stages that came or changed lately, by item id. */
  fresh: ReadonlyMap<number, Freshness>;
  /** Told when the reader comes into the table or leaves it. */
  onHold(holding: boolean): void;
}

/** The board's table: only the rows in view are on the page, whatever the number of cases. */
export const BoardTable = React.memo(function BoardTable(props: BoardTableProps): React.ReactElement {
  const { groups, today, openReference, fresh, onHold } = props;
  const texts = useTexts();
  const scroller = React.useRef<HTMLDivElement>(null);
  const coarse = useCoarsePointer();
  const [sample, scale] = useTextScale();
  const [frame, width] = useWidth<HTMLDivElement>(
    React.useCallback((measured: number) => narrowestLike(measured, scale), [scale])
  );
  const heights = React.useMemo(() => lineHeights(coarse, scale), [coarse, scale]);
  const layout = React.useMemo(() => layoutFor(width, scale), [width, scale]);
  const { items, itemOfCase, headings } = React.useMemo(() => tableItems(groups), [groups]);
  const hintId = React.useMemo(() => `board-hint-${Math.random().toString(36).slice(2)}`, []);

  const rowsInView = (): number => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 400) / heights.row) - 1);
  const referenceAt = (index: number): string | undefined => {
    const item = items[itemOfCase[index] ?? -1];
    return item?.kind === 'case' ? item.row.stage.reference : undefined;
  };
  const keys = useRowKeys({
    count: itemOfCase.length,
    page: rowsInView,
    onOpen: (index) => {
      const reference = referenceAt(index);
      if (reference !== undefined) {
        props.onOpen(reference);
      }
    },
    onClose: props.onClose
  });
  const activeItem = itemOfCase[keys.active] ?? -1;
  const stuckHeading = React.useRef<number>();

  // The active row stays on the page wherever the table is scrolled, or focus would be lost with it;
  // and so does the heading of the group in view, which sticks to the top.
  const rangeExtractor = (range: Range): number[] => {
    stuckHeading.current = headings.reduce<number | undefined>(
      (last, place) => (place <= range.startIndex ? place : last),
      undefined
    );
    const wanted = new Set(defaultRangeExtractor(range));
    for (const place of [stuckHeading.current, activeItem]) {
      if (place !== undefined && place >= 0 && place < range.count) {
        wanted.add(place);
      }
    }
    return [...wanted].sort((a, b) => a - b);
  };

  const sizes = React.useMemo(
    () => items.map((item) => heightOf(item, heights, layout.cards)),
    [items, heights, layout.cards]
  );
  // The virtual list lays itself out again when this function changes, and only then: so it changes with the sizes.
  const getItemKey = React.useCallback(
    (place: number) => {
      const item = items[place];
      return item === undefined || sizes[place] === undefined ? place : keyOfItem(item);
    },
    [items, sizes]
  );

  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (place) => sizes[place] ?? 0,
    getItemKey,
    overscan: Math.max(2, Math.min(8, Math.floor((nodeBudget / nodesPerRow - rowsInView() - 2) / 2))),
    scrollPaddingStart: headings.length > 0 ? heights.heading : 0,
    rangeExtractor,
    initialRect: { width: 1000, height: 560 },
    observeElementRect: followRect,
    scrollToFn: scrollUnlessThere
  });

  const shown = React.useRef(keys.moves);
  React.useLayoutEffect(() => {
    if (shown.current !== keys.moves) {
      shown.current = keys.moves;
      virtualizer.scrollToIndex(activeItem, { align: 'auto' });
      scroller.current?.querySelector<HTMLElement>(`[data-index="${keys.active}"]`)?.focus({ preventScroll: true });
    }
  }, [virtualizer, keys.moves, keys.active, activeItem]);

  const caseFrom = (target: EventTarget): HTMLElement | null =>
    target instanceof Element ? target.closest<HTMLElement>('[data-case]') : null;
  const openClicked = ({ target }: React.MouseEvent): void => {
    const clicked = caseFrom(target);
    if (clicked?.dataset.case !== undefined) {
      keys.setActive(Number(clicked.dataset.index));
      props.onOpen(clicked.dataset.case);
    }
  };
  const inside = React.useRef({ pointer: false, focus: false });
  const hold = (change: Partial<{ pointer: boolean; focus: boolean }>): void => {
    Object.assign(inside.current, change);
    onHold(inside.current.pointer || inside.current.focus);
  };

  const body = virtualizer.getVirtualItems().map(({ index: place, start, size }) => {
    const item = items[place];
    if (item === undefined) {
      return null;
    }
    const stuck = place === stuckHeading.current;
    if (item.kind === 'heading') {
      return (
        <GroupHeading
          key={keyOfItem(item)}
          group={item.group}
          cards={layout.cards}
          ariaRow={place + 2}
          top={start}
          stuck={stuck}
        />
      );
    }
    const common = {
      row: item.row,
      index: item.index,
      ariaRow: place + 2,
      top: start,
      height: size,
      today,
      open: item.row.stage.reference === openReference,
      tabbable: item.index === keys.active,
      fresh: fresh.get(item.row.stage.id)
    };
    return layout.cards ? (
      <CaseCard key={keyOfItem(item)} {...common} count={itemOfCase.length} />
    ) : (
      <BoardRowView key={keyOfItem(item)} {...common} columns={layout.columns} />
    );
  });

  return (
    <div
      ref={frame}
      className={`${styles.frame} ${layout.cards ? styles.cards : ''}`}
      role={layout.cards ? undefined : 'grid'}
      aria-label={layout.cards ? undefined : texts.board.gridLabel}
      aria-describedby={layout.cards ? undefined : hintId}
      aria-rowcount={layout.cards ? undefined : items.length + 1}
      aria-colcount={layout.cards ? undefined : columnKeys.length}
      style={{
        ['--board-columns' as string]: layout.tracks,
        ['--board-scale' as string]: scale,
        ['--board-line' as string]: `${heights.row - 1}px`
      }}
    >
      <span ref={sample} aria-hidden="true" className={styles.sample}>
        0
      </span>
      <span id={hintId} className={tokens.unseen}>
        {texts.board.gridHint}
      </span>
      {!layout.cards && <HeaderRow columns={layout.columns} sort={props.sort} onSort={props.onSort} />}
      <div
        ref={scroller}
        role={layout.cards ? 'list' : 'rowgroup'}
        aria-label={layout.cards ? texts.board.gridLabel : undefined}
        className={styles.scroller}
        onKeyDown={keys.onKeyDown}
        onClick={openClicked}
        onPointerEnter={(event) => event.pointerType === 'mouse' && hold({ pointer: true })}
        onPointerLeave={() => hold({ pointer: false })}
        onFocus={(event) => {
          const focused = caseFrom(event.target);
          if (focused !== null) {
            keys.setActive(Number(focused.dataset.index));
          }
          hold({ focus: true });
        }}
        onBlur={() => hold({ focus: false })}
      >
        <div role="presentation" className={styles.rows} style={{ height: virtualizer.getTotalSize() }}>
          {body}
        </div>
      </div>
    </div>
  );
});
