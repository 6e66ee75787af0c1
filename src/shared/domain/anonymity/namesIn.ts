import { everydayWords, nameParticles } from './everydayWords';
import { foldText } from './foldText';
import type { IdentifyingWords, KnownOfCase } from './identifyingWords';

interface Word {
  /** As it stands in the text. */
  written: string;
  /** Small letters without accents and apostrophes, and without a possessive ending. */
  plain: string;
  start: number;
  end: number;
}

const title = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame|lord|lady|cllr|councillor)$/;
const personBefore = /^(?:child|mother|father|parent|mum|dad|carer|sibling|brother|sister|person|client|child's)$/;

/** Names of the people of the case, names after a title, and initials. */
export function namesIn(text: string, { names }: Pick<KnownOfCase, 'names'>): readonly IdentifyingWords[] {
  const words = wordsOf(text);
  const parts = new Set(names.flatMap(partsOf));
  const initials = new Set(names.flatMap(initialsOf));
  const found: IdentifyingWords[] = [];
  words.forEach((word, at) => {
    const before = words[at - 1];
    const isNext = before !== undefined && /^[.\s]{1,3}$/.test(text.slice(before.end, word.start));
    if (isNext && title.test(before.plain) && isCapital(word)) found.push(as('name', text, before, word));
    else if (isNameOf(word, parts)) found.push(as('name', text, word));
    else if (initials.has(word.written)) found.push(as('initials', text, word));
    else if (isNext && personBefore.test(before.plain) && /^[B-HJ-Z]$/.test(word.written)) {
      found.push(as('initials', text, word));
    }
  });
  // Letters with full stops: J.S. or J. S.
  for (const match of text.matchAll(/(?<![\p{L}.])(?:\p{Lu}\.\s?){1,3}\p{Lu}\.?(?!\p{L})/gu)) {
    found.push({ kind: 'initials', words: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/**
 * A word is one of the names when it is a part of one, or its short form (Sam of Samira) with a capital letter. Everyday
 * words count only with a capital.
 */
function isNameOf(word: Word, parts: ReadonlySet<string>): boolean {
  const { plain } = word;
  if (parts.has(plain)) return isCapital(word) || !everydayWords.has(plain);
  if (!isCapital(word) || plain.length < 3 || everydayWords.has(plain) || nameParticles.has(plain)) return false;
  for (const part of parts)
    if (part.length > plain.length && part.startsWith(plain) && plain.length * 2 >= part.length) return true;
  return false;
}

function isCapital({ written }: Word): boolean {
  return /^\p{Lu}/u.test(written);
}

function as(kind: 'name' | 'initials', text: string, first: Word, last = first): IdentifyingWords {
  return { kind, words: text.slice(first.start, last.end), start: first.start, end: last.end };
}

function wordsOf(text: string): readonly Word[] {
  const { folded, places } = foldText(text);
  return [...folded.matchAll(/\p{L}+(?:'\p{L}+)*/gu)].map((match) => {
    const start = places[match.index] ?? 0;
    const end = places[match.index + match[0].length] ?? text.length;
    return { written: text.slice(start, end), plain: plainOf(match[0]), start, end };
  });
}

function plainOf(folded: string): string {
  return folded.replace(/'s?$/, '').replace(/'/g, '');
}

/** Parts of a name that say who somebody is, even alone. */
function partsOf(name: string): readonly string[] {
  const words = wordsOf(name).map(({ plain }) => plain);
  return words.filter((word) => word.length > 1 && !nameParticles.has(word) && !title.test(word));
}

/** JS for Jo Smith, and JAS for Jo Ann Smith. */
function initialsOf(name: string): readonly string[] {
  const letters = wordsOf(name)
    .filter(({ plain }) => !title.test(plain))
    .map(({ written }) => [...written.normalize('NFKD')][0]?.toUpperCase() ?? '');
  if (letters.length < 2) return [];
  return [letters.join(''), `${letters[0] ?? ''}${letters[letters.length - 1] ?? ''}`];
}
