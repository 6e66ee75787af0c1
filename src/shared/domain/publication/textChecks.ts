import type { Report, ReportCheck } from '../report/Report';
import type { ReportTexts } from './mergeTexts';
import { sectionIds } from './reportSections';
import { textParts } from './textParts';
import { typedNumbers } from './typedNumbers';
import { unsupportedClaims } from './unsupportedClaims';

/** What the checks of a report's text say, in words. */
export interface TextCheckWords {
  titles: Readonly<Record<'V1' | 'V3' | 'V22', string>>;
  ok: Readonly<Record<'V1' | 'V3' | 'V22', string>>;
  noText: string;
  typed: (numbers: readonly string[]) => string;
  unknown: (numbers: readonly string[], links: readonly string[]) => string;
  claims: (sentences: readonly string[]) => string;
}

/**
 * The checks that look at a report's text: figures are inserted and never typed (V1), every number is one of the
 * report's (V3), and nothing is said to have grown or shrunk without a figure (V22).
 * @see domain.md 13
 */
export function textChecks(report: Pick<Report, 'measures'>, texts: ReportTexts, words: TextCheckWords): ReportCheck[] {
  const all = sectionIds.map((section) => texts[section] ?? '').filter((text) => text.trim() !== '');
  const typed = all.flatMap((text) => typedNumbers(text, report));
  const known = typed.filter(({ figures }) => figures.length > 0).map(({ number }) => number);
  const unknown = typed.filter(({ figures }) => figures.length === 0).map(({ number }) => number);
  const dead = all.flatMap((text) =>
    textParts(text).flatMap((part) => (part.kind === 'figure' && !(part.id in report.measures) ? [part.source] : []))
  );
  const claims = all.flatMap(unsupportedClaims);
  const check = (id: 'V1' | 'V3' | 'V22', failed: boolean, text: string): ReportCheck => ({
    id,
    state: all.length === 0 ? 'not-applicable' : failed ? 'failed' : 'ok',
    title: words.titles[id],
    text: all.length === 0 ? words.noText : failed ? text : words.ok[id]
  });
  return [
    check('V1', known.length > 0, words.typed(known)),
    check('V3', unknown.length > 0 || dead.length > 0, words.unknown(unknown, dead)),
    check('V22', claims.length > 0, words.claims(claims))
  ];
}

/**
 * A report's checks with those of its text, in the order of their numbers. Where both have one of a name, it fails when
 * either fails, and says what both say.
 */
export function withTextChecks(checks: readonly ReportCheck[], ofText: readonly ReportCheck[]): ReportCheck[] {
  const joined = checks.map((check) => {
    const own = ofText.find(({ id }) => id === check.id);
    return own === undefined ? check : bothChecks(check, own);
  });
  const others = ofText.filter(({ id }) => !checks.some((check) => check.id === id));
  const place = ({ id }: ReportCheck): number => (id.startsWith('V') ? 1000 : 0) + Number(id.replace(/\D/g, ''));
  return [...joined, ...others].sort((a, b) => place(a) - place(b));
}

function bothChecks(check: ReportCheck, ofText: ReportCheck): ReportCheck {
  const said = [check, ofText].filter(({ state }) => state !== 'not-applicable');
  if (said.length === 0) return ofText;
  return {
    ...check,
    state: said.some(({ state }) => state === 'failed') ? 'failed' : 'ok',
    text: said.map(({ text }) => text).join(' ')
  };
}
