import { listDoesNotExist, unknownProperty } from '../../wire/errors';
import { CHANGE, CHANGED } from '../../store/changes';
import { emptyReply, type Reply } from '../reply';
import type { JsonValue, Segment } from '../../wire/types';
import { describeWeb } from '../entities/web';
import type { Call } from '../call';
import { entity, method, textArg, type Resource } from '../resource';
import { getChanges } from './changes';
import { fieldsResource } from './fields';
import { fileById, fileByPath } from './files';
import { folderById, folderByPath } from './folders';
import { itemResource } from './items';
import { listResource } from './list';
import { seen } from './listChecks';
import { listsResource } from './lists';
import { navigationResource } from './navigation';
import { recycleBinResource } from './recycleBin';
import { regionalSettings } from './regional';
import { roleDefinitionsResource } from './roles';
import { securableChild } from './securable';
import { contentTypesResource } from './contentTypes';
import { CUSTOM_ACTION_SCOPES } from '../../store/customActions';
import { customActionsResource } from './customActions';
import { webExtra } from './webExtras';
import { removeWeb, webInfosResource, websResource } from './webs';
import { ensureUser, groupResource, groupsResource, userById, userResource, usersResource } from './people';

/** Settings of a web that are fixed when it is made. */
const FIXED: ReadonlySet<string> = new Set(['Language', 'WebTemplate']);

function mergeWeb(call: Call): Reply {
  call.access.requireWeb('manageWeb');
  const known = new Set(Object.keys(describeWeb(call).values));
  const settings: Record<string, JsonValue> = { ...call.web.settings };
  for (const [name, value] of Object.entries(call.body().values)) {
    if (Object.hasOwn(settings, name) && !FIXED.has(name)) settings[name] = value;
    else if (!known.has(name)) throw unknownProperty(name, 'SP.Web');
  }
  call.site.webs.update(call.web, settings);
  call.log(CHANGED.web, CHANGE.update);
  return emptyReply(204);
}

/** `_api/web`. @see sharepoint-rest.md §5.1 */
export function webResource(call: Call): Resource {
  return entity(call, 'Web', () => describeWeb(call), {
    merge: () => mergeWeb(call),
    remove: () => removeWeb(call),
    child: (segment) => webChild(call, segment) ?? securableChild(call, { kind: 'web' }, segment)
  });
}

function listAt(call: Call, url: string): Resource {
  const written = decodeUrl(url).replace(/^https?:\/\/[^/]+/i, '');
  // Some clients leave the first slash out.
  const path = written.startsWith('/') ? written : `/${written}`;
  const list = call.site.lists.byUrl(path) ?? call.site.lists.byUrl(`${call.web.path}${path}`);
  if (list === undefined || list.webId !== call.web.id) throw listDoesNotExist(path, call.wire.webUrl);
  return listResource(call, seen(call, list));
}

/** A file's address as somebody copied it: percent-encoded, or as the file is called. */
function decodeUrl(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    // A stray percent sign belongs to a name.
    return url;
  }
}

function webChild(call: Call, segment: Segment): Resource | undefined {
  const { site } = call;
  switch (segment.key) {
    case 'webs':
      return websResource(call);
    case 'webinfos':
    case 'getsubwebsfilteredforcurrentuser':
      return webInfosResource(call, segment);
    case 'parentweb': {
      const parent = call.web.parentId === undefined ? undefined : site.webs.byId(call.web.parentId);
      return parent && webResource(call.at(parent));
    }
    case 'lists':
      return listsResource(call, segment);
    case 'getlist':
      return listAt(call, textArg(segment, 'strurl'));
    case 'getlistusingpath':
      return listAt(call, textArg(segment, 'decodedurl'));
    case 'fields':
    case 'availablefields':
      return fieldsResource(call, undefined, segment);
    case 'contenttypes':
    case 'availablecontenttypes':
      return contentTypesResource(call, undefined, segment);
    case 'defaultdocumentlibrary': {
      const list = site.lists.byUrl(`${call.web.path}/Shared Documents`);
      return list && listResource(call, seen(call, list));
    }
    case 'currentuser':
      return userResource(call, userById(call, call.user.id));
    case 'siteusers':
      return usersResource(call, segment);
    case 'getuserbyid':
      return userResource(call, userById(call, Number(textArg(segment, 'id'))));
    case 'ensureuser':
      return method('ensureuser', () => ensureUser(call));
    case 'sitegroups':
      return groupsResource(call, segment);
    case 'associatedownergroup':
    case 'associatedmembergroup':
    case 'associatedvisitorgroup':
      return groupResource(
        call,
        { associatedownergroup: 3, associatedvisitorgroup: 4, associatedmembergroup: 5 }[segment.key]
      );
    case 'roledefinitions':
      return roleDefinitionsResource(call, segment);
    case 'regionalsettings':
      return regionalSettings(call);
    case 'recyclebin':
      return recycleBinResource(call, 'web', segment);
    case 'getchanges':
      return method('getchanges', () => getChanges(call, 'web'));
    case 'getfilebyserverrelativepath':
      return fileByPath(call, textArg(segment, 'decodedurl'), itemResource);
    case 'getfilebyserverrelativeurl':
      return fileByPath(call, textArg(segment, 'serverrelativeurl'), itemResource);
    case 'getfilebyurl':
    case 'getfilebylinkingurl':
      return fileByPath(call, decodeUrl(textArg(segment, 'fileurl')), itemResource);
    case 'getfilebyid':
      return fileById(call, textArg(segment, 'uniqueid'), itemResource);
    case 'getfolderbyid':
      return folderById(call, textArg(segment, 'uniqueid'), itemResource);
    case 'getfolderbyserverrelativepath':
    case 'getfolderbyserverrelativeurl':
      return folderByPath(
        call,
        textArg(segment, segment.key === 'getfolderbyserverrelativepath' ? 'decodedurl' : 'serverrelativeurl'),
        itemResource
      );
    case 'rootfolder':
      return folderByPath(call, call.web.path, itemResource);
    case 'folders':
      return folderByPath(call, call.web.path, itemResource).child?.(segment);
    case 'navigation':
      return navigationResource(call);
    case 'usercustomactions':
      return customActionsResource(call, segment, { scope: CUSTOM_ACTION_SCOPES.web, webId: call.web.id });
    default:
      return webExtra(call, segment);
  }
}
