import { everydayWords } from './everydayWords';
import { namesIn } from './namesIn';
import { patternsIn } from './patternsIn';

/** What may tell a reader who somebody is. @see domain.md 10, rule 2 */
export const identifyingKinds = [
  'name',
  'initials',
  'dateOfBirth',
  'date',
  'age',
  'address',
  'place',
  'reference',
  'contact'
] as const;
/** One of {@link identifyingKinds}. */
export type IdentifyingKind = (typeof identifyingKinds)[number];

/** Words in a text that may identify somebody. */
export interface IdentifyingWords {
  kind: IdentifyingKind;
  /** The words as they stand in the text. */
  words: string;
  /** Where they start and end in the text, in UTF-16 units; the end is the first one after them. */
  start: number;
  end: number;
}

/** What the hub knows of the case and may compare with. It comes from the restricted People list and goes nowhere. */
export interface KnownOfCase {
  /** Full names of the people of the case: complainant, child, advocate and so on. */
  names: readonly string[];
  /** References of the case here and in other systems. */
  references: readonly string[];
  /** Names that may stand: of teams, services and courses. */
  allowed: readonly string[];
}

/**
 * Words that must not stand in what is shared: names and initials, dates more exact than a quarter, ages, addresses,
 * schools and placements, references, telephone numbers and e-mail addresses. Rules only point out: a person decides.
 * Never a proof that a text is anonymous.
 * @returns in order of the text, without overlaps; of two that overlap the longer
 * @see domain.md 10, rule 2
 */
export function identifyingWords(text: string, known: KnownOfCase): readonly IdentifyingWords[] {
  const found = [...namesIn(text, known), ...patternsIn(text, known.references)]
    .filter((one) => !isAllowed(one, text, known.allowed))
    .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
  const taken = new Uint8Array(text.length);
  const kept = found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
  return kept.sort((a, b) => a.start - b.start);
}

/** A team's name may hold what looks like a place, or an everyday word that is also one of the people's names. */
function isAllowed({ kind, start, end, words }: IdentifyingWords, text: string, allowed: readonly string[]): boolean {
  if (kind !== 'place' && !(kind === 'name' && everydayWords.has(words.toLowerCase()))) return false;
  return allowed.some((name) => {
    const at = text.indexOf(name, Math.max(0, end - name.length));
    return at >= 0 && at <= start && at + name.length >= end;
  });
}
