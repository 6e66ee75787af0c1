/**
 * What a letter can be filled with from a case, by the words of its code: `[case reference]`. What the case does not have, or
 * the reader may not see, stays open in the letter.
 * @see domain.md 15.1, item 23
 */
export const letterFields = [
  'today',
  'name',
  'reference',
  'procedure',
  'stage',
  'service',
  'team',
  'officer',
  'received on',
  'requested on',
  'due on',
  'first due on',
  'extension reason',
  'paused on',
  'pause reason',
  'withdrawn on',
  'refusal reason',
  'ombudsman reference',
  'outcome',
  'concerns',
  'findings',
  'remedies'
] as const;
/** One of {@link letterFields}. */
export type LetterField = (typeof letterFields)[number];
