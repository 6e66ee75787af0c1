import type { IsoDate } from '../dates/IsoDate';

/**
 * What somebody does with published learning: finds it useful, has read it with a team, puts it on a meeting's agenda, has
 * discussed it at a meeting, or follows a theme. @see domain.md 7.9
 */
export const learningUseKinds = ['Useful', 'Read by team', 'For meeting', 'Discussed', 'Follows theme'] as const;
/** One of {@link learningUseKinds}. */
export type LearningUseKind = (typeof learningUseKinds)[number];

/** A thing done with learning, as somebody does it. */
export interface NewLearningUse {
  kind: LearningUseKind;
  /** Undoes the same thing done earlier. */
  takenBack: boolean;
  /** The record; empty for a theme. */
  key: string;
  theme?: string;
  team?: string;
  forum?: string;
  meetingOn?: IsoDate;
}

/** A thing done with learning, and by whom. */
export interface LearningUse extends NewLearningUse {
  /** Grows in the order in which things were done. */
  id: number;
  by: { id: number; name: string };
}
