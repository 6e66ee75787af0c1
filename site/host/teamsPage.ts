import type { Hono } from 'hono';
import type { HostContext } from '../server/hostContext';

/** Adds `/teams`: the page that plays Teams around the hub. */
export function mountTeamsPage(app: Hono, context: HostContext): void {
  app.get('/teams', (c) => c.redirect(context.webInfo.serverRelativeUrl));
}
