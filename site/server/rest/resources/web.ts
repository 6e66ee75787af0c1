import { listDoesNotExist, unknownProperty } from '../../wire/errors';
import { emptyReply } from '../reply';
import type { Segment } from '../../wire/types';
import { describeWeb } from '../entities/web';
import type { Call } from '../call';
import { entity, method, textArg, type Resource } from '../resource';
import { getChanges } from './changes';
import { fieldsResource } from './fields';
import { fileByPath } from './files';
import { folderByPath } from './folders';
import { itemResource } from './items';
import { listResource } from './list';
import { seen } from './listChecks';
import { listsResource } from './lists';
import { recycleBinResource } from './recycleBin';
import { regionalSettings } from './regional';
import { roleDefinitionsResource } from './roles';
import { securableChild } from './securable';
import { contentTypesResource } from './contentTypes';
import { ensureUser, groupResource, groupsResource, userById, userResource, usersResource } from './people';

const WEB_SETTINGS: ReadonlyMap<string, string> = new Map([
  ['Title', 'title'],
  ['Description', 'description'],
  ['WelcomePage', 'welcomePage']
]);

function mergeWeb(call: Call): ReturnType<NonNullable<Resource['merge']>> {
  call.access.requireWeb('manageWeb');
  const known = new Set(Object.keys(describeWeb(call).values));
  for (const [name, value] of Object.entries(call.body().values)) {
    const key = WEB_SETTINGS.get(name);
    if (key !== undefined) call.site.setMeta(key, String(value ?? ''));
    else if (!known.has(name)) throw unknownProperty(name, 'SP.Web');
  }
  return emptyReply(204);
}

/** `_api/web`. @see sharepoint-rest.md §5.1 */
export function webResource(call: Call): Resource {
  return entity(call, 'Web', () => describeWeb(call), {
    merge: () => mergeWeb(call),
    child: (segment) => webChild(call, segment) ?? securableChild(call, { kind: 'web' }, segment)
  });
}

function listAt(call: Call, url: string): Resource {
  const path = decodeURI(url).replace(/^https?:\/\/[^/]+/i, '');
  const list = call.site.lists.byUrl(path);
  if (list === undefined) throw listDoesNotExist(path, call.wire.webUrl);
  return listResource(call, seen(call, list));
}

function webChild(call: Call, segment: Segment): Resource | undefined {
  const { site } = call;
  switch (segment.key) {
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
      const list = site.lists.byUrl(`${site.config.path}/Shared Documents`);
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
      return recycleBinResource(call, segment);
    case 'getchanges':
      return method('getchanges', () => getChanges(call));
    case 'getfilebyserverrelativepath':
    case 'getfilebyserverrelativeurl':
    case 'getfilebyurl':
      return fileByPath(
        call,
        textArg(segment, segment.key === 'getfilebyserverrelativepath' ? 'decodedurl' : 'serverrelativeurl'),
        itemResource
      );
    case 'getfolderbyserverrelativepath':
    case 'getfolderbyserverrelativeurl':
      return folderByPath(
        call,
        textArg(segment, segment.key === 'getfolderbyserverrelativepath' ? 'decodedurl' : 'serverrelativeurl'),
        itemResource
      );
    case 'rootfolder':
      return folderByPath(call, site.config.path, itemResource);
    case 'folders':
      return folderByPath(call, site.config.path, itemResource).child?.(segment);
    default:
      return undefined;
  }
}
