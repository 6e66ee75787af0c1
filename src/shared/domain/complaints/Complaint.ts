import type { IsoDate } from '../dates/IsoDate';
import type { Process } from '../processRules/ProcessRule';

/** A complaint's own record, without people's names. @see domain.md 7.1 and 7.4 */
export interface Complaint {
  id: number;
  reference: string;
  process: Process;
  receivedOn: IsoDate;
  /** How it came in, in the register's words. */
  channel: string;
  team: string;
  service: string;
  /** Relationship of the complainant in the register's words, e.g. `Parent or carer`. */
  complainant: string;
  highestStage: string;
  outcome?: string;
  status: 'Open' | 'Closed';
  /** Without names, places or dates that identify; may be empty. */
  summary: string;
}

/** One separately answerable point of a complaint. @see domain.md 7.5 */
export interface Concern {
  id: number;
  reference: string;
  category: string;
  outcome?: string;
}
