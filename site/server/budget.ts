import type { Reply } from './rest/reply';

/** How much each user may ask for. */
export interface UserBudget {
  /** Requests in each window. */
  readonly requests: number;
  /** Length of a window, which begins with a user's first request. */
  readonly seconds: number;
}

/** What is left to a user after a request. */
export interface Allowance {
  readonly limit: number;
  /** Requests left in this window. */
  readonly remaining: number;
  /** Whole seconds until the next window. */
  readonly reset: number;
  /** Whether this request was one too many. */
  readonly isSpent: boolean;
}

/** From this share of a budget on, answers say what is left. */
const TOLD_FROM = 0.8;

/** Counts what users ask for. @see sharepoint-rest.md §20 */
export class Budgets {
  private readonly windows = new Map<number, { readonly from: number; used: number }>();

  /** @param now milliseconds of a clock that never goes back; replaced in tests */
  public constructor(
    private readonly budget: UserBudget,
    private readonly now: () => number = () => performance.now()
  ) {}

  /** Counts one request of a user. */
  public take(userId: number): Allowance {
    const { requests, seconds } = this.budget;
    const now = this.now();
    const open = this.windows.get(userId);
    const window = open === undefined || now >= open.from + seconds * 1000 ? { from: now, used: 0 } : open;
    this.windows.set(userId, window);
    const isSpent = window.used >= requests;
    if (!isSpent) window.used += 1;
    return {
      limit: requests,
      remaining: requests - window.used,
      reset: Math.max(1, Math.ceil((window.from + seconds * 1000 - now) / 1000)),
      isSpent
    };
  }
}

/** An answer that says what is left to its user, once that is little. */
export function withAllowance(reply: Reply, { limit, remaining, reset, isSpent }: Allowance): Reply {
  if (limit - remaining < limit * TOLD_FROM) return reply;
  return {
    ...reply,
    headers: {
      ...reply.headers,
      'RateLimit-Limit': String(limit),
      'RateLimit-Remaining': String(remaining),
      'RateLimit-Reset': String(reset),
      ...(isSpent ? { 'Retry-After': String(reset) } : {})
    }
  };
}
