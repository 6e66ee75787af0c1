import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { IsoDate } from '../src/shared/domain/dates/IsoDate';
import type { GuidancePage } from '../src/shared/domain/guidance/GuidancePage';
import { limitOf, partsOf, typedLimits, unknownRows } from '../src/shared/domain/guidance/limits';
import type { ProcessRule } from '../src/shared/domain/processRules/ProcessRule';

/** One page as it was checked. */
export interface CheckedPage {
  title: string;
  words: number;
  /** Years: the age at which most people in England read such a text with ease. Flesch-Kincaid grade and five. */
  readingAge: number;
  /** What is wrong, each in a sentence. */
  faults: readonly string[];
}

/**
 * Reads the guidance as an editor would before it is approved: how hard each page is, and where it contradicts the
 * rules or leads nowhere.
 */
export function checkGuidance(
  pages: readonly GuidancePage[],
  rules: readonly ProcessRule[],
  today: IsoDate
): readonly CheckedPage[] {
  const keys = new Set(pages.map(({ key }) => key));
  return pages.map(({ title, body, reviewOn }) => {
    const sentences = sentencesOf(body);
    const words = sentences.flatMap((sentence) => sentence.split(/\s+/));
    const grade = fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0)
    });
    const links = [...body.matchAll(/href="\?guide=([^"]*)"/g)].map(([, key = '']) => key);
    return {
      title,
      words: words.length,
      readingAge: Math.max(5, Math.round(grade + 5)),
      faults: [
        ...typedLimits(plainText(body)).map(
          (found) => `“${found}” is typed by hand. Write the code of its rule, such as [P04].`
        ),
        ...unknownRows(body, rules).map((row) => `There is no rule ${row}.`),
        ...partsOf(body).flatMap((part) =>
          part.kind === 'limit' && rules.some(({ row }) => row === part.row) && !limitOf(rules, part, today)
            ? [`Rule ${part.row} gives no ${part.longest ? 'longest ' : ''}limit today.`]
            : []
        ),
        ...links.filter((key) => !keys.has(key)).map((key) => `It links to the page ${key}, which is not there.`),
        ...(reviewOn !== undefined && reviewOn < today ? [`It should have been looked at again by ${reviewOn}.`] : [])
      ]
    };
  });
}

/** Sentences, headings, items and cells, each without markup and with every limit said as one. */
function sentencesOf(html: string): readonly string[] {
  return html
    .replace(/\[times [A-Z_]+\]/g, '')
    .replace(/\[P\d+( longest)?\]/g, 'ten working days')
    .replace(/<\/(?:p|li|h3|h4|th|td)>/g, '. ')
    .replace(/<[^>]*>/g, '')
    .split(/[.!?:;]+(?:\s+|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function plainText(html: string): string {
  return html.replace(/<[^>]*>/g, ' ');
}
