import { contentType, negotiate, renderError } from '../wire/dialect';
import { methodNotAllowed, resourceNotFound, WireError } from '../wire/errors';
import type { Dialect, ParsedUrl } from '../wire/types';
import type { SignedInUser } from '../hostContext';
import type { Web } from '../store/model';
import type { Site } from '../store/site';
import { Call, type Operation } from './call';
import { describeItem } from './itemQueries';
import type { Reply } from './reply';
import type { Resource } from './resource';
import { resolve } from './resources/root';

/** A request to the REST service, or a part of a batch, before its method override is applied. */
export interface RestRequest {
  readonly method: string;
  readonly url: ParsedUrl;
  readonly origin: string;
  /** Lower-case name to value. */
  readonly header: (name: string) => string | undefined;
  readonly body: Uint8Array;
  /** Of the outer request, for a part of a batch. */
  readonly odataVersion?: string;
}

const VERBS: Readonly<Record<string, keyof Resource>> = {
  GET: 'get',
  HEAD: 'get',
  POST: 'post',
  MERGE: 'merge',
  PATCH: 'merge',
  PUT: 'put',
  DELETE: 'remove'
};

/** The verb meant: `X-HTTP-Method` on a POST wins. @see sharepoint-rest.md §1.5 */
export function effectiveMethod(method: string, header: RestRequest['header']): string {
  const override = method === 'POST' ? (header('x-http-method') ?? header('x-http-method-override')) : undefined;
  return (override ?? method).trim().toUpperCase();
}

/** The answer itself, where it had to wait for another machine. */
export function settled(reply: Reply): Reply | Promise<Reply> {
  return reply.settle?.() ?? reply;
}

/** Whether a verb changes nothing. */
export function isRead(method: string): boolean {
  return method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
}

/** An error as SharePoint words it. */
export function errorReply(error: unknown, dialect: Dialect): Reply {
  const wire =
    error instanceof WireError
      ? error
      : new WireError(500, '-1, System.Exception', 'The site could not answer this request.');
  // What is not ours to expect is a fault of the site: its trace belongs in the log, not in the answer.
  if (wire !== error) console.error(error);
  return {
    status: wire.status,
    headers: {},
    contentType: contentType(dialect),
    body: JSON.stringify(renderError(dialect, wire))
  };
}

/** The dialect asked for, or light JSON when the request asks for one that does not exist. */
export function dialectOf(request: Pick<RestRequest, 'header' | 'odataVersion'>): {
  dialect: Dialect;
  error?: WireError;
} {
  try {
    return { dialect: negotiate(request.header('accept'), request.header('odata-version') ?? request.odataVersion) };
  } catch (error) {
    if (!(error instanceof WireError)) throw error;
    return { dialect: 'v4-none', error };
  }
}

function toOperation(web: Web, request: RestRequest, dialect: Dialect): Operation {
  const ifMatch = request.header('if-match');
  return {
    method: effectiveMethod(request.method, request.header),
    url: request.url,
    origin: request.origin,
    wire: { dialect, webUrl: `${request.origin}${web.path}` },
    ...(ifMatch === undefined ? {} : { ifMatch }),
    contentType: request.header('content-type') ?? '',
    body: request.body
  };
}

function perform(call: Call): Reply {
  const { method, url } = call.operation;
  const resource = resolve(call);
  const verb = VERBS[method];
  const run = resource.invoke !== undefined && !isRead(method) ? resource.invoke : verb && resource[verb];
  if (typeof run === 'function') return (run as () => Reply)();
  if (method === 'PUT' && resource.merge !== undefined) return resource.merge();
  const name = url.segments.at(-1)?.name ?? '';
  if (url.segments.length === 0) throw resourceNotFound('');
  throw methodNotAllowed(method, name);
}

/**
 * Answers one request; never throws for what the request got wrong.
 * Writes run in a transaction: an error undoes all of them, a 2xx is on disk when this returns
 * (inside a batch, when the batch's own transaction ends).
 */
export function execute(site: Site, user: SignedInUser, request: RestRequest): Reply {
  const { dialect, error } = dialectOf(request);
  if (error !== undefined) return errorReply(error, dialect);
  try {
    const web = site.webs.byPath(request.url.webPath.replace(/^\/$/, ''));
    if (web === undefined) throw resourceNotFound(request.url.webPath);
    const call = new Call(site, user, web, toOperation(web, request, dialect), describeItem);
    const reply = isRead(call.operation.method) ? perform(call) : site.db.transaction(() => perform(call));
    const { settle } = reply;
    return settle === undefined
      ? reply
      : { ...reply, settle: () => settle().catch((failure: unknown) => errorReply(failure, dialect)) };
  } catch (failure) {
    return errorReply(failure, dialect);
  }
}
