import type { BoardRepository } from '../../domain/board/BoardRepository';
import type { BoardSettings } from '../../domain/board/views/BoardSettings';
import type { AnsweredStages, BoardViews, Reader } from '../../domain/board/views/BoardViews';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { fromOrdinal, toOrdinal } from '../../domain/dates/ordinals';
import type { SnapshotRepository } from '../../domain/snapshots/SnapshotRepository';
import { listNames } from '../../schema/listNames';
import { pageSize } from '../board/readStages';
import { UserNames } from '../board/UserNames';
import { browserStorage, DeviceBoardSettings } from '../device/DeviceBoardSettings';
import { readReader } from '../reader/readReader';
import { SharePointSnapshotRepository } from '../snapshots/SharePointSnapshotRepository';
import type { HubConnection } from '../sp';
import { type ComplaintStageRow, complaintStageColumns, toComplaintStage } from '../stages/complaintStageRow';
import { asHubErrors, toHubError } from '../toHubError';
import { whereAllowed } from '../whereAllowed';
import { quoted } from '../wire';

/** What the board's further views read from SharePoint lists. */
export class SharePointBoardViews implements BoardViews {
  public readonly snapshots: SnapshotRepository;
  public readonly settings: BoardSettings;
  private readonly users: UserNames;
  private signedIn: Promise<Reader> | undefined;

  /** @param owner the site and the reader, to keep settings by */
  public constructor(
    private readonly connection: HubConnection,
    board: BoardRepository,
    owner: string
  ) {
    this.users = new UserNames(connection.sp);
    this.snapshots = new SharePointSnapshotRepository(connection, board, this.users);
    this.settings = new DeviceBoardSettings(owner, browserStorage());
  }

  public me(): Promise<Reader> {
    this.signedIn ??= readReader(this.connection).catch((error) => {
      this.signedIn = undefined;
      throw error;
    });
    return this.signedIn;
  }

  public namesOf(ids: readonly number[]): Promise<ReadonlyMap<number, string>> {
    return asHubErrors(async () => {
      if (ids.length === 0) return new Map();
      const nameOf = await this.users.lookUp(ids);
      return new Map(ids.map((id) => [id, nameOf(id)] as const).filter(([, name]) => name !== ''));
    });
  }

  public answered(since: IsoDate): Promise<AnsweredStages> {
    return asHubErrors(async () => {
      // The index on the day of the answer narrows the query; where even that is too many rows, half the time has to do.
      for (let from = since; ; from = halfway(from, this.connection.clock.now().today)) {
        try {
          const [answered, excused] = await Promise.all([this.readAnswered(from), this.readExcused()]);
          const rows = answered.filter(({ Reference, Stage }) => !excused.has(`${Reference}|${Stage}`));
          const officers = rows.flatMap((row) => row.InvestigatingOfficerId ?? []);
          const nameOf = officers.length > 0 ? await this.users.lookUp(officers) : () => '';
          return { since: from, stages: rows.map((row) => toComplaintStage(row, nameOf)) };
        } catch (error) {
          if (toHubError(error).code !== 'too-many-rows' || from >= this.connection.clock.now().today) throw error;
        }
      }
    });
  }

  /** Keys of stages of which it was said that they need no report; none where the reader sees no reports. */
  private async readExcused(): Promise<ReadonlySet<string>> {
    const rows = await whereAllowed(() =>
      this.connection.sp.web.lists
        .getByTitle(listNames.investigationLogs)
        .items.select('LogKey')
        .filter("Status eq 'Not required'")
        .top(pageSize)<{ LogKey: string }[]>()
    );
    return new Set((rows ?? []).map(({ LogKey }) => LogKey));
  }

  private readAnswered(since: IsoDate): Promise<ComplaintStageRow[]> {
    // Noon of the day before separates days, however the site keeps them. @see docs/decisions on dates on the wire
    const after = quoted(`${fromOrdinal(toOrdinal(since) - 1)}T12:00:00Z`);
    return this.connection.sp.web.lists
      .getByTitle(listNames.complaintStages)
      .items.select(...complaintStageColumns)
      .filter(`ResponseSentDate gt datetime${after}`)
      .top(pageSize)();
  }
}

/** The middle of two days, and always later than the first. */
function halfway(from: IsoDate, to: IsoDate): IsoDate {
  return fromOrdinal(Math.ceil((toOrdinal(from) + toOrdinal(to)) / 2));
}
