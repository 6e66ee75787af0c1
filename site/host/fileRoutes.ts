import { join } from 'node:path';
import type { Context, Hono } from 'hono';
import type { ManifestSource } from './manifests';
import { createMicrosoftFileFinder } from './microsoftFiles';
import { makeModule } from './modules';
import { type CachePolicy, createStaticFiles, serveText } from './staticFiles';
import { reactFile } from './syntheticManifests';

/** SharePoint's copy of React is the production one, so that is what a page gets. Their names say the version. */
const REACT_FILES: Readonly<Record<string, string>> = {
  [`${reactFile('react')}.js`]: 'react/umd/react.production.min.js',
  [`${reactFile('react-dom')}.js`]: 'react-dom/umd/react-dom.production.min.js'
};

/** A file name that ends in the build's hash, so that its content never changes. */
const HASHED = /_[0-9a-f]{20,}\.js$/;

/**
 * Adds the routes of files: Microsoft's (`/spfx`), ours (`/dist`), the host's own (`/_host`) and icon fonts (`/fonts`).
 *
 * @param root - the repository's folder
 */
export function mountFiles(app: Hono, root: string, manifests: ManifestSource): void {
  const files = createStaticFiles();
  const modules = join(root, 'node_modules');
  const findMicrosoftFile = createMicrosoftFileFinder(join(modules, '@microsoft'));
  const serve = async (
    c: Context,
    folder: string,
    path: string,
    policy: CachePolicy = HASHED.test(path) ? 'immutable' : 'no-cache'
  ): Promise<Response> => (await files.serve(c.req.raw, folder, path, policy)) ?? c.notFound();

  app.get('/spfx/:package/:file', (c) => {
    const found = findMicrosoftFile(c.req.param('package'), c.req.param('file'));
    if (found === undefined) return c.notFound();
    return serve(c, found.folder, found.name);
  });
  app.get('/dist/:file{.+}', (c) => serve(c, join(root, 'dist'), c.req.param('file')));
  app.get('/fonts/:file', (c) =>
    serve(c, join(modules, '@fluentui', 'font-icons-mdl2', 'fonts'), c.req.param('file'), 'immutable')
  );
  app.get('/_host/modules/:file{.+}', (c) => {
    const file = c.req.param('file');
    const react = REACT_FILES[file];
    if (react !== undefined) return serve(c, modules, react, 'immutable');
    const text = makeModule(file, manifests.list(new URL(c.req.url).origin));
    if (text === undefined) return c.notFound();
    // A stand-in only says which one it is; what it does is in the host's own script.
    const isStandIn = file.includes('/');
    return serveText(c.req.raw, file, text, isStandIn ? 'immutable' : 'no-cache');
  });
  app.get('/_host/:file', (c) => serve(c, join(root, '.build', 'host'), c.req.param('file'), 'no-cache'));
}
