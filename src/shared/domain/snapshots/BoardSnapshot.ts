import type { BoardRow } from '../board/BoardRow';
import type { IsoDate } from '../dates/IsoDate';
import { dayOfWeekOrdinal, fromOrdinal, toOrdinal } from '../dates/ordinals';
import type { Process, StageCode } from '../processRules/ProcessRule';
import type { RagReason, RagStatus } from '../rag/RagRating';

/** An open stage as the board showed it on a day: what a later week is compared with. Names no person but by their id. */
export interface SnapshotRow {
  reference: string;
  process: Process;
  stage: StageCode;
  team: string;
  service: string;
  /** Id of the officer in the site's user list; absent while unassigned. */
  officerId?: number;
  /** The headline's milestone, and the row of the rule it was counted by; empty where no rule covered the stage. */
  milestone: string;
  rule: string;
  /** Absent while paused or waiting. */
  due?: IsoDate;
  /** Working days left; negative is late. */
  remaining?: number;
  status: RagStatus;
  reason: RagReason;
  extended: boolean;
  paused: boolean;
}

/** The RAG board of a week, as it stood on a day of it. @see domain.md 6, "Snapshot every Monday" */
export interface BoardSnapshot {
  /** The Monday of the week. */
  week: IsoDate;
  /** The day it was counted for. */
  asAt: IsoDate;
  /** By reference, then by stage as the code is written; no stage twice. */
  rows: readonly SnapshotRow[];
}

/**
 * The Monday of a day's week.
 * @throws HubError `invalid` when the text is not a date
 */
export function weekOf(day: IsoDate): IsoDate {
  const ordinal = toOrdinal(day);
  return fromOrdinal(ordinal - ((dayOfWeekOrdinal(ordinal) + 6) % 7));
}

/**
 * Freezes a board. The same board gives the same snapshot, in whatever order its rows came.
 * @param rows the whole board, not a part that is filtered
 * @param day the day they were rated for
 */
export function boardSnapshot(rows: readonly BoardRow[], day: IsoDate): BoardSnapshot {
  return { week: weekOf(day), asAt: day, rows: rows.map(toSnapshotRow).sort(compareKeys) };
}

/** What tells a stage from every other: its reference and stage. */
export function snapshotKeyOf({ reference, stage }: SnapshotRow): string {
  return `${reference}|${stage}`;
}

function compareKeys(a: SnapshotRow, b: SnapshotRow): number {
  const [left, right] = [snapshotKeyOf(a), snapshotKeyOf(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function toSnapshotRow({ stage, headline, rating }: BoardRow): SnapshotRow {
  const { reference, process, team, service, officer } = stage;
  const { rule, due, extended = false, state } = headline?.clock ?? {};
  return {
    reference,
    process,
    stage: stage.stage,
    team,
    service,
    ...(officer && { officerId: officer.id }),
    milestone: rule?.milestone ?? '',
    rule: rule?.row ?? '',
    ...(due !== undefined && { due }),
    ...(rating.remaining !== undefined && { remaining: rating.remaining }),
    status: rating.status,
    reason: rating.reason,
    extended,
    paused: state === 'paused'
  };
}
