import type { IsoDate } from '../../domain/dates/IsoDate';
import type { FrozenWeek } from '../../domain/snapshots/SnapshotRepository';
import { readDate, type Wire } from '../wire';

/** A row of BoardSnapshots as it comes over the wire. */
export interface BoardSnapshotRow {
  Id: number;
  SnapshotKey: string;
  WeekStart: string;
  AsAt: string;
  Version: number;
  Stages: Wire<number>;
  IsFrozen: boolean;
  Created: string;
  AuthorId: number;
}

/** What to `$select`. */
export const boardSnapshotColumns: readonly (keyof BoardSnapshotRow)[] = [
  'Id',
  'SnapshotKey',
  'WeekStart',
  'AsAt',
  'Version',
  'Stages',
  'IsFrozen',
  'Created',
  'AuthorId'
];

/** The value that no two rows share, in BoardSnapshots as in ReportSnapshots: `weekly|2026-03-30|1`. */
export function snapshotKey(week: IsoDate, version: number): string {
  return `weekly|${week}|${version}`;
}

/** Reads a row. @param nameOf display name for a user id; empty when unknown */
export function toFrozenWeek(row: BoardSnapshotRow, nameOf: (userId: number) => string = () => ''): FrozenWeek {
  return {
    id: row.Id,
    week: readDate(row.WeekStart) ?? '',
    version: row.Version,
    asAt: readDate(row.AsAt) ?? '',
    stages: row.Stages ?? 0,
    frozenAt: row.Created,
    frozenBy: nameOf(row.AuthorId)
  };
}
