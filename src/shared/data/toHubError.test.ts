import { HttpRequestError } from '@pnp/queryable';
import { HubError } from '../domain/errors';
import { asHubErrors, toHubError } from './toHubError';

async function refusal(
  status: number,
  code: string,
  text: string,
  headers: Record<string, string> = {}
): Promise<HttpRequestError> {
  const body = JSON.stringify({ 'odata.error': { code, message: { lang: 'en-US', value: text } } });
  return HttpRequestError.init(new Response(body, { status, headers }));
}

describe("SharePoint's refusals in the hub's terms", () => {
  it.each([
    [
      'a missing item',
      404,
      '-2130575338, System.ArgumentException',
      'Item does not exist. It may have been deleted by another user.',
      'not-found'
    ],
    [
      'a missing list',
      404,
      '-1, System.ArgumentException',
      "List 'ComplaintStages' does not exist at site with URL 'http://localhost/sites/x'.",
      'not-provisioned'
    ],
    [
      'a list deleted meanwhile',
      404,
      '-2130575322, Microsoft.SharePoint.SPException',
      'List does not exist.',
      'not-provisioned'
    ],
    [
      'a missing column in $select',
      400,
      '-1, Microsoft.SharePoint.SPException',
      "The field or property 'Foo' does not exist.",
      'not-provisioned'
    ],
    [
      'a missing column in $filter',
      400,
      '-1, Microsoft.SharePoint.SPException',
      "Column 'Foo' does not exist. It may have been deleted by another user.",
      'not-provisioned'
    ],
    [
      'a stale etag',
      412,
      '-1, Microsoft.SharePoint.Client.ClientServiceException',
      'The request ETag value does not match.',
      'conflict'
    ],
    [
      'no rights',
      403,
      '-2147024891, System.UnauthorizedAccessException',
      'Attempted to perform an unauthorized operation.',
      'forbidden'
    ],
    ['no sign-in', 401, '-2147024891, System.UnauthorizedAccessException', 'Access denied.', 'forbidden'],
    [
      'an expired digest',
      403,
      '-2130575252, Microsoft.SharePoint.SPException',
      'The security validation for this page is invalid.',
      'unavailable'
    ],
    [
      'a bad value',
      400,
      '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
      'Cannot convert a primitive value.',
      'invalid'
    ],
    [
      'a value not unique',
      500,
      '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
      'duplicate values',
      'invalid'
    ],
    ['a text too long', 500, '-2130575336, Microsoft.SharePoint.SPException', 'Invalid text value.', 'invalid'],
    [
      'the list view threshold',
      500,
      '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
      'prohibited',
      'too-many-rows'
    ],
    ['any other failure', 500, '-1, System.Exception', 'Oh dear.', 'unavailable'],
    ['a bad gateway', 502, '', 'Bad gateway', 'unavailable']
  ])('%s', async (_name, status, code, text, expected) => {
    expect(toHubError(await refusal(status, code, text)).code).toBe(expected);
  });

  it('tells how long to wait when throttled', async () => {
    const error = toHubError(await refusal(429, '', '', { 'Retry-After': '12' }));
    expect([error.code, error.retryAfterSeconds]).toEqual(['throttled', 12]);
    expect(toHubError(await refusal(503, '', '', { 'Retry-After': '5' })).code).toBe('throttled');
    expect(toHubError(await refusal(503, '', '')).code).toBe('unavailable');
    expect(toHubError(await refusal(429, '', '')).retryAfterSeconds).toBeUndefined();
  });

  it("measures a Retry-After that is a date against the answer's own date", async () => {
    const error = toHubError(
      await refusal(429, '', '', {
        Date: 'Mon, 05 Jan 2026 10:00:00 GMT',
        'Retry-After': 'Mon, 05 Jan 2026 10:00:30 GMT'
      })
    );
    expect(error.retryAfterSeconds).toBe(30);
  });

  it('takes what is not an answer for a lost connection, and keeps the cause', () => {
    const cause = new TypeError('fetch failed');
    expect(toHubError(cause)).toMatchObject({ code: 'unavailable', cause });
  });

  it('leaves a HubError as it is', async () => {
    const error = new HubError('not-found', 'gone');
    expect(toHubError(error)).toBe(error);
    await expect(asHubErrors(() => Promise.reject(error))).rejects.toBe(error);
    await expect(asHubErrors(() => Promise.resolve(7))).resolves.toBe(7);
  });
});
