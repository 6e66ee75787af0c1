import { mergeFields } from '../mergeFields';
import { type SectionId, sectionIds } from './reportSections';

/** The texts of a report by part; an absent one is empty. */
export type ReportTexts = Readonly<Partial<Record<SectionId, string>>>;

/** A part that two people changed at once, each in their own way. */
export interface TextConflict {
  section: SectionId;
  mine: string;
  theirs: string;
}

/** Two people's texts put together. */
export interface MergedTexts {
  /** Where they conflict, mine stands here until somebody has chosen. */
  texts: ReportTexts;
  conflicts: readonly TextConflict[];
}

/**
 * Puts together what two people wrote from the same beginning, part by part: a change that only one of them made is
 * taken; where both changed a part, nothing is thrown away.
 */
export function mergeTexts(base: ReportTexts, mine: ReportTexts, theirs: ReportTexts): MergedTexts {
  const { values, conflicts } = mergeFields(sectionIds, base, mine, theirs);
  return {
    texts: Object.fromEntries(Object.entries(values).filter(([, text]) => text !== '')),
    conflicts: conflicts.map(({ field, ...texts }) => ({ section: field, ...texts }))
  };
}

/** Whether two sets of texts say the same. */
export function sameTexts(a: ReportTexts, b: ReportTexts): boolean {
  return sectionIds.every((section) => (a[section] ?? '') === (b[section] ?? ''));
}
