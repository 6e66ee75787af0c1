import * as React from 'react';
import type { BoardRow } from '../../../domain/board/BoardRow';
import { useTexts } from '../../texts';
import { placeOf, rowStatusLabel } from '../table/cellText';
import { columnWidth, placeTicks, type StripCase, stripHeight, tickAt } from './placeTicks';
import styles from './Strip.module.scss';

/** With fewer late days than this the first label would run into today's. */
const narrowestLabel = 10;

/** Props of {@link Strip}. */
export interface StripProps {
  rows: readonly BoardRow[];
  onOpen(reference: string): void;
}

/**
 * Every open case as a tick by working days to its deadline. One stop for the keyboard: arrows name the cases in turn,
 * Enter opens the one named. The board is its table.
 */
export const Strip = React.memo(function Strip({ rows, onOpen }: StripProps): React.ReactElement {
  const texts = useTexts();
  const layout = React.useMemo(() => placeTicks(rows.flatMap(stripCase)), [rows]);
  const byId = React.useMemo(() => new Map(rows.map((row) => [row.stage.id, row])), [rows]);
  const [place, setPlace] = React.useState(0);
  const [named, setNamed] = React.useState(false);
  const unplaced = rows.length - layout.ticks.length;
  const last = layout.ticks.length - 1;
  const current = Math.max(0, Math.min(place, last));
  const tick = layout.ticks[current];
  const row = tick === undefined ? undefined : byId.get(tick.id);
  if (tick === undefined || row === undefined) {
    return <div className={styles.strip} />;
  }

  const columns = layout.to - layout.from + 1;
  const name = [
    row.stage.reference,
    rowStatusLabel(row, texts),
    texts.names.stage[row.stage.stage],
    placeOf(row, texts)
  ].join(', ');
  const percent = (days: number): string => `${((days - layout.from + 0.5) / columns) * 100}%`;

  const onKeyDown = (event: React.KeyboardEvent): void => {
    const targets: Record<string, number> = {
      ArrowRight: current + 1,
      ArrowUp: current + 1,
      ArrowLeft: current - 1,
      ArrowDown: current - 1,
      PageUp: current + 10,
      PageDown: current - 10,
      Home: 0,
      End: last
    };
    const target = targets[event.key];
    if (target !== undefined) {
      event.preventDefault();
      setPlace(Math.max(0, Math.min(target, last)));
      setNamed(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(row.stage.reference);
    }
  };
  const under = (event: React.PointerEvent | React.MouseEvent): number | undefined => {
    const box = event.currentTarget.getBoundingClientRect();
    return tickAt(
      layout,
      ((event.clientX - box.left) / box.width) * columns * columnWidth,
      ((event.clientY - box.top) / box.height) * stripHeight
    );
  };
  const point = (event: React.PointerEvent): void => {
    const found = under(event);
    setNamed(found !== undefined);
    if (found !== undefined) {
      setPlace(found);
    }
  };

  return (
    <div className={styles.strip}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={texts.strip.label}
        aria-valuemin={1}
        aria-valuemax={layout.ticks.length}
        aria-valuenow={current + 1}
        aria-valuetext={`${name}, ${texts.strip.position(current + 1, layout.ticks.length)}`}
        className={styles.drawing}
        onKeyDown={onKeyDown}
        onFocus={() => setNamed(true)}
        onBlur={() => setNamed(false)}
        onPointerMove={point}
        onPointerLeave={() => setNamed(false)}
        onClick={(event) => {
          const clicked = byId.get(layout.ticks[under(event) ?? -1]?.id ?? -1);
          if (clicked !== undefined) {
            onOpen(clicked.stage.reference);
          }
        }}
      >
        <svg viewBox={`0 0 ${columns * columnWidth} ${stripHeight}`} preserveAspectRatio="none" aria-hidden="true">
          {layout.paths.map(({ status, d }) => (
            <path key={status} d={d} className={styles[status]} />
          ))}
          {named && (
            <rect
              className={styles.named}
              x={tick.column * columnWidth}
              y={Math.max(0, tick.y - 1)}
              width={columnWidth}
              height={Math.max(3, tick.height + 2)}
            />
          )}
        </svg>
        <span className={styles.zero} style={{ left: percent(0) }} />
        {named && (
          <span
            className={styles.name}
            style={
              tick.column < columns / 2
                ? { left: percent(tick.column + layout.from) }
                : { right: `calc(100% - ${percent(tick.column + layout.from)})` }
            }
          >
            {name}
          </span>
        )}
      </div>
      <div className={styles.axis} aria-hidden="true">
        {-layout.from > narrowestLabel && (
          <span style={{ left: 0 }}>{texts.strip.late(-layout.from, layout.beyond.late)}</span>
        )}
        <span className={styles.middle} style={{ left: percent(0) }}>
          {texts.strip.today}
        </span>
        <span style={{ right: 0 }}>{texts.strip.ahead(layout.to, layout.beyond.ahead)}</span>
      </div>
      {unplaced > 0 && <p className={styles.unplaced}>{texts.strip.unplaced(unplaced)}</p>}
    </div>
  );
});

function stripCase({ stage, rating }: BoardRow): StripCase[] {
  return rating.remaining === undefined ? [] : [{ id: stage.id, status: rating.status, days: rating.remaining }];
}
