import type { ComplaintStage } from '../stages/ComplaintStage';
import type { Rulebook, ServerTime, StageChanges } from './BoardRepository';

/** The board as a device keeps it for one reader, to be shown before the site has answered, or when it does not. */
export interface BoardCopy {
  /** Stages without names of officers and without what people typed. */
  stages: readonly ComplaintStage[];
  /** Ids of stages of which something typed was left out, so that they have to be read again to be whole. */
  partial: readonly number[];
  rulebook: Rulebook;
  /** When the copy was last as the site was, and the day its stages are rated for. */
  time: ServerTime;
  /** Where to continue from; see {@link BoardRepository.changesSince}. */
  token: string;
}

/**
 * The device's store of board copies, for the reader who is signed in and no other. Nothing here throws: a device that
 * cannot keep a copy does without.
 */
export interface BoardCopyStore {
  /** Reads the copy before it is asked for, so that the first frame can show it. @returns when that is done */
  prepare(): Promise<void>;
  /** What {@link prepare} has read, once; absent where it has not, or {@link read} has given it. */
  prepared(): BoardCopy | undefined;
  /**
   * The reader's copy. One of another reader, of another form or past its age is removed instead.
   * Whoever reads becomes the reader of the device's copy; a page still open for somebody else keeps nothing more.
   */
  read(): Promise<BoardCopy | undefined>;
  /** Keeps a whole copy in place of the one before. @param copy its stages may have names; they are left out */
  keep(copy: Omit<BoardCopy, 'partial'>): Promise<void>;
  /** Adds changes to the copy. */
  append(changes: StageChanges): Promise<void>;
  /** Removes the reader's copy. */
  wipe(): Promise<void>;
}
