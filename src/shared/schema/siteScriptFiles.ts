import { hubLists } from './hubLists';
import { toSiteScript } from './toSiteScript';

/** The generated files by name (within `sharepoint/assets/`) with their exact text, one site script a list. */
export function siteScriptFiles(): ReadonlyMap<string, string> {
  return new Map(
    hubLists.map((list) => [`${list.name}.json`, `${JSON.stringify(toSiteScript(list), undefined, 2)}\n`])
  );
}
