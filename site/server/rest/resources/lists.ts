import { listDoesNotExist, listIdDoesNotExist, resourceNotFound } from '../../wire/errors';
import type { JsonObject, Literal, Segment } from '../../wire/types';
import { addListWithDefaults } from '../../store/bootstrap';
import { CHANGE, CHANGED } from '../../store/changes';
import { defaultSettings, isLibraryTemplate } from '../../store/listSettings';
import type { List } from '../../store/model';
import { toFolderName, toGuid } from '../../store/naming';
import type { Call } from '../call';
import { describeList } from '../entities/list';
import { collection, collectionOrMember, method, textArg, type Resource } from '../resource';
import type { Reply } from '../reply';
import { insideWeb } from '../webPath';
import { listResource } from './list';
import { checkTitle, mergeSettings, seen } from './listChecks';

const SUPPORTED_TEMPLATES: ReadonlySet<number> = new Set([100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 119, 171]);

/** `…/lists`, `…/lists('guid')`. @see sharepoint-rest.md §7.3 */
export function listsResource(call: Call, segment: Segment): Resource {
  const all = collection(
    call,
    'Lists',
    'SP.ApiData.Lists',
    () =>
      call.site.lists
        .ofWeb(call.web.id)
        .filter((list) => call.access.seesList(list))
        .map((list) => describeList(call, list)),
    { post: () => createList(call, call.body().values, true), child: (inner) => listsChild(call, inner) }
  );
  return collectionOrMember(segment, all, (key) => listResource(call, listByKey(call, key)));
}

function listByKey(call: Call, key: Literal): List {
  const id = key.kind === 'guid' || key.kind === 'string' ? toGuid(key.value) : undefined;
  const list = id === undefined ? undefined : call.site.lists.byId(id);
  if (list === undefined || list.webId !== call.web.id) throw listIdDoesNotExist();
  return seen(call, list);
}

function listsChild(call: Call, segment: Segment): Resource | undefined {
  switch (segment.key) {
    case 'getbytitle': {
      const title = textArg(segment, 'title');
      const list = call.site.lists.byTitle(call.web.id, title);
      if (list === undefined) throw listDoesNotExist(title, call.wire.webUrl);
      return listResource(call, seen(call, list));
    }
    case 'getbyid': {
      const [key] = segment.args.positional;
      if (key === undefined) throw resourceNotFound(segment.name);
      return listResource(call, listByKey(call, key));
    }
    case 'add':
      return method(segment.name, () => createList(call, olderValues(call.parameters('parameters')), false));
    case 'ensuresiteassetslibrary':
      return method(segment.name, () => ensureLibrary(call, 'Site Assets', 'SiteAssets', 101));
    case 'ensuresitepageslibrary':
    case 'ensureclientrenderedsitepageslibrary':
      return method(segment.name, () => ensureLibrary(call, 'Site Pages', 'SitePages', 119));
    default:
      return undefined;
  }
}

/** What the older `lists/add` says, in the words of the other. */
function olderValues({ TemplateType, ...rest }: JsonObject): JsonObject {
  return { ...rest, ...(TemplateType === undefined ? {} : { BaseTemplate: TemplateType }) };
}

function createList(call: Call, values: JsonObject, created: boolean): Reply {
  call.access.requireWeb('manageLists');
  const template = Number(values['BaseTemplate'] ?? 100);
  const baseTemplate = SUPPORTED_TEMPLATES.has(template) ? template : 100;
  const title = checkTitle(call, values['Title']);
  const settings = mergeSettings([], defaultSettings(baseTemplate), values, call.site.webs.root().fields);
  const parent = isLibraryTemplate(baseTemplate) ? call.web.path : `${call.web.path}/Lists`;
  const wanted = typeof values['Url'] === 'string' && values['Url'] !== '' ? values['Url'] : undefined;
  const folder = wanted === undefined ? `${parent}/${toFolderName(title)}` : insideWeb(call, wanted);
  const list = addList(call, title, freeFolder(call, folder), baseTemplate, settings);
  return call.entity(describeList(call, list), created);
}

function addList(call: Call, title: string, rootFolder: string, baseTemplate: number, settings: JsonObject): List {
  const list = addListWithDefaults(call.site, {
    webId: call.web.id,
    title,
    rootFolder,
    baseTemplate,
    settings,
    author: call.user.id,
    created: call.stamp().now
  });
  call.log(CHANGED.list, CHANGE.add, list);
  return list;
}

function ensureLibrary(call: Call, title: string, folder: string, template: number): Reply {
  const path = `${call.web.path}/${folder}`;
  const existing = call.site.lists.byUrl(path);
  if (existing !== undefined) return call.entity(describeList(call, seen(call, existing)));
  call.access.requireWeb('manageLists');
  return call.entity(describeList(call, addList(call, title, path, template, defaultSettings(template))));
}

function freeFolder(call: Call, wanted: string): string {
  let candidate = wanted;
  for (let n = 1; call.site.lists.byUrl(candidate) !== undefined; n += 1) candidate = `${wanted}${n}`;
  return candidate;
}
