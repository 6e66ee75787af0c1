import type { IdentifyingKind, IdentifyingWords } from './identifyingWords';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const months = setOf(
  'january february march april may june july august september october november december ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec'
);
const numbers = setOf(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
);
/** A court may be a court of law and a close the end of a case: those are streets only after a house number. */
const streets = setOf('road street avenue crescent terrace grove mews gardens lane');
const numberedStreets = new Set([...streets, ...setOf('close drive way court place square hill row walk rd st ave')]);
const places = setOf(
  'primary infant infants junior secondary academy school nursery college hospital ward house lodge surgery'
);
/** Before a kind of place these do not say which one. */
const anyPlace = setOf(
  "the a an our their his her this that each every no special primary secondary junior infant infants high local new nursery children's"
);

/** What something looks like. Its named groups have to be among the words given for them. */
interface Look {
  kind: IdentifyingKind;
  pattern: RegExp;
  words?: Readonly<Record<string, ReadonlySet<string>>>;
}

const capitalised = /(?<!\p{L})(?:\p{Lu}[\p{L}'’]{0,30}[^\S\n]{1,3}){1,5}\p{Lu}\p{L}{1,15}(?!\p{L})/gu;

/** By what they look like, whoever they are about; the longest words win, and of equals the first. */
const looks: readonly Look[] = [
  { kind: 'contact', pattern: /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu },
  { kind: 'contact', pattern: /(?<![\d-])(?:\+44\s?|0)(?:\d[\s-]?){9,10}(?!\d)/g },
  {
    kind: 'dateOfBirth',
    pattern:
      /\b(?:d\.?o\.?b\.?|date of birth|born)(?:\s+(?:on|in))?[:\s]{1,3}(?:[\d/.-]{4,10}|\d{1,2}\p{L}{0,2}\s+(?:of\s+)?(?<month>\p{L}{3,9})(?:,?\s+\d{4})?)/giu,
    words: { month: months }
  },
  {
    kind: 'date',
    pattern:
      /(?<![\d/-])\d{1,2}(?:st|nd|rd|th)?(?:\s+of)?\s+(?<month>\p{L}{3,9})(?!\p{L})(?:,?\s+(?:\d{4}|'\d{2}))?(?!\d)/giu,
    words: { month: months }
  },
  {
    kind: 'date',
    pattern: /(?<!\p{L})(?<month>\p{L}{3,9})\s+\d{1,2}(?:st|nd|rd|th)?(?!\w)(?:,?\s+\d{4})?/giu,
    words: { month: months }
  },
  { kind: 'date', pattern: /(?<!\p{L})(?<month>\p{L}{3,9})\s+(?:19|20)\d{2}(?!\d)/giu, words: { month: months } },
  { kind: 'date', pattern: /(?<![\d/.-])\d{1,2}(?<mark>[/.-])\d{1,2}\k<mark>(?:19|20)?\d{2}(?![\d/])/g },
  { kind: 'date', pattern: /(?<!\d)(?:19|20)\d{2}-\d{2}-\d{2}(?!\d)/g },
  {
    kind: 'age',
    pattern: /\baged?\s+(?:of\s+)?(?:\d{1,2}|(?<number>\p{L}{3,9}))(?!\w)/giu,
    words: { number: numbers }
  },
  {
    kind: 'age',
    pattern: /(?<!\w)(?:\d{1,2}|(?<number>\p{L}{3,9}))[\s-]+(?:years?|months?|weeks?)[\s-]+old\b/giu,
    words: { number: numbers }
  },
  {
    kind: 'address',
    pattern: /\b\d{1,4}[A-Za-z]?,?\s{1,3}(?:\p{Lu}[\p{L}'’]{0,30}\s{1,3}){0,4}(?<last>\p{Lu}\p{L}{1,15})(?!\p{L})/gu,
    words: { last: numberedStreets }
  },
  { kind: 'address', pattern: /\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b/gi },
  { kind: 'reference', pattern: /\b[A-Z]{2,5}[-/]\d{2,4}[-/]\d{2,6}\b/gi },
  // The Ombudsman's, as 24 015 996, a health service number of ten figures, and any number as long as a key.
  {
    kind: 'reference',
    pattern: /(?<!\d)\d{2}\s\d{3}\s\d{3}(?!\d)|(?<!\d)\d{3}[\s-]\d{3}[\s-]\d{4}(?!\d)|(?<!\d)\d{6,30}(?!\d)/g
  },
  // A national insurance number.
  { kind: 'reference', pattern: /\b[A-CEGHJ-PR-TW-Z]{2}\s?(?:\d{2}\s?){3}[A-D]\b/g }
];

/** Dates, ages, addresses, places, references and ways of reaching somebody, and the references known of the case. */
export function patternsIn(text: string, references: readonly string[]): readonly IdentifyingWords[] {
  return [
    ...looks.flatMap(({ kind, pattern, words = {} }) =>
      [...text.matchAll(pattern)]
        .filter(({ groups = {} }) =>
          Object.entries(words).every(([group, allowed]) => {
            const word = groups[group];
            return word === undefined || allowed.has(word.toLowerCase());
          })
        )
        .map((match) => wordsAt(kind, match[0], match.index))
    ),
    ...namedPlacesIn(text),
    ...references.flatMap((reference) => referenceIn(text, reference))
  ];
}

/** Capitalised words that end in a kind of street or place, without those at the start that do not say which. */
function namedPlacesIn(text: string): readonly IdentifyingWords[] {
  return [...text.matchAll(capitalised)].flatMap((match) => {
    const words = [...match[0].matchAll(/\S+/g)].map(([word], at, all) => ({
      word: word.toLowerCase().replace('’', "'"),
      start: match.index + (all[at]?.index ?? 0),
      end: match.index + (all[at]?.index ?? 0) + word.length
    }));
    const first = words.findIndex(({ word }) => !anyPlace.has(word));
    const last = words.map(({ word }) => streets.has(word) || places.has(word)).lastIndexOf(true);
    const [from, to] = [words[first], words[last]];
    // The kind of place alone names none.
    if (!from || !to || last <= first) return [];
    return [wordsAt(streets.has(to.word) ? 'address' : 'place', text.slice(from.start, to.end), from.start)];
  });
}

function wordsAt(kind: IdentifyingKind, words: string, start: number): IdentifyingWords {
  return { kind, words, start, end: start + words.length };
}

function referenceIn(text: string, reference: string): readonly IdentifyingWords[] {
  const found: IdentifyingWords[] = [];
  if (reference === '') return found;
  // Only letters from A to Z are in references; others may change their length with their case.
  const small = (written: string): string => written.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const [within, sought] = [small(text), small(reference)];
  for (let at = within.indexOf(sought); at >= 0; at = within.indexOf(sought, at + sought.length)) {
    found.push(wordsAt('reference', text.slice(at, at + sought.length), at));
  }
  return found;
}
