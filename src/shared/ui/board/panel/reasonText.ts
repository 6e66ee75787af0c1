import type { BoardRow } from '../../../domain/board/BoardRow';
import type { IsoDate } from '../../../domain/dates/IsoDate';
import type { Texts } from '../../../loc/Texts';
import { formatDay } from '../../dates/formatDates';

/** Why a case has its colour, in a sentence with its days. Days are working days. */
export function reasonText({ rating, headline }: BoardRow, today: IsoDate, texts: Texts): string {
  const due = headline?.clock.due === undefined ? '' : formatDay(headline.clock.due, today);
  const days = Math.abs(rating.remaining ?? 0);
  const words = texts.reasons;
  switch (rating.reason) {
    case 'overdue':
    case 'near-extended-limit':
    case 'drift-late':
    case 'due-soon':
    case 'on-track':
      return words[rating.reason](days, due);
    case 'paused':
      return words.paused(rating.remaining);
    default:
      return words[rating.reason];
  }
}
