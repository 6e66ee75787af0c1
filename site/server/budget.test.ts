import { Budgets, withAllowance } from './budget';

describe('§20 A budget per user', () => {
  it('is spent by one user for that user alone, and is there again with the next window', () => {
    let now = 0;
    const budgets = new Budgets({ requests: 2, seconds: 60 }, () => now);
    expect(budgets.take(1)).toEqual({ limit: 2, remaining: 1, reset: 60, isSpent: false });
    now = 30_500;
    expect(budgets.take(1)).toEqual({ limit: 2, remaining: 0, reset: 30, isSpent: false });
    expect(budgets.take(1)).toEqual({ limit: 2, remaining: 0, reset: 30, isSpent: true });
    expect(budgets.take(2)).toMatchObject({ remaining: 1, reset: 60 });
    now = 60_000;
    expect(budgets.take(1)).toEqual({ limit: 2, remaining: 1, reset: 60, isSpent: false });
  });

  it('is spoken of when four fifths are used', () => {
    const reply = { status: 200, headers: { ETag: '"1"' }, body: '' };
    expect(withAllowance(reply, { limit: 10, remaining: 3, reset: 5, isSpent: false })).toEqual(reply);
    expect(withAllowance(reply, { limit: 10, remaining: 2, reset: 5, isSpent: false }).headers).toEqual({
      ETag: '"1"',
      'RateLimit-Limit': '10',
      'RateLimit-Remaining': '2',
      'RateLimit-Reset': '5'
    });
    expect(withAllowance(reply, { limit: 10, remaining: 0, reset: 5, isSpent: true }).headers).toMatchObject({
      'Retry-After': '5'
    });
  });
});
