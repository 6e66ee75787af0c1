import type { ComponentManifest, PathEntry, ScriptResource } from './manifestTypes';

/** A script that a page is sure to need, and the component it belongs to. */
export interface Preload {
  readonly componentId: string;
  /** Absolute address. */
  readonly href: string;
}

/**
 * The scripts of components and of all that they need, so that a browser fetches them while the framework starts.
 *
 * SharePoint puts such links into its pages, and the loader looks for them by their `data-sp-componentId`.
 *
 * @param ids - components of the page; an unknown one is left out
 * @param manifests - those of the page
 * @param locale - language of the page's texts, like `en-GB`
 * @param inAssembly - ids of components inside the loader, which have no script of their own
 * @returns each address once, what is needed before what needs it
 * @see Microsoft's `SPComponentLoader._preloadComponents`
 */
export function findPreloads(
  ids: readonly string[],
  manifests: readonly ComponentManifest[],
  locale: string,
  inAssembly: ReadonlySet<string>
): Preload[] {
  const byId = new Map(manifests.map((manifest) => [manifest.id, manifest]));
  const seen = new Set<string>(inAssembly);
  const follow = (id: string): Preload[] => {
    const manifest = byId.get(id);
    if (manifest === undefined || seen.has(id)) return [];
    seen.add(id);
    const { internalModuleBaseUrls, scriptResources } = manifest.loaderConfig;
    const resources = Object.values(scriptResources);
    const needed = resources.flatMap((resource) => (resource.type === 'component' ? follow(resource.id) : []));
    const own = resources.flatMap((resource) => pathOf(resource, locale) ?? []);
    return [...needed, ...own.map((path) => ({ componentId: id, href: `${internalModuleBaseUrls[0] ?? ''}${path}` }))];
  };
  return ids.flatMap(follow);
}

function pathOf(resource: ScriptResource, locale: string): string | undefined {
  switch (resource.type) {
    case 'component':
      return undefined;
    case 'path':
      return fileOf(resource.path);
    case 'localizedPath':
      return fileOf(inLocale(resource.paths, locale) ?? resource.defaultPath);
  }
}

/** The loader compares languages without regard to capitals. */
function inLocale(paths: Readonly<Record<string, string | PathEntry>>, locale: string): string | PathEntry | undefined {
  return Object.entries(paths).find(([name]) => name.toLowerCase() === locale.toLowerCase())?.[1];
}

function fileOf(path: string | PathEntry): string {
  return typeof path === 'string' ? path : path.path;
}
