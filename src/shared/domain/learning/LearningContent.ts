import type { IsoDate } from '../dates/IsoDate';

/** Whom the learning is for. @see domain.md 7.9 */
export const learningAudiences = [
  'Individual',
  'Team',
  'Service',
  "All children's",
  'All council',
  'Partners'
] as const;

/** What the learning comes from. What was praised is good practice. @see domain.md 7.9 */
export const learningSources = ['Complaint', 'Compliment', 'Ombudsman case', 'Audit'] as const;

/** Class of the outcome that the learning comes from; a compliment has none. @see domain.md 7.9 and 8.4 */
export const learningOutcomes = ['Upheld', 'Partly upheld', 'Not upheld', 'No finding', 'Not applicable'] as const;

export { mostLearningWords as mostWords } from '../logReports/logFaults';

/** What a learning record says, without anyone in it. @see domain.md 7.9 */
export interface LearningContent {
  title: string;
  themes: readonly string[];
  /** The service whose learning it is. */
  service: string;
  /** Further services that it touches. */
  otherServices: readonly string[];
  /** Empty where the team would tell who it was about. @see domain.md 10, rule 2 */
  team: string;
  audience: string;
  source: string;
  /** Empty when not known. */
  outcome: string;
  /** The only time it shows of the case: `2025/26 Q3`. */
  quarter: string;
  whatHappened: string;
  whatWeLearned: string;
  whatChanged: string;
  /** Day from which the change has been in effect. */
  changedOn?: IsoDate;
  howWeKnow: string;
  includeInReport: boolean;
}

/** A record with nothing in it yet. */
export const emptyLearning: LearningContent = {
  title: '',
  themes: [],
  service: '',
  otherServices: [],
  team: '',
  audience: 'Service',
  source: 'Complaint',
  outcome: '',
  quarter: '',
  whatHappened: '',
  whatWeLearned: '',
  whatChanged: '',
  howWeKnow: '',
  includeInReport: true
};

/** Parts of a record that are free text, in the order in which they are read. */
export const learningTextParts = ['title', 'whatHappened', 'whatWeLearned', 'whatChanged', 'howWeKnow'] as const;
/** One of {@link learningTextParts}. */
export type LearningTextPart = (typeof learningTextParts)[number];

/** Good practice: learning from what was praised. */
export function isGoodPractice({ source }: Pick<LearningContent, 'source'>): boolean {
  return source === 'Compliment';
}

/**
 * Everything that a check or an approval is about, in one text: two records say the same only when these are the same.
 * Spaces at the ends do not count, because a site may drop them.
 */
export function contentText(content: LearningContent): string {
  return JSON.stringify([
    ...learningTextParts.map((part) => content[part].trim().replace(/\r\n?/g, '\n')),
    content.themes.map((theme) => theme.trim()),
    content.service.trim(),
    content.otherServices.map((service) => service.trim()),
    content.team.trim(),
    content.audience,
    content.source,
    content.outcome,
    content.quarter,
    content.changedOn ?? '',
    content.includeInReport
  ]);
}

/** Themes of what is praised. @see domain.md 8.13 */
export const praiseThemes = [
  'Standard of service',
  'Good communication',
  'Standard of practice',
  'Good child focus',
  'Good partnership working'
] as const;
