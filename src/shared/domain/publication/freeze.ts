import type { Report, ReportCheck } from '../report/Report';
import type { ReportTexts } from './mergeTexts';
import type { CheckOverride } from './overrides';
import type { FrozenReport } from './PublicationRepository';
import { sectionIds } from './reportSections';
import { resolvedText, type ValueWords } from './resolveText';
import { type TextCheckWords, textChecks, withTextChecks } from './textChecks';

/** Words that a frozen report's text and checks need. */
export interface FreezeWords {
  value: ValueWords;
  textChecks: TextCheckWords;
}

/** A report's checks, those of its text among them. */
export function allChecks(report: Report, texts: ReportTexts, words: FreezeWords): ReportCheck[] {
  return withTextChecks(report.checks, textChecks(report, texts, words.textChecks));
}

/**
 * A report as it is frozen: its figures as they stand, its text with every link put to its value, its checks.
 * @param report as its readers may see it; the text says the numbers that it shows
 */
export function freeze(
  report: Report,
  texts: ReportTexts,
  overrides: readonly CheckOverride[],
  words: FreezeWords
): FrozenReport {
  const wording = sectionIds.flatMap((section) => {
    const text = texts[section]?.trim() ?? '';
    return text === '' ? [] : [[section, resolvedText(text, report, words.value)] as const];
  });
  return { report, texts, wording: Object.fromEntries(wording), checks: allChecks(report, texts, words), overrides };
}
