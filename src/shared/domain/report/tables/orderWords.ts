import { compareNames } from '../../compareNames';
import { lastRank } from '../definitions/words';

/** One word of a column with how many rows have it. */
export interface WordCount {
  word: string;
  label: string;
  count: number;
}

/**
 * Rows of a table in their order: as the year's printed table has them, then in the code list's order, then the most
 * frequent first and by name. Rows that say nothing (not applicable, not known, not recorded) come last unless the
 * printed table places them; a blank is always the last.
 * @param printed labels of the year's printed table, in order
 * @param listed labels of the code list, in order
 * @see docs/decisions on the order of rows
 */
export function orderWords(
  words: readonly WordCount[],
  printed: readonly string[],
  listed: readonly string[]
): readonly WordCount[] {
  const place = (labels: readonly string[], { label }: WordCount): number => {
    const at = labels.findIndex((known) => known.toLowerCase() === label.toLowerCase());
    return at < 0 ? labels.length : at;
  };
  return [...words].sort(
    (a, b) =>
      Number(a.word === '') - Number(b.word === '') ||
      place(printed, a) - place(printed, b) ||
      place(listed, a) - place(listed, b) ||
      lastRank(a.label) - lastRank(b.label) ||
      b.count - a.count ||
      compareNames(a.label, b.label)
  );
}
