import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { Hono, type Context } from 'hono';
import { accessDenied, throttled, unreadableBody, WireError } from './wire/errors';
import { parseUrl } from './wire/url';
import { Budgets, withAllowance } from './budget';
import { FaultBox, type FaultRule } from './faults';
import { checkDigest } from './digest';
import { guard } from './guard';
import { createHostContext } from './host';
import type { HostContext, Mount, SignedInUser } from './hostContext';
import { localRoutes } from './local';
import { serveFile } from './rawFiles';
import { executeBatch } from './rest/batch';
import { dialectOf, effectiveMethod, errorReply, execute, isRead, settled, type RestRequest } from './rest/execute';
import { compress, faultReply, type Reply } from './rest/reply';
import { signIn, USER_HEADER } from './signIn';
import type { Site } from './store/site';
import { WebhookSender } from './webhooks';

/** What an app is made from. */
export interface AppOptions {
  readonly site: Site;
  /** Adds routes before REST and raw files. */
  readonly mount?: Mount;
  /** Largest request body in bytes. */
  readonly bodyLimit?: number;
}

/** The app, and what it lends to those beside it. */
export interface SiteApp {
  readonly app: Hono;
  readonly context: HostContext;
  readonly faults: FaultBox;
}

/** What an answer carries for the listener: close the connection instead of sending it. */
export const DROP_HEADER = 'x-local-drop';

const BODY_LIMIT = 256 * 1024 * 1024;
const GZIP_FROM = 1024;
const STREAM_FROM = 64 * 1024;

/** Bytes as a stream of one piece: given whole, a Response copies them. */
function inOnePiece(bytes: Uint8Array): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
    }
  });
}

async function toResponse(reply: Reply, request: Request): Promise<Response> {
  const headers = new Headers({
    'Cache-Control': 'private, max-age=0',
    'X-Content-Type-Options': 'nosniff',
    MicrosoftSharePointTeamServices: '16.0.0.24000',
    'X-SharePointHealthScore': '0',
    ...reply.headers
  });
  const id = randomUUID();
  headers.set('SPRequestGuid', id);
  headers.set('request-id', id);
  if (reply.contentType !== undefined) headers.set('Content-Type', reply.contentType);
  if (reply.status === 204 || reply.body.length === 0) return new Response(null, { status: reply.status, headers });
  let body: string | Uint8Array = reply.body;
  if (
    body.length >= GZIP_FROM &&
    /json|xml|text|multipart/.test(reply.contentType ?? '') &&
    /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  ) {
    body = await (reply.gzip?.() ?? compress(body));
    headers.set('Content-Encoding', 'gzip');
    headers.set('Vary', 'Accept-Encoding');
  }
  if (request.method === 'HEAD') return new Response(null, { status: reply.status, headers });
  if (typeof body === 'string' || body.length < STREAM_FROM)
    return new Response(body as BodyInit, { status: reply.status, headers });
  headers.set('Content-Length', String(body.length));
  return new Response(inOnePiece(body), { status: reply.status, headers });
}

function checkSession(site: Site, user: SignedInUser, request: Request, url: RestRequest['url']): void {
  const isContextInfo = url.segments.length === 1 && url.segments[0]?.key === 'contextinfo';
  // A script names its user in a header no form or image can send; a browser has to show it read a page of ours.
  if (isRead(request.method) || isContextInfo || request.headers.has(USER_HEADER)) return;
  checkDigest(site, user, request.headers.get('x-requestdigest') ?? undefined);
}

/** The whole body. @throws WireError 413 as soon as it is known to be over the limit */
async function readBody(request: Request, limit: number): Promise<Uint8Array> {
  const tooBig = new WireError(
    413,
    '-2147024809, Microsoft.SharePoint.Client.InvalidClientQueryException',
    'The request message is too big.'
  );
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw tooBig;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  // Who goes away in the middle of a body sent a bad one.
  const next = async (): Promise<ReadableStreamReadResult<Uint8Array> | undefined> => {
    try {
      return await reader?.read();
    } catch {
      throw unreadableBody();
    }
  };
  for (let read = await next(); read?.done === false; read = await next()) {
    size += read.value.length;
    if (size > limit) {
      await reader?.cancel();
      throw tooBig;
    }
    chunks.push(read.value);
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : Buffer.concat(chunks);
}

/** What an app needs to answer a request. */
interface Answering {
  readonly site: Site;
  readonly faults: FaultBox;
  readonly budgets: Budgets | undefined;
  readonly limit: number;
}

async function answerRest(
  { site, faults, budgets, limit }: Answering,
  request: Request,
  target: string
): Promise<Reply | undefined> {
  const header = (name: string): string | undefined => request.headers.get(name) ?? undefined;
  const { dialect } = dialectOf({ header });
  try {
    const url = parseUrl(target);
    if (url === undefined) return undefined;
    const user = signIn(site, request.headers);
    const allowance = budgets?.take(user.id);
    const tell = (reply: Reply): Reply => (allowance === undefined ? reply : withAllowance(reply, allowance));
    if (allowance?.isSpent === true) return tell(errorReply(throttled(), dialect));
    checkSession(site, user, request, url);
    const body = await readBody(request, limit);
    const rest: RestRequest = { method: request.method, url, origin: new URL(request.url).origin, header, body };
    const isBatch = url.segments.length === 1 && url.segments[0]?.key === '$batch' && request.method === 'POST';
    return tell(await settled(isBatch ? executeBatch(site, user, rest, faults) : execute(site, user, rest)));
  } catch (error) {
    return errorReply(error, dialect);
  }
}

function targetOf(request: Request): string {
  const { origin } = new URL(request.url);
  return request.url.slice(origin.length) || '/';
}

/** Applies an injected fault around an answer. */
async function withFault(
  fault: FaultRule | undefined,
  request: Request,
  answer: () => Promise<Response>
): Promise<Response> {
  if (fault === undefined) return answer();
  if (fault.delayMs !== undefined && fault.delayMs > 0) await wait(fault.delayMs);
  const usual =
    fault.afterCommit === true || (fault.status === undefined && fault.drop !== true) ? await answer() : undefined;
  if (fault.drop === true) return new Response(null, { status: 500, headers: { [DROP_HEADER]: '1' } });
  if (fault.status !== undefined) return toResponse(faultReply(fault.status, fault.retryAfter), request);
  return usual ?? answer();
}

/**
 * Makes the site's app: sign-in, REST, raw files, and the routes of `/_local`.
 * Every answer carries the `Date` of the site's clock.
 */
export function createApp({ site, mount, bodyLimit: limit = BODY_LIMIT }: AppOptions): SiteApp {
  const app = new Hono();
  const faults = new FaultBox();
  const context = createHostContext(site);
  const webhooks = new WebhookSender(site);
  webhooks.wake();
  const { userBudget } = site.config;
  const budgets = userBudget === undefined ? undefined : new Budgets(userBudget);
  const answering: Answering = { site, faults, budgets, limit };
  app.use('*', guard());
  app.use('*', async (c, next) => {
    await next();
    c.res.headers.set('Date', site.clock.now().toUTCString());
  });
  app.route('/_local', localRoutes(site, faults));
  app.use('*', async (c, next) => {
    const header = (name: string): string | undefined => c.req.raw.headers.get(name) ?? undefined;
    const fault = faults.take([c.req.method, effectiveMethod(c.req.method, header)], targetOf(c.req.raw));
    c.res = await withFault(fault, c.req.raw, async () => {
      await next();
      return c.res;
    });
  });
  mount?.(app, context);
  app.all('*', async (c) => {
    const reply = await answerRest(answering, c.req.raw, targetOf(c.req.raw));
    if (!isRead(c.req.method)) webhooks.wake();
    return reply === undefined ? rawFile(site, c) : toResponse(reply, c.req.raw);
  });
  app.notFound((c) => c.text('There is nothing here.', 404));
  app.onError((error, c) =>
    toResponse(errorReply(error, dialectOf({ header: (name) => c.req.header(name) }).dialect), c.req.raw)
  );
  return { app, context, faults };
}

function rawFile(site: Site, c: Context): Response | Promise<Response> {
  try {
    return (
      (isRead(c.req.method) ? serveFile(site, signIn(site, c.req.raw.headers), c.req.raw) : undefined) ??
      c.text('There is nothing here.', 404)
    );
  } catch (error) {
    if (error instanceof WireError)
      return c.text(
        error.status === accessDenied().status ? 'You do not have access to this.' : error.message,
        error.status === 403 ? 403 : 404
      );
    throw error;
  }
}
