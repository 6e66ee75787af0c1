import { gzipSync } from 'node:zlib';
import type { Mount } from '../../../site/server/hostContext';

/** An answer of the site's REST, as it left the server. */
export interface Answer {
  /** Method and path, for example `POST /sites/hub/_api/web/…`. */
  readonly asked: string;
  /** Bytes of the body, gzipped: as it was sent, or what gzip makes of a body too small to be sent so. */
  readonly gzipped: number;
}

/** Counts at the server. */
export interface Traffic {
  /** Goes into the site's options. */
  readonly mount: Mount;
  /** The answers since the last time. */
  take(): Answer[];
}

/** Counts what a site answers to REST requests; a batch is one. */
export function countTraffic(): Traffic {
  let answers: Answer[] = [];
  return {
    mount: (app) =>
      app.use('*', async (c, next) => {
        await next();
        const { pathname } = new URL(c.req.url);
        if (!pathname.includes('/_api/')) return;
        const body = new Uint8Array(await c.res.clone().arrayBuffer());
        const sent = c.res.headers.get('content-encoding') === 'gzip' ? body : gzipSync(body);
        answers.push({ asked: `${c.req.method} ${pathname}`, gzipped: sent.length });
      }),
    take: () => {
      const taken = answers;
      answers = [];
      return taken;
    }
  };
}

/** Bytes of several answers together. */
export function bytesOf(answers: readonly Answer[]): number {
  return answers.reduce((sum, { gzipped }) => sum + gzipped, 0);
}
