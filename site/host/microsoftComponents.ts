import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ComponentManifest, PathEntry, ScriptResource } from './manifestTypes';

/** Where the loader and the components inside it are, under the folder of `@microsoft` packages. */
export const LOADER_ASSEMBLY = 'sp-loader/dist/sp-loader-assembly_en-us.js';

/** A component that exists only inside the loader's assembly and has no manifest of its own. */
export interface AssemblyComponent {
  readonly id: string;
  readonly version: string;
}

/**
 * The manifests of Microsoft's own components, served from their npm packages.
 *
 * Their texts are taken in English (their `default` locale shows resource keys), so every localized path becomes
 * a plain one; this also makes the list a tenth of its size.
 *
 * @param packagesFolder - the folder `node_modules/@microsoft`
 * @param origin - scheme, host and port of the site, without a slash at the end
 * @returns in the order of the packages' names; the two assemblies, which are no components, are left out
 * @throws Error when the folder is missing: the packages are not installed
 * @see spfx-local.md 2
 */
export function readMicrosoftManifests(packagesFolder: string, origin: string): ComponentManifest[] {
  return readdirSync(packagesFolder)
    .sort()
    .flatMap((packageName) => {
      const dist = join(packagesFolder, packageName, 'dist');
      return listManifestFiles(dist).map((file) => {
        const manifest = readManifest(join(dist, file));
        return {
          ...manifest,
          isInternal: true,
          loaderConfig: {
            ...manifest.loaderConfig,
            internalModuleBaseUrls: [`${origin}/spfx/${packageName}/`],
            scriptResources: inEnglish(manifest.loaderConfig.scriptResources)
          }
        };
      });
    })
    .filter((manifest) => !manifest.alias.endsWith('assembly'));
}

/**
 * The components bundled in the loader: `[id, version]` pairs of its `_initializeAssembly` call.
 *
 * @param packagesFolder - the folder `node_modules/@microsoft`
 * @throws Error when the call is not found, which means another version of the loader is installed
 */
export function readAssemblyComponents(packagesFolder: string): AssemblyComponent[] {
  const source = readFileSync(join(packagesFolder, LOADER_ASSEMBLY), 'utf8');
  const call = /_initializeAssembly\(\[(\[[^;]*?\])\]\);/.exec(source)?.[1];
  if (call === undefined) throw new Error('The SPFx loader lists no components. Is version 1.23.2 installed?');
  return [...call.matchAll(/\['([0-9a-f-]{36})', '([^']+)'/g)].map(([, id = '', version = '']) => ({ id, version }));
}

/** Names of the manifest files in a dist folder, sorted; none when there is no such folder. */
export function listManifestFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.manifest.json'))
    .sort();
}

/** Reads one manifest. @throws SyntaxError when the file is not JSON (a build may be writing it) */
export function readManifest(path: string): ComponentManifest {
  return JSON.parse(readFileSync(path, 'utf8')) as ComponentManifest;
}

function inEnglish(resources: Readonly<Record<string, ScriptResource>>): Record<string, ScriptResource> {
  return Object.fromEntries(
    Object.entries(resources).map(([name, resource]) => {
      if (resource.type !== 'localizedPath') return [name, resource];
      return [name, { type: 'path', ...toPathEntry(resource.paths['en-US'] ?? resource.defaultPath) }];
    })
  );
}

function toPathEntry(path: string | PathEntry): PathEntry {
  return typeof path === 'string' ? { path } : path;
}
