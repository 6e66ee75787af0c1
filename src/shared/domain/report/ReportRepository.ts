import type { StopSignal } from '../board/BoardRepository';
import type { ReportData } from './computeReport';
import type { ReportRequest } from './Report';

/** How far reading has come. */
export interface ReadingProgress {
  /** Rows read so far, of all lists. */
  rows: number;
  /** Lists read to their end, of all that are read. */
  lists: { done: number; total: number };
}

/** What reports are made from. */
export interface ReportRepository {
  /**
   * Reads the rows of a report's period and of the periods it is compared with, and makes columns of them.
   * @param onProgress told after each page
   * @param signal stops reading when aborted
   * @throws HubError `forbidden` when the reader may not read complaints; other lists are then named in `withheld`
   */
  read(
    request: ReportRequest,
    onProgress?: (progress: ReadingProgress) => void,
    signal?: StopSignal
  ): Promise<ReportData>;
}
