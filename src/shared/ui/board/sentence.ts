import type { BoardSummary } from '../../domain/board/summariseBoard';
import type { Texts } from '../../loc/Texts';

/**
 * The one sentence a manager came for: `3 overdue, 5 due this week in Team West`.
 * @param place team or service the board is narrowed to; empty when to none or to several
 * @param narrowed other filters are on
 * @see design.md, Answer first
 */
export function sentence(summary: BoardSummary, place: string, narrowed: boolean, texts: Texts): string {
  const words = texts.summary;
  const where = (place === '' ? '' : words.where(place)) + (narrowed ? words.matching : '');
  if (summary.total === 0) {
    return `${words.none}${where}`;
  }
  const parts = [words.overdue(summary.overdue), words.dueThisWeek(summary.dueThisWeek)];
  if (summary.paused > 0) {
    parts.push(words.paused(summary.paused));
  }
  return `${[...parts, words.open(summary.total)].join(', ')}${where}`;
}
