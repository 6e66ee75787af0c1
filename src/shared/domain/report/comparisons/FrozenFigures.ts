import type { IsoDate } from '../../dates/IsoDate';
import type { Process } from '../../processRules/ProcessRule';
import type { ReportCell } from '../Report';

/** The figures of a report as they were when it was published: an earlier figure is quoted from here, never counted again. */
export interface FrozenFigures {
  kind: string;
  from: IsoDate;
  to: IsoDate;
  process: Process;
  service?: string;
  /** 1 for the first; a restatement has a higher one. */
  version: number;
  asAt: IsoDate;
  /** By figure id. */
  values: Readonly<Record<string, ReportCell>>;
  /** The same as they were published, small numbers hidden; absent when only the numbers themselves were kept. */
  shown?: Readonly<Record<string, ReportCell>>;
}
