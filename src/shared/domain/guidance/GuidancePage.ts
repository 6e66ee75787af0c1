import type { IsoDate } from '../dates/IsoDate';

/** Whom a page of guidance is meant for. @see domain.md 11.2, first row: the public and externals see the public parts */
export const guidanceAudiences = ['Everyone', 'Officers and externals', 'Officers'] as const;
/** One of {@link guidanceAudiences}. */
export type GuidanceAudience = (typeof guidanceAudiences)[number];

/** How far a page has come: what is being written is shown to nobody but its writers. */
export const guidanceStatuses = ['Draft', 'Approved'] as const;
/** One of {@link guidanceStatuses}. */
export type GuidanceStatus = (typeof guidanceStatuses)[number];

/** `Letter`: a template that is filled from a case; it is written and approved as pages are. */
export const guidanceKinds = ['Page', 'Letter'] as const;
/** One of {@link guidanceKinds}. */
export type GuidanceKind = (typeof guidanceKinds)[number];

/** A page of the handling guidance. @see domain.md 15.1 */
export interface GuidancePage {
  /** In its address; fixed for life. */
  key: string;
  kind: GuidanceKind;
  title: string;
  /** Place among the pages, from 1. */
  order: number;
  /** One sentence that says what the page is for. */
  summary: string;
  /** HTML of the safe subset. Limits stand as codes, `[P04]`, which are filled in from ProcessRules. */
  body: string;
  audience: GuidanceAudience;
  status: GuidanceStatus;
  /** Day by which somebody looks at it again. */
  reviewOn?: IsoDate;
  /** What changed last, in words. */
  changeNote?: string;
  /** Who wrote and who approved what stands now; absent for a page as a hub starts with it. */
  approval?: GuidanceApproval;
}

/** Two people behind a page. */
export interface GuidanceApproval {
  writtenBy: string;
  approvedBy: string;
  on: IsoDate;
}
