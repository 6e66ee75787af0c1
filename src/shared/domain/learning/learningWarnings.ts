import { wordsIn } from '../logReports/logFaults';
import { identifyingWords, type IdentifyingWords, type KnownOfCase } from '../anonymity/identifyingWords';
import { type LearningContent, type LearningTextPart, learningTextParts, mostWords } from './LearningContent';

/** What the checker looks for, one by one. @see domain.md 10, rule 2 */
export const checklist = [
  'names',
  'dates',
  'places',
  'rare',
  'team',
  'role',
  'quotation',
  'recognised',
  'reference',
  'attachments'
] as const;
/** One of {@link checklist}. */
export type ChecklistItem = (typeof checklist)[number];

/** Words of a part that may tell who it was about. */
export interface LearningWarning extends IdentifyingWords {
  part: LearningTextPart;
}

/** What bars a draft from being sent to be checked. */
export interface LearningFault {
  part: LearningTextPart | 'themes' | 'service';
  fault: 'missing' | 'tooLong';
}

/** Words that may tell who it was about, part by part, by the same rules as in the log form; a person decides. */
export function learningWarnings(content: LearningContent, known: KnownOfCase): readonly LearningWarning[] {
  return learningTextParts.flatMap((part) =>
    identifyingWords(content[part], known).map((found) => ({ part, ...found }))
  );
}

/** Parts that are missing or too long. How we know it worked may come later. */
export function learningFaults(content: LearningContent): readonly LearningFault[] {
  const missing: LearningFault[] = (['title', 'whatHappened', 'whatWeLearned', 'whatChanged'] as const)
    .filter((part) => content[part].trim() === '')
    .map((part) => ({ part, fault: 'missing' }));
  if (content.themes.length === 0) missing.push({ part: 'themes', fault: 'missing' });
  if (content.service === '') missing.push({ part: 'service', fault: 'missing' });
  const tooLong = learningTextParts
    .filter((part) => wordsIn(content[part]) > mostWords)
    .map((part): LearningFault => ({ part, fault: 'tooLong' }));
  return [...missing, ...tooLong];
}
