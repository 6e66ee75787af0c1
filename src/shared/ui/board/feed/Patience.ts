import type { HubError } from '../../../domain/errors';

/** Longest wait between tries when SharePoint does not answer, in milliseconds. */
const longestWait = 5 * 60_000;
/** Wait after a throttled request that does not say how long. */
const usualPause = 30_000;

/** How long to wait after failures, in milliseconds. */
export class Patience {
  private failures = 0;
  private notBefore = -Infinity;

  /** @param usual wait after the first failure */
  public constructor(private readonly usual: number) {}

  /** A request was answered. */
  public succeeded(): void {
    this.failures = 0;
  }

  /** How long to wait after a failure; absent where trying again cannot help by itself. */
  public failed({ code, retryAfterSeconds }: HubError, now: number): number | undefined {
    this.failures += 1;
    switch (code) {
      case 'throttled': {
        const wait = retryAfterSeconds === undefined ? usualPause : retryAfterSeconds * 1000;
        this.notBefore = now + wait;
        return wait;
      }
      case 'forbidden':
      case 'not-provisioned':
      case 'too-many-rows':
        return undefined;
      default:
        return Math.min(longestWait, this.usual * 2 ** Math.min(this.failures - 1, 6));
    }
  }

  /** What is left of a wait that SharePoint asked for; nobody may ask earlier, whatever wakes the page. */
  public left(now: number): number {
    return Math.max(0, this.notBefore - now);
  }
}
