import type { IsoDate } from '../dates/IsoDate';
import { dayOfWeekOrdinal, fromOrdinal, toOrdinal } from '../dates/ordinals';
import type { RagStatus } from '../rag/RagRating';
import type { BoardRow } from './BoardRow';

/** Rows of each status; a status without rows is 0. The five add up to the rows given. */
export function countByStatus(rows: readonly BoardRow[]): Record<RagStatus, number> {
  const counts: Record<RagStatus, number> = { red: 0, amber: 0, green: 0, blue: 0, grey: 0 };
  for (const { rating } of rows) counts[rating.status] += 1;
  return counts;
}

/** The numbers of the sentence at the head of a board, by the headline clocks. Every number counts unassigned cases too. */
export interface BoardSummary {
  /** All rows. */
  total: number;
  /** Running and past their due date, the drift clock's amber ones included. */
  overdue: number;
  /** Due on the day itself. */
  dueToday: number;
  /** Due from the day itself up to the Sunday of its week, and not late. */
  dueThisWeek: number;
  paused: number;
  unassigned: number;
}

/**
 * Counts what a manager asks first.
 * @param today the day the rows were rated for
 * @throws HubError `invalid` when `today` is no date
 * @see design.md, answer first
 */
export function summariseBoard(rows: readonly BoardRow[], today: IsoDate): BoardSummary {
  const day = toOrdinal(today);
  const sunday = fromOrdinal(day + ((7 - dayOfWeekOrdinal(day)) % 7));
  const summary: BoardSummary = {
    total: rows.length,
    overdue: 0,
    dueToday: 0,
    dueThisWeek: 0,
    paused: 0,
    unassigned: 0
  };
  for (const { headline, stage } of rows) {
    if (stage.officer === undefined) summary.unassigned += 1;
    if (headline?.clock.state === 'paused') summary.paused += 1;
    if (headline?.clock.state !== 'running') continue;
    const { due = '', remaining = 0 } = headline.clock;
    if (remaining < 0) summary.overdue += 1;
    if (due === today) summary.dueToday += 1;
    if (due >= today && due <= sunday) summary.dueThisWeek += 1;
  }
  return summary;
}
