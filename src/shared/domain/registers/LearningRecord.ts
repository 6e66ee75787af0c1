import type { IsoDate } from '../dates/IsoDate';
import type { LearningContent } from '../learning/LearningContent';

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

/** Something learnt, without anyone in it, as the library has it. @see domain.md 7.9 */
export interface LearningRecord extends LearningContent {
  key: string;
  status: LearningStatus;
  publishedOn?: IsoDate;
  reviewOn?: IsoDate;
}
