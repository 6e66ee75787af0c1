import type { ComponentManifest } from './manifestTypes';

/**
 * The AMD module behind a synthetic manifest.
 *
 * Its code is in the host's bundle (`client/internals`), typed and tested; the module only hands it over, under the
 * URL of its own that requirejs needs.
 *
 * @param file - the path below `/_host/modules/`
 * @param manifests - the page's manifests, for the host application's dependencies
 * @returns undefined when there is no such module; React's two are files and not made here
 */
export function makeModule(file: string, manifests: readonly ComponentManifest[]): string | undefined {
  if (file === 'application.js') {
    const application = manifests.find((manifest) => manifest.alias === 'local-host-application');
    const names = Object.entries(application?.loaderConfig.scriptResources ?? {})
      .filter(([, resource]) => resource.type === 'component')
      .map(([name]) => name);
    return `define(${JSON.stringify(names)}, function (...found) {
  const names = ${JSON.stringify(names)};
  return window.localHost.application(Object.fromEntries(names.map((name, index) => [name, found[index]])));
});\n`;
  }
  const [, kind, id] = /^(stub|in-assembly)\/([0-9a-f-]{36})\.js$/.exec(file) ?? [];
  if (kind === undefined) return undefined;
  return `define([], function () { return window.localHost.stub(${JSON.stringify(id)}); });\n`;
}
