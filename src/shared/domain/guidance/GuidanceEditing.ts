import type { ServerTime } from '../board/BoardRepository';
import type { Person } from '../stages/ComplaintStage';
import type { GuidanceKind, GuidancePage } from './GuidancePage';
import type { GuidanceText } from './GuidanceText';

/**
 * How far a draft has come. `Dropped`: its writers gave it up. A draft that was approved is told by the page, which names
 * its version.
 */
export const draftStates = ['Being written', 'For approval', 'Dropped'] as const;
/** One of {@link draftStates}. */
export type DraftState = (typeof draftStates)[number];

/** What the reader may do with guidance, by the rights that the site gives; a screen only follows them. */
export interface GuidanceRights {
  /** Id of the reader among the site's users. */
  userId: number;
  seesDrafts: boolean;
  mayWrite: boolean;
  mayApprove: boolean;
}

/** A page that is being written, or a new one. One row for each page, for all its drafts one after the other. */
export interface GuidanceDraft {
  /** The page's key. */
  key: string;
  kind: GuidanceKind;
  state: DraftState;
  text: GuidanceText;
  /** Counts up with each save, from 1; the page names the one that was approved. */
  version: number;
  /** Version of the row as the site has it; a save names the one it was made from. */
  etag: string;
  changedBy: Person;
  /** Instant, ISO UTC. */
  changedAt: string;
}

/** A page with what its keeping needs. */
export interface KeptPage extends GuidancePage {
  /** Version of its draft that was approved; 0 for a page as a hub starts with it. */
  draftVersion: number;
  /** Version of the row as the site has it. */
  etag: string;
}

/** A page with its draft, as its writers and approvers find it. */
export interface GuidanceDesk {
  rights: GuidanceRights;
  time: ServerTime;
  /** Absent for a page that is not there yet. */
  page?: KeptPage;
  /** The row of its drafts, also when the last one is done with; see {@link isOpen}. */
  draft?: GuidanceDraft;
  /** Who wrote in the open draft, by the site's own record of its versions: none of them may approve it. */
  writers: readonly Person[];
}

/** A draft that waits, or a page to be looked at again. */
export interface GuidanceUpkeep {
  rights: GuidanceRights;
  time: ServerTime;
  /** Every page and letter, whatever its status. */
  pages: readonly KeptPage[];
  /** Drafts that are open, the latest change first; none where the reader may not see them. */
  drafts: readonly GuidanceDraft[];
}

/** A page as it stood. */
export interface PageVersion {
  /** From 1. */
  number: number;
  /** Instant, ISO UTC. */
  at: string;
  text: GuidanceText;
  writtenBy?: string;
  approvedBy?: string;
}

/** Where guidance is written and approved. Every method throws HubError and nothing else. */
export interface GuidanceEditing {
  rights(): Promise<GuidanceRights>;
  upkeep(): Promise<GuidanceUpkeep>;
  desk(key: string): Promise<GuidanceDesk>;
  /** A page's versions, the newest first. */
  versions(key: string): Promise<readonly PageVersion[]>;
  /**
   * Saves a draft. Sent again after a lost answer, it saves nothing more.
   * @param base the row it was made from; absent when the page has none yet
   * @throws HubError `conflict` when somebody changed the draft since it was read
   */
  saveDraft(base: GuidanceDraft | undefined, draft: NewDraft): Promise<GuidanceDraft>;
  /**
   * Approves a draft: its text becomes the page's. Sent again after a lost answer, it approves nothing more.
   * @throws HubError `conflict` when draft or page changed since they were read; `invalid` with the reason when the rules
   * do not allow it
   */
  approve(desk: GuidanceDesk): Promise<KeptPage>;
}

/** A draft to be saved. */
export type NewDraft = Pick<GuidanceDraft, 'key' | 'kind' | 'state' | 'text'>;

/** Whether a draft still waits to be written or approved. */
export function isOpen(draft: Pick<GuidanceDraft, 'state' | 'version'>, page: KeptPage | undefined): boolean {
  return draft.state !== 'Dropped' && draft.version > (page?.draftVersion ?? 0);
}

/** Why a draft cannot be approved by somebody. @see domain.md 15.1: approved by another person than the author */
export type ApprovalRefusal = 'none open' | 'not for approval' | 'own draft' | 'no right' | 'faults';

/**
 * Why the reader cannot approve a draft; absent when they can.
 * @param faults how many the text has
 */
export function approvalRefusal(
  { rights, page, draft, writers }: Pick<GuidanceDesk, 'rights' | 'page' | 'draft' | 'writers'>,
  faults: number
): ApprovalRefusal | undefined {
  if (!rights.mayApprove) return 'no right';
  if (!draft || !isOpen(draft, page)) return 'none open';
  if (draft.state !== 'For approval') return 'not for approval';
  if (writers.some(({ id }) => id === rights.userId)) return 'own draft';
  return faults > 0 ? 'faults' : undefined;
}
