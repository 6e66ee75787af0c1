import type { RagStatus } from '../../../domain/rag/RagRating';

/** A case as the strip needs it. */
export interface StripCase {
  /** Item id of the stage. */
  id: number;
  status: RagStatus;
  /** Working days to the deadline; negative is late. */
  days: number;
}

/** Where a case stands on the strip, in drawing units. */
export interface Tick {
  id: number;
  status: RagStatus;
  column: number;
  /** Top edge and height; a column is {@link columnWidth} wide. */
  y: number;
  height: number;
}

/** The strip as drawn. */
export interface StripLayout {
  /** Working days of the first and the last column; cases beyond them stand in those columns. */
  from: number;
  to: number;
  /** Cases stand in the first or last column that belong beyond it. */
  beyond: { late: boolean; ahead: boolean };
  /** In reading order: most late first, and upwards within a day. */
  ticks: readonly Tick[];
  /** One SVG path for each status that occurs, so that 10,000 cases cost five elements. */
  paths: readonly { status: RagStatus; d: string }[];
}

/** Drawing units. */
export const columnWidth = 12;
/** Drawing units from the base line to the top. */
export const stripHeight = 56;

const furthest = { late: -20, ahead: 30 };
const narrowest = { late: -5, ahead: 10 };
/** Beyond this many cases single ticks cannot be told apart, so each colour of a day is drawn as one block. */
const singlyDrawn = 2000;
const statusOrder: readonly RagStatus[] = ['red', 'amber', 'green', 'blue', 'grey'];

/**
 * Places every case by working days to its deadline, stacked within a day.
 * @see design.md, RAG board
 */
export function placeTicks(cases: readonly StripCase[]): StripLayout {
  const days = cases.map((item) => item.days);
  const from = Math.max(
    furthest.late,
    days.reduce((least, day) => Math.min(least, day), narrowest.late)
  );
  const to = Math.min(
    furthest.ahead,
    days.reduce((most, day) => Math.max(most, day), narrowest.ahead)
  );
  const columns: StripCase[][] = Array.from({ length: to - from + 1 }, () => []);
  for (const item of cases) {
    columns[Math.min(to, Math.max(from, item.days)) - from]?.push(item);
  }
  const tallest = columns.reduce((most, column) => Math.max(most, column.length), 1);
  const unit = Math.min(8, stripHeight / tallest);
  const gap = unit >= 3 ? 1 : 0;
  const ticks = columns.flatMap((column, index) =>
    column
      .sort((a, b) => statusOrder.indexOf(a.status) - statusOrder.indexOf(b.status) || a.days - b.days || a.id - b.id)
      .map(({ id, status }, place): Tick => {
        return { id, status, column: index, y: stripHeight - (place + 1) * unit + gap, height: unit - gap };
      })
  );
  const blocks = ticks.length > singlyDrawn ? merged(ticks) : ticks;
  const paths = statusOrder.flatMap((status) => {
    const d = blocks
      .filter((tick) => tick.status === status)
      .map(rectangle)
      .join('');
    return d === '' ? [] : [{ status, d }];
  });
  const beyond = { late: days.some((day) => day < from), ahead: days.some((day) => day > to) };
  return { from, to, beyond, ticks, paths };
}

/** The tick at a point of the drawing: the nearest one of that day; absent where the day has none. */
export function tickAt(layout: StripLayout, x: number, y: number): number | undefined {
  const column = Math.floor(x / columnWidth);
  let nearest: number | undefined;
  let distance = Infinity;
  layout.ticks.forEach((tick, index) => {
    const away = Math.abs(tick.y + tick.height / 2 - y);
    if (tick.column === column && away < distance) {
      nearest = index;
      distance = away;
    }
  });
  return nearest;
}

function rectangle({ column, y, height }: Tick): string {
  return `M${column * columnWidth + 1} ${round(y)}h${columnWidth - 2}v${round(height)}h${2 - columnWidth}z`;
}

function merged(ticks: readonly Tick[]): Tick[] {
  const blocks: Tick[] = [];
  for (const tick of ticks) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.column === tick.column && last.status === tick.status) {
      last.height += last.y - tick.y;
      last.y = tick.y;
    } else {
      blocks.push({ ...tick });
    }
  }
  return blocks;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
