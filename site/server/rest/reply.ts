/** An answer, before it becomes a Response or a part of a batch. */
export interface Reply {
  readonly status: number;
  /** Without Content-Type. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** Empty text for no body. */
  readonly body: string | Uint8Array;
}

/** An answer without a body. */
export function emptyReply(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body: '' };
}

/** An injected fault's answer. */
export function faultReply(status: number, retryAfter: number | undefined): Reply {
  const error = {
    code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
    message: { lang: 'en-US', value: 'This answer was injected.' }
  };
  return {
    status,
    headers: retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
    contentType: 'application/json;odata=minimalmetadata;streaming=true;charset=utf-8',
    body: JSON.stringify({ 'odata.error': error })
  };
}
