import type { ClockMove } from '../../../domain/holidays/clockMoves';
import type { holidayTexts } from '../../../loc/holidays';

/** How many clocks of how many cases move, which way, and what becomes late by it, as sentences. */
export function movesInWords(moves: readonly ClockMove[], words: (typeof holidayTexts)['en-GB']): string {
  const { preview } = words;
  if (moves.length === 0) return preview.none;
  const count = (which: (move: ClockMove) => boolean): number => moves.filter(which).length;
  const cases = new Set(moves.map(({ stage }) => stage.reference)).size;
  const later = count(({ from, to }) => from !== undefined && to !== undefined && to > from);
  const earlier = count(({ from, to }) => from !== undefined && to !== undefined && to < from);
  const ways = [
    { count: later, words: preview.later },
    { count: earlier, words: preview.earlier },
    { count: moves.length - later - earlier, words: preview.paused }
  ];
  const ends = [
    { count: count(({ leftBefore, leftAfter }) => leftBefore >= 0 && leftAfter < 0), words: preview.nowLate },
    { count: count(({ leftBefore, leftAfter }) => leftBefore < 0 && leftAfter >= 0), words: preview.noLongerLate }
  ];
  const said = (parts: typeof ways): string[] =>
    parts.filter((part) => part.count > 0).map((part) => part.words(part.count));
  return [`${preview.moves(moves.length, cases)}: ${said(ways).join(', ')}`, ...said(ends)]
    .map((part) => `${part}.`)
    .join(' ');
}
