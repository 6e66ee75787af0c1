import type { ActValues } from './acts/ActField';
import type { CaseFile } from './CaseFile';
import type { CasePeople, CasePerson } from './people/CasePerson';

/** A file to be kept with a case. */
export interface NewDocument {
  /** Made once for all tries, so that the timeline has it once. */
  key: string;
  /** With its ending. */
  name: string;
  content: ArrayBuffer;
}

/** A file to be taken away. */
export type GoneDocument = Pick<NewDocument, 'key' | 'name'>;

/** Somebody of a case, new or changed. */
export interface PersonEntry {
  /** Made once for all tries. */
  key: string;
  /** As they were read; absent for somebody new. */
  base?: CasePerson;
  values: ActValues;
}

/** What is kept with a case and is no act of its timeline. Every method throws HubError and nothing else. */
export interface CaseRecordsRepository {
  /**
   * Keeps a file with a case and tells its timeline. Safe to try again: the same file under the same name is kept once.
   * @throws HubError `invalid` when another file has the name
   */
  addDocument(file: CaseFile, document: NewDocument): Promise<void>;
  /** Tells the timeline and takes a file away; the site's recycle bin has it for a time. Safe to try again. */
  removeDocument(file: CaseFile, document: GoneDocument): Promise<void>;
  /** Everybody of a case with all that is known of them; absent where the reader may not know it. */
  people(file: CaseFile): Promise<CasePeople | undefined>;
  /**
   * Adds or changes somebody. Safe to try again with the same key.
   * @throws PersonConflict when somebody changed the same fields first; HubError `invalid` with the first thing that is wrong
   */
  savePerson(file: CaseFile, entry: PersonEntry): Promise<void>;
  /**
   * Records that the reader checked how to reach somebody. Safe to try again.
   * @throws HubError `invalid` when it is theirs to enter, not to check
   */
  checkAddress(file: CaseFile, person: CasePerson): Promise<void>;
}
