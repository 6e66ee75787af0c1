import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** An answer, before it becomes a Response or a part of a batch. */
export interface Reply {
  readonly status: number;
  /** Without Content-Type. */
  readonly headers: Readonly<Record<string, string>>;
  readonly contentType?: string;
  /** Empty text for no body. */
  readonly body: string | Uint8Array;
  /** The body compressed, where that is kept; otherwise whoever sends it compresses it. */
  readonly gzip?: () => Promise<Uint8Array>;
  /** Gives the answer that takes the place of this one, once another machine has been heard. */
  readonly settle?: () => Promise<Reply>;
}

const zip = promisify(gzip);

/** Compresses as fast as can be: the way is short. */
export function compress(body: string | Uint8Array): Promise<Uint8Array> {
  return zip(body, { level: 1 });
}

/** Compresses when first asked, and never again. */
export function compressOnce(body: Uint8Array): () => Promise<Uint8Array> {
  let packed: Promise<Uint8Array> | undefined;
  return () => (packed ??= compress(body));
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
