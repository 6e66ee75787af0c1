import { staleChangeToken } from '../../wire/errors';
import type { JsonObject, JsonValue } from '../../wire/types';
import { CHANGE, CHANGED, toTicks, type Change } from '../../store/changes';
import type { List } from '../../store/model';
import { toStamp } from '../../clock';
import type { Call } from '../call';
import { seen } from './listChecks';
import type { Described } from '../described';
import type { Reply } from '../reply';

const LIMIT = 1000;
const TICKS_AT_1970 = 621355968000000000n;

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
  Restore: [CHANGE.restore],
  RoleAssignmentAdd: [CHANGE.roleAdd],
  RoleAssignmentDelete: [CHANGE.roleDelete]
};

function chosen(query: JsonObject, flags: Readonly<Record<string, readonly number[]>>): readonly number[] {
  return Object.entries(flags).flatMap(([name, values]) => (query[name] === true ? values : []));
}

/** Sequence number a token stands for; `undefined` when there is no token. @throws WireError 400 for one that cannot be read */
function seqOf(call: Call, token: JsonValue | undefined): number | undefined {
  const written =
    typeof token === 'object' && token !== null && !Array.isArray(token) ? (token as JsonObject)['StringValue'] : token;
  if (written === undefined || written === null || written === '') return undefined;
  const [version, , , ticks, seq] = String(written).split(';');
  if (version !== '1' || !/^\d+$/.test(ticks ?? '') || !/^-?\d+$/.test(seq ?? '')) throw staleChangeToken();
  if (seq !== '-1') return Number(seq);
  return call.site.changes.seqAt(toStamp(new Date(Number((BigInt(ticks ?? '0') - TICKS_AT_1970) / 10000n))));
}

const TYPES: ReadonlyMap<number, string> = new Map([
  [CHANGED.item, 'SP.ChangeItem'],
  [CHANGED.list, 'SP.ChangeList'],
  [CHANGED.web, 'SP.ChangeWeb'],
  [CHANGED.folder, 'SP.ChangeFolder'],
  [CHANGED.field, 'SP.ChangeField'],
  [CHANGED.contentType, 'SP.ChangeContentType'],
  [CHANGED.group, 'SP.ChangeGroup']
]);

function describeChange(call: Call, change: Change, newest: ReadonlyMap<string, number>): Described {
  const { site } = call;
  const type = TYPES.get(change.objectKind) ?? 'SP.Change';
  const list = site.lists.byId(change.listId);
  const isNewest = newest.get(`${change.listId}/${change.itemId ?? ''}`) === change.seq;
  const editor = isNewest ? site.principals.byId(change.editor) : undefined;
  const url = isNewest && list !== undefined && change.itemId !== null ? pathOf(call, list, change.itemId) : '';
  const editLink = `${type}${change.uniqueId ?? change.listId}`;
  return {
    meta: { metadataFragment: 'SP.ApiData.Changes', type, id: `${call.wire.webUrl}/_api/${editLink}`, editLink },
    values: {
      ChangeToken: { StringValue: `1;3;${change.listId};${toTicks(change.time)};${change.seq}` },
      ChangeType: change.changeType,
      SiteId: site.siteId,
      Time: change.time,
      Editor: editor?.title ?? '',
      EditorEmailHint: editor?.email ?? null,
      ...(change.itemId === null ? {} : { ItemId: change.itemId }),
      ListId: change.listId,
      ServerRelativeUrl: url,
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: change.uniqueId,
      WebId: change.webId
    },
    types: { ChangeToken: 'SP.ChangeToken' }
  };
}

function pathOf(call: Call, list: List, itemId: number): string {
  const head = call.site.items.head(list, itemId);
  return head === undefined ? '' : `${head.dir}/${head.leaf}`;
}

/** Whether the caller may learn of a change: deleted items tell no more than an id. */
function isSeen(call: Call, change: Change): boolean {
  const list = call.site.lists.byId(change.listId);
  if (list === undefined) return change.listId === '';
  if (!call.access.seesList(list)) return false;
  const head = change.itemId === null ? undefined : call.site.items.head(list, change.itemId);
  return head === undefined
    ? change.itemId === null || call.access.mayList(list, 'viewListItems')
    : call.access.seesItem(list, head);
}

/** `POST …/getchanges` of a list, of the call's web, or of the whole site. @see sharepoint-rest.md §17.2 */
export function getChanges(call: Call, of: List | 'web' | 'site'): Reply {
  if (typeof of === 'string') call.access.requireWeb('viewListItems');
  else seen(call, of);
  const query = call.parameters('query');
  const { ChangeTokenStart, ChangeTokenEnd, FetchLimit } = query;
  const [since, until] = [seqOf(call, ChangeTokenStart), seqOf(call, ChangeTokenEnd)];
  const limit = typeof FetchLimit === 'number' && FetchLimit > 0 ? Math.min(FetchLimit, LIMIT) : LIMIT;
  const changes = call.site.changes.find({
    ...(of === 'site' ? {} : of === 'web' ? { webId: call.web.id } : { listId: of.id }),
    objectKinds: chosen(query, OBJECT_FLAGS),
    changeTypes: chosen(query, CHANGE_FLAGS),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    limit
  });
  const newest = new Map(changes.map((change) => [`${change.listId}/${change.itemId ?? ''}`, change.seq]));
  return call.collection(
    'SP.ApiData.Changes',
    changes.filter((change) => isSeen(call, change)).map((change) => describeChange(call, change, newest))
  );
}
