import { join } from 'node:path';
import type { ComponentManifest } from './manifestTypes';
import {
  type AssemblyComponent,
  listManifestFiles,
  readAssemblyComponents,
  readManifest,
  readMicrosoftManifests
} from './microsoftComponents';
import { findPreloads, type Preload } from './preloads';
import { makeSyntheticManifests } from './syntheticManifests';

/** Gives the list of manifests for one page. */
export interface ManifestSource {
  /**
   * @param origin - scheme, host and port of the site, without a slash at the end
   * @returns every component the page may load; ours come first and are read anew, so that a rebuilt bundle counts
   */
  list(origin: string): ComponentManifest[];
  /** The scripts that a browser is to fetch at once, of components among those listed. @see findPreloads */
  preloads(ids: readonly string[], manifests: readonly ComponentManifest[], locale: string): Preload[];
}

/**
 * Makes the source of manifests for a working folder.
 *
 * @param root - the repository's folder, with `node_modules` and `dist`
 * @returns a source that keeps Microsoft's part in memory for each origin
 * @throws Error when Microsoft's packages are not installed
 * @see spfx-local.md 2
 */
export function createManifestSource(root: string): ManifestSource {
  const packages = join(root, 'node_modules', '@microsoft');
  const inAssembly: readonly AssemblyComponent[] = readAssemblyComponents(packages);
  const assemblyIds = new Set(inAssembly.map(({ id }) => id));
  const microsoftByOrigin = new Map<string, readonly ComponentManifest[]>();
  const microsoft = (origin: string): readonly ComponentManifest[] => {
    const kept = microsoftByOrigin.get(origin) ?? readMicrosoftManifests(packages, origin);
    microsoftByOrigin.set(origin, kept);
    return kept;
  };
  return {
    list(origin) {
      const known = [...readOwnManifests(join(root, 'dist'), origin), ...microsoft(origin)];
      return [...known, ...makeSyntheticManifests(known, inAssembly, origin)];
    },
    preloads: (ids, manifests, locale) => findPreloads(ids, manifests, locale, assemblyIds)
  };
}

/**
 * The manifests of the built solution.
 *
 * @param dist - the build's output folder; when it is missing or empty there is nothing to show and the list is empty
 * @param origin - scheme, host and port, without a slash at the end
 */
export function readOwnManifests(dist: string, origin: string): ComponentManifest[] {
  return listManifestFiles(dist).flatMap((file) => {
    try {
      const manifest = readManifest(join(dist, file));
      return [{ ...manifest, loaderConfig: { ...manifest.loaderConfig, internalModuleBaseUrls: [`${origin}/dist/`] } }];
    } catch (error) {
      // A build writes its files while pages are read: half a manifest is one that is not there yet.
      if (error instanceof SyntaxError) return [];
      throw error;
    }
  });
}
