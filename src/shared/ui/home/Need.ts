import type { IsoDate } from '../../domain/dates/IsoDate';
import type { RagStatus } from '../../domain/rag/RagRating';
import type { HubPlace } from '../app/HubPlace';

/** One thing that needs somebody. It names nobody whom a case is about. */
export interface Need {
  /** Told apart from the others of its list by it. */
  key: string;
  /** What it is about: a reference, a title. */
  title: string;
  /** What else there is to say, in a few words each. */
  facts: readonly string[];
  /** Absent where no day counts. */
  status?: { status: RagStatus; label: string };
  dueOn?: IsoDate;
  /** Where it is done. */
  at: HubPlace;
}

/** A list of the home page, ready to show. */
export interface HomeList {
  id: string;
  title: string;
  /** Most urgent first. */
  needs: readonly Need[];
  /** Where all of them are. */
  all: HubPlace;
}
