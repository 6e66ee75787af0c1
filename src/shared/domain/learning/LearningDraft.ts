import type { LearningContent } from './LearningContent';

/** What a draft's writers say of it; checks and approvals are words of others. */
export const draftStatuses = ['Draft', 'Anonymisation check', 'Withdrawn'] as const;
/** One of {@link draftStatuses}. */
export type DraftStatus = (typeof draftStatuses)[number];

/** What a checker may say. */
export const checkDecisions = ['Passed', 'Returned'] as const;
/** One of {@link checkDecisions}. */
export type CheckDecision = (typeof checkDecisions)[number];

/** What an operational lead may say; the reasons are fixed, for everybody may read them. @see domain.md 10, rule 3 */
export const approvalDecisions = [
  'Approved',
  'Returned: not accurate',
  'Returned: the change is not made',
  'Returned: may identify somebody'
] as const;
/** One of {@link approvalDecisions}. */
export type ApprovalDecision = (typeof approvalDecisions)[number];

/** Somebody of the site. */
export interface Somebody {
  id: number;
  name: string;
}

/** Learning that is being written. */
export interface LearningDraft {
  id: number;
  etag: string;
  key: string;
  content: LearningContent;
  /** What it says in one short text, by which a check or an approval knows it again. */
  fingerprint: string;
  /** The case that the names come from; absent for learning without one. */
  sourceReference?: string;
  status: DraftStatus;
  madeBy: Somebody;
  changedAt: string;
  /** Ids of everybody who wrote in it. */
  writers: readonly number[];
}

/** What a checker said of exactly one text of a draft. */
export interface LearningCheck {
  /** Grows in the order in which words were given. */
  id: number;
  key: string;
  fingerprint: string;
  decision: CheckDecision;
  note: string;
  by: Somebody;
}

/** What an operational lead said of exactly one text of a draft. */
export interface LearningApproval {
  id: number;
  key: string;
  fingerprint: string;
  decision: ApprovalDecision;
  by: Somebody;
}
