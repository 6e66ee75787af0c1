import { accessDenied, pathOutsideWeb, webUrlInUse, WireError } from '../../wire/errors';
import type { JsonObject, JsonValue, Segment } from '../../wire/types';
import { furnishWeb } from '../../store/bootstrap';
import { CHANGE, CHANGED } from '../../store/changes';
import { defaultWebSettings } from '../../store/webs';
import type { Call } from '../call';
import { describeSubWebs, describeWeb, describeWebInfo } from '../entities/web';
import { checkFileName } from '../names';
import { emptyReply, type Reply } from '../reply';
import { collection, method, type Resource } from '../resource';

const text = (value: JsonValue | undefined, otherwise: string): string =>
  typeof value === 'string' && value !== '' ? value : otherwise;

/** `…/webs`. @see sharepoint-rest.md §5.1 */
export function websResource(call: Call): Resource {
  return collection(call, 'Webs', 'SP.ApiData.Webs', () => describeSubWebs(call), {
    child: (inner) => (inner.key === 'add' ? method(inner.name, () => addWeb(call)) : undefined)
  });
}

/** `…/webinfos` and `…/getSubwebsFilteredForCurrentUser(…)`. */
export function webInfosResource(call: Call, segment: Segment): Resource {
  return collection(call, segment.name, 'SP.ApiData.WebInfos', () =>
    call.site.webs
      .childrenOf(call.web)
      .filter((web) => call.access.webMask(web) !== 0n)
      .map((web) => describeWebInfo(call.at(web)))
  );
}

function addWeb(call: Call): Reply {
  call.access.requireWeb('manageSubwebs');
  const wanted = call.parameters('parameters');
  const path = freePath(call, text(wanted['Url'], ''));
  const { site } = call;
  const stamp = call.stamp();
  const title = text(wanted['Title'], path.slice(path.lastIndexOf('/') + 1));
  const web = site.webs.add({
    parent: call.web,
    path,
    settings: settingsOf(title, wanted),
    author: stamp.userId,
    created: stamp.now
  });
  if (wanted['UseSamePermissionsAsParentSite'] === false) {
    const scopeId = site.permissions.addScope({ webId: web.id });
    site.permissions.grantOwner(scopeId, call.user.id);
    site.webs.setScope(web, scopeId);
  }
  furnishWeb(site, web, stamp);
  const inside = call.at(site.webs.byId(web.id) ?? web);
  inside.log(CHANGED.web, CHANGE.add);
  return call.entity(describeWeb(inside));
}

function settingsOf(title: string, { Description, Language, WebTemplate }: JsonObject): JsonObject {
  return {
    ...defaultWebSettings(title),
    Description: text(Description, ''),
    Language: typeof Language === 'number' ? Language : 1033,
    WebTemplate: text(WebTemplate, 'STS').split('#')[0] ?? 'STS'
  };
}

/** A web's path below the call's, each step a name of its own. @throws WireError when it is taken or no path */
function freePath(call: Call, url: string): string {
  const steps = url.split('/');
  if (url === '' || steps.includes('..')) throw pathOutsideWeb();
  steps.forEach(checkFileName);
  const path = `${call.web.path}/${url}`;
  const { webs, lists } = call.site;
  if (webs.byPath(path) !== undefined || lists.byUrl(path) !== undefined) throw webUrlInUse(path);
  return path;
}

/** `DELETE _api/web`: a web without webs below it. */
export function removeWeb(call: Call): Reply {
  call.access.requireWeb('manageWeb');
  const { site, web } = call;
  if (web.parentId === undefined) throw accessDenied();
  if (site.webs.childrenOf(web).length > 0) {
    throw new WireError(
      500,
      '-2130575203, Microsoft.SharePoint.SPException',
      `Error deleting Web site "${web.path}". You can't delete a site that has subsites.`
    );
  }
  for (const list of [...site.lists.ofWeb(web.id), ...site.lists.recycledOf(web.id)]) site.lists.remove(list);
  site.webs.remove(web);
  site.permissions.forget();
  const parent = site.webs.byId(web.parentId);
  if (parent !== undefined) call.at(parent).log(CHANGED.web, CHANGE.remove);
  return emptyReply(200);
}
