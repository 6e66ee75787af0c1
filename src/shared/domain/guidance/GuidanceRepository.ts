import type { ServerTime } from '../board/BoardRepository';
import type { GuidancePage } from './GuidancePage';

/** The pages as they are shown, and the day on which they were read. */
export interface Guidance {
  /** Approved pages in their order. */
  pages: readonly GuidancePage[];
  /** Approved templates of letters in their order. */
  letters: readonly GuidancePage[];
  time: ServerTime;
}

/** What the handling guidance reads. Every method throws HubError and nothing else. */
export interface GuidanceRepository {
  guidance(): Promise<Guidance>;
}
