/** A text as names are compared in it: small letters without accents, each with its place in the text it came from. */
export interface FoldedText {
  folded: string;
  /** By place in `folded`: the place in the original text, in UTF-16 units; one more entry for the end. */
  places: readonly number[];
}

const unseen = /[\p{M}\u00AD\u200B-\u200D\u2060\uFEFF]/u;

/**
 * Folds a text for comparing: accents, case, typographic apostrophes and characters that nobody sees make no difference.
 */
export function foldText(text: string): FoldedText {
  let folded = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    for (const part of character.normalize('NFKD')) {
      if (unseen.test(part)) continue;
      const plain = /[\u2018\u2019\u02BC\u0060\u00B4]/.test(part) ? "'" : part.toLowerCase();
      folded += plain;
      for (let unit = 0; unit < plain.length; unit += 1) places.push(place);
    }
    place += character.length;
  }
  places.push(text.length);
  return { folded, places };
}
