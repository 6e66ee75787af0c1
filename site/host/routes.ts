import type { Hono } from 'hono';
import type { HostContext, Mount } from '../server/hostContext';
import { mountFiles } from './fileRoutes';
import { createManifestSource, type ManifestSource } from './manifests';
import { mountPages } from './pageRoutes';
import { mountTeamsPage } from './teamsPage';

/** What the host needs besides what the site lends it. */
export interface HostOptions {
  /** The repository's folder, with `node_modules`, `dist` and `.build/host`. */
  readonly root: string;
  /** File names of the pages the navigation offers, in order; those the user cannot see are left out. */
  readonly navigation: readonly string[];
}

/**
 * Makes the host: site pages that boot the real SPFx loader, the files they need, and the page that plays Teams.
 *
 * @returns the function that adds its routes to the site: `/`, `{web}`, `{web}/SitePages/*.aspx`, `{web}/Lists/NAME/*.aspx`, `/spfx`, `/dist`,
 * `/_host`, `/fonts`, `/teams` and `{web}/_api/web/GetClientSideComponents`
 * @throws Error when Microsoft's packages are not installed
 * @see spfx-local.md 2
 */
export function createHostRoutes(options: HostOptions): Mount {
  const manifests = createManifestSource(options.root);
  return (app, context) => {
    mountFiles(app, options.root, manifests);
    mountComponents(app, context, manifests);
    mountPages(app, context, options.navigation, manifests);
    mountTeamsPage(app, context, options.navigation);
  };
}

/** Answers the loader when it meets a component that the page does not list, so that it stops asking. */
function mountComponents(app: Hono, context: HostContext, manifests: ManifestSource): void {
  app.post(`${context.webInfo.serverRelativeUrl}/_api/web/GetClientSideComponents`, async (c) => {
    const asked = toIds(await c.req.json<unknown>().catch(() => undefined));
    const known = new Map(manifests.list(new URL(c.req.url).origin).map((manifest) => [manifest.id, manifest]));
    const value = asked.map((id) => {
      const manifest = known.get(id);
      return {
        Id: id,
        Status: manifest === undefined ? 1 : 0,
        Manifest: manifest === undefined ? null : JSON.stringify(manifest)
      };
    });
    return c.json({ value });
  });
}

function toIds(body: unknown): string[] {
  if (typeof body !== 'object' || body === null || !('components' in body) || !Array.isArray(body.components))
    return [];
  return body.components.flatMap((entry: unknown) =>
    typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string'
      ? [entry.id.toLowerCase()]
      : []
  );
}
