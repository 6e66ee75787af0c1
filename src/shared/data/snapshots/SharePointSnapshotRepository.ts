import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import type { BoardRepository } from '../../domain/board/BoardRepository';
import { buildBoard } from '../../domain/board/buildBoard';
import { boardTotals } from '../../domain/board/views/totals';
import { createCalendar } from '../../domain/calendar/workingDayCalendar';
import { HubError } from '../../domain/errors';
import { type BoardSnapshot, boardSnapshot } from '../../domain/snapshots/BoardSnapshot';
import type { FreezeResult, FrozenWeek, SnapshotRepository } from '../../domain/snapshots/SnapshotRepository';
import { listNames } from '../../schema/listNames';
import { UserNames } from '../board/UserNames';
import type { HubConnection } from '../sp';
import { mayDo } from '../readMask';
import { asHubErrors, toHubError } from '../toHubError';
import { writeDate } from '../wire';
import { readSnapshotFile, snapshotFile, writeSnapshotFile } from './boardSnapshotFile';
import { type BoardSnapshotRow, boardSnapshotColumns, snapshotKey, toFrozenWeek } from './boardSnapshotRow';
import { addWeeklyFigures } from './addWeeklyFigures';
import './sp';

/** Weeks read at once: two versions of each week of twenty years. */
const mostWeeks = 2000;

/** Steps from an untouched week to a frozen one, and as many again for somebody else in between. */
const mostSteps = 12;

/** Frozen boards, each a row of BoardSnapshots with the board in a file. @see docs/decisions on weekly snapshots */
export class SharePointSnapshotRepository implements SnapshotRepository {
  public constructor(
    private readonly connection: HubConnection,
    private readonly board: BoardRepository,
    private readonly users: UserNames = new UserNames(connection.sp)
  ) {}

  public mayFreeze(): Promise<boolean> {
    return asHubErrors(() => mayDo(this.connection.sp, listNames.boardSnapshots, 'addItems'));
  }

  public weeks(): Promise<readonly FrozenWeek[]> {
    return asHubErrors(async () => {
      const rows = (await this.readRows()).filter((row) => row.IsFrozen);
      const nameOf = rows.length > 0 ? await this.users.lookUp(rows.map((row) => row.AuthorId)) : () => '';
      return rows.map((row) => toFrozenWeek(row, nameOf));
    });
  }

  public open(id: number): Promise<BoardSnapshot> {
    return asHubErrors(async () =>
      readSnapshotFile(await this.item(id).attachmentFiles.getByName(snapshotFile).getText())
    );
  }

  public freeze(): Promise<FreezeResult> {
    return asHubErrors(async () => {
      const [rulebook, open] = await Promise.all([this.board.rulebook(), this.board.openStages()]);
      const rows = buildBoard(open.stages, rulebook.rules, createCalendar(rulebook.holidays), open.time.today);
      const board = boardSnapshot(rows, open.time.today);
      const result = await this.store(board, writeSnapshotFile(board, rulebook));
      await addWeeklyFigures(this.connection.sp, result.week, boardTotals(rows));
      return result;
    });
  }

  /**
   * Brings the week's rows forward step by step, looking afresh before each: whatever was done before a lost answer, or is being done
   * by somebody else, is found and not done again.
   */
  private async store(board: BoardSnapshot, text: string): Promise<FreezeResult> {
    let added = false;
    for (let step = 0; step < mostSteps; step += 1) {
      const latest = (await this.readRows()).find((row) => toFrozenWeek(row).week === board.week);
      if (latest?.IsFrozen !== true) {
        // One whose file cannot be read is left alone: it holds somebody's half.
        if (!latest || !(await this.finish(latest, text))) await this.begin(board, (latest?.Version ?? 0) + 1);
        added = true;
      } else if ((await this.readFile(latest.Id)) === text) {
        const nameOf = await this.users.lookUp([latest.AuthorId]);
        return { week: toFrozenWeek(latest, nameOf), board, added };
      } else {
        await this.begin(board, latest.Version + 1);
        added = true;
      }
    }
    throw new HubError('conflict', 'The board changes faster than it can be frozen. Try again.');
  }

  /** Adds the row of a version, unfrozen, unless somebody else has just done so. */
  private async begin({ week, asAt, rows }: BoardSnapshot, version: number): Promise<void> {
    const key = snapshotKey(week, version);
    try {
      await this.list().items.add({
        Title: key,
        SnapshotKey: key,
        WeekStart: writeDate(week),
        AsAt: writeDate(asAt),
        Version: version,
        Stages: rows.length,
        IsFrozen: false
      });
    } catch (error) {
      if (toHubError(error).code !== 'invalid' || !(await this.readRows()).some((row) => row.SnapshotKey === key))
        throw error;
    }
  }

  /**
   * Puts the board into an unfrozen row, unless one is in it, and freezes it with what the file then says.
   * @returns false when the file in it is no board
   */
  private async finish(row: BoardSnapshotRow, text: string): Promise<boolean> {
    const item = this.item(row.Id);
    if ((await this.readFile(row.Id)) === undefined) {
      try {
        await item.attachmentFiles.add(snapshotFile, text);
      } catch (error) {
        if ((await this.readFile(row.Id)) === undefined) throw error;
      }
    }
    const found = readIfWhole((await this.readFile(row.Id)) ?? '');
    if (found) await item.update({ AsAt: writeDate(found.asAt), Stages: found.rows.length, IsFrozen: true });
    return found !== undefined;
  }

  private async readFile(id: number): Promise<string | undefined> {
    try {
      return await this.item(id).attachmentFiles.getByName(snapshotFile).getText();
    } catch (error) {
      if (toHubError(error).code === 'not-found') return undefined;
      throw error;
    }
  }

  /** Every row, the latest week and version first. */
  private readRows(): Promise<BoardSnapshotRow[]> {
    return this.list()
      .items.select(...boardSnapshotColumns)
      .orderBy('WeekStart', false)
      .orderBy('Version', false)
      .top(mostWeeks)();
  }

  private item(id: number): IItem {
    return this.list().items.getById(id);
  }

  private list(): IList {
    return this.connection.sp.web.lists.getByTitle(listNames.boardSnapshots);
  }
}

function readIfWhole(text: string): BoardSnapshot | undefined {
  try {
    return readSnapshotFile(text);
  } catch (error) {
    if (error instanceof HubError && error.code === 'invalid') return undefined;
    throw error;
  }
}
