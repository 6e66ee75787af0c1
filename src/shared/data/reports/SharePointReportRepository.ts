import type { StopSignal } from '../../domain/board/BoardRepository';
import { createCalendar } from '../../domain/calendar/workingDayCalendar';
import { periodBefore } from '../../domain/dates/periods';
import { buildColumns } from '../../domain/report/columns/buildColumns';
import type { ReportData } from '../../domain/report/computeReport';
import type { ReportRequest } from '../../domain/report/Report';
import type { ReadingProgress, ReportRepository } from '../../domain/report/ReportRepository';
import { listNames } from '../../schema/listNames';
import { SharePointBoardRepository } from '../board/SharePointBoardRepository';
import { historyPointColumns, type HistoryPointRow, toHistory } from '../history/historyPointRow';
import { seesEveryCase } from '../publication/readRights';
import type { HubConnection } from '../sp';
import { asHubErrors } from '../toHubError';
import { Reading } from './Reading';
import { readReportRows, rowLists } from './readReportRows';
import { type SnapshotRow, snapshotColumns, toFrozenFigures } from './readFrozen';

/** What reports are made from, from SharePoint lists through PnPjs. */
export class SharePointReportRepository implements ReportRepository {
  public constructor(private readonly connection: HubConnection) {}

  public read(
    request: ReportRequest,
    onProgress?: (progress: ReadingProgress) => void,
    signal?: StopSignal
  ): Promise<ReportData> {
    return asHubErrors(async () => {
      const { rules, holidays } = await new SharePointBoardRepository(this.connection).rulebook();
      const time = this.connection.clock.now();
      const reading = new Reading(this.connection, rowLists + 2, onProgress, signal);
      // A year back: the previous quarter and the same quarter last year are counted from rows where nothing was frozen.
      const period = { from: periodBefore(request, 12).from, to: request.to };
      const rows = await readReportRows(reading, period, time.today);
      const partial = !(await seesEveryCase(this.connection.sp));
      const history = await reading.readIfAllowed<HistoryPointRow>({
        list: listNames.historyPoints,
        columns: historyPointColumns
      });
      const frozen = await reading.readIfAllowed<SnapshotRow>({
        list: listNames.reportSnapshots,
        columns: snapshotColumns
      });
      return {
        columns: buildColumns(rows, {
          rules,
          calendar: createCalendar(holidays),
          openOn: request.to < time.today ? request.to : time.today,
          asAt: time.today
        }),
        history: toHistory(history ?? []),
        frozen: (frozen ?? []).flatMap((row) => toFrozenFigures(row) ?? []),
        rules,
        withheld: reading.withheld,
        partial,
        time
      };
    });
  }
}
