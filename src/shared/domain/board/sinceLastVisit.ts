import { createCalendar } from '../calendar/workingDayCalendar';
import type { IsoDate } from '../dates/IsoDate';
import type { ComplaintStage } from '../stages/ComplaintStage';
import type { Rulebook } from './BoardRepository';
import type { BoardRow } from './BoardRow';
import { buildBoard } from './buildBoard';

/** The open stages of one moment, with what they are rated by. */
export interface BoardMoment {
  stages: readonly ComplaintStage[];
  rulebook: Rulebook;
  today: IsoDate;
}

/** What a reader has missed; rows as they are now, those that left as they were, most urgent first. No row stands twice. */
export interface MissedChanges {
  added: readonly BoardRow[];
  /** Closed, deleted, or no longer for the reader's eyes. */
  left: readonly BoardRow[];
  becameOverdue: readonly BoardRow[];
  /** Edited in some other way. A case that only came nearer to its due date is not one of them. */
  changed: readonly BoardRow[];
  /** All of the above. */
  count: number;
}

/**
 * Compares the board of the last visit with the board now, each rated on its own day by its own rules: a case becomes
 * overdue by the passing of days, too, and by a holiday taken back.
 */
export function sinceLastVisit(before: BoardMoment, after: BoardMoment): MissedChanges {
  const [earlier, now] = [rate(before), rate(after)];
  const earlierById = new Map(earlier.map((row) => [row.stage.id, row]));
  const present = new Set(after.stages.map(({ id }) => id));
  const added: BoardRow[] = [];
  const becameOverdue: BoardRow[] = [];
  const changed: BoardRow[] = [];
  for (const row of now) {
    const was = earlierById.get(row.stage.id);
    if (was === undefined) added.push(row);
    else if (isOverdue(row) && !isOverdue(was)) becameOverdue.push(row);
    else if (row.stage.modifiedAt !== was.stage.modifiedAt) changed.push(row);
  }
  const left = earlier.filter(({ stage }) => !present.has(stage.id));
  return {
    added,
    left,
    becameOverdue,
    changed,
    count: added.length + left.length + becameOverdue.length + changed.length
  };
}

function isOverdue({ rating }: BoardRow): boolean {
  return rating.reason === 'overdue';
}

function rate({ stages, rulebook, today }: BoardMoment): readonly BoardRow[] {
  return buildBoard(stages, rulebook.rules, createCalendar(rulebook.holidays), today);
}
