import type { SPFI } from '@pnp/sp';
import type { BoardTotals } from '../../domain/board/views/totals';
import { fromOrdinal, toOrdinal } from '../../domain/dates/ordinals';
import type { SnapshotKind, SnapshotStatus } from '../../domain/snapshots/Snapshot';
import type { FrozenWeek } from '../../domain/snapshots/SnapshotRepository';
import { listNames } from '../../schema/listNames';
import { toHubError } from '../toHubError';
import { quoted, writeDate } from '../wire';
import { snapshotKey } from './boardSnapshotRow';

/**
 * Enters a frozen week into ReportSnapshots with its counts by service and team, for those who may see figures and no cases.
 * Done once for each week and version, however often it is asked for.
 */
export async function addWeeklyFigures(sp: SPFI, week: FrozenWeek, totals: BoardTotals): Promise<void> {
  const { items } = sp.web.lists.getByTitle(listNames.reportSnapshots);
  const key = snapshotKey(week.week, week.version);
  const isThere = async (): Promise<boolean> => {
    const found: unknown[] = await items
      .filter(`SnapshotKey eq ${quoted(key)}`)
      .select('Id')
      .top(1)();
    return found.length > 0;
  };
  if (await isThere()) return;
  const kind: SnapshotKind = 'weekly';
  const status: SnapshotStatus = 'frozen';
  try {
    await items.add({
      Title: key,
      SnapshotKey: key,
      Kind: kind,
      PeriodFrom: writeDate(week.week),
      PeriodTo: writeDate(fromOrdinal(toOrdinal(week.week) + 6)),
      AsAt: writeDate(week.asAt),
      Status: status,
      Version: week.version,
      Content: JSON.stringify({ format: 1, week: week.week, asAt: week.asAt, board: totals })
    });
  } catch (error) {
    // Somebody else was faster, or the answer to an earlier try was lost.
    if (toHubError(error).code !== 'invalid' || !(await isThere())) throw error;
  }
}
