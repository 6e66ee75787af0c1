import { HttpRequestError } from '@pnp/queryable';
import { HubError } from '../domain/errors';

/** Codes in SharePoint's error bodies that mean one thing whatever the status. @see sharepoint-rest.md 3.2 */
const thresholdCode = '-2147024860';
const listGoneCode = '-2130575322';
const digestCodes = ['-2130575251', '-2130575252'];
const invalidCodes = ['-2130575169', '-2130575162', '-2130575163', '-2130575336', '-2146232832'];

/**
 * What went wrong, in terms a screen can act on. Anything that is not an HTTP answer counts as a lost connection.
 * @param error whatever a request through PnPjs threw; a HubError is given back as it is
 * @see sharepoint-rest.md 3.2, 18 and 20
 */
export function toHubError(error: unknown): HubError {
  if (error instanceof HubError) {
    return error;
  }
  if (!(error instanceof HttpRequestError)) {
    return new HubError('unavailable', 'The site could not be reached.', error);
  }
  const code = /"code"\s*:\s*"(-?\d+)/.exec(error.message)?.[1] ?? '';
  const retryAfter = readRetryAfter(error);
  if (code === thresholdCode) {
    return new HubError('too-many-rows', 'The query covers more rows than SharePoint reads at once.', error);
  }
  if (error.status === 429 || (error.status === 503 && retryAfter !== undefined)) {
    return new HubError('throttled', 'The site asks to wait before the next request.', error, retryAfter);
  }
  if (isNotProvisioned(error, code)) {
    return new HubError(
      'not-provisioned',
      "The hub's lists are missing on this site, or older than this version of the hub.",
      error
    );
  }
  if (digestCodes.includes(code)) {
    return new HubError('unavailable', 'The page has been open too long. Try again.', error);
  }
  switch (error.status) {
    case 401:
    case 403:
      return new HubError('forbidden', 'You do not have access to this.', error);
    case 404:
      return new HubError('not-found', 'It is not there, or no longer.', error);
    case 409:
    case 412:
    case 423:
      return new HubError('conflict', 'Someone else changed it first.', error);
  }
  if (error.status < 500 || invalidCodes.includes(code)) {
    return new HubError('invalid', 'SharePoint refused the values.', error);
  }
  return new HubError('unavailable', 'The site is not working at the moment.', error);
}

/**
 * Runs requests, turning whatever they throw into a HubError.
 * @throws HubError
 */
export async function asHubErrors<T>(requests: () => Promise<T>): Promise<T> {
  try {
    return await requests();
  } catch (error) {
    throw toHubError(error);
  }
}

function isNotProvisioned(error: HttpRequestError, code: string): boolean {
  if (error.status === 404) {
    return code === listGoneCode || /List '.*' does not exist at site/.test(error.message);
  }
  return error.status === 400 && /(?:Column|field or property) '.*' does not exist/.test(error.message);
}

/** Whole seconds; the header may also be a date, which is then measured against the answer's own date. */
function readRetryAfter(error: HttpRequestError): number | undefined {
  const header = error.response.headers.get('Retry-After');
  if (header === null || header.trim() === '') {
    return undefined;
  }
  const seconds = Number(header);
  if (!Number.isNaN(seconds)) {
    return Math.max(0, seconds);
  }
  const wait = Date.parse(header) - Date.parse(error.response.headers.get('Date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, Math.ceil(wait / 1000));
}
