import type { IsoDate } from '../dates/IsoDate';

/** How far a learning record has come. @see domain.md 10 */
export const learningStatuses = [
  'Draft',
  'Anonymisation check',
  'Service approval',
  'Published',
  'Review due',
  'Archived',
  'Withdrawn'
] as const;
/** One of {@link learningStatuses}. */
export type LearningStatus = (typeof learningStatuses)[number];

/** Whom the learning is for. @see domain.md 7.9 */
export const learningAudiences = [
  'Individual',
  'Team',
  'Service',
  "All children's",
  'All council',
  'Partners'
] as const;

/** What the learning comes from. @see domain.md 7.9 */
export const learningSources = ['Complaint', 'Compliment', 'Ombudsman case', 'Audit'] as const;

/** Something learnt, without anyone in it. @see domain.md 7.9 */
export interface LearningRecord {
  key: string;
  title: string;
  themes: readonly string[];
  service: string;
  audience: string;
  source: string;
  whatHappened: string;
  whatWeLearned: string;
  whatChanged: string;
  status: LearningStatus;
  publishedOn?: IsoDate;
  reviewOn?: IsoDate;
  includeInReport: boolean;
}
