import type { IsoDate } from '../dates/IsoDate';
import type { Person } from '../stages/ComplaintStage';
import type { ListShare } from './ListShare';
import type { ReviewItem } from './reviewItems';

/** The records over their time, as somebody finds them. */
export interface RetentionReview {
  /** The longest over its time first. */
  items: readonly ReviewItem[];
  /** References of which rows have begun to go and no record says that all are gone: the job was cut short. */
  unfinished: readonly string[];
  me: Person;
  /** UK day by the server's clock. */
  today: IsoDate;
}

/** Records over their time, and what two people decide on each. Every method throws HubError and nothing else. */
export interface RetentionRepository {
  /** Whether the reader may propose and agree: who sees every complaint and keeps the audit log. */
  mayReview(): Promise<boolean>;
  review(): Promise<RetentionReview>;
  /** What would go with a case, list by list, the lists without rows left out. Changes nothing. */
  dryRun(reference: string): Promise<readonly ListShare[]>;
  /** First person: proposes to destroy what the dry run showed. Safe to try again. */
  propose(reference: string, shown: readonly ListShare[]): Promise<void>;
  /**
   * Second person: agrees with the proposal. Safe to try again.
   * @throws HubError `invalid` with the reason when it may not be destroyed, or is no longer what was proposed
   */
  agree(reference: string, shown: readonly ListShare[]): Promise<void>;
  /**
   * Destroys what two people agreed on, for good. For the site administrator's job: no role of the hub may take an entry from a
   * timeline. Safe to try again after any failure: it goes on from what is left.
   * @throws HubError `invalid` with the reason when it may not be destroyed
   */
  destroy(reference: string): Promise<void>;
}
