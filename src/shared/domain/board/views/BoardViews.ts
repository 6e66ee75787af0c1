import type { IsoDate } from '../../dates/IsoDate';
import type { SnapshotRepository } from '../../snapshots/SnapshotRepository';
import type { ComplaintStage, Person } from '../../stages/ComplaintStage';
import type { BoardSettings } from './BoardSettings';

/** Answered stages, to be asked for their log reports. */
export interface AnsweredStages {
  stages: readonly ComplaintStage[];
  /** The first day whose answers were looked at: the day asked for, or a later one where there were too many to read. */
  since: IsoDate;
}

/** Who reads the board. */
export interface Reader extends Person {
  /** Services in whose groups the reader is, in the order of their names; none for those who belong to no service. */
  services: readonly string[];
}

/** What the board's further views read; none of it is needed for the board itself. Every method throws HubError and nothing else. */
export interface BoardViews {
  /** Who is signed in; the id is that of the site's user list, as officers have it. */
  me(): Promise<Reader>;
  /** Stages answered since a day, open or closed, but for those of which it was said that they need no log report. */
  answered(since: IsoDate): Promise<AnsweredStages>;
  /** Display names of site users by id; one whose name is not known or not to be seen is absent. */
  namesOf(ids: readonly number[]): Promise<ReadonlyMap<number, string>>;
  snapshots: SnapshotRepository;
  /** Kept on the device; of it alone nothing throws. */
  settings: BoardSettings;
}
