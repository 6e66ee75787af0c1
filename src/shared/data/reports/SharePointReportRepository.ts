import { InjectHeaders } from '@pnp/queryable';
import type { StopSignal } from '../../domain/board/BoardRepository';
import { createCalendar } from '../../domain/calendar/workingDayCalendar';
import { addMonths } from '../../domain/dates/addMonths';
import type { IsoDate } from '../../domain/dates/IsoDate';
import { buildColumns } from '../../domain/report/columns/buildColumns';
import type { ReportRows } from '../../domain/report/columns/ReportRows';
import type { ReportData } from '../../domain/report/computeReport';
import type { ReportRequest } from '../../domain/report/Report';
import type { ReadingProgress, ReportRepository } from '../../domain/report/ReportRepository';
import { type ListName, listNames } from '../../schema/listNames';
import { SharePointBoardRepository } from '../board/SharePointBoardRepository';
import { concernColumns, type ConcernRow, toConcern } from '../complaints/concernRow';
import { equalityAnswerColumns, type EqualityAnswerRow, toEqualityAnswers } from '../equality/equalityAnswerRow';
import type { HubConnection } from '../sp';
import { complaintStageColumns, type ComplaintStageRow, toComplaintStage } from '../stages/complaintStageRow';
import { asHubErrors, toHubError } from '../toHubError';
import { type ItemRequest, readPages, readWindow } from './readWindow';
import {
  reportComplaintColumns,
  type ReportComplaintRow,
  reportComplimentColumns,
  type ReportComplimentRow,
  reportCommentColumns,
  type ReportCommentRow,
  toReportComment,
  toReportComplaint,
  toReportCompliment
} from './reportRows';

/** Types, links and etags of each row would double a page, and a report uses none of them. */
const withoutMetadata = InjectHeaders({ Accept: 'application/json;odata=nometadata' });

/** A row of any list with its id, by which rows read twice are told. */
interface WithId {
  Id: number;
}

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
      const reading = new Reading(this.connection, onProgress, signal);
      const rows = await readRows(reading, request);
      return {
        columns: buildColumns(rows, {
          rules,
          calendar: createCalendar(holidays),
          openOn: request.to < time.today ? request.to : time.today
        }),
        history: [],
        withheld: reading.withheld,
        time
      };
    });
  }
}

/** Reads the lists one after another, as SharePoint throttles who asks for many pages at once. */
async function readRows(reading: Reading, { from, to }: ReportRequest): Promise<ReportRows> {
  // A year back: the previous quarter and the same quarter last year are counted from rows where nothing was frozen.
  const window = { from: addMonths(from, -12), to };
  const complaints = await reading.window<ReportComplaintRow>(
    listNames.complaints,
    reportComplaintColumns,
    ['ReceivedDate'],
    window
  );
  const stages = await reading.window<ComplaintStageRow>(
    listNames.complaintStages,
    complaintStageColumns,
    ['ReceivedDate', 'OpenedDate', 'ClosedDate'],
    window,
    'IsOpen eq 1'
  );
  const concerns = await reading.optional(() => reading.all<ConcernRow>(listNames.concerns, concernColumns));
  const compliments = await reading.optional(() =>
    reading.window<ReportComplimentRow>(listNames.compliments, reportComplimentColumns, ['ReceivedDate'], window)
  );
  const comments = await reading.optional(() =>
    reading.window<ReportCommentRow>(listNames.comments, reportCommentColumns, ['ReceivedDate'], window)
  );
  const equality = await reading.optional(() =>
    reading.all<EqualityAnswerRow>(listNames.equalityAnswers, equalityAnswerColumns)
  );
  return {
    complaints: complaints.map(toReportComplaint),
    stages: stages.map((row) => toComplaintStage(row, () => '')),
    concerns: concerns?.map(toConcern).map((concern) => ({ ...concern, outcome: concern.outcome ?? '' })),
    compliments: compliments?.map(toReportCompliment),
    comments: comments?.map(toReportComment),
    equality: equality?.map(toEqualityAnswers)
  };
}

/** Reads lists, keeping count for whoever waits. */
class Reading {
  public readonly withheld: ListName[] = [];
  private readonly progress: ReadingProgress = { rows: 0, lists: { done: 0, total: 6 } };

  public constructor(
    private readonly connection: HubConnection,
    private readonly onProgress?: (progress: ReadingProgress) => void,
    private readonly signal?: StopSignal
  ) {}

  /** Every row of a list. */
  public all<Row extends WithId>(list: ListName, columns: readonly (keyof Row & string)[]): Promise<Row[]> {
    return this.collect<Row>(list, [readPages<Row>(this.items(list, columns), this.signal)]);
  }

  /** Rows of a list that one of some day columns places in a window, and those a filter adds, each once. */
  public window<Row extends WithId>(
    list: ListName,
    columns: readonly (keyof Row & string)[],
    days: readonly string[],
    { from, to }: { from: IsoDate; to: IsoDate },
    filter?: string
  ): Promise<Row[]> {
    const items = this.items(list, columns);
    return this.collect<Row>(list, [
      ...days.map((day) => readWindow<Row>(items, day, from, to, this.signal)),
      ...(filter === undefined ? [] : [readPages<Row>(() => items().filter(filter), this.signal)])
    ]);
  }

  /** What is read, or nothing, and the list's name among those withheld, when the reader may not read it. */
  public async optional<Row>(read: () => Promise<Row[]>): Promise<Row[] | undefined> {
    try {
      return await read();
    } catch (error) {
      if (toHubError(error).code !== 'forbidden') throw error;
      return undefined;
    }
  }

  private async collect<Row extends WithId>(list: ListName, sources: readonly AsyncGenerator<Row[]>[]): Promise<Row[]> {
    const found = new Map<number, Row>();
    try {
      for (const source of sources) {
        for await (const page of source) {
          const before = found.size;
          for (const row of page) found.set(row.Id, row);
          this.progress.rows += found.size - before;
          this.onProgress?.(this.progress);
        }
      }
    } catch (error) {
      if (toHubError(error).code === 'forbidden') this.withheld.push(list);
      throw error;
    }
    this.progress.lists.done += 1;
    this.onProgress?.(this.progress);
    return [...found.values()];
  }

  private items(list: ListName, columns: readonly string[]): ItemRequest {
    return () =>
      this.connection.sp.web.lists
        .getByTitle(list)
        .using(withoutMetadata)
        .items.select(...columns);
  }
}
