import type { BoardRow } from '../BoardRow';
import type { IsoDate } from '../../dates/IsoDate';
import { groupRows } from '../dimensions';

/** Log reports by how they came; each is counted once. */
export interface LogCounts {
  /** Submitted on its due day or before. */
  onTime: number;
  /** Submitted after its due day. */
  late: number;
  /** Not submitted, and its due day is over. */
  overdue: number;
  /** Not submitted, and still in time. */
  toCome: number;
  /** The four together: every answered stage that asks for a report. */
  total: number;
}

/** The reports of a team or of an officer. The name is empty where none is recorded. */
export interface LogGroup extends LogCounts {
  key: string;
  label: string;
}

/** Completion of log reports, whole and by group; the groups add up to the whole. */
export interface LogCompletion extends LogCounts {
  groups: readonly LogGroup[];
}

/**
 * Counts log reports on time, late, overdue and to come, by the stage's team or by its officer: 5 working days from the answer
 * (rule P36).
 * @param rows the reports asked for, as `logReportsAsked` gives them
 * @see domain.md 7.7 and 12.1, M26
 */
export function logCompletion(rows: readonly BoardRow[], by: 'team' | 'officerId', today: IsoDate): LogCompletion {
  return {
    ...countsOf(rows, today),
    groups: groupRows(rows, by).map(({ key, label, rows: own }) => ({ key, label, ...countsOf(own, today) }))
  };
}

function countsOf(rows: readonly BoardRow[], today: IsoDate): LogCounts {
  const counts = { onTime: 0, late: 0, overdue: 0, toCome: 0 };
  for (const { stage, headline } of rows) {
    const submitted = stage.events.log_submitted_on;
    const come = submitted !== undefined && submitted <= today;
    const inTime = (come ? submitted : today) <= (headline?.clock.due ?? today);
    counts[come ? (inTime ? 'onTime' : 'late') : inTime ? 'toCome' : 'overdue'] += 1;
  }
  return { ...counts, total: rows.length };
}
