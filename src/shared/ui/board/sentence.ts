import type { BoardRow } from '../../domain/board/BoardRow';
import { countByStatus, summariseBoard } from '../../domain/board/summariseBoard';
import type { IsoDate } from '../../domain/dates/IsoDate';
import type { Texts } from '../../loc/Texts';

/**
 * The one sentence a manager came for: `3 overdue, 5 due this week, 40 open in Team West`.
 * Its numbers agree with the counters beside it: overdue and at the limit together are the red ones, paused the blue.
 * @param today the day the rows were rated for
 * @param place team or service the board is narrowed to; empty when to none or to several
 * @param narrowed other filters are on
 * @param whose in words, where not everybody's cases are shown
 * @see design.md, Answer first
 */
export function sentence(
  rows: readonly BoardRow[],
  today: IsoDate,
  place: string,
  narrowed: boolean,
  texts: Texts,
  whose: string = ''
): string {
  const words = texts.summary;
  const where = (place === '' ? '' : words.where(place)) + whose + (narrowed ? words.matching : '');
  if (rows.length === 0) {
    return `${words.none}${where}`;
  }
  const { red, blue } = countByStatus(rows);
  const atLimit = rows.filter(({ rating }) => rating.reason === 'near-extended-limit').length;
  const parts = [
    words.overdue(red - atLimit),
    ...(atLimit > 0 ? [words.atLimit(atLimit)] : []),
    words.dueThisWeek(summariseBoard(rows, today).dueThisWeek),
    ...(blue > 0 ? [words.paused(blue)] : []),
    words.open(rows.length)
  ];
  return parts.join(', ') + where;
}
