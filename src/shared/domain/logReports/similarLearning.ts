import type { LearningRecord } from '../registers/LearningRecord';
import { isAsked } from './logSections';
import type { LogContent } from './LogContent';

/** Something learnt before that may be what is being written. */
export interface LearntBefore {
  /** Told apart from the others by it. */
  key: string;
  from: 'library' | 'log';
  title: string;
  text: string;
  themes: readonly string[];
  service: string;
  team: string;
}

/** Most that is offered at once, so that it is read. */
export const mostSimilar = 3;

/** Letters of a word before it says what a text is about. */
const leastLetters = 4;

/** Published learning as something to link or reuse. */
export function fromLibrary({ key, title, whatWeLearned, themes, service, team }: LearningRecord): LearntBefore {
  return { key, from: 'library', title, text: whatWeLearned, themes, service, team };
}

/** The learning record that a report refers to; absent where it refers to none, or to another report. */
export function linkedRecord(content: LogContent): string | undefined {
  const { relatedLearning } = content;
  return isAsked('relatedLearning', content) && relatedLearning?.from === 'library' ? relatedLearning.key : undefined;
}

/**
 * What was learnt before on the same themes, by the same team or service, or in the same words as what is being written; the
 * likest first. Nothing while the writing says nothing yet.
 */
export function similarLearning(
  statement: string,
  about: { themes: readonly string[]; service: string; team: string },
  before: readonly LearntBefore[]
): readonly LearntBefore[] {
  const mine = wordsOf(statement);
  if (mine.size === 0) return [];
  return before
    .map((one) => {
      const shared = [...wordsOf(`${one.title} ${one.text}`)].filter((word) => mine.has(word)).length;
      const themes = one.themes.filter((theme) => about.themes.includes(theme)).length;
      const place = one.team !== '' && one.team === about.team ? 2 : one.service === about.service ? 1 : 0;
      return { one, score: shared === 0 && themes === 0 ? 0 : 2 * shared + 2 * themes + place };
    })
    .filter(({ score }) => score > 2)
    .sort((a, b) => b.score - a.score || a.one.key.localeCompare(b.one.key))
    .slice(0, mostSimilar)
    .map(({ one }) => one);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((word) => word.length >= leastLetters)
  );
}
