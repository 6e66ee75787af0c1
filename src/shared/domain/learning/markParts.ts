import { foldText } from '../anonymity/foldText';

/** A stretch of a text, marked where it is one of the words sought. */
export interface MarkedPart {
  text: string;
  marked: boolean;
}

const word = /[\p{L}\p{N}]+(?:'\p{L}+)*/gu;

/** Words as they are indexed and sought: small letters without accents and apostrophes. */
export function searchTerms(text: string): readonly string[] {
  const plain = isPlain.test(text) ? text.toLowerCase() : foldText(text).folded;
  return (plain.match(word) ?? []).map(withoutApostrophes);
}

/**
 * A text in parts, with the words found marked. Parts are text and nothing else: whoever shows them makes no markup of them.
 * @param terms as {@link searchTerms} gives them
 */
export function markParts(text: string, terms: ReadonlySet<string>): readonly MarkedPart[] {
  if (terms.size === 0) return [{ text, marked: false }];
  const parts: MarkedPart[] = [];
  let at = 0;
  for (const { term, start, end } of wordsIn(text)) {
    if (!terms.has(term)) continue;
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length || parts.length === 0) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

function wordsIn(text: string): readonly { term: string; start: number; end: number }[] {
  const { folded, places } = foldText(text);
  return [...folded.matchAll(word)].map((match) => ({
    term: withoutApostrophes(match[0]),
    start: places[match.index] ?? 0,
    end: places[match.index + match[0].length] ?? text.length
  }));
}

/** Letters that folding leaves as they are; most texts have no others, and ten thousand of them are to be indexed. */
const isPlain = /^[\t\n\r\x20-\x5f\x61-\x7e]*$/;

function withoutApostrophes(found: string): string {
  return found.includes("'") ? found.replace(/'/g, '') : found;
}
