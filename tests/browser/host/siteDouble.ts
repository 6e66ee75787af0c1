import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import type { Browser } from 'playwright-core';
import { createHostRoutes } from '../../../site/host/routes';
import type { HostContext, SignedInUser } from '../../../site/server/hostContext';
import { launchBrowser } from '../../support/browser';
import { makeHostRoot } from './hostRoot';

export const PROBE_ID = '5a1f3c52-9d0e-4b67-8f5c-2e7a9d41b603';
const WEB = '/sites/Demo';

const MANAGER: SignedInUser = {
  id: 7,
  login: 'i:0#.f|membership|robin.hale@council.example',
  upn: 'robin.hale@council.example',
  title: 'Robin Hale',
  email: 'robin.hale@council.example',
  jobTitle: 'Service recovery manager',
  department: 'Customer experience',
  roles: ['Service recovery manager'],
  isSiteAdmin: false
};
const READER: SignedInUser = {
  ...MANAGER,
  id: 8,
  upn: 'kit.rowe@council.example',
  login: 'i:0#.f|membership|kit.rowe@council.example',
  title: 'Kit Rowe',
  roles: ['Any officer']
};

/** A control of a page's canvas that holds the probe. */
export function probeControl(
  instanceId: string,
  properties: Record<string, unknown> = {},
  webPartId = PROBE_ID
): Record<string, unknown> {
  return {
    controlType: 3,
    id: instanceId,
    webPartId,
    position: { zoneIndex: 1, sectionIndex: 1, controlIndex: 1, sectionFactor: 12 },
    webPartData: { id: webPartId, instanceId, title: 'Probe', dataVersion: '1.0', properties }
  };
}

/** A site of one web, as far as the host asks: pages in memory, two people, and the request that saves a page. */
export interface SiteDouble {
  readonly origin: string;
  readonly webUrl: string;
  /** Pages by file name; may be changed between requests. */
  readonly pages: Map<string, { title: string; canvasContent1: string }>;
  /** Folder the host takes for the repository. */
  readonly root: string;
  close(): Promise<void>;
}

/**
 * Starts it on a free port.
 *
 * @param dist - folder of the built solution to show; the probe alone when absent
 */
export async function startSiteDouble(dist?: string): Promise<SiteDouble> {
  if (dist !== undefined && !existsSync(dist)) throw new Error('There is no built solution. Run npm run build first.');
  const root = makeHostRoot(dist ?? join(__dirname, 'probe'));
  const pages: SiteDouble['pages'] = new Map();
  const app = new Hono();
  const context = makeContext(pages);
  createHostRoutes({ root, navigation: ['Home.aspx', 'Other.aspx'] })(app, context);
  mountPageItem(app, pages);
  mountSignIn(app);
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', overrideGlobalObjects: false });
  await new Promise((listening) => server.once('listening', listening));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return {
    origin,
    webUrl: `${origin}${WEB}`,
    pages,
    root,
    close: async () => {
      await new Promise((closed) => server.close(closed));
      rmSync(root, { recursive: true, force: true });
    }
  };
}

/** A site and a browser to look at it with. */
export interface Stage {
  readonly site: SiteDouble;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Starts both, or neither. */
export async function openStage(dist?: string): Promise<Stage> {
  const site = await startSiteDouble(dist);
  try {
    const browser = await launchBrowser();
    return {
      site,
      browser,
      close: async () => {
        await browser.close();
        await site.close();
      }
    };
  } catch (error) {
    await site.close();
    throw error;
  }
}

function makeContext(pages: SiteDouble['pages']): HostContext {
  const now = new Date('2026-01-05T09:00:00Z');
  return {
    webInfo: {
      siteId: '11111111-1111-4111-8111-111111111111',
      webId: '22222222-2222-4222-8222-222222222222',
      title: 'Demo <site>',
      description: '',
      serverRelativeUrl: WEB,
      language: 1033,
      template: 'STS',
      timeZone: 'Europe/London'
    },
    clock: { now: () => now, today: () => '2026-01-05', setToday: () => undefined },
    currentUser: (request) => {
      const cookie = request.headers.get('Cookie') ?? '';
      if (cookie.includes('nobody')) return new Response('{}', { status: 403 });
      return cookie.includes('kit.rowe') ? READER : MANAGER;
    },
    users: () => [MANAGER, READER].map((user) => ({ ...user, login: user.upn })),
    digest: () => ({ value: '0xABCD,05 Jan 2026 09:00:00 -0000', timeoutSeconds: 1800 }),
    effectiveWebMask: (user) => (user === READER ? { High: '0', Low: '1' } : { High: '0', Low: '7' }),
    readListPage: () => undefined,
    pageExtensions: () => [],
    readPage: (url) => {
      const page = pages.get(url.slice(`${WEB}/SitePages/`.length));
      return (
        page && { ...page, itemId: 1, listId: '33333333-3333-4333-8333-333333333333', modified: '2026-01-05T09:00:00Z' }
      );
    }
  };
}

/** The page's item, to be read and merged into, as `getFileByServerRelativePath` gives it. */
function mountPageItem(app: Hono, pages: SiteDouble['pages']): void {
  const nameOf = (path: string): string => /SitePages\/([\w.]+)'/.exec(decodeURIComponent(path))?.[1] ?? '';
  app.use(`${WEB}/_api/web/:file{getFileByServerRelativePath.+}`, async (c) => {
    const page = pages.get(nameOf(c.req.url));
    if (page === undefined) return c.notFound();
    if (c.req.method === 'GET') return c.json({ Id: 1, CanvasContent1: page.canvasContent1 }, 200, { ETag: '"1"' });
    if (
      c.req.header('X-HTTP-Method') !== 'MERGE' ||
      c.req.header('If-Match') !== '"1"' ||
      c.req.header('X-RequestDigest') !== '0xFRESH'
    )
      return c.json({}, 400);
    const body = await c.req.json<{ CanvasContent1: string }>();
    page.canvasContent1 = body.CanvasContent1;
    return c.body(null, 204);
  });
}

function mountSignIn(app: Hono): void {
  app.post('/_local/signin', async (c) => {
    const { login } = await c.req.json<{ login: string }>();
    c.header('Set-Cookie', `hub-user=${login}; Path=/; HttpOnly; SameSite=Strict`);
    return c.json({ login });
  });
  app.post(`${WEB}/_api/contextinfo`, (c) => c.json({ FormDigestValue: '0xFRESH' }));
}
