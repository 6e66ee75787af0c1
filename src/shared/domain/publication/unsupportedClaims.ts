import { textParts } from './textParts';

/** Words that compare or weigh numbers. */
const claims =
  /\b(?:increas(?:ed?|es|ing)|decreas(?:ed?|es|ing)|reduc(?:ed?|es|ing|tion)|ris(?:en|es|ing)|rose|fell|fallen|majority|fewer|doubled|halved|same number|most (?:of|complaints|cases|concerns|compliments|were|had|are))\b/i;

/**
 * Sentences that say more, fewer or most without a figure to bear it out.
 * @see domain.md 13, V21 and V22
 */
export function unsupportedClaims(text: string): string[] {
  // A link becomes one sign that no sentence holds, so that what ends a sentence inside it does not count.
  const marked = textParts(text)
    .map((part) => (part.kind === 'figure' ? '\uE000' : part.text))
    .join('');
  return marked
    .split(/(?<=[.?;])\s+|\n+/)
    .filter((sentence) => claims.test(sentence) && !sentence.includes('\uE000'))
    .map((sentence) => sentence.trim());
}
