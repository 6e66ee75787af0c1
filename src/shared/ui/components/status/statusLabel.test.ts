import { enGB } from '../../../loc/en-GB';
import type { RagRating } from '../../../domain/rag/RagRating';
import { statusLabel } from './statusLabel';

describe('the words of a status chip', () => {
  test.each<[RagRating, string]>([
    [{ status: 'red', reason: 'overdue', remaining: -2 }, 'Overdue 2'],
    [{ status: 'red', reason: 'near-extended-limit', remaining: 2 }, 'Due in 2'],
    [{ status: 'amber', reason: 'due-soon', remaining: 1 }, 'Due in 1'],
    [{ status: 'amber', reason: 'due-soon', remaining: 0 }, 'Due today'],
    [{ status: 'amber', reason: 'drift-late', remaining: -3 }, '3 over'],
    [{ status: 'green', reason: 'on-track', remaining: 6 }, '6 left'],
    [{ status: 'blue', reason: 'paused', remaining: 4 }, 'Paused'],
    [{ status: 'amber', reason: 'pause-review-passed' }, 'Review pause'],
    [{ status: 'grey', reason: 'waiting-to-start' }, 'Not started'],
    [{ status: 'grey', reason: 'stopped' }, 'Answered'],
    [{ status: 'grey', reason: 'no-rule' }, 'No deadline']
  ])('%j reads %s', (rating, words) => {
    expect(statusLabel(rating, enGB)).toBe(words);
  });

  test('say closed only when the stage is', () => {
    expect(statusLabel({ status: 'grey', reason: 'stopped' }, enGB, true)).toBe('Closed');
  });
});
