import type { MiddlewareHandler } from 'hono';

const LOCAL_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether a host, with its port or without, is this machine. */
export function isLoopback(host: string): boolean {
  return LOCAL_NAMES.has(hostName(host));
}

function hostName(host: string): string {
  return host.replace(/:\d+$/, '').toLowerCase();
}

/**
 * Keeps other sites' pages out: the Host must be a loopback name, so that a name rebound to this machine finds nothing,
 * and what writes must not come from another origin.
 */
export function guard(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header('host') ?? new URL(c.req.url).host;
    if (!isLoopback(host)) return c.text('This site answers only to localhost.', 403);
    const origin = c.req.header('origin');
    const isWrite = c.req.method !== 'GET' && c.req.method !== 'HEAD';
    if (isWrite && origin !== undefined && origin.toLowerCase() !== `http://${host.toLowerCase()}`) {
      return c.text('Requests from other sites are refused.', 403);
    }
    await next();
  };
}
