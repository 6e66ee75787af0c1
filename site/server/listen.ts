import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';
import { DROP_HEADER } from './app';

/** A site that answers. */
export interface Listening {
  /** `http://localhost:4321`. */
  readonly origin: string;
  readonly port: number;
  /** Stops taking requests, ends the open ones, and resolves when all are done. */
  close(): Promise<void>;
}

/** Why the port cannot be used, in words for the person who started the site. */
export class ListenError extends Error {
  public override name = 'ListenError';
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function makeServer(app: Hono): Server {
  const fetch = async (
    request: Request,
    env: { incoming: IncomingMessage; outgoing: ServerResponse }
  ): Promise<Response> => {
    const response = await app.fetch(request);
    if (response.headers.has(DROP_HEADER)) env.outgoing.destroy();
    return response;
  };
  const listener = getRequestListener(
    (request, env) => fetch(request, env as { incoming: IncomingMessage; outgoing: ServerResponse }),
    { overrideGlobalObjects: false }
  );
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 300_000 }, (incoming, outgoing) => {
    void listener(incoming, outgoing);
  });
  // Whatever is wrong with a request's head, a URL of a megabyte too, is a bad request.
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const status = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request';
    if (socket.writable) socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    else socket.destroy();
  });
  return server;
}

/**
 * Serves an app on loopback only: 127.0.0.1, and ::1 where the machine has it, because browsers may try either for `localhost`.
 * @param port 0 for a free one
 * @throws ListenError when the port is in use or not allowed
 */
export async function listen(app: Hono, port: number): Promise<Listening> {
  const servers = [makeServer(app)];
  const [main] = servers as [Server];
  let actual: number;
  try {
    actual = await listenOn(main, port, '127.0.0.1');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    const reason =
      code === 'EADDRINUSE'
        ? 'is in use. Stop what uses it, or set PORT to another.'
        : `cannot be used (${String(code)}).`;
    throw new ListenError(`Port ${port} ${reason}`, { cause });
  }
  const second = makeServer(app);
  try {
    await listenOn(second, actual, '::1');
    servers.push(second);
  } catch {
    // A machine without IPv6 is served by the first address alone.
    second.close();
  }
  const close = async (): Promise<void> => {
    await Promise.all(
      servers.map(
        (server) =>
          new Promise<void>((resolve) => {
            server.close(() => resolve());
            server.closeIdleConnections();
            // Open requests are short; a connection that is still busy after a second is cut.
            setTimeout(() => server.closeAllConnections(), 1000).unref();
          })
      )
    );
  };
  return { origin: `http://localhost:${actual}`, port: actual, close };
}
