import type { FeatureTexts } from '../../src/shared/loc/FeatureTexts';

const [open, close] = ['⟦', '⟧'];
const accented: Readonly<Record<string, string>> = {
  a: 'à',
  e: 'ë',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  n: 'ñ',
  c: 'ç',
  s: 'š',
  A: 'Å',
  E: 'É',
  O: 'Ø'
};

/** A text in the pseudo-locale: accented, a third longer, and marked at both ends. */
export function pseudoText(text: string): string {
  if (text === '') return text;
  const letters = [...text].map((letter) => accented[letter] ?? letter).join('');
  return `${open}${letters}${'~'.repeat(Math.ceil(text.length / 3))}${close}`;
}

const known = new WeakMap<object, unknown>();
/** Texts with places for counts and names that were asked for. */
const asked = new WeakSet<object>();

/** A feature's texts, or a part of them, in the pseudo-locale; those that take counts and names as well. Always the same. */
export function pseudo<T>(texts: T): T {
  if (typeof texts === 'string') return pseudoText(texts) as T;
  if ((typeof texts !== 'object' && typeof texts !== 'function') || texts === null) return texts;
  const made = known.get(texts) ?? translated(texts);
  known.set(texts, made);
  return made as T;
}

function translated(texts: object): unknown {
  if (typeof texts === 'function') {
    return (...given: unknown[]): unknown => {
      asked.add(texts);
      const text: unknown = Reflect.apply(texts as (...args: unknown[]) => unknown, undefined, given);
      // A number alone is no text.
      return typeof text === 'string' && /[a-z]{2}/i.test(text) ? pseudoText(text) : text;
    };
  }
  if (Array.isArray(texts)) return texts.map((text: unknown) => pseudo(text));
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, pseudo<unknown>(text)]));
}

/**
 * Whether anybody saw one of some texts.
 * @param seen all that was drawn in the pseudo-locale
 */
export function isSeen(texts: unknown, seen: string): boolean {
  if (typeof texts === 'string') return texts !== '' && seen.includes(pseudoText(texts));
  if (typeof texts === 'function') return asked.has(texts);
  return typeof texts === 'object' && texts !== null && Object.values(texts).some((part) => isSeen(part, seen));
}

/** Chooses a feature's texts in the pseudo-locale. */
export const choosePseudo = <T>(texts: FeatureTexts<T>): T => pseudo(texts['en-GB']);

/**
 * Chooses a feature's Welsh texts, those in the pseudo-locale that differ from the English ones: what is drawn without marks
 * has no Welsh word.
 */
export const chooseWelsh = <T>(texts: FeatureTexts<T>): T =>
  pseudoWhereOther(texts['cy-GB'] ?? texts['en-GB'], texts['en-GB']);

/** Texts in the pseudo-locale where they are other than some English ones. */
export function pseudoWhereOther<T>(texts: T, english: unknown): T {
  if (texts === english) return texts;
  if (typeof texts !== 'object' || texts === null || typeof english !== 'object' || english === null)
    return pseudo(texts);
  if (Array.isArray(texts))
    return texts.map((text: unknown, place) => pseudoWhereOther(text, Reflect.get(english, place))) as T;
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, pseudoWhereOther<unknown>(text, Reflect.get(english, name))])
  ) as T;
}

/** What of a text is in no locale file: all that stands outside the marks, however they are nested. */
export function outsideMarks(text: string): string {
  let depth = 0;
  let rest = '';
  for (const letter of text) {
    if (letter === open) depth += 1;
    else if (letter === close) depth -= 1;
    else if (depth === 0) rest += letter;
    if (letter === open) rest += ' ';
  }
  return rest.replace(/\s+/g, ' ').trim();
}
