import type { Refusal } from '../../domain/refusals/Refusal';
import { number } from '../../loc/parts';
import type { RefusalTexts } from '../../loc/refusals';
import { formatFullDay } from '../dates/formatDates';

/** Why something is not taken or cannot be done, in a sentence of the language of `words`; days and numbers written out. */
export function refusalText(refusal: Refusal, words: RefusalTexts): string {
  switch (refusal.why) {
    case 'state':
      return words.state[refusal.act];
    case 'who':
      return words.only([
        ...(refusal.any.includes('R5') ? [words.team] : []),
        ...(refusal.own.length > 0 ? [words.officer] : []),
        ...refusal.any.flatMap((role) => words.roles[role] ?? [])
      ]);
    case 'keptUntil':
      return words.keptUntil(refusal.name, formatFullDay(refusal.day));
  }
  if ('day' in refusal) return words.ofDay[refusal.why](formatFullDay(refusal.day));
  if ('count' in refusal) return words.ofCount[refusal.why](number(refusal.count));
  return 'name' in refusal ? words.ofName[refusal.why](refusal.name) : words.plain[refusal.why];
}
