import type { AssemblyComponent } from './microsoftComponents';
import type { ComponentManifest, ComponentReference, ScriptResource } from './manifestTypes';

/** The component that starts the page; its code is `client/internals/hostApplication.ts`. */
export const HOST_APPLICATION_ID = '3e0a9d3c-5f1b-4a0e-9d53-8c1f7a2b6e40';

const REACT: ComponentReference = { name: 'react', id: '0d910c1c-13b9-4e1c-9aa4-b008c5e42d7d', version: '17.0.1' };
const REACT_DOM: ComponentReference = {
  name: 'react-dom',
  id: 'aa0a46ec-1505-43cd-a44a-93f3a5aa460a',
  version: '17.0.1'
};

/** Microsoft's components whose classes the host application takes, by their module names. */
const APPLICATION_DEPENDENCIES = [
  '@microsoft/sp-application-base',
  '@microsoft/sp-loader',
  '@microsoft/sp-component-base',
  '@microsoft/sp-webpart-base',
  '@microsoft/load-themed-styles'
];

/**
 * Manifests for what SharePoint keeps on its own servers and npm does not have: React, the components inside the
 * loader's assembly, the host application, and a stand-in for every other component that is referred to.
 *
 * @param known - the manifests that exist; their references are followed
 * @param inAssembly - the components bundled in the loader
 * @param origin - scheme, host and port, without a slash at the end
 * @returns each with a URL of its own: requirejs confuses two modules that share one
 * @see spfx-local.md 2
 */
export function makeSyntheticManifests(
  known: readonly ComponentManifest[],
  inAssembly: readonly AssemblyComponent[],
  origin: string
): ComponentManifest[] {
  const references = findReferences(known);
  const made = [
    makeManifest(REACT, origin, reactFile('react')),
    makeManifest(REACT_DOM, origin, reactFile('react-dom'), [REACT]),
    makeManifest(
      { name: 'local-host-application', id: HOST_APPLICATION_ID, version: '1.0.0' },
      origin,
      'application',
      APPLICATION_DEPENDENCIES.map((name) => need(references, name))
    )
  ];
  const taken = new Set([...known, ...made].map((manifest) => manifest.id));
  const rest = [...references.values()].filter((reference) => !taken.has(reference.id));
  const assemblyIds = new Set(inAssembly.map((component) => component.id));
  return [
    ...made,
    ...rest.map((reference) =>
      makeManifest(reference, origin, `${assemblyIds.has(reference.id) ? 'in-assembly' : 'stub'}/${reference.id}`)
    )
  ];
}

/** The name of React's file below `/_host/modules/`, without its ending: with the version, so that browsers may keep it. */
export function reactFile(name: 'react' | 'react-dom'): string {
  return `${name}-${REACT.version}`;
}

function makeManifest(
  component: ComponentReference,
  origin: string,
  file: string,
  dependencies: readonly ComponentReference[] = []
): ComponentManifest {
  const own: Record<string, ScriptResource> = { [component.name]: { type: 'path', path: `${file}.js` } };
  const needed = dependencies.map(({ name, id, version }): [string, ScriptResource] => [
    name,
    { type: 'component', id, version }
  ]);
  return {
    id: component.id,
    alias: component.name,
    version: component.version,
    componentType: 'Library',
    manifestVersion: 2,
    isInternal: true,
    loaderConfig: {
      internalModuleBaseUrls: [`${origin}/_host/modules/`],
      entryModuleId: component.name,
      scriptResources: { ...own, ...Object.fromEntries(needed) }
    }
  };
}

function findReferences(manifests: readonly ComponentManifest[]): Map<string, ComponentReference> {
  const found = new Map<string, ComponentReference>();
  for (const manifest of manifests) {
    found.set(manifest.loaderConfig.entryModuleId, { ...manifest, name: manifest.loaderConfig.entryModuleId });
    for (const [name, resource] of Object.entries(manifest.loaderConfig.scriptResources)) {
      if (resource.type === 'component') found.set(name, { name, id: resource.id, version: resource.version });
    }
  }
  return found;
}

function need(references: ReadonlyMap<string, ComponentReference>, name: string): ComponentReference {
  const bare = name.slice(name.indexOf('/') + 1);
  const found = references.get(name) ?? references.get(bare);
  if (found === undefined) throw new Error(`No installed component is called ${name}.`);
  return { name, id: found.id, version: found.version };
}
