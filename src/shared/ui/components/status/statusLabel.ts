import type { RagRating } from '../../../domain/rag/RagRating';
import type { Texts } from '../../../loc/Texts';

/**
 * The word and number of a status chip: `Overdue 2`, `Due in 1`, `6 left`. Numbers are working days.
 * @param closed the stage itself is closed, not only its clock
 * @see design.md, Status
 */
export function statusLabel(rating: RagRating, texts: Texts, closed: boolean = false): string {
  const words = texts.status;
  const days = rating.remaining ?? 0;
  switch (rating.reason) {
    case 'overdue':
      return words.overdue(-days);
    case 'drift-late':
      return words.over(-days);
    case 'near-extended-limit':
    case 'due-soon':
      return days === 0 ? words.dueToday : words.dueIn(days);
    case 'on-track':
      return days === 0 ? words.dueToday : words.left(days);
    case 'paused':
      return words.paused;
    case 'pause-review-passed':
      return words.reviewPause;
    case 'waiting-to-start':
      return words.waiting;
    case 'stopped':
      return closed ? words.closed : words.stopped;
    case 'no-rule':
      return words.noRule;
  }
}
