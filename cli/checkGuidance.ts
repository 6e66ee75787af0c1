import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { IsoDate } from '../src/shared/domain/dates/IsoDate';
import type { GuidancePage } from '../src/shared/domain/guidance/GuidancePage';
import { type GuidanceFault, guidanceFaults } from '../src/shared/domain/guidance/guidanceFaults';
import type { ProcessRule } from '../src/shared/domain/processRules/ProcessRule';

/** What is read of a page. */
export type CheckedText = Pick<GuidancePage, 'title' | 'summary' | 'body' | 'reviewOn'>;

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
 * @param allKeys keys of all pages, which links may name
 */
export function checkGuidance(
  pages: readonly CheckedText[],
  rules: readonly ProcessRule[],
  today: IsoDate,
  allKeys: readonly string[]
): readonly CheckedPage[] {
  const keys = new Set(allKeys);
  return pages.map(({ title, summary, body, reviewOn }) => {
    const sentences = sentencesOf(body);
    const words = sentences.flatMap((sentence) => sentence.split(/\s+/));
    const grade = fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0)
    });
    return {
      title,
      words: words.length,
      readingAge: Math.max(5, Math.round(grade + 5)),
      faults: [
        ...guidanceFaults({ title, summary, body }, { rules, today, keys }).map(inWords),
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
    .replace(/\[case [a-z ]+\]/g, 'the answer')
    .replace(/<\/(?:p|li|h3|h4|th|td)>/g, '. ')
    .replace(/<[^>]*>/g, '')
    .split(/[.!?:;]+(?:\s+|$)/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
}

function inWords({ kind, found }: GuidanceFault): string {
  switch (kind) {
    case 'typed limit':
      return `“${found}” is typed by hand. Write the code of its rule, such as [P04].`;
    case 'no such rule':
      return `There is no rule ${found}.`;
    case 'no limit today': {
      const [row, longest] = found.split(' ');
      return `Rule ${row} gives no ${longest === undefined ? '' : 'longest '}limit today.`;
    }
    case 'no such code':
      return `“${found}” looks like a code and is none.`;
    case 'no such page':
      return `It links to the page ${found}, which is not there.`;
    case 'empty':
      return `It has no ${found === 'title' ? 'title' : 'text'}.`;
  }
}
