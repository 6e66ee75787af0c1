import type { CaseFile } from './CaseFile';

/** A file to be kept with a case. */
export interface NewDocument {
  /** With its ending. */
  name: string;
  content: ArrayBuffer;
}

/** What is kept with a case and is no act of its timeline. Every method throws HubError and nothing else. */
export interface CaseRecordsRepository {
  /**
   * Keeps a file with a case. Safe to try again: the same file under the same name is kept once.
   * @throws HubError `invalid` when another file has the name
   */
  addDocument(file: CaseFile, document: NewDocument): Promise<void>;
  /** Takes a file away; the site's recycle bin has it for a time. Safe to try again. */
  removeDocument(file: CaseFile, name: string): Promise<void>;
}
