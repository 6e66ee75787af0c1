/** What went wrong, in terms a screen can act on. */
export type HubErrorCode =
  /** The thing is not there (any more). */
  | 'not-found'
  /** Someone else changed it first. */
  | 'conflict'
  /** The reader has no right to it. */
  | 'forbidden'
  /** SharePoint refused the values. */
  | 'invalid'
  /** Too many requests; try again after `retryAfterSeconds`. */
  | 'throttled'
  /** No connection, or SharePoint is down. */
  | 'unavailable'
  /** The lists have not been provisioned on this site. */
  | 'not-provisioned'
  /** More rows than SharePoint will query at once. */
  | 'too-many-rows';

/** The one error repositories throw. `cause` keeps what SharePoint said. */
export class HubError extends Error {
  public constructor(
    public readonly code: HubErrorCode,
    message: string,
    cause?: unknown,
    /** Seconds to wait, for `throttled` only. */
    public readonly retryAfterSeconds?: number
  ) {
    super(message, { cause });
    this.name = 'HubError';
  }
}
