import type { JsonObject, JsonValue } from '../../wire/types';
import { CHANGE, CHANGED, type Change } from '../../store/changes';
import type { List } from '../../store/model';
import type { Call } from '../call';
import { formatToken, seqOf, type TokenScope } from '../changeTokens';
import type { Described } from '../described';
import type { Reply } from '../reply';
import { seen } from './listChecks';

const LIMIT = 1000;

/** Flags of a change query, and the kinds of things they ask for. @see sharepoint-rest.md §17.2 */
const OBJECT_FLAGS: Readonly<Record<string, readonly number[]>> = {
  Item: [CHANGED.item, CHANGED.folder],
  File: [CHANGED.file],
  Folder: [CHANGED.folder],
  List: [CHANGED.list],
  Web: [CHANGED.web],
  Site: [CHANGED.site],
  Field: [CHANGED.field],
  ContentType: [CHANGED.contentType],
  View: [CHANGED.view],
  User: [CHANGED.user],
  Group: [CHANGED.group]
};

const CHANGE_FLAGS: Readonly<Record<string, readonly number[]>> = {
  Add: [CHANGE.add],
  Update: [CHANGE.update],
  SystemUpdate: [CHANGE.systemUpdate],
  DeleteObject: [CHANGE.remove],
  Rename: [CHANGE.rename],
  Move: [CHANGE.moveAway, CHANGE.moveInto],
  Restore: [CHANGE.restore],
  RoleDefinitionAdd: [CHANGE.roleDefinitionAdd],
  RoleDefinitionDelete: [CHANGE.roleDefinitionDelete],
  RoleDefinitionUpdate: [CHANGE.roleDefinitionUpdate],
  RoleAssignmentAdd: [CHANGE.roleAdd],
  RoleAssignmentDelete: [CHANGE.roleDelete],
  GroupMembershipAdd: [CHANGE.memberAdd],
  GroupMembershipDelete: [CHANGE.memberDelete]
};

function chosen(query: JsonObject, flags: Readonly<Record<string, readonly number[]>>): readonly number[] {
  return Object.entries(flags).flatMap(([name, values]) => (query[name] === true ? values : []));
}

const TYPES: ReadonlyMap<number, string> = new Map([
  [CHANGED.item, 'SP.ChangeItem'],
  [CHANGED.list, 'SP.ChangeList'],
  [CHANGED.web, 'SP.ChangeWeb'],
  [CHANGED.site, 'SP.ChangeSite'],
  [CHANGED.file, 'SP.ChangeFile'],
  [CHANGED.folder, 'SP.ChangeFolder'],
  [CHANGED.field, 'SP.ChangeField'],
  [CHANGED.contentType, 'SP.ChangeContentType'],
  [CHANGED.view, 'SP.ChangeView'],
  [CHANGED.user, 'SP.ChangeUser'],
  [CHANGED.group, 'SP.ChangeGroup']
]);

/** What is told of a change besides token, kind and time. */
function details(call: Call, change: Change, isNewest: boolean): JsonObject {
  const { site } = call;
  const list = site.lists.byId(change.listId) ?? site.lists.recycled(change.listId);
  const editor = isNewest ? site.principals.byId(change.editor) : undefined;
  switch (change.objectKind) {
    case CHANGED.item:
    case CHANGED.file:
      return {
        Editor: editor?.title ?? '',
        EditorEmailHint: editor?.email ?? null,
        ItemId: change.itemId,
        ListId: change.listId,
        ServerRelativeUrl: isNewest && list !== undefined ? pathOf(call, list, change.itemId) : '',
        SharedByUser: null,
        SharedWithUsers: null,
        UniqueId: change.uniqueId,
        WebId: change.webId
      };
    case CHANGED.folder:
      return {
        ...(change.itemId === null ? {} : { ItemId: change.itemId }),
        ListId: change.listId,
        UniqueId: change.uniqueId,
        WebId: change.webId
      };
    case CHANGED.list:
      return {
        BaseTemplate: list?.baseTemplate ?? 100,
        Editor: editor?.title ?? '',
        Hidden: list?.settings['Hidden'] === true,
        ListId: change.listId,
        Title: list?.title ?? '',
        WebId: change.webId
      };
    default:
      return { ...(change.listId === '' ? {} : { ListId: change.listId }), WebId: change.webId };
  }
}

function describeChange(call: Call, scope: TokenScope, change: Change, isNewest: boolean): Described {
  const type = TYPES.get(change.objectKind) ?? 'SP.Change';
  const editLink = `${type}${change.uniqueId ?? (change.listId || change.webId)}`;
  return {
    meta: { metadataFragment: 'SP.ApiData.Changes', type, id: `${call.wire.webUrl}/_api/${editLink}`, editLink },
    values: {
      ChangeToken: { StringValue: formatToken(scope, change.time, change.seq) },
      ChangeType: change.changeType,
      SiteId: call.site.siteId,
      Time: change.time,
      ...details(call, change, isNewest)
    },
    types: { ChangeToken: 'SP.ChangeToken' }
  };
}

function pathOf(call: Call, list: List, itemId: number | null): string {
  const head = itemId === null ? undefined : call.site.items.head(list, itemId);
  return head === undefined ? '' : `${head.dir}/${head.leaf}`;
}

/** Whether the caller may learn of a change: deleted items tell no more than an id. */
export function isSeen(call: Call, change: Change): boolean {
  const list = call.site.lists.byId(change.listId);
  // What happened to a list that is gone is told to those who could have deleted it.
  if (list === undefined) return change.listId === '' || call.access.mayWeb('manageLists');
  if (!call.access.seesList(list)) return false;
  const head = change.itemId === null ? undefined : call.site.items.head(list, change.itemId);
  return head === undefined
    ? change.itemId === null || call.access.mayList(list, 'viewListItems')
    : call.access.seesItem(list, head);
}

/** What the tokens of a list, the call's web or the whole site are of. */
export function tokenScope(call: Call, of: List | 'web' | 'site'): TokenScope {
  if (of === 'site') return { kind: '1', id: call.site.siteId };
  return of === 'web' ? { kind: '2', id: call.web.id } : { kind: '3', id: of.id };
}

const limitOf = (wanted: JsonValue | undefined): number =>
  typeof wanted === 'number' && wanted > 0 ? Math.min(wanted, LIMIT) : LIMIT;

/** `POST …/getchanges` of a list, of the call's web, or of the whole site. @see sharepoint-rest.md §17.2 */
export function getChanges(call: Call, of: List | 'web' | 'site'): Reply {
  if (typeof of === 'string') call.access.requireWeb('viewListItems');
  else seen(call, of);
  const query = call.parameters('query');
  const { ChangeTokenStart, ChangeTokenEnd, FetchLimit, LatestFirst } = query;
  const scope = tokenScope(call, of);
  const [since, until] = [seqOf(call, scope, ChangeTokenStart), seqOf(call, scope, ChangeTokenEnd)];
  const changes = call.site.changes.find({
    ...(of === 'site' ? {} : of === 'web' ? { webId: call.web.id } : { listId: of.id }),
    objectKinds: chosen(query, OBJECT_FLAGS),
    changeTypes: chosen(query, CHANGE_FLAGS),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    limit: limitOf(FetchLimit),
    isLatestFirst: LatestFirst === true
  });
  const keyOf = ({ listId, itemId }: Change): string => `${listId}/${itemId ?? ''}`;
  const newest = new Map<string, number>();
  for (const change of changes) newest.set(keyOf(change), Math.max(change.seq, newest.get(keyOf(change)) ?? 0));
  return call.collection(
    'SP.ApiData.Changes',
    changes
      .filter((change) => isSeen(call, change))
      .map((change) => describeChange(call, scope, change, newest.get(keyOf(change)) === change.seq))
  );
}
