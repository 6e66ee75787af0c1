import { randomUUID } from 'node:crypto';
import { formatBatch, parseBatch } from '../wire/batch';
import { invalidBatch, WireError } from '../wire/errors';
import type { BatchPart } from '../wire/types';
import { parseUrl } from '../wire/url';
import type { FaultBox } from '../faults';
import type { SignedInUser } from '../hostContext';
import type { Site } from '../store/site';
import { dialectOf, effectiveMethod, errorReply, execute, isRead, settled, type RestRequest } from './execute';
import { faultReply, type Reply } from './reply';

/** Gives each URL taken apart; the parts of a batch mostly share one. */
function urlReader(): (url: string) => ReturnType<typeof parseUrl> {
  let last: { readonly text: string; readonly url: ReturnType<typeof parseUrl> } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, url: parseUrl(text) };
    return last.url;
  };
}

function toRequest(outer: RestRequest, part: BatchPart, read: ReturnType<typeof urlReader>): RestRequest {
  const url = read(part.url);
  if (url === undefined || url.segments.some(({ key }) => key === '$batch'))
    throw invalidBatch('The request of a batch part is not valid.');
  const odataVersion = outer.header('odata-version');
  return {
    method: part.method,
    url,
    origin: outer.origin,
    header: (name) => part.headers.get(name) ?? (name === 'accept' ? outer.header(name) : undefined),
    body: part.body,
    ...(odataVersion === undefined ? {} : { odataVersion })
  };
}

function answer(
  site: Site,
  user: SignedInUser,
  outer: RestRequest,
  part: BatchPart,
  faults: FaultBox,
  read: ReturnType<typeof urlReader>
): Reply {
  try {
    const request = toRequest(outer, part, read);
    const fault = faults.take([request.method, effectiveMethod(request.method, request.header)], part.url);
    if (fault?.status === undefined) return execute(site, user, request);
    if (fault.afterCommit === true) execute(site, user, request);
    return faultReply(fault.status, fault.retryAfter);
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return errorReply(error, dialectOf(outer).dialect);
  }
}

function toReply(replies: readonly Reply[]): Reply {
  const { contentType, body } = formatBatch(
    randomUUID(),
    replies.map(({ status, headers, contentType: type, body: content }) => ({
      status,
      headers: { ...(type === undefined ? {} : { 'CONTENT-TYPE': type }), ...headers },
      body: content
    }))
  );
  return { status: 200, headers: {}, contentType, body };
}

/**
 * Answers a `$batch`: parts in order, none undone by another's failure.
 * A batch that writes is one transaction, each part a savepoint in it, so that a hundred inserts reach the disk at once.
 * @throws WireError 400 for a body that is no batch
 * @see sharepoint-rest.md §19
 */
export function executeBatch(site: Site, user: SignedInUser, outer: RestRequest, faults: FaultBox): Reply {
  const parts = parseBatch(
    Buffer.from(outer.body.buffer, outer.body.byteOffset, outer.body.byteLength),
    outer.header('content-type') ?? ''
  );
  const read = urlReader();
  const answerAll = (): Reply[] => parts.map((part) => answer(site, user, outer, part, faults, read));
  const writes = parts.some((part) => !isRead(part.method));
  const replies = writes ? site.db.transaction(answerAll) : answerAll();
  const waits = replies.some(({ settle }) => settle !== undefined);
  return {
    ...toReply(replies),
    ...(waits ? { settle: async () => toReply(await Promise.all(replies.map(settled))) } : {})
  };
}
