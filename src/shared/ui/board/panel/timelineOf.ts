import type { BoardRow, RatedClock } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import { type ClockEvent, clockEvents } from '../../../domain/processRules/ProcessRule';

/** One point on a stage's line of time. */
export type TimelinePoint =
  | { kind: 'done'; day: IsoDate; event: ClockEvent }
  | { kind: 'paused' | 'resumed' | 'closed' | 'today'; day: IsoDate }
  | { kind: 'due'; day: IsoDate; rated: RatedClock }
  /** A clock that has not started: it has no day yet. */
  | { kind: 'waiting'; day?: undefined; rated: RatedClock };

/** Within one day: what was done, then today's mark, then what is due. */
const order: readonly TimelinePoint['kind'][] = ['done', 'paused', 'resumed', 'closed', 'today', 'due', 'waiting'];

/**
 * What has happened to a stage, where today stands and what is still due, by day; clocks that wait come last.
 * @param today UK date of the mark
 */
export function timelineOf(row: BoardRow, today: IsoDate): TimelinePoint[] {
  const { stage, headline, others } = row;
  const points: TimelinePoint[] = [{ kind: 'today', day: today }];
  for (const event of clockEvents) {
    const day = stage.events[event];
    if (day !== undefined) {
      points.push({ kind: 'done', day, event });
    }
  }
  for (const { frozenOn, resumedOn } of stage.freezes) {
    points.push({ kind: 'paused', day: frozenOn });
    if (resumedOn !== undefined) {
      points.push({ kind: 'resumed', day: resumedOn });
    }
  }
  if (stage.closedOn !== undefined) {
    points.push({ kind: 'closed', day: stage.closedOn });
  }
  for (const rated of headline === undefined ? others : [headline, ...others]) {
    const { state, due } = rated.clock;
    if (state === 'waiting') {
      points.push({ kind: 'waiting', rated });
    } else if (state !== 'stopped' && due !== undefined) {
      points.push({ kind: 'due', day: due, rated });
    }
  }
  return points.sort(
    (a, b) => compare(a.day ?? '9999', b.day ?? '9999') || order.indexOf(a.kind) - order.indexOf(b.kind)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
