import { hubLists } from './hubLists';
import { siteExtensionsScript, toSiteScript } from './toSiteScript';

/**
 * The generated files by name (within `sharepoint/assets/`) with their exact text: one site script a list, and one for
 * what stands on every page.
 */
export function siteScriptFiles(): ReadonlyMap<string, string> {
  const scripts = [
    ...hubLists.map((list) => [list.name, toSiteScript(list)] as const),
    ['SitePages', siteExtensionsScript()] as const
  ];
  return new Map(scripts.map(([name, script]) => [`${name}.json`, `${JSON.stringify(script, undefined, 2)}\n`]));
}
